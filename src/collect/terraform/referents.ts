import type { Value } from './value.ts';

/** Addresses of what the values name, wherever within them; `names`: those that stand for it in the way asked for. */
export function referentsIn(
	values: readonly Value[],
	names: (value: Value) => boolean = () => true,
): ReadonlySet<string> {
	const found = new Set<string>();
	const rest: { readonly value: Value; readonly depth: number }[] = values.map((value) => ({ value, depth: 0 }));
	for (let next = rest.pop(); next; next = rest.pop()) {
		const { value, depth } = next;
		if (value.refers && names(value)) found.add(value.refers.address);
		if (depth > 20) continue;
		const inner =
			value.type === 'list'
				? value.items
				: value.type === 'map'
					? value.entries.values()
					: value.type === 'encoded'
						? [value.value]
						: [];
		for (const item of inner) rest.push({ value: item, depth: depth + 1 });
	}
	return found;
}
