import { dayMilliseconds, daySeconds } from '../model/days.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { isRead, unread, type Unread } from '../model/observed.ts';
import { plain, type Text } from '../model/text.ts';
import type { Usage, UsageCoverage, UsageRow } from '../model/usage.ts';
import { placeKey, type CallPlace } from './place.ts';

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
	/** The highest second of all reads of parameters, by account and Region. */
	readonly parameterPeaks: ReadonlyMap<string, number>;
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

export function windowAt(usage: Usage, place: CallPlace): Window {
	return placesOf(usage).get(placeKey(place))?.window ?? windowOf(usage);
}

function windowOf({ from, to }: Pick<Usage, 'from' | 'to'>): Window {
	return { from, to, seconds: Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000) };
}

/** Its length in days. */
export function daysAt(usage: Usage, place: CallPlace): number {
	return windowAt(usage, place).seconds / daySeconds;
}

/** What was looked at of an account and Region; `undefined`: nothing. */
export function coverageAt(usage: Usage, place: CallPlace): UsageCoverage | undefined {
	return placesOf(usage).get(placeKey(place))?.coverage;
}

type Places = ReadonlyMap<string, { readonly coverage: UsageCoverage; readonly window: Window }>;

/** Asked for each caller, and an organization has thousands of accounts and Regions. */
const places = new WeakMap<Usage, Places>();

function placesOf(usage: Usage): Places {
	const known =
		places.get(usage) ??
		new Map(usage.coverage.map((coverage) => [placeKey(coverage), { coverage, window: windowOf(coverage) }]));
	places.set(usage, known);
	return known;
}

/** Whether calls were counted long enough, and all of them, to speak of a month without a guess. */
export function isMeasured(usage: Usage, place: CallPlace): boolean {
	return daysAt(usage, place) >= 1 && (coverageAt(usage, place)?.sampled ?? 1) === 1;
}

/** Why the events of an account and Region do not tell of a month; `null`: they reach over so many days. */
export function briefGap(usage: Usage, place: CallPlace, days = 1): Unread | null {
	return daysAt(usage, place) >= days
		? null
		: unread('not-collected', days === 1 ? 'a day of reads' : `${days} days of reads`);
}

/** Events that end longer ago than so many days tell nothing of today. */
const staleDays = 14;

/** Why events say nothing of the time before the snapshot was taken; `null`: they reach up to it. */
export function staleGap(usage: Usage, place: CallPlace, { now }: Pick<Estate, 'now'>): Unread | null {
	const days = (now.getTime() - Date.parse(windowAt(usage, place).to)) / dayMilliseconds;
	return days > staleDays ? unread('not-collected', `reads of the last ${Math.floor(days)} days`) : null;
}

/** The highest second of all reads of parameters in an account and Region; `undefined`: nobody counted. */
export function sharedPeak({ parameterPeaks }: UsageIndex, place: CallPlace): number | undefined {
	return parameterPeaks.get(placeKey(place));
}

/** How far the events of an account and Region are known; `null`: entirely. */
export function coverageGap(usage: Usage | undefined, place: CallPlace): Unread | null {
	const own = usage && coverageAt(usage, place);
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
		if (found) addTo(rows, found, row);
		else if (row.resource.endsWith('/*')) byPath.push(row);
		else others.push(row);
	}
	const peaks = new Map<Readable, number>();
	const parameterPeaks = new Map<string, number>();
	for (const { resource, group, perSecond, ...place } of usage.peaks) {
		if (resource === null && group === 'ssm:read') parameterPeaks.set(placeKey(place), perSecond);
		const found = resource === null ? undefined : find(resource, group, place);
		if (found) peaks.set(found, (peaks.get(found) ?? 0) + perSecond);
	}
	return { usage, rows, byPath, others, peaks, parameterPeaks };
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
