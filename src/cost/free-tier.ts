import { groupBy } from '../model/group-by.ts';
import type { PriceList } from '../model/price-list.ts';
import { costOfCalls, plus, type Range } from './money.ts';
import { defaultPrices, type MicroUsd } from './prices.ts';
import type { Use } from './use.ts';

/** A use before the requests to KMS that an account has for nothing are shared out. */
export interface Draft {
	readonly use: Omit<Use, 'kms' | 'cost' | 'avoidable'>;
	/** For 10,000 requests. */
	readonly kmsPrice: MicroUsd;
	/** Requests a month. */
	readonly kms: Range;
	/** Those that a cache would spare. */
	readonly kmsSpared: Range;
	/** Micro-dollars a month without KMS. */
	readonly cost: Range;
	readonly spared: Range;
}

/** Each use gets its part of the free requests of its account: nothing else in the account is taken to need any. */
export function shareFreeRequests(drafts: readonly Draft[], prices: PriceList = defaultPrices): Use[] {
	const free = prices.kmsFreeRequests ?? 0;
	const accounts = groupBy(drafts, ({ use }) => use.account);
	const shares = new Map([...accounts].map(([account, own]) => [account, sharesOf(own, free)]));
	return drafts.map((draft) => {
		const { use, kms, kmsSpared, kmsPrice, cost, spared } = draft;
		const share = shares.get(use.account);
		const requests = (part: Range, [least, most]: Range = [1, 1]): Range => [
			costOfCalls(part[0] * least, kmsPrice),
			costOfCalls(part[1] * most, kmsPrice),
		];
		const all = plus(cost, requests(kms, share?.billed));
		const saved = plus(spared, requests(kmsSpared, share?.spared));
		// What becomes free for others by it stands in their bill: nobody saves more than it pays.
		const avoidable: Range = [Math.min(saved[0], all[0]), Math.min(saved[1], all[1])];
		// Nobody else holds the draft: a copy of each would double what a hundred thousand take.
		return Object.assign(use, { kms, cost: all, avoidable });
	});
}

/** Which part of an account's requests is billed, and which part of those that could be spared would be. */
function sharesOf(drafts: readonly Draft[], free: number): { readonly billed: Range; readonly spared: Range } {
	const ends = ([0, 1] as const).map((end) => {
		const all = drafts.reduce((total, { kms }) => total + kms[end], 0);
		const less = drafts.reduce((total, { kmsSpared }) => total + kmsSpared[end], 0);
		const billed = Math.max(0, all - free);
		const saved = billed - Math.max(0, all - less - free);
		return [all === 0 ? 0 : billed / all, less === 0 ? 0 : saved / less] as const;
	});
	const [least, most] = ends;
	return { billed: [least?.[0] ?? 0, most?.[0] ?? 0], spared: [least?.[1] ?? 0, most?.[1] ?? 0] };
}
