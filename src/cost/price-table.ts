import { addTo } from '../model/group-by.ts';
import { pricedItems, type PricedItem, type PriceList } from '../model/price-list.ts';
import type { MicroUsd } from './prices.ts';

/** A price list as people read it. */
export interface PriceTable {
	readonly source: string;
	/** Day on which the prices were looked up. */
	readonly date: string;
	readonly rows: readonly PriceTableRow[];
	/** Partitions of which no Region at all may have a price. */
	readonly unpriced: readonly KnownPartition[];
	/** Whether some Regions have prices of their own. */
	readonly hasRegions: boolean;
	/** KMS requests a month. */
	readonly kmsFreeRequests: number | null;
	/** Services that include their secrets in their own price, and why. */
	readonly freeOwners: readonly (readonly [service: string, why: string])[];
}

export interface PriceTableRow {
	readonly item: PricedItem;
	/** `null`: not known. */
	readonly price: MicroUsd | null;
	/** Partitions or Regions. */
	readonly places: readonly string[];
}

const knownPartitions = ['aws', 'aws-us-gov', 'aws-eusc', 'aws-cn'] as const;

export type KnownPartition = (typeof knownPartitions)[number];

/** Items in their order, places with the same price together: partitions before Regions. */
export function priceTable({
	source,
	date,
	partitions,
	regions = {},
	kmsFreeRequests = 0,
	freeOwners = {},
}: PriceList): PriceTable {
	return {
		source,
		date,
		rows: pricedItems.flatMap((item) => [...rowsOf(item, partitions), ...rowsOf(item, regions)]),
		unpriced: knownPartitions.filter((partition) => Object.keys(partitions[partition] ?? {}).length === 0),
		hasRegions: Object.keys(regions).length > 0,
		kmsFreeRequests: kmsFreeRequests === 0 ? null : kmsFreeRequests,
		freeOwners: Object.entries(freeOwners),
	};
}

function rowsOf(item: PricedItem, table: PriceList['partitions']): PriceTableRow[] {
	const places = new Map<MicroUsd | null, string[]>();
	for (const [place, { [item]: price }] of Object.entries(table)) {
		if (price !== undefined) addTo(places, price, place);
	}
	return [...places].map(([price, own]) => ({ item, price, places: own }));
}
