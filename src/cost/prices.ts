import { unread, type Observed } from '../model/observed.ts';
import file from './prices.json' with { type: 'json' };

/** Millionths of a US dollar, always whole: sums are exact. */
export type MicroUsd = number;

/** What the price file has a price for: months are of one resource, `…10k` are of 10,000 calls. */
export type PricedItem = keyof typeof file.partitions.aws;

/** Where a resource is billed; what is missing is told from the rest. */
export interface Place {
	readonly partition?: string;
	readonly region?: string;
}

type PriceTable = Readonly<Record<string, Readonly<Record<string, MicroUsd>>>>;

const partitions = new Map(Object.entries<PriceTable[string]>(file.partitions));
const regions = new Map(Object.entries<PriceTable[string]>(file.regions));

/** The price of an item in a Region; unread where no price is known, as in China and GovCloud. */
export function priceOf(place: Place, item: PricedItem): Observed<MicroUsd> {
	const { region } = place;
	const price =
		(region === undefined ? undefined : regions.get(region)?.[item]) ?? partitions.get(partitionOf(place))?.[item];
	return price ?? unread('unpriced', region ?? partitionOf(place));
}

/** Whether the service that owns a secret includes it in its own price. */
export function isFreeOwner(service: string): boolean {
	return Object.hasOwn(file.freeOwners, service);
}

/** Where prices come from, for a report. */
export const priceSource = `${file.source}, ${file.date}`;

export function usd(micro: MicroUsd): number {
	return micro / 1e6;
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
function partitionOf({ partition, region }: Place): string {
	const told = partitionsByPrefix.find(([prefix]) => region?.startsWith(prefix))?.[1];
	return told ?? partition ?? 'aws';
}
