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

/** One line on standard error that is drawn over, at most ten times a second, and only on a terminal. */
export function createProgress(streams: Streams): ProgressLine {
	const { errColumns } = streams;
	if (errColumns === undefined) return { show: () => undefined, clear: () => undefined };
	let drawn = 0;
	let shown = false;
	return {
		show({ scope, what, done, total }) {
			const now = streams.now().getTime();
			if (now - drawn < pause) return;
			drawn = now;
			shown = true;
			const line = `${scope}: ${what} ${total === undefined ? done : `${done} of ${total}`}`;
			streams.err(`\r\u001B[2K${line.slice(0, Math.max(20, errColumns - 1))}`);
		},
		clear() {
			if (shown) streams.err('\r\u001B[2K');
		},
	};
}
