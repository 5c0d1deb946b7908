import pLimit from 'p-limit';
import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { CallBy } from '../../usage/fold.ts';
import type { Engine } from '../aws/engine.ts';
import { Ledger } from './lookup-ledger.ts';
import { createLookup, pageSize, type Lookup, type Pages } from './lookup-pages.ts';
import { lookupRate, metadataReads, valueReads, type EventName } from './lookup-reads.ts';
import {
	estimate,
	planSample,
	randomOf,
	type Estimate,
	type Random,
	type SamplePlan,
	type Stratum,
} from './lookup-sample.ts';
import { cut, secondsOf, type Stretch } from './lookup-spans.ts';
import { countedRates, probedRate } from './lookup-volume.ts';

export interface RegionOptions {
	/** Account and Region. */
	readonly place: string;
	readonly engine: Engine;
	readonly whole: Stretch;
	/** Seconds that may be spent. */
	readonly budget: number;
	readonly seed: number;
	readonly cache?: string;
	readonly onRequest?: (used: number, expected: number) => void;
}

/** What was looked up of one account and Region. */
export interface RegionLookup {
	readonly calls: readonly CallBy[];
	/** Of a sample the calls of these names are a part only. */
	readonly sample?: {
		readonly names: readonly EventName[];
		readonly share: number;
		readonly windows: number;
		readonly length: number;
		readonly estimates: ReadonlyMap<EventName, Estimate>;
	};
	readonly complete: true | Unread;
	/** Names of calls that were left out, for want of time. */
	readonly skipped: readonly EventName[];
	readonly requests: number;
}

/** Requests under way at once: one that takes long must not slow the others down. */
const atOnce = 4;
/** A plan may be wrong by so much. */
const tolerance = 1.5;

/** Looks up who reads, all of it or, if that does not fit the budget, windows that stand for the rest. */
export async function lookUpRegion(options: RegionOptions): Promise<RegionLookup> {
	const { engine, whole, budget, seed, cache, place, onRequest } = options;
	const planned = Math.max(1, Math.floor(budget * lookupRate));
	const lookup = createLookup(engine, Math.ceil(planned * tolerance), (used) => onRequest?.(used, planned));
	const random = randomOf(seed);
	const open = (name: EventName): Ledger => Ledger.open(cache, place, name, whole.from);
	const ledgers = valueReads.map(open);

	const failures = await readNewest(lookup, ledgers, whole);
	const large = ledgers.filter((ledger) => ledger.missing(whole).length > 0);
	if (failures || large.length === 0) return readRest(failures, ledgers, [], undefined);

	const rates = await ratesOf(options, lookup, large, random);
	const left = planned - lookup.used;
	const requests = (stretches: (ledger: Ledger) => number): number =>
		large.reduce((sum, ledger) => sum + Math.max(1, ((rates.get(ledger) ?? 0) * stretches(ledger)) / pageSize), 0);
	if (requests((ledger) => secondsOf(ledger.missing(whole))) <= left)
		return readRest(await readAll(large), ledgers, [], undefined);

	// Half a page is wasted at each window's end.
	const plan = planSample(whole, (seconds) => requests(() => seconds) + large.length / 2, left, random);
	if (!plan) return readRest(await readAll(large), ledgers, [], undefined);
	const done = await readSample(lookup, large, plan);
	return readRest(done.why, ledgers, large, { plan, strata: done.strata });

	function readAll(some: readonly Ledger[]): Promise<Unread | undefined> {
		const pieces = some.flatMap((ledger) => cut(ledger.missing(whole), atOnce).map((piece) => ({ ledger, piece })));
		return readPieces(lookup, pieces);
	}

	async function readRest(
		failed: Unread | undefined,
		all: readonly Ledger[],
		sampled: readonly Ledger[],
		sample: { readonly plan: SamplePlan; readonly strata: readonly Stratum[] } | undefined,
	): Promise<RegionLookup> {
		const more = failed ? [] : metadataReads.map(open);
		const skipped: EventName[] = [];
		for (const ledger of more) {
			const why = (await readNewest(lookup, [ledger], whole)) ?? (await readIfCheap(ledger));
			if (why) skipped.push(ledger.name);
		}
		const wholly = [...all, ...more.filter(({ name }) => !skipped.includes(name))].filter(
			(one) => !sampled.includes(one),
		);
		const calls = wholly.flatMap((ledger) => [...ledger.calls()].filter(({ time }) => within(whole, time)));
		const result = { skipped, requests: lookup.used };
		if (!sample || sample.strata.length < 2) {
			const seen = sampled.flatMap((ledger) => [...ledger.calls()].filter(({ time }) => within(whole, time)));
			return { ...result, calls: [...calls, ...seen], complete: failed ?? true };
		}
		const counts = sampled.map((ledger) => countStrata(ledger, sample.strata));
		const {
			plan: { length, strata },
			strata: read,
		} = sample;
		const windows = read.length * 2;
		return {
			...result,
			calls: [...calls, ...counts.flatMap((one) => one.calls)],
			sample: {
				names: sampled.map(({ name }) => name),
				share: Math.min(1, (windows * length) / (whole.to - whole.from)),
				windows,
				length,
				estimates: new Map(counts.map(({ name, counted }) => [name, estimate(counted, strata.length)])),
			},
			complete: failed ?? unread('uncertain', sampleOfTime),
		};
	}

	async function readIfCheap(ledger: Ledger): Promise<Unread | undefined> {
		const missing = ledger.missing(whole);
		if (missing.length === 0) return undefined;
		const tooMuch = unread('uncertain', timeRanOut);
		if (planned - lookup.used < 20) return tooMuch;
		const rate = await probedRate(lookup, ledger, whole, random);
		return (secondsOf(missing) * rate) / pageSize > planned - lookup.used ? tooMuch : readAll([ledger]);
	}
}

