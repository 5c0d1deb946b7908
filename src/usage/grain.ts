import type { CallerKind } from '../model/usage.ts';
import type { Use } from './event.ts';

/** Seconds of a window of the grain. Replays are exact to within it. */
export const windowSeconds = 300;

/**
 * The one relation that everything of usage follows from: the calls of one credential from one source on one resource within one window of
 * five minutes. It merges by sum, least and most.
 */
export interface GrainRow extends Omit<Use, 'time' | 'id'> {
	/** Number of the window: its start in seconds since 1970 is this times `windowSeconds`. */
	readonly window: number;
	count: number;
	/** First and last call, seconds since 1970. */
	first: number;
	last: number;
}

const fields = [
	'account',
	'region',
	'resource',
	'principal',
	'workload',
	'session',
	'credential',
	'sourceIp',
	'kind',
	'event',
	'error',
] as const satisfies readonly (keyof GrainRow)[];

/** Rows by what tells them apart. */
export class Grain {
	readonly #rows = new Map<string, GrainRow>();

	get size(): number {
		return this.#rows.size;
	}

	/** Counts one call. */
	add(use: Use): void {
		const window = Math.floor(use.time / windowSeconds);
		const key = keyOf(use, window);
		const row = this.#rows.get(key);
		if (row) enter(row, 1, use.time, use.time);
		else this.#rows.set(key, { ...picked(use), window, count: 1, first: use.time, last: use.time });
	}

	/** Adds a row of another grain. */
	merge(other: GrainRow): void {
		const key = keyOf(other, other.window);
		const row = this.#rows.get(key);
		if (row) enter(row, other.count, other.first, other.last);
		else this.#rows.set(key, { ...other });
	}

	/** All rows, in the order of their keys: the same calls give the same list. */
	rows(): GrainRow[] {
		return [...this.#rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
	}
}

function enter(row: GrainRow, count: number, first: number, last: number): void {
	row.count += count;
	if (first < row.first) row.first = first;
	if (last > row.last) row.last = last;
}

function keyOf(row: Omit<GrainRow, 'window' | 'count' | 'first' | 'last'>, window: number): string {
	let key = String(window);
	for (const field of fields) key += `\u0000${row[field]}`;
	return key;
}

function picked(use: Use): Omit<GrainRow, 'window' | 'count' | 'first' | 'last'> {
	const { account, region, resource, principal, workload, session, credential, sourceIp, kind, event, error } = use;
	return { account, region, resource, principal, workload, session, credential, sourceIp, kind, event, error };
}

/** A row as a line of text, and back; fields in a fixed order. */
export function writeRow(row: GrainRow): string {
	return JSON.stringify([...fields.map((field) => row[field]), row.window, row.count, row.first, row.last]);
}

export function readRow(line: string): GrainRow {
	const values = JSON.parse(line) as readonly (string | number)[];
	const text = (index: number): string => String(values[index]);
	const whole = (index: number): number => Number(values[index]);
	return {
		account: text(0),
		region: text(1),
		resource: text(2),
		principal: text(3),
		workload: text(4),
		session: text(5),
		credential: text(6),
		sourceIp: text(7),
		kind: text(8) as CallerKind,
		event: text(9),
		error: text(10),
		window: whole(11),
		count: whole(12),
		first: whole(13),
		last: whole(14),
	};
}
