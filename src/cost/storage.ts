import type { ParameterPolicy, Scope } from '../model/snapshot.ts';
import {
	isNotApplicable,
	isRead,
	isUnread,
	unread,
	type Observed,
	type Unread,
	type Weighed,
} from '../model/observed.ts';
import { isForeignKey } from '../model/key-index.ts';
import { question } from '../model/question.ts';
import { plain } from '../model/text.ts';
import type { PricedItem, PriceList } from '../model/price-list.ts';
import { monthSeconds } from './money.ts';
import { isFreeOwner, priceOf, usd, type MicroUsd } from './prices.ts';

/** What something costs, and how the figure came about. */
export interface MonthlyCost {
	/** USD a month. */
	readonly usd: number;
	/** `measured`: from usage. `declared`: the inventory and the price list decide it. `assumed`: so does something hushlint cannot see. */
	readonly basis: 'measured' | 'declared' | 'assumed';
}

/** Storing a secret in its Region, replicas elsewhere left out; free once its deletion is scheduled. */
export const secretStorage = question({
	kinds: ['secret'],
	weighs: ['deletedAt', 'owningService'],
	ask({ deletedAt, owningService, scope }, { settings }): Weighed<MonthlyCost> {
		if (isRead(deletedAt) && deletedAt !== null) return declared(0);
		if (isRead(owningService) && owningService !== null && isFreeOwner(owningService, settings.prices)) {
			return declared(0);
		}
		const open = [deletedAt, owningService].find(isUnread);
		return open ?? priced(scope, 'secretMonth', settings.prices);
	},
});

/** Storing all replicas of a secret, each at its Region's price. */
export const replicaStorage = question({
	kinds: ['secret'],
	needs: ['replicas'],
	weighs: ['deletedAt'],
	ask({ replicas, deletedAt, scope }, { settings }): Weighed<MonthlyCost> {
		if (isRead(deletedAt) && deletedAt !== null) return declared(0);
		if (isUnread(deletedAt) && replicas.length > 0) return deletedAt;
		let micro: MicroUsd = 0;
		for (const { region } of replicas) {
			const price = priceOf(placeOf(scope, plain(region)), 'secretMonth', settings.prices);
			if (isUnread(price)) return price;
			micro += price;
		}
		return declared(micro);
	},
});

/** Storing one replica of a secret, at the price of the secret's Region. */
export const replicaPrice = question({
	kinds: ['secret'],
	ask: ({ scope }, { settings }): Weighed<MonthlyCost> => priced(scope, 'secretMonth', settings.prices),
});

/** Storing a parameter: standard ones are free. What intelligent tiering made of one is not known before it is there. */
export const parameterStorage = question({
	kinds: ['parameter'],
	needs: ['tier'],
	weighs: ['policies'],
	ask({ tier, policies, scope }, { settings, now }): Weighed<MonthlyCost> {
		if (tier === 'Standard') return declared(0);
		if (tier === 'Advanced') {
			const share = isRead(policies) ? remaining(policies, now) : 1;
			const price = priceOf(scope, 'parameterAdvancedMonth', settings.prices);
			return isUnread(price) ? price : declared(Math.round(price * share));
		}
		if (tier !== 'Intelligent-Tiering') return unread('unpriced', 'tier');
		if (isUnread(policies)) return policies;
		const advanced = isRead(policies) && policies.length > 0;
		return advanced ? priced(scope, 'parameterAdvancedMonth', settings.prices) : { usd: 0, basis: 'assumed' };
	},
});

/** Keeping a key: those of AWS are free, so is one that waits for its deletion, and another account's key is that account's to pay. How often a key was rotated is not seen, and the first two rotations cost as much again each. */
export const keyStorage = question({
	kinds: ['key'],
	needs: ['manager'],
	weighs: ['state', 'rotation'],
	ask({ manager, state, rotation, scope }, { settings }, key): Weighed<MonthlyCost> {
		if (manager === 'aws' || isForeignKey(key)) return declared(0);
		if (isUnread(state) || isNotApplicable(state)) return state;
		if (['PendingDeletion', 'PendingReplicaDeletion', 'Missing'].includes(state)) return declared(0);
		const cost = priced(scope, 'kmsKeyMonth', settings.prices);
		if (isUnread(cost) || (isRead(rotation) && !rotation.enabled)) return cost;
		return { ...cost, basis: 'assumed' };
	},
});

function priced(scope: Scope, item: PricedItem, list: PriceList | undefined): MonthlyCost | Unread {
	const price: Observed<MicroUsd> = priceOf(scope, item, list);
	return isUnread(price) ? price : declared(price);
}

/** Replicas stay within the partition. */
function placeOf(
	{ partition, region: own }: Scope,
	region: string | undefined,
): { partition?: string; region?: string } {
	const place = region ?? own;
	return { ...(partition === undefined ? {} : { partition }), ...(place === undefined ? {} : { region: place }) };
}

/** The share of a month for which a parameter is still stored: an expiration deletes it, and hours are billed. */
function remaining(policies: readonly ParameterPolicy[], now: Date): number {
	const ends = policies.flatMap(({ type, expiresAt }) =>
		type === 'Expiration' && expiresAt ? [Date.parse(expiresAt)] : [],
	);
	const seconds = (Math.min(...ends) - now.getTime()) / 1000;
	return Math.min(1, Math.max(0, seconds / monthSeconds));
}

function declared(micro: MicroUsd): MonthlyCost {
	return { usd: usd(micro), basis: 'declared' };
}
