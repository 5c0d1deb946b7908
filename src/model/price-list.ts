/** What hushlint knows a price for, in millionths of a US dollar: `…Month` for one resource, `…10k` for 10,000 calls. */
export const pricedItems = [
	'secretMonth',
	'apiCall10k',
	'parameterAdvancedMonth',
	'parameterInteraction10k',
	'kmsKeyMonth',
	'kmsRotationMonth',
	'kmsRequest10k',
] as const;

export type PricedItem = (typeof pricedItems)[number];

/** A table of prices; what it leaves out has no known price. */
export interface PriceList {
	/** Where the prices come from, for people. */
	readonly source: string;
	/** Day on which they were looked up, `2026-09-20`. */
	readonly date: string;
	readonly partitions: Readonly<Record<string, PriceRow>>;
	/** Regions whose prices differ from their partition's. */
	readonly regions?: Readonly<Record<string, PriceRow>>;
	/** Services that include the secrets they own in their own price, each with the reason. */
	readonly freeOwners?: Readonly<Record<string, string>>;
	/** KMS requests a month that each account has for nothing. */
	readonly kmsFreeRequests?: number;
}

/** Whole millionths of a US dollar by item; `null`: not known in this Region, whatever its partition says. */
export type PriceRow = { readonly [Item in PricedItem]?: number | null };
