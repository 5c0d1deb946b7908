import { OfferError, readOffer, readRegionIndex, type Offer } from '../cost/offer.ts';
import { offerCodes } from '../cost/offer-prices.ts';
import type { RegionOffers } from '../cost/refreshed-prices.ts';
import { fetchJson, type FetchOptions } from './fetch-json.ts';
import { InputError } from './read-file.ts';

/** Where AWS publishes its price list, for all partitions but China. */
export const publicEndpoint = 'https://pricing.us-east-1.amazonaws.com';

/** Files that are fetched at the same time. */
const atOnce = 6;

export interface OfferRequest extends Omit<FetchOptions, 'signal'> {
	readonly endpoint: URL;
	/** `undefined`: all that the price list knows. */
	readonly regions: readonly string[] | undefined;
	/** Called after each file. */
	readonly onProgress: (done: number, total: number) => void;
}

/** The lists of all services that hushlint prices, by Region. Throws `InputError`. */
export async function fetchOffers(request: OfferRequest): Promise<RegionOffers[]> {
	const end = new AbortController();
	try {
		return await fetchAll(request, end.signal);
	} finally {
		// One file that fails ends what else is under way.
		end.abort();
	}
}

async function fetchAll(
	{ endpoint, regions, onProgress, ...options }: OfferRequest,
	signal: AbortSignal,
): Promise<RegionOffers[]> {
	const get = async <Part>(path: string, read: (data: unknown) => Part): Promise<Part> => {
		const url = new URL(endpoint.href.replace(/\/+$/, '') + path);
		const data = await fetchJson(url, { ...options, signal });
		try {
			return read(data);
		} catch (error) {
			if (!(error instanceof OfferError)) throw error;
			throw new InputError(`${url.href} is no price list that can be read: ${error.message}`);
		}
	};
	const indexes = await Promise.all(
		offerCodes.map((code) => get(`/offers/v1.0/aws/${code}/current/region_index.json`, readRegionIndex)),
	);
	const known = [...new Set(indexes.flatMap((index) => [...index.keys()]))].filter(isRegion).toSorted();
	const unknown = regions?.find((region) => !known.includes(region));
	if (unknown !== undefined) throw new InputError(`the price list knows no Region ${unknown}`);
	const wanted = regions ?? known;
	const files = wanted.flatMap((region) =>
		indexes.flatMap((index) => {
			const path = index.get(region);
			return path === undefined ? [] : [{ region, path }];
		}),
	);
	const offers = new Map<string, Offer[]>(wanted.map((region) => [region, []]));
	const queue = files.values();
	let done = 0;
	const work = async (): Promise<void> => {
		for (const { region, path } of queue) {
			signal.throwIfAborted();
			offers.get(region)?.push(await get(path, readOffer));
			done += 1;
			onProgress(done, files.length);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return [...offers].map(([region, own]) => ({
		region,
		offers: own.toSorted((a, b) => offerCodes.indexOf(a.code) - offerCodes.indexOf(b.code)),
	}));
}

/** The index names local zones and `aws-global` too. */
function isRegion(name: string): boolean {
	return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name);
}
