import { partsOf, sameText, type Answer, type Text } from '../../model/text.ts';
import { isNull, textOf, type Value } from './value.ts';

/** Whether two values are equal. */
export function compareValues(left: Value, right: Value, depth = 0): Answer {
	if (depth > 50) return 'maybe';
	if (left.type === 'unknown' || right.type === 'unknown') {
		const same =
			left.type === right.type && left.type === 'unknown' && right.type === 'unknown' && left.hole === right.hole;
		return same && !left.failed ? 'yes' : 'maybe';
	}
	if (isNull(left) || isNull(right)) return isNull(left) && isNull(right) ? 'yes' : 'no';
	if (left.type === 'object' || right.type === 'object') return left === right ? 'yes' : 'maybe';
	if (left.type === 'list' || right.type === 'list') {
		if (left.type !== 'list' || right.type !== 'list') return 'no';
		return compareItems(left.items, right.items, left.rest !== undefined || right.rest !== undefined, depth);
	}
	if (left.type === 'map' || right.type === 'map') {
		if (left.type !== 'map' || right.type !== 'map') return 'no';
		const open = left.rest !== undefined || right.rest !== undefined;
		if (!open && [...left.entries.keys()].some((key) => !right.entries.has(key))) return 'no';
		const keys = [...left.entries.keys()].filter((key) => right.entries.has(key));
		const [a, b] = [left, right].map((one) => keys.flatMap((key) => one.entries.get(key) ?? []));
		if (!open && left.entries.size !== right.entries.size) return 'no';
		return compareItems(a ?? [], b ?? [], open, depth);
	}
	const [a, b] = [textOf(left), textOf(right)];
	if (a === undefined || b === undefined) return 'maybe';
	if ((a === '' && holdsLiteral(b)) || (b === '' && holdsLiteral(a))) return 'no';
	return sameText(a, b);
}

function compareItems(left: readonly Value[], right: readonly Value[], open: boolean, depth: number): Answer {
	if (!open && left.length !== right.length) return 'no';
	let answer: Answer = open ? 'maybe' : 'yes';
	for (const [index, item] of left.entries()) {
		const other = right[index];
		if (!other) break;
		const same = compareValues(item, other, depth + 1);
		if (same === 'no') return 'no';
		if (same === 'maybe') answer = 'maybe';
	}
	return answer;
}

function holdsLiteral(text: Text): boolean {
	return partsOf(text).some((part) => typeof part === 'string');
}
