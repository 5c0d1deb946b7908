import { createColors } from 'picocolors';
import type { PriceTable } from '../cost/price-table.ts';
import { pricedWords, priceWords } from './price-words.ts';
import type { RenderOptions } from './render-options.ts';
import { tableLines, type Table } from './table-lines.ts';
import { visible } from './visible.ts';
import { listed, number } from './wording.ts';
import { wrap } from './wrap.ts';

/** A price list for people at a terminal. */
export function pricesTerminal(table: PriceTable, { color = false, width = 100 }: RenderOptions = {}): string {
	const colors = createColors(color);
	const parts = [
		wrap(visible(`Prices: ${table.source}, ${table.date}.`), width).map(colors.bold),
		tableLines(grid(table), width, colors),
		notesOf(table).flatMap((note) => wrap(visible(note), width).map(colors.dim)),
	];
	return `${parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

function grid({ rows }: PriceTable): Table {
	return {
		title: 'What is billed',
		head: ['Item', 'USD', 'Per', 'Where'],
		right: [1],
		rows: rows.map(({ item, price, places }, at) => {
			const { what, per } = pricedWords[item];
			return [rows[at - 1]?.item === item ? '' : what, priceWords(price), per, places.join(', ')];
		}),
		more: 0,
	};
}

const partitionWords: { readonly [Partition in PriceTable['unpriced'][number]]: string } = {
	aws: 'commercial Regions',
	'aws-us-gov': 'GovCloud',
	'aws-eusc': 'the European Sovereign Cloud',
	'aws-cn': 'China',
};

function notesOf({ unpriced, hasRegions, kmsFreeRequests, freeOwners }: PriceTable): string[] {
	const places = listed(unpriced.map((partition) => partitionWords[partition]));
	return [
		...(kmsFreeRequests === null
			? []
			: [`Each account has ${number(kmsFreeRequests)} requests to KMS a month for nothing.`]),
		...freeOwners.map(([service, why]) => `Secrets owned by ${service} are free: ${why}.`),
		...(places === '' ? [] : [`No price is known in ${places}${hasRegions ? ', but for the Regions above' : ''}.`]),
	];
}
