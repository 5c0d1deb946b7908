import type { Stretch } from './lookup-spans.ts';

/** In [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed. */
export function randomOf(seed: number): Random {
	let state = Math.imul(seed, 0x9e3779b1) | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A part of the time with two windows of it that are looked at. */
export interface Stratum {
	/** Windows it has. */
	readonly size: number;
	readonly windows: readonly [Stretch, Stretch];
}

export interface SamplePlan {
	/** Seconds of a window. */
	readonly length: number;
	/** In the order they are to be looked at: those of any beginning of it are a sample of all. */
	readonly strata: readonly Stratum[];
}

/** Seconds: of a longer window a cache loses less at its ends, of more windows the whole is known better. */
const lengths = [3600, 900, 300, 60, 10];
const wantedStrata = 60;
const mostStrata = 1000;

/**
 * Windows to look at for so many requests; `requests` tells what a window of a length costs. `undefined`: there is enough for all windows.
 */
export function planSample(
	whole: Stretch,
	requests: (seconds: number) => number,
	mostRequests: number,
	random: Random,
): SamplePlan | undefined {
	const strataOf = (length: number): number => Math.floor(mostRequests / requests(length) / 2);
	// A window costs a request at least, however short it is.
	const enough = Math.min(wantedStrata, Math.max(...lengths.map(strataOf)) / 2);
	const length = lengths.find((seconds) => strataOf(seconds) >= enough) ?? 1;
	const windows = Math.floor((whole.to - whole.from) / length);
	const count = Math.max(2, Math.min(mostStrata, strataOf(length)));
	if (count * 2 >= windows) return undefined;
	const edge = (index: number): number => Math.floor((index * windows) / count);
	const windowAt = (index: number): Stretch => ({
		from: whole.from + index * length,
		to: whole.from + (index + 1) * length,
	});
	const strata = Array.from({ length: count }, (_, index): Stratum => {
		const [first, size] = [edge(index), edge(index + 1) - edge(index)];
		const one = Math.floor(random() * size);
		const other = (one + 1 + Math.floor(random() * (size - 1))) % size;
		return { size, windows: [windowAt(first + one), windowAt(first + other)] };
	});
	return { length, strata: shuffled(strata, random) };
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	return items
		.map((item) => ({ item, key: random() }))
		.toSorted((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

/** Calls of a stratum's two windows. */
export interface Counted {
	readonly size: number;
	readonly counts: readonly [number, number];
}

export interface Estimate {
	readonly calls: number;
	/** Of a hundred such intervals at least ninety-five hold the true number. */
	readonly least: number;
	readonly most: number;
}

/**
 * How many calls there are in all strata, by those that were counted. The interval is Student's at 98 %, since counts of few windows are not
 * distributed normally.
 */
export function estimate(counted: readonly Counted[], strata: number): Estimate {
	const seen = counted.reduce((sum, { counts: [a, b] }) => sum + a + b, 0);
	const sums = counted.map(({ size, counts: [a, b] }) => (size * (a + b)) / 2);
	const total = sums.reduce((sum, one) => sum + one, 0);
	const factor = strata / Math.max(1, counted.length);
	const within = counted.reduce((sum, { size, counts: [a, b] }) => sum + (size * (size - 2) * (a - b) ** 2) / 4, 0);
	const mean = total / Math.max(1, counted.length);
	const spread = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, counted.length - 1);
	const between = strata * (factor - 1) * spread;
	const half = student(Math.max(1, counted.length - 1)) * Math.sqrt(within * factor + Math.max(0, between));
	const calls = total * factor;
	return {
		calls: Math.round(calls),
		least: Math.max(seen, Math.floor(calls - half)),
		most: Math.ceil(calls + half),
	};
}

/** The 99th percentile of Student's distribution, by its expansion about the normal one; a little too much for few degrees of freedom. */
function student(degrees: number): number {
	const z = 2.3263;
	if (degrees < 4) return [31.8, 31.8, 6.97, 4.54][degrees] ?? z;
	const terms = [
		(z ** 3 + z) / 4,
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
	];
	return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
