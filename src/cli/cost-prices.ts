import { parsePrices, PriceListError } from '../cost/read-prices.ts';
import type { Settings } from '../model/settings.ts';
import { InputError, readTextFile } from './read-file.ts';

/** The settings with the user's own prices, if a file of them is named. Throws `InputError`. */
export function withPrices(settings: Settings, path: string | undefined): Settings {
	if (path === undefined) return settings;
	const text = readTextFile(path, { what: 'the prices', maxBytes: 10_000_000 });
	try {
		return { ...settings, prices: parsePrices(text) };
	} catch (error) {
		if (!(error instanceof PriceListError)) throw error;
		throw new InputError(`${path} is no price list that can be read: ${error.message}`);
	}
}
