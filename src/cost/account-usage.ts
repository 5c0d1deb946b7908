import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isUnread, unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { absenceGap } from './absence.ts';
import { billOf } from './bill.ts';
import { parametersBelow } from './charged.ts';
import { costOfCalls } from './money.ts';
import { sharedPerSecond } from './parameter-store-move.ts';
import { isSamePlace, type CallPlace } from './place.ts';
import { priceOf } from './prices.ts';
import { indexFor } from './reads.ts';
import type { MonthlyCost } from './storage.ts';
import { briefGap, coverageGap, daysAt, sharedPeak } from './usage-index.ts';
import { callerWords } from './uncached.ts';

/** A caller that asks about secrets again and again without reading them. */
export interface MetadataCaller {
	/** ARN of the role or user. */
	readonly principal: string;
	readonly workload: string | null;
	/** In words, for people. */
	readonly caller: string;
	readonly remedy: string;
	/** Calls a month. */
	readonly calls: number;
	/** USD a month. */
	readonly usd: number;
	readonly basis: MonthlyCost['basis'];
	/** Days in which they were counted. */
	readonly days: number;
}

/** Each plan describes all secrets that it manages. */
const lookupRemedies = {
	plans: 'to plan less often, or only what changed',
	code: 'to read the value at once, and to keep lists for a while',
} as const;

/** The callers of an account and Region by what they pay for descriptions and lists of secrets, dearest first. */
export const metadataCallers = question({
	kinds: ['account'],
	ask({ scope }, estate, resource): Weighed<readonly MetadataCaller[]> {
		if (scope.region === undefined) return [];
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const price = priceOf(scope, 'apiCall10k', estate.settings.prices);
		if (isUnread(price)) return price;
		const days = daysAt(index.usage, scope);
		const callers = new Map<string, MetadataCaller>();
		for (const use of billOf(estate).uses) {
			const { principal, workload, kind, lookups } = use;
			if (lookups === 0 || !isSamePlace(use, scope)) continue;
			// A driver of Kubernetes describes secrets to see whether they changed: that is its interval's matter.
			if (kind === 'service' || kind === 'scanner' || use.remedy?.kind === 'interval') continue;
			if (use.service !== 'secretsmanager') continue;
			const key = `${principal} ${workload}`;
			const calls = (callers.get(key)?.calls ?? 0) + lookups;
			callers.set(key, {
				principal,
				workload,
				caller: callerWords(use),
				remedy: lookupRemedies[kind === 'iac' ? 'plans' : 'code'],
				calls,
				usd: costOfCalls(calls, price) / 1e6,
				basis: use.basis,
				days,
			});
		}
		if (callers.size === 0) return [];
		const dearest = [...callers.values()].toSorted((a, b) => b.calls - a.calls);
		// A burst of an hour is no month.
		return briefGap(index.usage, scope) ?? dearest.map((one) => ({ ...one, calls: Math.round(one.calls) }));
	},
});

/** What an account pays for higher throughput in a Region, and whether it needs it. */
export interface BoughtThroughput {
	/** The most reads of parameters in one second. */
	readonly peak: number;
	/** What Parameter Store answers without. */
	readonly limit: number;
	/** USD a month for reads of standard parameters, which would be free. */
	readonly usd: number;
	/** Of these what is left once the callers that waste most keep what they read, which is told of the parameters. */
	readonly usdBesides: number;
	readonly days: number;
}

/** Micro-dollars a month from which findings tell of what a caller wastes. */
const toldFrom = 1_000_000;

/** `null`: the setting is off. */
export const boughtThroughput = question({
	kinds: ['account'],
	needs: ['highThroughput'],
	ask({ highThroughput, scope }, estate, resource): Weighed<BoughtThroughput | null> {
		if (!highThroughput || scope.region === undefined) return null;
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const gap = sharedPeak(index, scope) === undefined ? absenceGap(estate, scope) : coverageGap(index.usage, scope);
		if (gap !== null) return gap;
		const price = priceOf(scope, 'parameterInteraction10k', estate.settings.prices);
		if (isUnread(price)) return price;
		const uses = billOf(estate).uses.filter((use) => use.service === 'ssm' && isSamePlace(use, scope));
		const peak = sharedPeak(index, scope);
		if (peak === undefined && uses.some(({ calls }) => calls[1] > 0)) return unread('not-collected', 'reads a second');
		const charged = uses.filter(({ resource: read, target }) =>
			read === null
				? hasStandardOnly(target, scope, estate)
				: factOf(read as Resource<'parameter'>, 'tier') === 'Standard',
		);
		const cost = (count: (use: (typeof charged)[number]) => number): number =>
			charged.reduce((total, use) => total + costOfCalls(count(use), price), 0) / 1e6;
		return {
			peak: peak ?? 0,
			limit: sharedPerSecond,
			usd: cost(({ calls }) => calls[0]),
			usdBesides: cost(({ calls, avoidable, avoidableCalls }) =>
				avoidable[0] < toldFrom ? calls[0] : Math.max(0, calls[0] - avoidableCalls[1]),
			),
			days: daysAt(index.usage, scope),
		};
	},
});

/** Whether a read by path can bring standard parameters alone, so that all of it is paid for the setting. */
function hasStandardOnly(target: string, place: CallPlace, estate: Estate): boolean {
	const below = target.endsWith('/*') ? parametersBelow(target, place, estate) : [];
	return below.length > 0 && below.every((one) => factOf(one, 'tier') === 'Standard');
}
