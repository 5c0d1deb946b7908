import { pricedItems, type PriceList, type PriceRow, type PricedItem } from '../model/price-list.ts';
import type { Offer } from './offer.ts';
import { pricesOf, type ListedItem, type OfferPrices } from './offer-prices.ts';
import { defaultPrices, partitionOf, type MicroUsd } from './prices.ts';

/** The lists of the services that hushlint prices, in one Region. */
export interface RegionOffers {
	readonly region: string;
	readonly offers: readonly Offer[];
}

export interface RefreshOptions {
	/** Day on which they were fetched, `2026-11-22`. */
	readonly date: string;
	/** Whether these are all Regions, so that what most of them pay is their partition's price. */
	readonly all: boolean;
}

export interface RefreshedPrices {
	readonly list: PriceList;
	/** What is left out or made simpler. */
	readonly remarks: readonly PriceRemark[];
}

/** Something to be known about an item in some Regions. */
export interface PriceRemark {
	readonly item: ListedItem | 'kmsFreeRequests';
	readonly regions: readonly string[];
	/** Whether it has no price there. */
	readonly missing: boolean;
	/** In words. */
	readonly reason: string;
}

/** A price list made of what AWS publishes: nothing in it is a guess. */
export function refreshedPrices(regions: readonly RegionOffers[], { date, all }: RefreshOptions): RefreshedPrices {
	const found = regions.map(({ region, offers }) => ({ region, own: pricesOf(offers) }));
	const rows = found.map(({ region, own }) => ({ region, partition: partitionOf({ region }), row: rowOf(own) }));
	const partitions = all ? partitionRows(rows) : {};
	const differing = rows.flatMap(({ region, partition, row }) => {
		const own = difference(row, partitions[partition] ?? {});
		return Object.keys(own).length === 0 ? [] : [[region, own] as const];
	});
	const free = [...new Set(found.map(({ own }) => own.kmsFreeRequests))].filter((one) => one !== null);
	const [told] = free;
	const kmsFreeRequests = free.length === 1 ? told : defaultPrices.kmsFreeRequests;
	return {
		list: {
			source: sourceOf(regions),
			date,
			partitions,
			...(differing.length === 0 ? {} : { regions: Object.fromEntries(differing) }),
			...(kmsFreeRequests === undefined ? {} : { kmsFreeRequests }),
			...(defaultPrices.freeOwners === undefined ? {} : { freeOwners: defaultPrices.freeOwners }),
		},
		remarks: [...remarksOf(found), ...(free.length === 1 ? [] : [freeRemark(regions)])],
	};
}

interface Row {
	readonly region: string;
	readonly partition: string;
	readonly row: PriceRow;
}

function rowOf({ prices }: OfferPrices): PriceRow {
	const row = new Map<PricedItem, MicroUsd>(prices);
	// AWS counts a rotation of a key as one more key.
	const key = prices.get('kmsKeyMonth');
	if (key !== undefined) row.set('kmsRotationMonth', key);
	return Object.fromEntries(pricedItems.map((item) => [item, row.get(item) ?? null]));
}

/** By partition the price that most of its Regions have; of equally many the highest. */
function partitionRows(rows: readonly Row[]): Record<string, PriceRow> {
	const partitions = [...new Set(rows.map(({ partition }) => partition))].toSorted();
	return Object.fromEntries(
		partitions.map((partition) => {
			const own = rows.filter((row) => row.partition === partition);
			const row = pricedItems.flatMap((item) => {
				const price = commonest(own.map(({ row: one }) => one[item] ?? null));
				return price === null ? [] : [[item, price] as const];
			});
			return [partition, Object.fromEntries(row)];
		}),
	);
}

function commonest(prices: readonly (MicroUsd | null)[]): MicroUsd | null {
	const counts = new Map<MicroUsd, number>();
	for (const price of prices) if (price !== null) counts.set(price, (counts.get(price) ?? 0) + 1);
	const [first] = [...counts].toSorted(([a, many], [b, most]) => most - many || b - a);
	return first?.[0] ?? null;
}

/** What a Region does not share with its partition; `null` only where its partition has a price. */
function difference(row: PriceRow, partition: PriceRow): PriceRow {
	return Object.fromEntries(
		pricedItems.flatMap((item) => {
			const own = row[item] ?? null;
			return own === (partition[item] ?? null) ? [] : [[item, own] as const];
		}),
	);
}

function remarksOf(found: readonly { readonly region: string; readonly own: OfferPrices }[]): PriceRemark[] {
	const remarks = new Map<string, { item: ListedItem; regions: string[]; missing: boolean; reason: string }>();
	for (const { region, own } of found) {
		for (const missing of [true, false]) {
			for (const [item, reason] of missing ? own.missing : own.simplified) {
				const key = JSON.stringify([item, missing, reason]);
				const known = remarks.get(key) ?? { item, regions: [], missing, reason };
				known.regions.push(region);
				remarks.set(key, known);
			}
		}
	}
	return [...remarks.values()];
}

function freeRemark(regions: readonly RegionOffers[]): PriceRemark {
	return {
		item: 'kmsFreeRequests',
		regions: regions.map(({ region }) => region),
		missing: false,
		reason: `the list does not say how many requests are free, and ${defaultPrices.kmsFreeRequests} are reckoned with`,
	};
}

/** The services and when AWS published the newest of their lists. */
function sourceOf(regions: readonly RegionOffers[]): string {
	const newest = new Map<string, string | null>();
	for (const { code, published } of regions.flatMap(({ offers }) => offers)) {
		const known = newest.get(code) ?? null;
		newest.set(code, published !== null && (known === null || published > known) ? published : known);
	}
	const words = [...newest].map(([code, day]) => (day === null ? code : `${code} of ${day}`));
	return `AWS price list (${words.join(', ')})`;
}
