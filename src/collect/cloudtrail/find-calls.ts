import type { Fold } from '../../usage/fold.ts';
import type { Tellings } from '../../usage/tellings.ts';
import type { FindRecords, Scanned } from './scan-records.ts';

/**
 * Finds the calls in the bytes of a log file, as `FindRecords` does its records, and notes them. A record that is no JSON makes the document a
 * damaged one.
 */
export type FindCalls = (bytes: Buffer, inList: boolean, fold: Fold, told: Tellings) => Scanned;

/** Parses every record that is found. */
export function parseRecords(find: FindRecords): FindCalls {
	return (bytes, inList, fold, told) =>
		unlessBroken(() => find(bytes, inList, (start, end) => noteRecord(bytes, start, end, fold, told)));
}

/** What a scan comes to whose records are parsed on the way. */
export function unlessBroken(scan: () => Scanned): Scanned {
	try {
		return scan();
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return { state: 'damaged', rest: 0, inList: true };
	}
}

/** Parses a record and notes what it tells. Throws a `SyntaxError`. */
export function noteRecord(bytes: Buffer, start: number, end: number, fold: Fold, told: Tellings): void {
	const record: unknown = JSON.parse(bytes.toString('utf8', start, end));
	fold.note(record, told);
}
