import { pricedItems, type PriceList } from '../model/price-list.ts';

/** A text that is no price list: one sentence with the place and what was expected. */
export class PriceListError extends Error {
	override readonly name = 'PriceListError';
}

/** Reads a price list of the user's own. Throws `PriceListError`. */
export function parsePrices(source: string): PriceList {
	let data: unknown;
	try {
		data = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
	} catch {
		throw new PriceListError('it is not JSON');
	}
	const list = object(data, 'the file');
	const known = ['$schema', 'source', 'date', 'unit', 'partitions', 'regions', 'freeOwners', 'kmsFreeRequests'];
	const odd = Object.keys(list).find((key) => !known.includes(key));
	if (odd !== undefined)
		throw new PriceListError(`it has a field that price lists have not; they have ${known.join(', ')}`);
	if (list['unit'] !== undefined && list['unit'] !== 'micro-dollars')
		throw new PriceListError('"unit" must be "micro-dollars"');
	const free = list['kmsFreeRequests'];
	return {
		source: text(list['source'], '"source"'),
		date: day(list['date']),
		partitions: rows(list['partitions'], '"partitions"'),
		...(list['regions'] === undefined ? {} : { regions: rows(list['regions'], '"regions"') }),
		...(list['freeOwners'] === undefined ? {} : { freeOwners: texts(list['freeOwners'], '"freeOwners"') }),
		...(free === undefined ? {} : { kmsFreeRequests: whole(free, '"kmsFreeRequests"') }),
	};
}

function object(value: unknown, place: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new PriceListError(`${place} must be an object`);
	}
	return value as Readonly<Record<string, unknown>>;
}

function rows(value: unknown, place: string): PriceList['partitions'] {
	return Object.fromEntries(
		Object.entries(object(value, place)).map(([name, row]) => [
			name,
			Object.fromEntries(
				Object.entries(object(row, `each entry of ${place}`)).map(([item, price]) => {
					if (!pricedItems.some((known) => known === item)) {
						throw new PriceListError(`${place} prices something unknown; the items are ${pricedItems.join(', ')}`);
					}
					return [item, price === null ? null : whole(price, `"${item}" in ${place}`)];
				}),
			),
		]),
	);
}

function texts(value: unknown, place: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(object(value, place)).map(([name, why]) => [name, text(why, `each entry of ${place}`)]),
	);
}

function text(value: unknown, place: string): string {
	if (typeof value !== 'string' || value.trim() === '') throw new PriceListError(`${place} must be a text`);
	return value;
}

function day(value: unknown): string {
	const date = text(value, '"date"');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new PriceListError('"date" must be a day such as 2026-09-20');
	return date;
}

function whole(value: unknown, place: string): number {
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
		throw new PriceListError(`${place} must be a whole number, of millionths of a dollar where it is a price`);
	}
	return value;
}
