import type { HclSpan } from '../../syntax/hcl-tree.ts';

const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]/g;
const told = new Set(['resources', 'outputs', 'variables']);

interface Level {
	readonly open: string;
	readonly start: number;
	/** The last key, or the position in a list. */
	at: string | number;
}

/**
 * Where the members of `resources`, `outputs` and `variables` stand in a text that is known to be JSON, by their path: `values/outputs/arn`.
 * A plan may have a hundred megabytes; this keeps no tree of them.
 */
export function findPlaces(text: string): ReadonlyMap<string, HclSpan> {
	const places = new Map<string, HclSpan>();
	const levels: Level[] = [];
	let word = '';
	for (const { 0: sign, index } of text.matchAll(token)) {
		const level = levels.at(-1);
		if (sign === '{' || sign === '[') levels.push({ open: sign, start: index, at: 0 });
		else if (sign === ':' && level) level.at = word.slice(1, -1);
		else if (sign === ',' && level?.open === '[') level.at = Number(level.at) + 1;
		else if (sign === '}' || sign === ']') {
			levels.pop();
			const holder = levels.at(-2)?.at;
			if (sign === '}' && level && typeof holder === 'string' && told.has(holder)) {
				places.set(levels.map(({ at }) => at).join('/'), { start: level.start, end: index + 1 });
			}
		} else word = sign;
	}
	return places;
}
