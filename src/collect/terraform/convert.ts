import { isNull, plainOf, scalar, text, type Value } from './value.ts';

/** `undefined`: not known. */
export function truthOf(value: Value): boolean | undefined {
	if (value.type === 'scalar' && typeof value.value === 'boolean') return value.value;
	const word = plainOf(value);
	return word === 'true' ? true : word === 'false' ? false : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
	if (value?.type === 'scalar') return typeof value.value === 'number' ? value.value : undefined;
	const digits = plainOf(value);
	return digits !== undefined && /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** Keys and values of a collection, those of a list by position; `undefined` if nothing is known of it. */
export function pairsOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
	if (value.type === 'list') return value.items.map((item, index) => [scalar(index), item]);
	if (value.type === 'map') return [...value.entries].map(([key, item]) => [text(key), item]);
	if (value.type === 'object' && value.names) return value.names.map((name) => [text(name), value.get(name)]);
	return isNull(value) ? [] : undefined;
}

/** All items of a list or values of a map; `undefined` if they are not all known. */
export function elementsOf(value: Value): readonly Value[] | undefined {
	if (value.type === 'list') return value.rest ? undefined : value.items;
	if (value.type === 'map') return value.rest ? undefined : [...value.entries.values()];
	if (value.type === 'object' && value.names && !value.any) return value.names.map((name) => value.get(name));
	return isNull(value) ? [] : undefined;
}
