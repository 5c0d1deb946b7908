import { partsOf, splitText, startsWith, type Text } from '../../model/text.ts';
import { elementsOf, numberOf, truthOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import {
	distinctSources,
	isNull,
	joinTexts,
	list,
	nothing,
	plainOf,
	scalar,
	sourcesOf,
	text,
	textOf,
	type Value,
} from './value.ts';

/** A text made of others; sources stay with it. */
function made(value: Text, from: readonly Value[]): Value {
	const sources = distinctSources(from.flatMap((one) => sourcesOf(one)));
	return text(value, sources.length > 0 ? { sources } : {});
}

function ofPlain(run: (...texts: string[]) => string | undefined): (args: readonly Value[]) => Value | undefined {
	return (args) => {
		const texts = args.map(plainOf).filter((one) => one !== undefined);
		const result = texts.length < args.length ? undefined : run(...texts);
		return result === undefined ? undefined : text(result);
	};
}

/** Changes the literal parts; of what is unknown we do not know what it makes, but the literal around it stays what it is. */
function trimmed(
	run: (text: string, ...more: string[]) => string,
	side: 'first' | 'last',
): (args: readonly Value[]) => Value | undefined {
	return ([value, ...more]) => {
		const texts = more.map(plainOf).filter((one) => one !== undefined);
		const found = value && textOf(value);
		if (!value || found === undefined || texts.length < more.length) return undefined;
		const parts = partsOf(found);
		const index = side === 'first' ? 0 : parts.length - 1;
		const part = parts[index];
		if (part === undefined) return text('');
		if (typeof part !== 'string') return undefined;
		return made(parts.with(index, run(part, ...texts)), [value]);
	};
}

function format(template: string, args: readonly Value[]): Text | undefined {
	const pieces: Text[] = [];
	let next = 0;
	let end = 0;
	for (const match of template.matchAll(/%(?:%|(?:\[(\d+)\])?([#+0 -]*\d*(?:\.\d+)?)([a-zA-Z]))/g)) {
		pieces.push(template.slice(end, match.index));
		end = match.index + match[0].length;
		if (match[0] === '%%') {
			pieces.push('%');
			continue;
		}
		if (match[1] !== undefined) next = Number(match[1]) - 1;
		const arg = args[next];
		next += 1;
		const found = arg && textOf(arg);
		if (found === undefined || !/[svdqt]/.test(match[3] ?? '')) return undefined;
		if (match[2] === '') pieces.push(match[3] === 'q' ? joinTexts(['"', found, '"']) : found);
		else if (/^0?\d+$/.test(match[2] ?? '') && typeof found === 'string' && Number(match[2]) < 1000)
			pieces.push(found.padStart(Number(match[2]), match[2]?.startsWith('0') ? '0' : ' '));
		else return undefined;
	}
	return joinTexts([...pieces, template.slice(end)]);
}

function withoutAffix(value: string, affix: string, side: 'first' | 'last'): string {
	if (affix === '') return value;
	if (side === 'first') return value.startsWith(affix) ? value.slice(affix.length) : value;
	return value.endsWith(affix) ? value.slice(0, -affix.length) : value;
}

function trimSet(value: string, set: string): string {
	let [start, end] = [0, value.length];
	while (start < end && set.includes(value[start] ?? '')) start += 1;
	while (end > start && set.includes(value[end - 1] ?? '')) end -= 1;
	return value.slice(start, end);
}

/** Patterns that cannot run away: no group is repeated, and none refers back. */
function safePattern(pattern: string): RegExp | undefined {
	const hazard = /\)[*+?{]|\\[1-9]|\(\?[^:]|[*+}][*+]/.test(pattern) || (pattern.match(/[*+]/g)?.length ?? 0) > 2;
	if (pattern.length > 200 || hazard) return undefined;
	try {
		return new RegExp(pattern, 'u');
	} catch {
		return undefined;
	}
}

function replaced(value: string, search: string, replacement: string): string | undefined {
	if (search.length < 2 || !search.startsWith('/') || !search.endsWith('/')) {
		return value.length > 100_000 ? undefined : value.replaceAll(search, () => replacement);
	}
	const pattern = value.length > 2000 ? undefined : safePattern(search.slice(1, -1));
	return pattern && !replacement.includes('$')
		? value.replaceAll(new RegExp(pattern, 'gu'), () => replacement)
		: undefined;
}

function title(value: string): string {
	return value.replaceAll(/(?<![\p{L}\d_'])\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: Functions = {
	lower: ofPlain((value) => value.toLowerCase()),
	upper: ofPlain((value) => value.toUpperCase()),
	title: ofPlain(title),
	strrev: ofPlain((value) => Array.from(value).toReversed().join('')),
	replace: ([value, search, replacement]) => {
		const [known, from, to] = [value, search, replacement].map(plainOf);
		if (known !== undefined && from !== undefined && to !== undefined) {
			const result = replaced(known, from, to);
			return result === undefined ? undefined : text(result);
		}
		return undefined;
	},
	trimspace: trimmed((value) => value.trim(), 'first'),
	chomp: trimmed((value) => value.replace(/[\r\n]{1,100}$/, ''), 'last'),
	trim: ofPlain(trimSet),
	trimprefix: trimmed((value, affix = '') => withoutAffix(value, affix, 'first'), 'first'),
	trimsuffix: trimmed((value, affix = '') => withoutAffix(value, affix, 'last'), 'last'),
	startswith: ([value, prefix]) => {
		const [found, start] = [value && textOf(value), plainOf(prefix)];
		const answer = found === undefined || start === undefined ? 'maybe' : startsWith(found, start);
		return answer === 'maybe' ? undefined : scalar(answer === 'yes');
	},
	endswith: ([value, suffix]) => {
		const [known, end] = [plainOf(value), plainOf(suffix)];
		return known === undefined || end === undefined ? undefined : scalar(known.endsWith(end));
	},
	strcontains: ([value, part]) => {
		const [known, piece] = [plainOf(value), plainOf(part)];
		return known === undefined || piece === undefined ? undefined : scalar(known.includes(piece));
	},
	substr: ([value, from, length]) => {
		const [known, start, count] = [plainOf(value), numberOf(from), numberOf(length)];
		if (known === undefined || start === undefined || count === undefined) return undefined;
		const letters = Array.from(known);
		const first = start < 0 ? Math.max(letters.length + start, 0) : start;
		return text(letters.slice(first, count < 0 ? undefined : first + count).join(''));
	},
	join: ([separator, ...lists]) => {
		const glue = separator && textOf(separator);
		const [only] = lists;
		// `join("", resource.*.arn)`: the one there may be.
		if (glue === '' && only?.type === 'list' && only.rest && only.items.length === 1) return only.items[0];
		const items = lists.map(elementsOf);
		const texts = items.flatMap((one) => one?.map(textOf));
		const known = texts.filter((one) => one !== undefined);
		if (glue === undefined || known.length < texts.length) return undefined;
		const joined = made(joinTexts(known.flatMap((one, index) => (index === 0 ? [one] : [glue, one]))), lists);
		const [first] = items[0] ?? [];
		return known.length === 1 && first?.refers ? { ...joined, refers: first.refers } : joined;
	},
	split: ([separator, value]) => {
		const [glue, found] = [plainOf(separator), value && textOf(value)];
		if (!value || glue === undefined || found === undefined || value.type === 'unknown') return undefined;
		if (glue === '') return undefined;
		const pieces = splitText(found, glue);
		// A hole may hold the separator too.
		const open = pieces.some((piece) => typeof piece !== 'string');
		return open && !holesAreWhole(pieces) ? undefined : list(pieces.map((piece) => made(piece, [value])));
	},
	format: ([template, ...args]) => {
		const known = plainOf(template);
		const result = known === undefined ? undefined : format(known, args);
		return result === undefined ? undefined : made(result, args);
	},
	formatlist: ([template, ...args]) => {
		const known = plainOf(template);
		const columns = args.map((arg) => (arg.type === 'list' ? elementsOf(arg) : [arg]));
		if (known === undefined || columns.some((column) => column === undefined)) return undefined;
		const rows = Math.max(...columns.map((column) => column?.length ?? 0), 0);
		if (rows > 10_000 || args.every((arg) => arg.type !== 'list')) return undefined;
		const empty = args.some((arg) => arg.type === 'list' && arg.items.length === 0);
		const items = Array.from({ length: empty ? 0 : rows }, (_, row) => {
			const values = columns.map((column) => (column?.length === 1 ? column[0] : column?.[row]) ?? nothing);
			const result = format(known, values);
			return result === undefined ? undefined : made(result, values);
		});
		return items.every((item) => item !== undefined) ? list(items) : undefined;
	},
	tostring: ([value]) => {
		if (!value || isNull(value)) return nothing;
		if (value.type === 'text' || value.type === 'encoded' || value.type === 'unknown') return value;
		const found = textOf(value);
		return found === undefined ? undefined : text(found);
	},
	tobool: ([value]) => {
		const truth = value && truthOf(value);
		return value && isNull(value) ? nothing : truth === undefined ? undefined : scalar(truth);
	},
	tonumber: ([value]) => {
		const number = numberOf(value);
		return isNull(value) ? nothing : number === undefined ? undefined : scalar(number);
	},
	regex: ([pattern, value]) => {
		const [source, known] = [plainOf(pattern), plainOf(value)];
		const safe = source === undefined || known === undefined || known.length > 2000 ? undefined : safePattern(source);
		const match = safe && known !== undefined ? safe.exec(known) : undefined;
		if (!match || match.groups) return undefined;
		return match.length === 1
			? text(match[0])
			: list(match.slice(1).map((group: string | undefined) => (group === undefined ? nothing : text(group))));
	},
};

/** Whether every hole is that of an AWS identity, which holds no separator of ours. */
function holesAreWhole(pieces: readonly Text[]): boolean {
	return pieces
		.flatMap((piece) => partsOf(piece))
		.every((part) => typeof part === 'string' || part.hole.startsWith('AWS::') || part.width !== undefined);
}
