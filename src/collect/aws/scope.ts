import pLimit from 'p-limit';
import type { Engine } from './engine.ts';

/** One account and Region while it is collected. */
export interface ScopeAtWork {
	readonly id: string;
	readonly partition: string;
	readonly account: string;
	readonly region: string;
	readonly engine: Engine;
	/** The engine of another Region, for what only that one tells. */
	engineIn(region: string): Engine;
	report(what: string, done: number, total?: number): void;
}

/** Items of one list that are read at the same time; the limiter, not this, sets the pace. */
const workers = 16;

/** Reads something of each item, several at a time, in the order of the items. */
export async function readEach<Item, Result>(
	scope: ScopeAtWork,
	what: string,
	items: readonly Item[],
	read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const limit = pLimit(workers);
	let done = 0;
	return limit.map(items, async (item) => {
		const result = await read(item);
		scope.report(what, ++done, items.length);
		return result;
	});
}
