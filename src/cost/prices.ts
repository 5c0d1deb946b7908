import { unread, type Observed } from '../model/observed.ts';
import type { PricedItem, PriceList } from '../model/price-list.ts';
import file from './prices.json' with { type: 'json' };

/** Millionths of a US dollar, always whole: sums are exact. */
export type MicroUsd = number;

/** The list prices that come with hushlint. */
export const defaultPrices: PriceList = file;

/** Where a resource is billed; what is missing is told from the rest. */
export interface Place {
	readonly partition?: string;
	readonly region?: string;
}

/** The price of an item in a Region; unread where no price is known, as in China and GovCloud. */
export function priceOf(place: Place, item: PricedItem, list: PriceList = defaultPrices): Observed<MicroUsd> {
	const { region } = place;
	const partition = partitionOf(place);
	const own = region === undefined ? undefined : entry(list.regions ?? {}, region)?.[item];
	// That a Region's price is not known is not for its partition's to hide.
	const price = own === undefined ? entry(list.partitions, partition)?.[item] : own;
	return price ?? unread('unpriced', region ?? partition);
}

function entry<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether the service that owns a secret includes it in its own price. */
export function isFreeOwner(service: string, list: PriceList = defaultPrices): boolean {
	return Object.hasOwn(list.freeOwners ?? {}, service);
}

/** Where prices come from, for a report. */
export function sourceOf({ source, date }: PriceList = defaultPrices): string {
	return `${source}, ${date}`;
}

export function usd(micro: MicroUsd): number {
	return micro / 1e6;
}

/** Dollars as whole micro-dollars. */
export function microUsd(dollars: number): MicroUsd {
	return Math.round(dollars * 1e6);
}

const partitionsByPrefix: readonly (readonly [string, string])[] = [
	['cn-', 'aws-cn'],
	['us-gov-', 'aws-us-gov'],
	['eusc-', 'aws-eusc'],
	['us-iso-', 'aws-iso'],
	['us-isob-', 'aws-iso-b'],
	['us-isof-', 'aws-iso-f'],
	['eu-isoe-', 'aws-iso-e'],
];

/** A Region says its partition; without one, a place is commercial. */
export function partitionOf({ partition, region }: Place): string {
	const told = partitionsByPrefix.find(([prefix]) => region?.startsWith(prefix))?.[1];
	return told ?? partition ?? 'aws';
}
