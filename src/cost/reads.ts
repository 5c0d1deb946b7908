import { dayMilliseconds } from '../model/days.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { injectedInto } from '../model/injections.ts';
import {
	isRead,
	isUnread,
	notApplicable,
	unread,
	type NotApplicable,
	type Unread,
	type Weighed,
} from '../model/observed.ts';
import { question } from '../model/question.ts';
import type { CallerKind, UsageRow } from '../model/usage.ts';
import { absenceGap } from './absence.ts';
import { anyBillOf, billOf } from './bill.ts';
import { isOpenBatch, isValueRead } from './callers.ts';
import { parametersBelow } from './charged.ts';
import { isSamePlace } from './place.ts';
import type { Use } from './use.ts';
import {
	coverageAt,
	coverageGap,
	daysAt,
	staleGap,
	usageIndex,
	windowAt,
	type Readable,
	type UsageIndex,
} from './usage-index.ts';

/** Who reads a secret or parameter, how often, and what of it a cache of 300 seconds would spare. */
export const usage = question({
	kinds: ['secret', 'parameter'],
	ask(_, estate, resource): Weighed<readonly Use[]> {
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		return estate.indexed(usesByResource).get(resource as Readable) ?? [];
	},
});

/** Who calls for a secret or parameter, how often and for how much; what caches would spare is left out. */
export const callers = question({
	kinds: ['secret', 'parameter'],
	ask(_, estate, resource): Weighed<readonly Calls[]> {
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		return estate.indexed(callsByResource).get(resource as Readable) ?? [];
	},
});

export type Calls = Omit<Use, 'avoidable' | 'avoidableCalls' | 'remedy'>;

/**
 * Whether a parameter was read at all within a window without holes, from its last writing on; reads of its path and decryptions count, and
 * tasks that were given it when they started. A read by another account may be in that account's events alone.
 */
export const parameterReads = question({
	kinds: ['parameter'],
	weighs: ['lastModifiedAt', 'resourcePolicies', 'tier', 'type', 'dataType'],
	asks: [injectedInto],
	ask(
		{ lastModifiedAt, resourcePolicies, tier, type, dataType },
		estate,
		resource,
	): Weighed<{ readonly read: boolean; readonly days: number }> {
		const index = indexFor(resource, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const days = daysAt(index.usage, resource.scope);
		const own = index.rows.get(resource) ?? [];
		const read = own.some((row) => row.error === null && (isValueRead(row) || row.event === 'kms:Decrypt'));
		if (read || estate.indexed(readByPath).has(resource)) return { read: true, days };
		const tasks = injectedInto.of(resource, estate);
		if (isRead(tasks) && tasks.length > 0) return { read: true, days };
		const gap = absenceGap(estate, resource.scope);
		if (gap !== null) return gap;
		// Only advanced parameters can be shared.
		if (tier !== 'Standard' && isUnread(resourcePolicies)) return resourcePolicies;
		if (isRead(resourcePolicies) && resourcePolicies.length > 0) return unread('foreign', 'its readers');
		if (type !== 'SecureString' && isUnread(dataType)) return dataType;
		if (dataType === 'aws:ec2:image') return unread('not-collected', 'launch templates, which may name it');
		if (isUnread(tasks)) return tasks;
		return { read: false, days: daysSince(isRead(lastModifiedAt) ? lastModifiedAt : null, resource, index) };
	},
});

/** Days of events since a time, for what is younger than the window. */
function daysSince(time: string | null, resource: Resource, { usage: all }: UsageIndex): number {
	const { from, to } = windowAt(all, resource.scope);
	const begin = Math.max(Date.parse(from), time === null ? 0 : Date.parse(time));
	return Math.max(0, (Date.parse(to) - begin) / dayMilliseconds);
}

/** The usage that tells of a resource, or why there is none: not applicable where nobody asked for it. */
export function indexFor({ scope }: Pick<Resource, 'scope'>, estate: Estate): UsageIndex | Unread | NotApplicable {
	const index = usageIndex(estate);
	if (scope.world === 'iac' || index === undefined) return notApplicable;
	return coverageAt(index.usage, scope) === undefined ? unread('not-collected') : index;
}

/** When events last tell of a read that was no machine's, ISO 8601: the snapshot may be older than they are. `null`: they tell of none. */
export const seenReadAt = question({
	kinds: ['secret'],
	ask(_, estate, secret): Weighed<string | null> {
		const rows = usageIndex(estate)?.rows.get(secret) ?? [];
		const reads = rows.filter((row) => isValueRead(row) && machineWords[row.kind] === undefined);
		return (
			reads
				.map(({ last }) => last)
				.toSorted()
				.at(-1) ?? null
		);
	},
});

/** What alone reads a secret, if no user of it does. */
export interface Machines {
	readonly words: string;
	/** Infrastructure as code is among them, which may give the value to a provider or to a resource. */
	readonly passOn: boolean;
}

/** What alone read a secret in at least 60 days without holes. */
export function machines(secret: Resource<'secret'>, estate: Estate): Weighed<Machines | null> {
	const found = machinesHere(secret, estate);
	if (found === null) return null;
	// Elsewhere its replicas may be read, of which this Region's events tell nothing.
	const replicas = factOf(secret, 'replicas');
	return isRead(replicas) ? (replicas.length === 0 ? found : null) : replicas;
}

function machinesHere(secret: Resource<'secret'>, estate: Estate): Machines | null {
	const index = indexFor(secret, estate);
	if ('unread' in index || 'notApplicable' in index) return null;
	const place = secret.scope;
	const createdAt = factOf(secret, 'createdAt');
	if (daysSince(isRead(createdAt) ? createdAt : null, secret, index) < 60) return null;
	if ((coverageGap(index.usage, place) ?? staleGap(index.usage, place, estate)) !== null) return null;
	// A batch by tags or names may have read anything.
	if (index.others.some((row) => isOpenBatch(row) && isSamePlace(row, place))) {
		return null;
	}
	const kinds = new Set((index.rows.get(secret) ?? []).filter(isValueRead).map(({ kind }) => kind));
	const known = [...kinds].flatMap((kind) => machineWords[kind] ?? []);
	if (kinds.size === 0 || known.length < kinds.size) return null;
	return { words: known.toSorted().join(' and '), passOn: kinds.has('iac') };
}

const machineWords: { readonly [Kind in CallerKind]?: string } = {
	iac: 'infrastructure as code',
	scanner: 'scanners',
	rotation: 'its rotation',
};

/** The same for rules. `null`: someone else reads it, or the window does not tell. */
export const onlyMachines = question({
	kinds: ['secret'],
	weighs: ['replicas'],
	ask: (_, estate, resource): Weighed<Machines | null> => machines(resource, estate),
});

function usesByResource(estate: Estate): ReadonlyMap<Readable, readonly Use[]> {
	return byResource(billOf(estate).uses);
}

function callsByResource(estate: Estate): ReadonlyMap<Readable, readonly Calls[]> {
	return byResource(anyBillOf(estate).uses);
}

/** What is about a secret or parameter in sight, by it. */
export function byResource(all: readonly Use[]): ReadonlyMap<Readable, readonly Use[]> {
	const uses = new Map<Readable, Use[]>();
	for (const use of all) {
		if (use.resource !== null) addTo(uses, use.resource, use);
	}
	return uses;
}

function readByPath(estate: Estate): ReadonlySet<Readable> {
	const rows = usageIndex(estate)?.byPath ?? [];
	const read = rows.filter((row: UsageRow) => row.error === null);
	return new Set(read.flatMap((row) => parametersBelow(row.resource, row, estate)));
}