function within({ from, to }: Stretch, time: number): boolean {
	return time >= from && time < to;
}

/** One page of each: of most names that is all there is. */
async function readNewest(lookup: Lookup, ledgers: readonly Ledger[], whole: Stretch): Promise<Unread | undefined> {
	const ends = await Promise.all(
		ledgers.map(async (ledger) => {
			const newest = ledger.missing(whole).at(-1);
			return newest && (await lookup.read(ledger, newest, 1)).end;
		}),
	);
	return ends.map(whyNot).find((why) => why !== undefined);
}

async function ratesOf(
	{ engine, whole }: RegionOptions,
	lookup: Lookup,
	ledgers: readonly Ledger[],
	random: Random,
): Promise<ReadonlyMap<Ledger, number>> {
	const names = ledgers.map(({ name }) => name);
	const counted = await countedRates(
		engine,
		names.filter((name) => name.includes('Secret')),
		whole,
	);
	const rates = new Map<Ledger, number>();
	for (const ledger of ledgers) {
		rates.set(ledger, counted.get(ledger.name) ?? (await probedRate(lookup, ledger, whole, random)));
	}
	return rates;
}

/** Why the event history of a Region was not read in full, though nothing failed. */
export const sampleOfTime = 'a sample of the time';
export const timeRanOut = 'the time for looking up events ran out';

function whyNot(end: Pages['end'] | undefined): Unread | undefined {
	if (end === 'spent') return unread('uncertain', timeRanOut);
	return isUnread(end) ? end : undefined;
}

type Piece = { readonly ledger: Ledger; readonly piece: Stretch };

async function readPieces(lookup: Lookup, pieces: readonly Piece[]): Promise<Unread | undefined> {
	let why: Unread | undefined;
	await pLimit(atOnce).map(pieces, async ({ ledger, piece }) => {
		if (why) return;
		why ??= whyNot((await lookup.read(ledger, piece)).end);
	});
	return why;
}

/** Stratum by stratum, so that what was read when the requests run out is a sample too. */
async function readSample(
	lookup: Lookup,
	ledgers: readonly Ledger[],
	{ strata }: SamplePlan,
): Promise<{ readonly strata: readonly Stratum[]; readonly why: Unread | undefined }> {
	const done: Stratum[] = [];
	let why: Unread | undefined;
	await pLimit(atOnce).map(strata, async (stratum) => {
		if (why) return;
		const pieces = stratum.windows.flatMap((window) =>
			ledgers.flatMap((ledger) => ledger.missing(window).map((piece) => ({ ledger, piece }))),
		);
		const failed = await readPieces(lookup, pieces);
		if (failed) why = failed;
		else done.push(stratum);
	});
	return { strata: done, why };
}

/** The calls in the windows of a sample, each once, and how many there are in each. */
function countStrata(ledger: Ledger, strata: readonly Stratum[]) {
	const windows = strata.flatMap((one) => one.windows).toSorted((a, b) => a.from - b.from);
	const counts = windows.map(() => 0);
	const calls: CallBy[] = [];
	const ids = new Set<string>();
	for (const call of ledger.calls()) {
		const index = windowAt(windows, call.time);
		if (index === undefined || ids.has(call.id)) continue;
		ids.add(call.id);
		counts[index] = (counts[index] ?? 0) + 1;
		calls.push(call);
	}
	const countOf = new Map(windows.map((window, index) => [window, counts[index] ?? 0]));
	const counted = strata.map(({ size, windows: [a, b] }) => ({
		size,
		counts: [countOf.get(a) ?? 0, countOf.get(b) ?? 0] as const,
	}));
	return { name: ledger.name, calls, counted };
}

function windowAt(windows: readonly Stretch[], time: number): number | undefined {
	let [low, high] = [0, windows.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((windows[middle]?.to ?? Infinity) <= time) low = middle + 1;
		else high = middle;
	}
	const found = windows[low];
	return found && within(found, time) ? low : undefined;
}
