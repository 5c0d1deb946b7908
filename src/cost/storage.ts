import type { Scope } from '../model/snapshot.ts';
import {
	isNotApplicable,
	isRead,
	isUnread,
	unread,
	type Observed,
	type Unread,
	type Weighed,
} from '../model/observed.ts';
import { question } from '../model/question.ts';
import { plain } from '../model/text.ts';
import { isFreeOwner, priceOf, usd, type MicroUsd, type PricedItem } from './prices.ts';

/** What something costs, and how the figure came about. */
export interface MonthlyCost {
	/** USD a month. */
	readonly usd: number;
	/** `declared`: the inventory and the price list decide it. `assumed`: so does something hushlint cannot see. */
	readonly basis: 'declared' | 'assumed';
}

/** Storing a secret in its Region, replicas elsewhere left out; free once its deletion is scheduled. */
export const secretStorage = question({
	kinds: ['secret'],
	weighs: ['deletedAt', 'owningService'],
	ask({ deletedAt, owningService, scope }): Weighed<MonthlyCost> {
		if (isRead(deletedAt) && deletedAt !== null) return declared(0);
		if (isRead(owningService) && owningService !== null && isFreeOwner(owningService)) return declared(0);
		const open = [deletedAt, owningService].find(isUnread);
		return open ?? priced(scope, 'secretMonth');
	},
});

/** Storing all replicas of a secret, each at its Region's price. */
export const replicaStorage = question({
	kinds: ['secret'],
	needs: ['replicas'],
	weighs: ['deletedAt'],
	ask({ replicas, deletedAt, scope }): Weighed<MonthlyCost> {
		if (isRead(deletedAt) && deletedAt !== null) return declared(0);
		if (isUnread(deletedAt) && replicas.length > 0) return deletedAt;
		let micro: MicroUsd = 0;
		for (const { region } of replicas) {
			const price = priceOf(placeOf(scope, plain(region)), 'secretMonth');
			if (isUnread(price)) return price;
			micro += price;
		}
		return declared(micro);
	},
});

/** Storing one replica of a secret, at the price of the secret's Region. */
export const replicaPrice = question({
	kinds: ['secret'],
	ask: ({ scope }): Weighed<MonthlyCost> => priced(scope, 'secretMonth'),
});

/** Storing a parameter: standard ones are free. What intelligent tiering made of one is not known before it is there. */
export const parameterStorage = question({
	kinds: ['parameter'],
	needs: ['tier'],
	weighs: ['policies'],
	ask({ tier, policies, scope }): Weighed<MonthlyCost> {
		if (tier === 'Standard') return declared(0);
		if (tier === 'Advanced') return priced(scope, 'parameterAdvancedMonth');
		if (tier !== 'Intelligent-Tiering') return unread('unpriced', 'tier');
		if (isUnread(policies)) return policies;
		const advanced = isRead(policies) && policies.length > 0;
		return advanced ? priced(scope, 'parameterAdvancedMonth') : { usd: 0, basis: 'assumed' };
	},
});

/** Keeping a key: those of AWS are free, and so is one that waits for its deletion. How often a key was rotated is not seen, and the first two rotations cost as much again each. */
export const keyStorage = question({
	kinds: ['key'],
	needs: ['manager'],
	weighs: ['state', 'rotation'],
	ask({ manager, state, rotation, scope }): Weighed<MonthlyCost> {
		if (manager === 'aws') return declared(0);
		if (isUnread(state) || isNotApplicable(state)) return state;
		if (['PendingDeletion', 'PendingReplicaDeletion', 'Missing'].includes(state)) return declared(0);
		const cost = priced(scope, 'kmsKeyMonth');
		if (isUnread(cost) || (isRead(rotation) && !rotation.enabled)) return cost;
		return { ...cost, basis: 'assumed' };
	},
});

function priced(scope: Scope, item: PricedItem): MonthlyCost | Unread {
	const price: Observed<MicroUsd> = priceOf(scope, item);
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

function declared(micro: MicroUsd): MonthlyCost {
	return { usd: usd(micro), basis: 'declared' };
}
