import picomatch from 'picomatch';
import { unread, type Observed } from './observed.ts';
import { isHole, partsOf, plain, type Text } from './text.ts';

const compiled = new Map<string, (name: string) => boolean>();

/** Whether a name fits one of the user's globs: `*` stays within a path segment, `**` crosses them. A text with holes fits none. */
export function fitsPattern(patterns: readonly string[], name: Text | null): string | undefined {
	const text = name === null ? undefined : plain(name);
	return text === undefined ? undefined : patterns.find((pattern) => matcher(pattern)(text));
}

/** The glob that a name fits; `null` if none. Unread where a hole decides; one that stands where a `*` does never decides. */
export function patternOf(patterns: readonly string[], name: Text | null): Observed<string | null> {
	if (name === null || patterns.length === 0) return null;
	const filled = partsOf(name).map((part) => (isHole(part) ? stranger : part));
	const fitting = fitsPattern(patterns, filled.join(''));
	if (fitting !== undefined) return fitting;
	const open = plain(name) === undefined && patterns.some((pattern) => couldFit(pattern, name));
	return open ? unread('unresolved') : null;
}

/** Stands for a value that no pattern spells out. */
const stranger = '\u0001'.repeat(64);

function matcher(pattern: string): (name: string) => boolean {
	const known = compiled.get(pattern);
	if (known) return known;
	const options = { dot: true, nonegate: true, noextglob: true, strictSlashes: true };
	const match = pattern === '' ? () => false : picomatch(pattern, options);
	compiled.set(pattern, match);
	return match;
}

/** Whether some values of the holes make the name fit: the pattern's signs are walked as a set of places at once. */
function couldFit(pattern: string, name: Text): boolean {
	if (/[[\]{}\\]/.test(pattern)) return true;
	const signs = pattern.match(/\*\*|[^]/gu) ?? [];
	const settle = (places: Iterable<number>): Set<number> => {
		const all = new Set(places);
		for (const at of all) {
			const sign = signs[at];
			if (sign === '*' || sign === '**') all.add(at + 1);
			if (sign === '**' && signs[at + 1] === '/') all.add(at + 2);
		}
		return all;
	};
	let places = settle([0]);
	for (const part of partsOf(name)) {
		if (isHole(part)) {
			const least = Math.min(...places);
			places = new Set(Array.from({ length: signs.length + 1 - least }, (_, i) => least + i));
			continue;
		}
		for (const char of part) {
			places = settle([...places].flatMap((at) => step(signs[at], char, at)));
			if (places.size === 0) return false;
		}
	}
	return places.has(signs.length);
}

function step(sign: string | undefined, char: string, at: number): readonly number[] {
	if (sign === '**' || (sign === '*' && char !== '/')) return [at];
	return sign === char || (sign === '?' && char !== '/') ? [at + 1] : [];
}
