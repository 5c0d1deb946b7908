import { compareValues } from './compare.ts';
import { elementsOf, numberOf, pairsOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { list, map, plainOf, text, type Value } from './value.ts';

const maxItems = 10_000;

export const tableFunctions: Functions = {
	chunklist: ([value, size]) => {
		const [items, count] = [value && elementsOf(value), numberOf(size)];
		if (!items || count === undefined || count < 1) return undefined;
		const chunks = Array.from({ length: Math.ceil(items.length / count) }, (_, index) =>
			list(items.slice(index * count, (index + 1) * count)),
		);
		return list(chunks);
	},
	matchkeys: ([values, keys, wanted]) => {
		const [items, names, among] = [values, keys, wanted].map((one) => one && elementsOf(one));
		if (!items || !names || !among || items.length !== names.length || items.length > 1000) return undefined;
		const answers = names.map((name) => among.map((one) => compareValues(name, one)));
		if (answers.some((row) => !row.includes('yes') && row.includes('maybe'))) return undefined;
		return list(items.filter((_, index) => answers[index]?.includes('yes')));
	},
	transpose: ([value]) => {
		const pairs = value?.type === 'map' && !value.rest ? pairsOf(value) : undefined;
		const turned = new Map<string, string[]>();
		for (const [key, item] of pairs ?? []) {
			const texts = elementsOf(item)?.map(plainOf);
			if (!texts) return undefined;
			for (const one of texts) {
				if (one === undefined) return undefined;
				turned.set(one, [...(turned.get(one) ?? []), plainOf(key) ?? '']);
			}
		}
		if (!pairs) return undefined;
		const entries = [...turned].toSorted(([a], [b]) => (a < b ? -1 : 1));
		return map(entries.map(([key, items]): [string, Value] => [key, list(items.toSorted().map((one) => text(one)))]));
	},
	csvdecode: ([value]) => {
		const known = plainOf(value);
		const [header, ...rows] = (known !== undefined && known.length < 1_000_000 && csvRows(known)) || [];
		if (!header || rows.length > maxItems || rows.some((row) => row.length !== header.length)) return undefined;
		return list(rows.map((row) => map(header.map((name, index): [string, Value] => [name, text(row[index] ?? '')]))));
	},
};

/** `undefined`: quotes stand where they may not. */
function csvRows(source: string): string[][] | undefined {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
	while (cell.lastIndex < source.length) {
		const match = cell.exec(source);
		if (!match) return undefined;
		const [, quoted, bare = '', end] = match;
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === ',' && cell.lastIndex < source.length) continue;
		if (end === ',') row.push('');
		// Lines without anything are left out.
		if (row.length > 1 || row[0] !== '' || quoted !== undefined) rows.push(row);
		row = [];
	}
	return rows;
}
