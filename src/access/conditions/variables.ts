import { plain, type Text } from '../../model/text.ts';
import { asLetters } from '../compile-pattern.ts';

/** What a policy variable stands for in a request: a value, of which holes are what only the request decides, or `null`, nothing. */
export type Variable = Text | null;

const variable = /\$\{([^}]*)\}/g;

export function hasVariable(text: Text): boolean {
	return typeof text === 'string'
		? text.includes('${')
		: text.some((part) => typeof part === 'string' && part.includes('${'));
}

/**
 * Fills in the variables of a pattern. Wildcards in their values are letters; `${*}`, `${?}` and `${$}` are the letters themselves. A
 * name with spaces in it is none that AWS knows. `null`: a variable stands for nothing, so that the text matches nothing.
 */
export function fillVariables(pattern: Text, valueOf: (key: string) => Variable, wild = true): Text | null {
	const parts: (string | { readonly hole: string })[] = [];
	const letters = wild ? asLetters : (text: string) => text;
	for (const part of typeof pattern === 'string' ? [pattern] : pattern) {
		if (typeof part !== 'string') {
			parts.push(part);
			continue;
		}
		let end = 0;
		for (const match of part.matchAll(variable)) {
			parts.push(part.slice(end, match.index));
			end = match.index + match[0].length;
			const name = match[1] ?? '';
			if (name === '*' || name === '?' || name === '$') {
				parts.push(letters(name));
				continue;
			}
			const [key, fallback] = splitDefault(name);
			const value = key === '' || /\s/.test(key) ? null : valueOf(key.toLowerCase());
			if (value !== null) parts.push(...(typeof value === 'string' ? [letters(value)] : value));
			else if (fallback === undefined) return null;
			else parts.push(letters(fallback));
		}
		parts.push(part.slice(end));
	}
	return plain(parts) ?? parts;
}

/** `key, 'default'` in its two halves. */
function splitDefault(name: string): readonly [string, string?] {
	const match = /^([^,]*),\s*'([^']*)'\s*$/.exec(name);
	return match ? [match[1] ?? '', match[2] ?? ''] : [name];
}
