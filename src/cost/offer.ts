/** A file that is not the price list of a service as AWS publishes it: one sentence. */
export class OfferError extends Error {
	override readonly name = 'OfferError';
}

/** The price list of one service in one Region. */
export interface Offer {
	/** As AWS names the service, `AWSSecretsManager`. */
	readonly code: string;
	/** Day on which AWS published it, `2026-09-11`; `null`: it does not say. */
	readonly published: string | null;
	readonly products: readonly Product[];
}

export interface Product {
	/** `API Request`; of some products empty. */
	readonly family: string;
	/** `USE1-AWSSecretsManager-Secrets`: the Region in short, and what is counted. */
	readonly usageType: string;
	/** On demand, lowest quantity first. */
	readonly rates: readonly Rate[];
}

/** What one unit costs from one monthly quantity up to another. */
export interface Rate {
	readonly from: number;
	/** `Infinity` in the last. */
	readonly to: number;
	/** `Secrets`, `API Requests`, `Hrs`. */
	readonly unit: string;
	/** USD for one; `null`: it is priced in other currencies only. */
	readonly usd: number | null;
}

/** Reads the bulk file of a service, its JSON parsed. Throws `OfferError`. */
export function readOffer(data: unknown): Offer {
	const file = objectOf(data);
	const products = objectOf(file['products']);
	const terms = objectOf(objectOf(file['terms'])['OnDemand'], true);
	const { offerCode, publicationDate } = file;
	if (typeof offerCode !== 'string') throw new OfferError('it does not say of what service it is');
	return {
		code: offerCode,
		published: dayOf(publicationDate),
		products: Object.entries(products).map(([sku, product]) => {
			const { productFamily, attributes } = objectOf(product);
			return {
				family: textOf(productFamily),
				usageType: textOf(objectOf(attributes, true)['usagetype']),
				rates: ratesOf(objectOf(terms[sku], true)),
			};
		}),
	};
}

/** Where the current list of each Region lies, as a path on the same host. Throws `OfferError`. */
export function readRegionIndex(data: unknown): ReadonlyMap<string, string> {
	const regions = objectOf(objectOf(data)['regions']);
	return new Map(
		Object.entries(regions).map(([region, entry]) => {
			const path = textOf(objectOf(entry)['currentVersionUrl']);
			if (!/^\/offers\/(?!.*\.\.)[\w./-]+$/.test(path)) throw new OfferError('it names no list that can be fetched');
			return [region, path];
		}),
	);
}

function ratesOf(terms: Readonly<Record<string, unknown>>): Rate[] {
	return Object.values(terms)
		.flatMap((term) => Object.values(objectOf(objectOf(term)['priceDimensions'])))
		.map((dimension) => {
			const { unit, beginRange, endRange, pricePerUnit } = objectOf(dimension);
			const { USD } = objectOf(pricePerUnit);
			return {
				from: quantityOf(beginRange ?? '0'),
				to: quantityOf(endRange ?? 'Inf'),
				unit: textOf(unit),
				usd: USD === undefined ? null : quantityOf(USD),
			};
		})
		.toSorted((a, b) => a.from - b.from);
}

function quantityOf(value: unknown): number {
	if (value === 'Inf') return Infinity;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
	throw new OfferError('one of its prices or quantities is no number');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function dayOf(value: unknown): string | null {
	return /^\d{4}-\d{2}-\d{2}/.exec(textOf(value))?.[0] ?? null;
}

function objectOf(value: unknown, optional = false): Readonly<Record<string, unknown>> {
	if (optional && value === undefined) return {};
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new OfferError('it has not the parts of a price list');
	}
	return value as Readonly<Record<string, unknown>>;
}
