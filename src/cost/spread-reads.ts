import type { Estate, Resource } from '../model/estate.ts';
import { groupBy } from '../model/group-by.ts';
import { type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { billOf } from './bill.ts';
import { usage, indexFor } from './reads.ts';
import { remedyWords } from './remedy.ts';
import { callerWords, isWasteful, openPrice } from './uncached.ts';
import { briefGap, daysAt } from './usage-index.ts';
import type { Use } from './use.ts';

/** A caller that fetches many secrets again and again, such as a controller that polls them all. */
export interface SpreadReads {
	/** ARN of the role or user. */
	readonly principal: string;
	readonly workload: string | null;
	/** In words, for people. */
	readonly caller: string;
	readonly remedy: string;
	/** Of all its secrets that waste less than so many USD a month each. */
	readonly below: (usd: number) => ReadSum;
	/** Days in which they were counted. */
	readonly days: number;
	readonly basis: Use['basis'];
}

export interface ReadSum {
	/** Secrets. */
	readonly count: number;
	/** Reads a month. */
	readonly reads: number;
	/** At least so many of them a cache of 300 seconds would spare. */
	readonly avoidable: number;
	/** USD a month that these cost, KMS included. */
	readonly usd: number;
	/** More than that if a fact that is unread says so. */
	readonly open: { readonly usd: number; readonly reason: Unread } | null;
}

/** The callers with several such secrets in an account and Region, told of the one whose name comes first: of each caller once. */
export const spreadReads = question({
	kinds: ['secret'],
	asks: [usage],
	across: ['secret.kmsKeyId'],
	ask({ scope }, estate, secret): Weighed<readonly SpreadReads[]> {
		const index = indexFor(secret, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const led = estate.indexed(groupsByLeader).get(secret) ?? [];
		const spread = led.flatMap((uses): SpreadReads[] => {
			const [first] = uses;
			if (first === undefined || first.remedy === null) return [];
			const { principal, workload, remedy, basis } = first;
			return [
				{
					principal,
					workload,
					caller: callerWords(first),
					remedy: remedyWords(remedy),
					below: sumBelow(uses.map((use) => readOf(use, estate))),
					days: daysAt(index.usage, scope),
					basis,
				},
			];
		});
		return spread.length === 0 ? [] : (briefGap(index.usage, scope) ?? spread);
	},
});

function readOf({ resource, reads, avoidableCalls, avoidable }: Use, estate: Estate): ReadSum {
	const remembered = resource !== null && estate.memo.has(resource);
	const reason = resource === null ? undefined : openPrice(resource, estate);
	if (resource !== null && !remembered) estate.memo.delete(resource);
	return {
		count: 1,
		reads: Math.round(reads[0]),
		avoidable: Math.round(avoidableCalls[0]),
		usd: avoidable[0] / 1e6,
		open: reason === undefined ? null : { usd: avoidable[1] / 1e6, reason },
	};
}

function sumBelow(each: readonly ReadSum[]): SpreadReads['below'] {
	return (limit) => {
		const small = each.filter(({ usd }) => usd < limit);
		const sum = (of: (one: ReadSum) => number): number => small.reduce((total, one) => total + of(one), 0);
		const reason = small.find(({ open }) => open !== null)?.open?.reason;
		return {
			count: small.length,
			reads: sum(({ reads }) => reads),
			avoidable: sum(({ avoidable }) => avoidable),
			usd: sum(({ usd }) => usd),
			open: reason === undefined ? null : { usd: sum(({ usd, open }) => open?.usd ?? usd), reason },
		};
	};
}

function groupsByLeader(estate: Estate): ReadonlyMap<Resource, readonly (readonly Use[])[]> {
	const uses = billOf(estate).uses.filter((use) => use.service === 'secretsmanager' && use.resource !== null);
	const groups = groupBy(uses.filter(isWasteful), ({ principal, workload, account, region }) =>
		JSON.stringify([principal, workload, account, region]),
	);
	const several = [...groups.values()].filter((group) => group.length > 1).map((group) => group.toSorted(byName));
	return groupBy(several, (group) => group[0]?.resource as Resource);
}

function byName(a: Use, b: Use): number {
	return a.target < b.target ? -1 : a.target > b.target ? 1 : 0;
}
