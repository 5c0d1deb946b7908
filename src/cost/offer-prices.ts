import type { PricedItem } from '../model/price-list.ts';
import { monthSeconds } from './money.ts';
import type { Offer, Product, Rate } from './offer.ts';
import type { MicroUsd } from './prices.ts';

/** How an item is found in AWS's price list: by what it is, since stock numbers differ from Region to Region. */
interface Listing {
	/** Service whose list has it. */
	readonly offer: string;
	readonly family: string;
	/** How the usage type ends; it begins with the Region. */
	readonly usageType: RegExp;
	readonly per: 'month' | 'calls';
}

const listings = {
	secretMonth: {
		offer: 'AWSSecretsManager',
		family: 'Secret',
		usageType: /AWSSecretsManager-?Secrets?$/,
		per: 'month',
	},
	apiCall10k: {
		offer: 'AWSSecretsManager',
		family: 'API Request',
		usageType: /AWSSecretsManager-?API-?Requests?$/,
		per: 'calls',
	},
	parameterAdvancedMonth: {
		offer: 'AWSSystemsManager',
		family: 'AWS Systems Manager',
		usageType: /PS-Advanced-Param-Tier1$/,
		per: 'month',
	},
	// One line for advanced parameters, one for higher throughput: the same price.
	parameterInteraction10k: {
		offer: 'AWSSystemsManager',
		family: 'API Request',
		usageType: /PS-Param-Processed-Tier[12]$/,
		per: 'calls',
	},
	kmsKeyMonth: { offer: 'awskms', family: 'Encryption Key', usageType: /KMS-Keys$/, per: 'month' },
	kmsRequest10k: { offer: 'awskms', family: 'API Request', usageType: /KMS-Requests$/, per: 'calls' },
} as const satisfies { readonly [Item in PricedItem]?: Listing };

export type ListedItem = keyof typeof listings;

export const listedItems = Object.keys(listings) as ListedItem[];

/** The services whose lists are needed. */
export const offerCodes: readonly string[] = [...new Set(Object.values(listings).map(({ offer }) => offer))];

/** What one Region's lists say. */
export interface OfferPrices {
	readonly prices: ReadonlyMap<ListedItem, MicroUsd>;
	/** Items that are left out, and why, in words. */
	readonly missing: ReadonlyMap<ListedItem, string>;
	/** Items whose list knows more than one price can say, in words. */
	readonly simplified: ReadonlyMap<ListedItem, string>;
	/** Requests to KMS that the list prices with nothing; `null`: it does not say, or contradicts itself. */
	readonly kmsFreeRequests: number | null;
}

/** Calls that a price is of. */
const callsPerPrice = 10_000;

/** What a thing that is stored is counted in, and how many of them a month has. */
const storedUnits: readonly (readonly [RegExp, number])[] = [
	[/\b(hours?|hrs?)$/i, monthSeconds / 3600],
	[/\b(months?|mo|secrets?|keys?|parameters?)$/i, 1],
];

/** One call, not thousands of them. */
const callUnit = /^\D*\b(requests?|calls?|interactions?)$/i;

export function pricesOf(offers: readonly Offer[]): OfferPrices {
	const prices = new Map<ListedItem, MicroUsd>();
	const missing = new Map<ListedItem, string>();
	const simplified = new Map<ListedItem, string>();
	for (const item of listedItems) {
		const found = priceOfListing(listings[item], offers);
		if ('missing' in found) missing.set(item, found.missing);
		else {
			prices.set(item, found.price);
			const isFreeTier = item === 'kmsRequest10k' && found.tiers === 0;
			if (found.words !== null && !isFreeTier) simplified.set(item, found.words);
		}
	}
	return { prices, missing, simplified, kmsFreeRequests: freeRequests(offers) };
}

type Found =
	| { readonly missing: string }
	| { readonly price: MicroUsd; readonly words: string | null; readonly tiers: number };

function priceOfListing({ offer, family, usageType, per }: Listing, offers: readonly Offer[]): Found {
	const own = productsOf(offer, family, offers);
	if (own.length === 0) return { missing: 'the list has no such product' };
	const products = own.filter((product) => usageType.test(product.usageType) && !isGlobal(product));
	if (products.length === 0) return { missing: 'the list names its usage in a way that is not known' };
	const found = products.map(({ rates }) => priceOfRates(rates, per));
	const open = found.find((one) => 'missing' in one);
	if (open) return open;
	const priced = found.filter((one) => 'price' in one);
	const [first] = priced;
	if (first === undefined || priced.some(({ price }) => price !== first.price)) {
		return { missing: 'the list has several prices for it' };
	}
	return priced.find(({ words }) => words !== null) ?? first;
}

/** The price that AWS begins with: what a month has for nothing, and what large quantities cost, goes into words. */
function priceOfRates(rates: readonly Rate[], per: Listing['per']): Found {
	if (rates.length === 0) return { missing: 'the list has no price on demand for it' };
	if (rates.some(({ usd }) => usd === null)) return { missing: 'the list has no price in USD for it' };
	const units = rates.map(({ unit }) => unitsOf(unit, per));
	const [size] = units;
	if (size === undefined || units.some((other) => other !== size)) {
		return { missing: 'the list counts it in a unit that is not known' };
	}
	if (rates.some(({ from }, at) => from < (rates[at - 1]?.to ?? 0))) {
		return { missing: 'the list has several prices for it' };
	}
	const paid = rates.filter(({ usd, to }) => usd !== 0 || to === Infinity);
	const [first, ...later] = paid;
	if (first === undefined) return { missing: 'the list has only what is free of it' };
	const tiers = later.filter(({ usd }) => usd !== first.usd);
	const words = [
		...(first.from > 0 ? [`the first ${first.from} a month are free`] : []),
		...tiers.map(({ from }) => `from ${from} a month on they have another price`),
	];
	return {
		price: Math.round((first.usd ?? 0) * size * 1e6),
		words: words.length === 0 ? null : words.join(', '),
		tiers: tiers.length,
	};
}

/** How many of a unit the price is for; `undefined`: that unit is not known. */
function unitsOf(unit: string, per: Listing['per']): number | undefined {
	const word = unit.trim();
	if (per === 'calls') return callUnit.test(word) ? callsPerPrice : undefined;
	return storedUnits.find(([pattern]) => pattern.test(word))?.[1];
}

/** An allowance of the whole account stands in the list of each Region. */
function isGlobal({ usageType }: Product): boolean {
	return usageType.startsWith('Global-');
}

function freeRequests(offers: readonly Offer[]): number | null {
	const { offer, family, usageType } = listings.kmsRequest10k;
	const ends = productsOf(offer, family, offers)
		.filter((product) => usageType.test(product.usageType))
		.flatMap(({ rates }) => rates.filter(({ from, to, usd }) => from === 0 && usd === 0 && Number.isSafeInteger(to)))
		.map(({ to }) => to);
	const [first] = ends;
	return first !== undefined && ends.every((end) => end === first) ? first : null;
}

function productsOf(code: string, family: string, offers: readonly Offer[]): Product[] {
	return offers
		.filter((offer) => offer.code === code)
		.flatMap(({ products }) => products.filter((product) => product.family === family));
}
