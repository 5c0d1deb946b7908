import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import { render } from '../model/text.ts';
import { keyMonth } from './key-month.ts';
import { exactly, type Range } from './money.ts';
import { microUsd } from './prices.ts';
import { refreshUses } from './refresh-uses.ts';
import { parameterStorage, replicaStorage, secretStorage, type MonthlyCost } from './storage.ts';
import type { Use } from './use.ts';
import { measuredUses } from './uses.ts';

/** What is paid for having something, whether it is read or not. */
export interface Holding {
	readonly resource: Resource<'secret'> | Resource<'parameter'> | Resource<'key'>;
	readonly item: 'secret' | 'replicas' | 'parameter' | 'key';
	/** Micro-dollars a month. */
	readonly cost: Range;
	readonly basis: MonthlyCost['basis'];
}

/** Something whose price is not known. */
export interface Unpriced {
	/** What is not in sight by the words of its callers. */
	readonly resource: Resource | string;
	readonly reason: Unread;
}

export interface Bill {
	readonly holdings: readonly Holding[];
	readonly uses: readonly Use[];
	readonly unpriced: readonly Unpriced[];
}

export interface BillOptions {
	/** Seconds that caches keep what they read, instead of what fits each caller. */
	readonly ttl?: number;
	/** Seconds between two reads of what polls. */
	readonly interval?: number;
	/** The estate whose measured reads those of templates are taken to be. */
	readonly rates?: Estate;
}

/** Everything that an estate pays a month for its secrets, parameters and keys. */
export function buildBill(estate: Estate, options: BillOptions = {}): Bill {
	const holdings: Holding[] = [];
	const unpriced: Unpriced[] = [];
	const enter = (resource: Holding['resource'], item: Holding['item'], cost: Weighed<MonthlyCost>): void => {
		if (isUnread(cost)) unpriced.push({ resource, reason: cost });
		else if (!isNotApplicable(cost) && cost.usd > 0) {
			holdings.push({ resource, item, cost: exactly(microUsd(cost.usd)), basis: cost.basis });
		}
	};
	for (const secret of estate.resources('secret')) {
		enter(secret, 'secret', secretStorage.of(secret, estate));
		// A live replica is a secret of its own in its Region, unless that Region was not collected.
		for (const cost of replicaCosts(secret, estate)) enter(secret, 'replicas', cost);
		estate.memo.delete(secret);
	}
	for (const parameter of estate.resources('parameter')) {
		enter(parameter, 'parameter', parameterStorage.of(parameter, estate));
		estate.memo.delete(parameter);
	}
	for (const key of estate.resources('key')) {
		const cost = keyMonth(key, estate);
		if (isUnread(cost)) unpriced.push({ resource: key, reason: cost });
		else if (cost.cost[1] > 0) holdings.push({ resource: key, item: 'key', ...cost });
		estate.memo.delete(key);
	}
	const refresh = refreshUses(estate, options);
	const measured = measuredUses(estate, options);
	const bill = {
		holdings,
		uses: [...measured.uses, ...refresh.uses],
		unpriced: [...unpriced, ...measured.unpriced, ...refresh.unpriced],
	};
	if (options.rates === undefined) estate.indexed(createLast).bill = bill;
	return bill;
}

/** The bill that rules judge: caches keep what they read for 300 seconds, which every remedy can do. */
export function billOf(estate: Estate): Bill {
	return estate.indexed(buildDefault);
}

/** A bill for questions that caches do not bear on: what is called, by whom and for how much is the same in all. */
export function anyBillOf(estate: Estate): Bill {
	return estate.indexed(createLast).bill ?? billOf(estate);
}

/** The bill that was made last: of a hundred thousand callers, two take twice the time and memory. */
function createLast(): { bill?: Bill } {
	return {};
}

function buildDefault(estate: Estate): Bill {
	return buildBill(estate, { ttl: 300 });
}

function* replicaCosts(secret: Resource<'secret'>, estate: Estate): Iterable<Weighed<MonthlyCost>> {
	const { scope } = secret;
	const replicas = factOf(secret, 'replicas');
	if (!isRead(replicas)) return;
	const primary = factOf(secret, 'primaryRegion');
	if (isRead(primary) && primary !== null && primary !== scope.region) return;
	if (scope.world === 'iac') {
		yield replicaStorage.of(secret, estate);
		return;
	}
	const collected = new Set(
		estate.scopes.flatMap((one) => (one.account === scope.account && one.listed.secret === true ? [one.region] : [])),
	);
	const elsewhere = replicas.filter(({ region }) => !collected.has(render(region)));
	if (elsewhere.length === 0) return;
	const one = replicaStorage.of({ ...secret, facts: { ...secret.facts, replicas: elsewhere } }, estate);
	yield isUnread(one) ? one : isNotApplicable(one) ? unread('unpriced') : one;
}
