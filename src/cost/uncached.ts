import { encryptionKey } from '../model/encryption.ts';
import { factOf, type Estate } from '../model/estate.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { highThroughput, openThroughput } from './charged.ts';
import { whole } from './money.ts';
import { sharedPerSecond } from './parameter-store-move.ts';
import { usd } from './prices.ts';
import { indexFor, usage } from './reads.ts';
import { remedyWords } from './remedy.ts';
import type { Use } from './use.ts';
import { briefGap, daysAt, sharedPeak, type Readable } from './usage-index.ts';

/** A caller of whose reads a cache would spare most. */
export interface UncachedReads {
	/** ARN of the role or user. */
	readonly principal: string;
	readonly workload: string | null;
	/** In words, for people. */
	readonly caller: string;
	readonly remedy: string;
	/** Reads a month. */
	readonly reads: number;
	/** Reads a month that a cache of 300 seconds would spare. */
	readonly avoidable: readonly [least: number, most: number];
	/** USD a month that they cost, KMS included. */
	readonly usd: number;
	/** More than that if a fact that is unread says so: USD a month, and the fact's reason. */
	readonly open: { readonly usd: number; readonly reason: Unread } | null;
	/** Days in which they were counted. */
	readonly days: number;
	readonly basis: Use['basis'];
}

/** The callers of whose reads of a secret or parameter a cache of 300 seconds would spare most, dearest first. */
export const uncachedReads = question({
	kinds: ['secret', 'parameter'],
	asks: [usage],
	ask(_, estate, resource): Weighed<readonly UncachedReads[]> {
		const uses = usage.of(resource as Readable, estate);
		if (!isRead(uses)) return uses;
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const reason = openPrice(resource as Readable, estate);
		const wasteful = uses
			.filter(isWasteful)
			.map((use) => ({
				principal: use.principal,
				workload: use.workload,
				caller: callerWords(use),
				remedy: use.remedy === null ? '' : remedyWords(use.remedy),
				reads: Math.round(use.reads[0]),
				avoidable: whole(use.avoidableCalls),
				usd: usd(use.avoidable[0]),
				open: reason === undefined ? null : { usd: usd(use.avoidable[1]), reason },
				days: daysAt(index.usage, resource.scope),
				basis: use.basis,
			}))
			.toSorted((a, b) => b.usd - a.usd || b.reads - a.reads);
		// A burst of an hour is no month.
		return wasteful.length === 0 ? [] : (briefGap(index.usage, resource.scope) ?? wasteful);
	},
});

/** Whether a cache would spare most of its reads, and a user could give it one. */
export function isWasteful({ remedy, avoidableCalls, reads }: Use): boolean {
	return remedy !== null && avoidableCalls[0] * 2 > reads[1];
}

/** Why it is not known what a read costs, if so. */
export function openPrice(resource: Readable, estate: Estate): Unread | undefined {
	const key = encryptionKey.of(resource, estate);
	const tier = resource.kind === 'parameter' ? factOf(resource, 'tier') : null;
	const bought = resource.kind === 'parameter' ? openThroughput(resource.scope, estate) : undefined;
	return bought ?? [tier, key].find((fact) => isUnread(fact));
}

/** `role/orders (orders-api)`. */
export function callerWords({ principal, workload }: Pick<Use, 'principal' | 'workload'>): string {
	const name = principal.startsWith('arn:') ? principal.split(':').slice(5).join(':') : principal;
	const own = workload?.split(':').at(-1);
	return own === undefined || own === '' || name.endsWith(own) ? name : `${name} (${own})`;
}

/** How near the reads of parameters in an account and Region come to what Parameter Store answers. */
export interface ParameterLoad {
	/** The highest second of all parameters together. */
	readonly all: number;
	/** Of this parameter. */
	readonly own: number;
	readonly limit: number;
}

/** `null`: nothing was read, or the account bought higher throughput. */
export const parameterLoad = question({
	kinds: ['parameter'],
	across: ['account.highThroughput'],
	ask(_, estate, resource): Weighed<ParameterLoad | null> {
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const open = openThroughput(resource.scope, estate);
		if (open !== undefined) return open;
		if (highThroughput(resource.scope, estate) === true) return null;
		const all = sharedPeak(index, resource.scope);
		const own = index.peaks.get(resource);
		return all === undefined || own === undefined ? null : { all, own, limit: sharedPerSecond };
	},
});
