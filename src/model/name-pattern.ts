import picomatch from 'picomatch';
import { plain, type Text } from './text.ts';

const compiled = new Map<string, (name: string) => boolean>();

/** Whether a name fits one of the user's globs: `*` stays within a path segment, `**` crosses them. A text with holes fits none. */
export function fitsPattern(patterns: readonly string[], name: Text | null): string | undefined {
	const text = name === null ? undefined : plain(name);
	return text === undefined ? undefined : patterns.find((pattern) => matcher(pattern)(text));
}

function matcher(pattern: string): (name: string) => boolean {
	const known = compiled.get(pattern);
	if (known) return known;
	const match = picomatch(pattern, { dot: true, nonegate: true, noextglob: true, strictSlashes: true });
	compiled.set(pattern, match);
	return match;
}
