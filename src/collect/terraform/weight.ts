import type { Value } from './value.ts';

const maxWeight = 200_000;
const weights = new WeakMap<Value, number>();

/** Whether a value is too large to go through, as values that hold themselves several times over soon are. */
export function isTooLarge(value: Value): boolean {
	return weightOf(value) > maxWeight;
}

function weightOf(value: Value): number {
	const known = weights.get(value);
	if (known !== undefined) return known;
	const weight = weigh(value);
	weights.set(value, weight);
	return weight;
}

function weigh(value: Value): number {
	if (value.type === 'text') {
		const { text, layout = [] } = value;
		const length = typeof text === 'string' ? text.length : text.reduce((sum, part) => sum + lengthOf(part), 0);
		return 1 + length / 64 + layout.length;
	}
	if (value.type === 'encoded') return 1 + 2 * weightOf(value.value);
	const inner = value.type === 'list' ? value.items : value.type === 'map' ? value.entries.values() : [];
	let weight = 1;
	for (const item of inner) weight += weightOf(item);
	return weight;
}

function lengthOf(part: unknown): number {
	return typeof part === 'string' ? part.length : 64;
}
