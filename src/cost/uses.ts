import { encryptionKey } from '../model/encryption.ts';
import { factOf, type Estate } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { isNotApplicable, isRead, isUnread, unread, type Observed } from '../model/observed.ts';
import type { UsageRow } from '../model/usage.ts';
import type { BillOptions, Unpriced } from './bill.ts';
import { batchesOf, callersOf, type CallerReads } from './callers.ts';
import { chargedShare } from './charged.ts';
import { shareFreeRequests, type Draft } from './free-tier.ts';
import { costOfRange, exactly, monthly, monthlyRange, nothing, plus, type Range } from './money.ts';
import { priceOf } from './prices.ts';
import { avoidable, remedyFor, withLifetime } from './remedy.ts';
import { ratedRows } from './rates.ts';
import type { Use } from './use.ts';
import { isMeasured, usageIndex, windowAt, type Readable, type UsageIndex } from './usage-index.ts';

export interface Uses {
	readonly uses: readonly Use[];
	readonly unpriced: readonly Unpriced[];
}

/** What the calls of a window cost, scaled to a month. */
export function measuredUses(estate: Estate, options: BillOptions): Uses {
	const source = options.rates ?? estate;
	const index = usageIndex(source);
	if (index === undefined) return { uses: [], unpriced: [] };
	const batches = batchesOf(index.others);
	const drafts: Draft[] = [];
	const unpriced = new Map<Readable | string, Unpriced>();
	const enter = (target: Target, rows: readonly UsageRow[]): void => {
		for (const one of callersOf(rows, batches)) {
			const draft = draftOf(target, one, { estate, source, index, options });
			const resource = target.resource ?? target.target;
			if (!isUnread(draft)) drafts.push(draft);
			else if (!unpriced.has(resource)) unpriced.set(resource, { resource, reason: draft });
		}
	};
	const rows = options.rates === undefined ? index.rows : ratedRows(estate, options.rates, index);
	for (const [resource, own] of rows) {
		enter({ resource, target: resource.label, service: resource.kind === 'secret' ? 'secretsmanager' : 'ssm' }, own);
		estate.memo.delete(resource);
	}
	if (options.rates === undefined) {
		for (const [target, own] of byTarget([...index.byPath, ...index.others])) enter(target, own);
	}
	return { uses: shareFreeRequests(drafts, estate.settings.prices), unpriced: [...unpriced.values()] };
}

/** What calls are about, in sight or not. */
export interface Target {
	readonly resource: Readable | null;
	readonly target: string;
	readonly service: 'secretsmanager' | 'ssm';
}

interface Context {
	readonly estate: Estate;
	/** Whose usage it is. */
	readonly source: Estate;
	readonly index: UsageIndex;
	readonly options: BillOptions;
}

function draftOf(of: Target, one: CallerReads, { estate, source, index, options }: Context): Observed<Draft> {
	const { resource, target, service } = of;
	const { caller, reads, attempts, lookups, batches } = one;
	const scope = resource?.scope ?? caller;
	const list = estate.settings.prices;
	const price = priceOf(scope, service === 'ssm' ? 'parameterInteraction10k' : 'apiCall10k', list);
	if (isUnread(price)) return price;
	const kmsPrice = priceOf(scope, 'kmsRequest10k', list);
	if (isUnread(kmsPrice)) return kmsPrice;
	const { seconds } = windowAt(index.usage, caller);
	// What took no time has no rate.
	if (!(seconds > 0)) return unread('not-collected', 'a stretch of time');
	const share = chargedShare(of, caller, estate);
	const month = (calls: Range): Range => monthlyRange(calls, seconds);
	const fits = remedyFor(caller, source);
	const remedy = fits === null ? null : withLifetime(fits, ttlOf(fits.kind, options));
	const spared = remedy === null || isOfMany(target) ? nothing : avoidable(one, remedy.ttl);
	// Whether AWS bills a call that it refuses is not known.
	const calls = month(plus(service === 'ssm' ? reads : plus(reads, exactly(lookups + batches)), [0, attempts]));
	const kms = resource === null ? nothing : kmsRequests(resource, one, estate);
	const perRead = (end: 0 | 1): number => (reads[end] === 0 ? 0 : Math.min(1, kms[end] / reads[end]));
	return {
		use: {
			resource,
			target,
			service,
			principal: caller.principal,
			workload: caller.workload,
			kind: caller.kind,
			account: caller.account,
			region: caller.region,
			calls,
			reads: month(reads),
			lookups: monthly(lookups, seconds),
			attempts: monthly(attempts, seconds),
			avoidableCalls: month(spared),
			remedy,
			basis: options.rates === undefined && isMeasured(index.usage, caller) ? 'measured' : 'assumed',
		},
		kmsPrice,
		kms: month(kms),
		kmsSpared: month([Math.round(spared[0] * perRead(0)), Math.round(spared[1] * perRead(1))]),
		cost: scaled(costOfRange(calls, price), share),
		spared: scaled(costOfRange(month(spared), price), share),
	};
}

/** Lists, batches and reads by path, which no cache of single values would spare. */
function isOfMany(target: string): boolean {
	return target === '*' || target.endsWith('/*');
}

function scaled([least, most]: Range, by: Range): Range {
	return [Math.round(least * by[0]), Math.round(most * by[1])];
}

function ttlOf(kind: string, { ttl, interval }: BillOptions): number | undefined {
	if (kind !== 'interval' || interval === undefined) return ttl;
	return [3600, 900, 300, 60].find((lifetime) => lifetime <= interval) ?? 0;
}

/** Requests to KMS that are billed: recorded ones, else one a read wherever the value is under a key of the user's own. */
function kmsRequests(resource: Readable, { reads, batched, decrypts }: CallerReads, estate: Estate): Range {
	const key = encryptionKey.of(resource, estate);
	if (key === null || isNotApplicable(key)) return nothing;
	const type = resource.kind === 'parameter' ? factOf(resource, 'type') : 'SecureString';
	if (isRead(type) && type !== 'SecureString') return nothing;
	// A parameter may be read without decryption.
	const least = decrypts ?? (resource.kind === 'secret' ? reads[0] : 0);
	// A batch may decrypt once for several secrets.
	const most = decrypts ?? reads[1] + batched;
	if (isUnread(key)) return [0, most];
	if (key.kind === 'missing') return nothing;
	if (key.kind !== 'aws-managed') return [least, most];
	// Secrets Manager's own key is free in every respect; whether requests under the key of Parameter Store are billed is not known.
	return resource.kind === 'secret' ? nothing : [0, most];
}

function byTarget(rows: readonly UsageRow[]): ReadonlyMap<Target, readonly UsageRow[]> {
	const targets = new Map<string, Target>();
	const groups = new Map<Target, UsageRow[]>();
	for (const row of rows) {
		if (row.event === 'kms:Decrypt') continue;
		const service = row.event.startsWith('ssm:') ? 'ssm' : 'secretsmanager';
		const key = `${service} ${row.resource}`;
		const target = targets.get(key) ?? { resource: null, target: row.resource, service };
		targets.set(key, target);
		addTo(groups, target, row);
	}
	return groups;
}
