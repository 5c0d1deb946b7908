import pLimit from 'p-limit';
import { daySeconds } from '../../model/days.ts';
import type { Unread } from '../../model/observed.ts';
import type { Usage, UsageCoverage, UsageRow } from '../../model/usage.ts';
import { addShared, Fold } from '../../usage/fold.ts';
import { windowSeconds } from '../../usage/grain.ts';
import type { Known } from '../../usage/names.ts';
import { timeText, type Rotators } from '../../usage/roll-up.ts';
import { regionsAtOnce, withAccount, type AccountOptions } from '../aws/open-account.ts';
import { lookUpRegion, sampleOfTime, timeRanOut, type RegionLookup } from './lookup-region.ts';
import { lookupEvents } from './lookup-reads.ts';
import { putTogether } from './put-together.ts';
import type { UsageReading } from './read-usage.ts';

export interface LookupOptions extends AccountOptions {
	readonly now: Date;
	/** Of the past, at most 90. */
	readonly days?: number;
	/** Seconds that may be spent on each Region; default: ten minutes. */
	readonly budget?: number;
	/** Of the choice of windows. */
	readonly seed?: number;
	/** Folder that keeps what was looked up for the next time. */
	readonly cache?: string;
	readonly inventory?: Iterable<Known>;
	readonly rotators?: Rotators;
	/** Requests over all Regions. */
	readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const mostDays = 90;
/** Seconds. */
const oldestHour = 3600;
/** Seconds until an event can surely be looked up. */
const delay = 900;

/** Requests in one Region. */
interface Requests {
	readonly used: number;
	/** At most, by the budget. */
	readonly expected: number;
}

/** Who reads, by CloudTrail's event history of the account the credentials belong to. Throws a CollectError if one cannot sign in. */
export async function lookupUses(options: LookupOptions): Promise<UsageReading> {
	const { now, days = mostDays, budget = 600, seed = 1, cache, onProgress } = options;
	const end = Math.floor((now.getTime() / 1000 - delay) / windowSeconds) * windowSeconds;
	// What is about to be forgotten may be gone when it is asked for.
	const whole = { from: end - Math.min(days, mostDays) * daySeconds + oldestHour, to: end };
	const progress = new Map<string, Requests>();
	return withAccount(options, async ({ caller: { account }, regions, engineOf }) => {
		const found = await pLimit(regionsAtOnce).map(regions, async (region) => {
			const tell = (used: number, expected: number): void => {
				progress.set(region, { used, expected });
				onProgress?.(requestsOf([...progress.values()], regions.length));
			};
			const place = `${account}/${region}`;
			const lookup = await lookUpRegion({
				place,
				engine: engineOf(region),
				whole,
				budget,
				seed,
				onRequest: tell,
				...(cache === undefined ? {} : { cache }),
			});
			// What the budget allows and was not needed is not waited for.
			tell(lookup.requests, lookup.requests);
			return { region, lookup };
		});
		const coverage = found.map(({ region, lookup: { complete, sample } }) => ({
			account,
			region,
			from: timeText(whole.from),
			to: timeText(whole.to),
			complete,
			...(sample ? { sampled: sample.share } : {}),
		}));
		return {
			usage: usageOf(new Map(found.map(({ region, lookup }) => [region, lookup])), coverage, options),
			damaged: [],
			files: 0,
			reused: 0,
			partitions: regions.length,
			notes: found.flatMap(({ region, lookup }) => notesOn(region, lookup)),
		};
	});
}

function usageOf(
	lookups: ReadonlyMap<string, RegionLookup>,
	coverage: readonly UsageCoverage[],
	{ inventory, rotators }: LookupOptions,
): Usage {
	const fold = new Fold();
	for (const { calls } of lookups.values()) {
		for (const call of calls) fold.count({ call, caller: fold.grain.caller(call.caller) });
	}
	addShared(fold.shared, fold.grain);
	const { grain } = fold;
	const usage = putTogether({ source: 'lookup', grain, peaks: fold.peaks(), coverage, inventory, rotators });
	return { ...usage, rows: usage.rows.map((row) => scaled(row, lookups.get(row.region))) };
}

/** What was seen of a sample stands for as many times as much. */
function scaled(row: UsageRow, lookup: RegionLookup | undefined): UsageRow {
	const sample = lookup?.sample;
	if (!sample?.names.some((name) => row.event.endsWith(`:${name}`))) return row;
	const times = (count: number): number => Math.round(count / sample.share);
	return {
		...row,
		count: times(row.count),
		hours: row.hours.map(times),
		replay: Object.fromEntries(
			Object.entries(row.replay).map(([seconds, [least, most]]) => [seconds, [times(least), times(most)] as const]),
		),
	};
}

function notesOn(region: string, { sample, skipped, complete }: RegionLookup): string[] {
	const notes: string[] = [];
	if (sample) {
		const { windows, length, share, estimates } = sample;
		notes.push(
			`${region}: there are too many events to look all up in the time given, so ${windows} windows of ${spanWords(length)} were read, ${percent(share)} of the time.`,
		);
		for (const [name, { calls, least, most }] of estimates) {
			notes.push(
				`${region}: about ${words(calls)} calls of ${name}, with 95 % certainty ${words(least)} to ${words(most)}.`,
			);
		}
	}
	if (skipped.length > 0) notes.push(`${region}: ${skipped.join(', ')} were not looked up, for want of time.`);
	if (complete !== true && complete.detail !== sampleOfTime) notes.push(`${region}: ${reasonWords(complete)}.`);
	return notes;
}

function reasonWords({ unread, detail }: Unread): string {
	if (unread === 'denied') return `the event history could not be read: ${lookupEvents.action} was denied`;
	if (detail === timeRanOut) return `${timeRanOut} before all were read`;
	return `the event history was not read in full (${unread})`;
}

function words(count: number): string {
	return count.toLocaleString('en-US');
}

function percent(share: number): string {
	return `${(share * 100).toPrecision(2)} %`;
}

function spanWords(seconds: number): string {
	if (seconds >= 3600) return 'one hour';
	return seconds >= 120 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}

/** Requests in all Regions, those that wait for their turn among them. */
function requestsOf(begun: readonly Requests[], regions: number): { readonly done: number; readonly total: number } {
	const waiting = (regions - begun.length) * Math.max(0, ...begun.map(({ expected }) => expected));
	return {
		done: begun.reduce((sum, { used }) => sum + used, 0),
		total: begun.reduce((sum, { used, expected }) => sum + Math.max(used, expected), waiting),
	};
}
