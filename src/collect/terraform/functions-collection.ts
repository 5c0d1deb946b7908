import { compareValues } from './compare.ts';
import { elementsOf, numberOf, pairsOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { attributeOf, itemAt } from './navigate.ts';
import {
	distinctSources,
	failure,
	isNull,
	list,
	map,
	nothing,
	plainOf,
	scalar,
	sourcesOf,
	text,
	textOf,
	weakened,
	type ListValue,
	type UnknownValue,
	type Value,
} from './value.ts';

const maxItems = 10_000;

/** The list as it is known, with what it may hold besides; a single unknown is a list of which nothing is known. */
function asList(value: Value): ListValue | undefined {
	if (value.type === 'list') return value;
	if (value.type === 'unknown') return value.failed ? undefined : list([], value);
	const items = elementsOf(value);
	return items && list(items);
}

function distinct(items: readonly Value[]): Value[] {
	const kept: Value[] = [];
	const seen = new Set<string>();
	for (const item of items) {
		const known = plainOf(item);
		if (
			known === undefined
				? kept.length < 200 && kept.some((one) => compareValues(one, item) === 'yes')
				: seen.has(known)
		)
			continue;
		if (known !== undefined) seen.add(known);
		kept.push(item);
	}
	return kept;
}

function toSet([value]: readonly Value[]): Value | undefined {
	const found = value && asList(value);
	if (!value || !found || isNull(value)) return value && isNull(value) ? nothing : undefined;
	const items = distinct(found.items).toSorted((a, b) => ((plainOf(a) ?? '') < (plainOf(b) ?? '') ? -1 : 1));
	return { ...list(items, found.rest), ...(value.at ? { at: value.at } : {}) };
}

function flatten(value: Value, depth = 0): { readonly items: Value[]; readonly rest?: UnknownValue } {
	if (value.type !== 'list' || depth > 20) return { items: [value] };
	const parts = value.items.map((item) => flatten(item, depth + 1));
	const rest = value.rest ?? parts.find((part) => part.rest)?.rest;
	// An unknown item may be a list itself.
	const unsure = value.items.find((item) => item.type === 'unknown');
	const open = rest ?? (unsure?.type === 'unknown' ? unsure : undefined);
	const items = parts.flatMap((part) => part.items).filter((item) => item.type !== 'unknown');
	return open ? { items, rest: open } : { items };
}

/** Later maps win; what stood before an unknown one may be overridden by it. */
function merge(args: readonly Value[]): Value | undefined {
	const entries = new Map<string, Value>();
	const places = new Map<string, NonNullable<Value['at']>>();
	let rest: UnknownValue | undefined;
	for (const arg of args) {
		if (isNull(arg)) continue;
		if (arg.type === 'unknown' || (arg.type === 'map' && arg.rest)) {
			const open: UnknownValue | undefined = arg.type === 'unknown' ? arg : arg.rest;
			if (!open || open.failed) return undefined;
			for (const [key, value] of entries) {
				const sources = distinctSources([...sourcesOf(value), ...weakened(open.sources)]);
				entries.set(key, { type: 'unknown', hole: `${open.hole}.${key}`, sources });
			}
			rest = open;
			if (arg.type === 'unknown') continue;
		}
		const pairs = arg.type === 'list' ? undefined : pairsOf(arg);
		if (!pairs) return undefined;
		for (const [key, value] of pairs) {
			const name = plainOf(key) ?? '';
			entries.set(name, value);
			const place = (arg.type === 'map' ? arg.places?.get(name) : undefined) ?? value.at;
			if (place) places.set(name, place);
		}
	}
	return { ...map(entries, rest), places };
}

function product(sets: readonly (readonly Value[])[]): Value[][] | undefined {
	if (sets.reduce((count, set) => count * set.length, 1) > maxItems) return undefined;
	return sets.reduce<Value[][]>((rows, set) => rows.flatMap((row) => set.map((item) => [...row, item])), [[]]);
}

function setOperation(keep: (inOthers: boolean) => boolean): (args: readonly Value[]) => Value | undefined {
	return (args) => {
		const sets = args.map((arg) => elementsOf(arg)?.map(plainOf));
		if (sets.some((set) => !set || set.some((item) => item === undefined))) return undefined;
		const [first = [], ...others] = sets.map((set) => new Set(set));
		const kept = [...first].filter((item) => keep(others.every((other) => other.has(item))));
		return list(kept.map((item) => text(item ?? '')));
	};
}

export const collectionFunctions: Functions = {
	concat: (args) => {
		const lists = args.map(asList);
		if (lists.some((one) => !one)) return undefined;
		return list(
			lists.flatMap((one) => one?.items ?? []),
			lists.find((one) => one?.rest)?.rest,
		);
	},
	merge,
	lookup: ([collection, key, fallback], { world }) => {
		const name = plainOf(key);
		if (!collection || name === undefined) return undefined;
		const found = attributeOf(collection, name, world);
		return found.type === 'unknown' && found.failed ? (fallback ?? failure('lookup')) : found;
	},
	element: ([collection, index], { world }) => {
		const [found, at] = [collection && asList(collection), numberOf(index)];
		if (!found || at === undefined || !collection) return undefined;
		if (found.rest) return itemAt(found, scalar(at), world);
		if (found.items.length === 0) return failure('element');
		return found.items.at(at % found.items.length);
	},
	keys: ([collection]) => {
		if (!collection || collection.type === 'list') return undefined;
		const pairs = pairsOf(collection);
		const keys = pairs?.map(([key]) => key).toSorted((a, b) => ((plainOf(a) ?? '') < (plainOf(b) ?? '') ? -1 : 1));
		return keys && list(keys, collection.type === 'map' ? collection.rest : undefined);
	},
	values: ([collection]) => {
		if (!collection || collection.type === 'list') return undefined;
		if (collection.type === 'object' && collection.any)
			return list([collection], { type: 'unknown', hole: 'more', sources: [] });
		const pairs = pairsOf(collection)?.toSorted(([a], [b]) => ((plainOf(a) ?? '') < (plainOf(b) ?? '') ? -1 : 1));
		return (
			pairs &&
			list(
				pairs.map(([, value]) => value),
				collection.type === 'map' ? collection.rest : undefined,
			)
		);
	},
	flatten: ([value]) => {
		if (value?.type !== 'list') return undefined;
		const { items, rest } = flatten(value);
		return list(items, rest);
	},
	distinct: ([value]) => {
		const found = value && asList(value);
		return found && list(distinct(found.items), found.rest);
	},
	toset: toSet,
	tolist: ([value]) => (value && isNull(value) ? nothing : value && asList(value)),
	tomap: ([value]) => (value && (value.type === 'map' || isNull(value)) ? value : undefined),
	coalesce: (args) => {
		for (const arg of args) {
			if (arg.type === 'unknown') return undefined;
			const found = textOf(arg);
			if (!isNull(arg) && found !== '')
				return found === undefined || typeof found === 'string' || mustHoldText(found) ? arg : undefined;
		}
		return failure('coalesce');
	},
	coalescelist: (args) => {
		for (const arg of args) {
			const items = elementsOf(arg);
			if (!items) return undefined;
			if (items.length > 0) return arg;
		}
		return failure('coalescelist');
	},
	compact: ([value]) => {
		const found = value && asList(value);
		const kept = found?.items.filter((item) => !isNull(item) && plainOf(item) !== '');
		return kept && list(kept, found?.rest);
	},
	length: ([value]) => {
		const known = value?.type === 'text' ? plainOf(value) : undefined;
		if (known !== undefined) return scalar(Array.from(known).length);
		const items = value && value.type !== 'text' && !isNull(value) ? elementsOf(value) : undefined;
		return items && scalar(items.length);
	},
	contains: ([collection, value]) => {
		const found = collection && asList(collection);
		if (!found || !value) return undefined;
		const answers = new Set(found.items.map((item) => compareValues(item, value)));
		if (answers.has('yes')) return scalar(true);
		return found.rest || answers.has('maybe') ? undefined : scalar(false);
	},
	index: ([collection, value]) => {
		const position =
			value && collection && elementsOf(collection)?.findIndex((item) => compareValues(item, value) === 'yes');
		return position === undefined || position < 0 ? undefined : scalar(position);
	},
	one: ([value]) => {
		const items = value && elementsOf(value);
		if (value?.type === 'list' && value.rest && value.items.length === 1) return value.items[0];
		return items && (items.length === 0 ? nothing : items.length === 1 ? items[0] : failure('one'));
	},
	range: (args) => {
		const [first, second, third] = args.map(numberOf);
		if (first === undefined) return undefined;
		const [start, end] = args.length === 1 ? [0, first] : [first, second];
		const step = args.length === 3 ? third : 1;
		if (end === undefined || step === undefined || step === 0) return undefined;
		const length = Math.max(Math.ceil((end - start) / step), 0);
		return length > maxItems ? undefined : list(Array.from({ length }, (_, index) => scalar(start + index * step)));
	},
	reverse: ([value]) => {
		const items = value && elementsOf(value);
		return items && list(items.toReversed());
	},
	sort: ([value]) => {
		const texts = value && elementsOf(value)?.map(plainOf);
		const known = texts?.filter((item) => item !== undefined);
		return known && known.length === texts?.length ? list(known.toSorted().map((item) => text(item))) : undefined;
	},
	slice: ([value, from, to]) => {
		const [items, start, end] = [value && elementsOf(value), numberOf(from), numberOf(to)];
		return items && start !== undefined && end !== undefined ? list(items.slice(start, end)) : undefined;
	},
	zipmap: ([keys, values]) => {
		const [names, items] = [keys && elementsOf(keys)?.map(plainOf), values && elementsOf(values)];
		if (!names || !items || names.some((name) => name === undefined)) return undefined;
		return map(names.map((name, index): [string, Value] => [name ?? '', items[index] ?? nothing]));
	},
	setproduct: (args) => {
		const sets = args.map(elementsOf);
		const rows = sets.every((set) => set !== undefined) ? product(sets) : undefined;
		return rows && list(rows.map((row) => list(row)));
	},
	setunion: (args) => {
		const lists = args.map(asList);
		if (lists.some((one) => !one)) return undefined;
		return list(distinct(lists.flatMap((one) => one?.items ?? [])), lists.find((one) => one?.rest)?.rest);
	},
	setintersection: setOperation((inOthers) => inOthers),
	setsubtract: setOperation((inOthers) => !inOthers),
	alltrue: ([value]) => truthOfAll(value, false),
	anytrue: ([value]) => truthOfAll(value, true),
};

function truthOfAll(value: Value | undefined, decisive: boolean): Value | undefined {
	const items = value && elementsOf(value)?.map(plainOf);
	if (!items) return undefined;
	if (items.includes(String(decisive))) return scalar(decisive);
	return items.every((item) => item !== undefined) ? scalar(!decisive) : undefined;
}

/** A literal part makes it more than an empty string. */
function mustHoldText(parts: readonly unknown[]): boolean {
	return parts.some((part) => typeof part === 'string' && part !== '');
}
