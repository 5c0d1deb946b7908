import type { MicroUsd } from './prices.ts';

/** Seconds of the month that AWS reckons with: 730 hours. */
export const monthSeconds = 2_628_000;

/** Prices of calls are of so many. */
const callsPerPrice = 10_000;

/** Calls or whole micro-dollars that are only known to lie between two numbers, ends included. */
export type Range = readonly [least: number, most: number];

export const nothing: Range = [0, 0];

export function exactly(value: number): Range {
	return [value, value];
}

export function plus(a: Range, b: Range): Range {
	return [a[0] + b[0], a[1] + b[1]];
}

export function sum(ranges: Iterable<Range>): Range {
	let total = nothing;
	for (const range of ranges) total = plus(total, range);
	return total;
}

/** What is left of `from` after a saving that is a part of it: never less than nothing. */
export function less(from: Range, saving: Range): Range {
	const least = Math.max(0, from[0] - saving[1]);
	return [least, Math.max(least, from[1] - saving[0])];
}

/** Calls for people and formats, who count none in parts. */
export function whole([least, most]: Range): Range {
	return [Math.round(least), Math.round(most)];
}

/** What calls cost, in whole micro-dollars, at a price for 10,000. */
export function costOfCalls(calls: number, price: MicroUsd): MicroUsd {
	return Math.round((calls * price) / callsPerPrice);
}

/** The same of a range of calls. */
export function costOfRange([least, most]: Range, price: MicroUsd): Range {
	return [costOfCalls(least, price), costOfCalls(most, price)];
}

/** Calls that were seen in a window, as calls a month: no whole number, so that many rare ones do not vanish. */
export function monthly(calls: number, windowSeconds: number): number {
	return (calls * monthSeconds) / windowSeconds;
}

export function monthlyRange([least, most]: Range, windowSeconds: number): Range {
	return [monthly(least, windowSeconds), monthly(most, windowSeconds)];
}
