import { partsOf, splitText, startsWith, type Text } from '../../model/text.ts';
import { elementsOf, numberOf, truthOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { isNull, joinTexts, list, made, nothing, plainOf, scalar, simple, text, textOf, type Value } from './value.ts';

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

function title(value: string): string {
	return value.replaceAll(/(?<![\p{L}\d_'])\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: Functions = {
	lower: ofPlain((value) => value.toLowerCase()),
	upper: ofPlain((value) => value.toUpperCase()),
	title: ofPlain(title),
	indent: ([spaces, value]) => {
		const [count, found] = [numberOf(spaces), value && textOf(value)];
		if (!value || found === undefined || count === undefined || count < 0 || count > 1000) return undefined;
		const line = `\n${' '.repeat(count)}`;
		const parts = partsOf(found).map((part) => (typeof part === 'string' ? part.replaceAll('\n', line) : part));
		// What is not known may have lines of its own, and is not known then either.
		return made(simple(parts), [value]);
	},
	strrev: ofPlain((value) => Array.from(value).toReversed().join('')),
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
};

/** Whether every hole is that of an AWS identity, which holds no separator of ours. */
function holesAreWhole(pieces: readonly Text[]): boolean {
	return pieces
		.flatMap((piece) => partsOf(piece))
		.every((part) => typeof part === 'string' || part.hole.startsWith('AWS::') || part.width !== undefined);
}
