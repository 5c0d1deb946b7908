import { callerFields, type Caller } from './caller.ts';
import { Numbered } from './numbered.ts';
import { Table } from './table.ts';

/** Seconds of a window of the grain. Replays are exact to within it. */
export const windowSeconds = 300;

/**
 * The one relation that everything of usage follows from: the calls of one caller on one resource within one window of five minutes. It
 * merges by sum, least and most.
 */
export interface GrainRow extends Caller {
	readonly resource: string;
	readonly event: string;
	/** Empty: they succeeded. */
	readonly error: string;
	/** Number of the window: its start in seconds since 1970 is this times `windowSeconds`. */
	readonly window: number;
	readonly count: number;
	/** First and last call, seconds since 1970. */
	readonly first: number;
	readonly last: number;
}

/** An event and how it ended. */
export interface Kind {
	readonly event: string;
	readonly error: string;
}

/** Rows of the grain. Callers, resources and kinds of calls have numbers. */
export class Grain {
	readonly table = new Table();
	readonly callers = new Numbered<Caller>();
	readonly resources = new Numbered<string>();
	readonly kinds = new Numbered<Kind>();

	/** Most calls are like the one before. */
	#lastKind = { event: '', error: '', number: -1 };

	get size(): number {
		return this.table.size;
	}

	caller(caller: Caller): number {
		let key = '';
		for (const field of callerFields) key += `${caller[field]}\u0000`;
		return this.callers.of(key, () => caller);
	}

	resource(resource: string): number {
		return this.resources.of(resource, () => resource);
	}

	kind(event: string, error: string): number {
		if (event === this.#lastKind.event && error === this.#lastKind.error) return this.#lastKind.number;
		const number = this.kinds.of(`${event}\u0000${error}`, () => ({ event, error }));
		this.#lastKind = { event, error, number };
		return number;
	}

	/** Counts one call. */
	add(caller: number, resource: number, kind: number, time: number): void {
		this.table.enter(caller, resource, kind, Math.floor(time / windowSeconds), 1, time, time);
	}

	/** Adds a row of another grain. */
	merge(row: GrainRow): void {
		const { window, count, first, last } = row;
		const kind = this.kind(row.event, row.error);
		this.table.enter(this.caller(row), this.resource(row.resource), kind, window, count, first, last);
	}

	row(row: number): GrainRow {
		const { table } = this;
		const caller = this.callers.values[table.cell(row, 0)];
		const kind = this.kinds.values[table.cell(row, 2)];
		if (!caller || !kind) throw new RangeError(`the grain has ${this.size} rows`);
		return {
			...caller,
			resource: this.resources.values[table.cell(row, 1)] ?? '',
			event: kind.event,
			error: kind.error,
			window: table.cell(row, 3),
			count: table.cell(row, 4),
			first: table.cell(row, 5),
			last: table.cell(row, 6),
		};
	}
}
