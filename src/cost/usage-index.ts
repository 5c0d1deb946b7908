import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead, unread, type Unread } from '../model/observed.ts';
import { plain, type Text } from '../model/text.ts';
import type { Usage, UsageCoverage, UsageRow } from '../model/usage.ts';

/** What can be read, and so is counted. */
export type Readable = Resource<'secret'> | Resource<'parameter'>;

/** The usage of a snapshot, by resource. */
export interface UsageIndex {
	readonly usage: Usage;
	readonly rows: ReadonlyMap<Readable, readonly UsageRow[]>;
	/** Reads by path, and by what path. */
	readonly byPath: readonly UsageRow[];
	/** What names nothing in the inventory: lists, batches, resources that are not in sight. */
	readonly others: readonly UsageRow[];
	/** The highest second of a resource. */
	readonly peaks: ReadonlyMap<Readable, number>;
}

/** The usage that a snapshot holds, if it was asked for. */
export function usageOf({ snapshot }: Estate): Usage | undefined {
	return snapshot.usage;
}

export function usageIndex(estate: Estate): UsageIndex | undefined {
	return estate.indexed(buildIndex);
}

/** The stretch of time in which the calls of an account and Region were counted. */
export interface Window {
	readonly from: string;
	readonly to: string;
	readonly seconds: number;
}

export function windowAt(
	usage: Usage,
	{ account, region }: Partial<Pick<UsageCoverage, 'account' | 'region'>>,
): Window {
	const own = usage.coverage.find((one) => one.account === account && one.region === region);
	const { from, to } = own ?? usage;
	return { from, to, seconds: Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000) };
}

/** Its length in days. */
export function daysAt(usage: Usage, place: Partial<Pick<UsageCoverage, 'account' | 'region'>>): number {
	return windowAt(usage, place).seconds / 86_400;
}

/** How far the events of an account and Region are known; `null`: entirely. */
export function coverageGap(
	usage: Usage | undefined,
	{ account, region }: Partial<Pick<UsageCoverage, 'account' | 'region'>>,
): Unread | null {
	const own = usage?.coverage.find((one) => one.account === account && one.region === region);
	if (own === undefined) return unread('not-collected');
	if (own.complete !== true) return own.complete;
	return (own.damagedDays ?? []).length > 0 ? unread('unparsable') : null;
}

function buildIndex(estate: Estate): UsageIndex | undefined {
	const usage = usageOf(estate);
	if (usage === undefined) return undefined;
	const find = createFinder(estate);
	const rows = new Map<Readable, UsageRow[]>();
	const byPath: UsageRow[] = [];
	const others: UsageRow[] = [];
	for (const row of usage.rows) {
		const found = row.resource.endsWith('/*') ? undefined : find(row.resource, row.event, row);
		if (found) {
			const own = rows.get(found);
			if (own) own.push(row);
			else rows.set(found, [row]);
		} else if (row.resource.endsWith('/*')) byPath.push(row);
		else others.push(row);
	}
	const peaks = new Map<Readable, number>();
	for (const { resource, group, perSecond, ...place } of usage.peaks) {
		const found = resource === null ? undefined : find(resource, group, place);
		if (found) peaks.set(found, (peaks.get(found) ?? 0) + perSecond);
	}
	return { usage, rows, byPath, others, peaks };
}

type Find = (
	resource: string,
	event: string,
	place: { readonly account: string; readonly region: string },
) => Readable | undefined;

/** By ARN; names are those of the account and Region in which they were used. */
function createFinder(estate: Estate): Find {
	const known = new Map<string, Readable>();
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		const { scope, arn, kind } = resource;
		const id = arn === undefined ? undefined : plain(arn);
		if (id !== undefined) known.set(id, resource);
		const name = nameOf(resource);
		const { account, region } = scope;
		if (name !== undefined) known.set(keyOf(kind, name, account, region), resource);
	}
	return (resource, event, { account, region }) => {
		const kind = event.startsWith('ssm:') ? 'parameter' : 'secret';
		return known.get(resource) ?? known.get(keyOf(kind, resource, account, region));
	};
}

/** The whole name of a secret or parameter, where it is known. */
export function nameOf(resource: Readable): string | undefined {
	const name = resource.kind === 'secret' ? factOf(resource, 'name') : factOf(resource, 'name');
	return isRead<Text | null>(name) && name !== null ? plain(name) : undefined;
}

function keyOf(kind: string, name: string, account = '', region = ''): string {
	return [kind, account, region, kind === 'parameter' ? name.replace(/^\//, '') : name].join('\u0000');
}
