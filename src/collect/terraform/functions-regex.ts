import type { Functions } from './functions-type.ts';
import { list, map, nothing, plainOf, text, type Value } from './value.ts';

const maxSearched = 2000;

/** A pattern of RE2 as one of JavaScript, if it means the same there and cannot run away: no group is repeated, and none refers back. */
export function safePattern(pattern: string, flags = ''): RegExp | undefined {
	const [, options = '', rest = ''] = /^(?:\(\?([is]+)\))?([^]*)$/.exec(pattern) ?? [];
	const source = rest
		.replaceAll('(?P<', '(?<')
		.replaceAll(/\\A/g, '^')
		.replaceAll(/\\z/g, '$')
		.replaceAll(/\[:(alpha|digit|alnum|upper|lower|space|word):\]/g, (_, name: string) => classes[name] ?? '');
	const hazard = /\)[*+?{]|\\[1-9]|\(\?(?!:|<[A-Za-z])|\(\?<[=!]|[*+}][*+]|\[:|\\[pPQECbBDSWdsw]?\\[QEC]/.test(source);
	const loops = source.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, 'c').match(/[*+]/g)?.length ?? 0;
	if (pattern.length > 200 || hazard || loops > 2) return undefined;
	try {
		return new RegExp(source, `u${flags}${Array.from(new Set(options)).join('')}`);
	} catch {
		return undefined;
	}
}

const classes: Readonly<Record<string, string>> = {
	alpha: 'A-Za-z',
	digit: '0-9',
	alnum: '0-9A-Za-z',
	upper: 'A-Z',
	lower: 'a-z',
	space: '\\t\\n\\v\\f\\r ',
	word: '0-9A-Za-z_',
};

function groupOf(group: string | undefined): Value {
	return group === undefined ? nothing : text(group);
}

/** Named groups make a map, groups a list, a pattern without one the text. */
function matchOf(match: RegExpExecArray | RegExpMatchArray): Value {
	if (match.groups) {
		return map(Object.entries(match.groups).map(([name, group]): [string, Value] => [name, groupOf(group)]));
	}
	return match.length === 1 ? text(match[0]) : list(match.slice(1).map(groupOf));
}

function searched(pattern: Value | undefined, value: Value | undefined): readonly [RegExp, string] | undefined {
	const [source, known] = [plainOf(pattern), plainOf(value)];
	if (source === undefined || known === undefined || known.length > maxSearched) return undefined;
	const safe = safePattern(source, 'g');
	return safe && [safe, known];
}

export const regexFunctions: Functions = {
	regex: ([pattern, value]) => {
		const found = searched(pattern, value);
		const match = found && found[0].exec(found[1]);
		return match ? matchOf(match) : undefined;
	},
	regexall: ([pattern, value]) => {
		const found = searched(pattern, value);
		return found && list(Array.from(found[1].matchAll(found[0]), matchOf));
	},
	replace: ([value, search, replacement]) => {
		const [known, from, to] = [value, search, replacement].map(plainOf);
		if (known === undefined || from === undefined || to === undefined) return undefined;
		const result = replaced(known, from, to);
		return result === undefined ? undefined : text(result);
	},
};

function replaced(value: string, search: string, replacement: string): string | undefined {
	if (search.length < 2 || !search.startsWith('/') || !search.endsWith('/')) {
		return value.length > 100_000 ? undefined : value.replaceAll(search, () => replacement);
	}
	const pattern = value.length > maxSearched ? undefined : safePattern(search.slice(1, -1), 'g');
	if (!pattern) return undefined;
	const matches = Array.from(value.matchAll(pattern));
	let end = 0;
	let result = '';
	for (const match of matches) {
		result += value.slice(end, match.index) + filled(replacement, match);
		end = match.index + match[0].length;
	}
	return result + value.slice(end);
}

/** `$1` and `${name}` stand for groups, a name as long as it can be; what names none is empty. */
function filled(replacement: string, match: RegExpMatchArray): string {
	return replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
		const name = braced ?? bare;
		if (name === undefined) return whole === '$$' ? '$' : whole;
		return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
	});
}
