import type { Streams } from './streams.ts';

/** How far one account and Region is. */
interface Step {
	readonly scope: string;
	readonly what: string;
	readonly done: number;
	readonly total?: number;
}

export interface ProgressLine {
	show(step: Step): void;
	clear(): void;
}

const pause = 100;
/** Milliseconds that a rate is taken over at least. */
const shortest = 1000;

/** One line on standard error that is drawn over, at most ten times a second, and only on a terminal: how far it is, the rate, the time left. */
export function createProgress(streams: Streams): ProgressLine {
	const { errColumns } = streams;
	if (errColumns === undefined) return { show: () => undefined, clear: () => undefined };
	/** What was done when a step was first told of: a part of it may be from the last time. */
	const begun = new Map<string, { readonly at: number; readonly done: number }>();
	let drawn = 0;
	let shown = false;
	return {
		show(step) {
			const { scope, what, done, total } = step;
			const now = streams.now().getTime();
			const key = `${scope} ${what}`;
			const first = begun.get(key) ?? { at: now, done };
			begun.set(key, first);
			if (now - drawn < pause) return;
			drawn = now;
			shown = true;
			const pace = paceWords(step, done - first.done, now - first.at);
			const line = `${scope}: ${total === undefined ? done : `${done} of ${total}`} ${what}${pace}`;
			streams.err(`\r\u001B[2K${line.slice(0, Math.max(20, errColumns - 1))}`);
		},
		clear() {
			if (shown) streams.err('\r\u001B[2K');
		},
	};
}

/** `, 12/s, 3 min left`; nothing before there is a rate. */
function paceWords({ done, total }: Step, more: number, milliseconds: number): string {
	if (milliseconds < shortest || more <= 0) return '';
	const rate = (more * 1000) / milliseconds;
	const left = total === undefined ? '' : `, ${timeWords(Math.max(0, total - done) / rate)} left`;
	return `, ${rate < 10 ? Number(rate.toPrecision(2)) : Math.round(rate)}/s${left}`;
}

function timeWords(seconds: number): string {
	if (seconds <= 90) return `${Math.ceil(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
