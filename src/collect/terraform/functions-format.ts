import type { Text } from '../../model/text.ts';
import { elementsOf, numberOf, truthOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { jsonText, joinTexts, list, made, nothing, plainOf, textOf, type Value } from './value.ts';

const verbPattern = /%(?:%|([#+0 -]*)(\d*)(?:\.(\d*))?(?:\[(\d+)\])?([a-zA-Z]))/g;

/** What `fmt` of Go makes of a template, where the result is certain. */
export function format(template: string, args: readonly Value[]): Text | undefined {
	const pieces: Text[] = [];
	let next = 0;
	let end = 0;
	for (const match of template.matchAll(verbPattern)) {
		pieces.push(template.slice(end, match.index));
		end = match.index + match[0].length;
		if (match[0] === '%%') {
			pieces.push('%');
			continue;
		}
		const [, flags = '', width = '', precision, index, verb = ''] = match;
		if (index !== undefined) next = Number(index) - 1;
		const arg = args[next];
		next += 1;
		if (Number(width) > 1000 || Number(precision ?? 0) > 100) return undefined;
		const found = arg && written(verb, arg, flags, precision);
		const padded = found === undefined ? undefined : pad(found, flags, Number(width), verb);
		if (padded === undefined) return undefined;
		pieces.push(padded);
	}
	return joinTexts([...pieces, template.slice(end)]);
}

function written(verb: string, arg: Value, flags: string, precision: string | undefined): Text | undefined {
	const found = textOf(arg);
	if (verb === 'v' && flags.includes('#')) return jsonText(arg);
	if (verb === 's' || verb === 'v') return found === undefined ? undefined : cut(found, verb, precision);
	if (verb === 'q') return found === undefined ? undefined : quoted(found);
	if (verb === 't') return truthOf(arg) === undefined ? holeOnly(found) : String(truthOf(arg));
	const number = numberOf(arg);
	if (number === undefined) return verb === 'd' && flags === '' ? holeOnly(found) : undefined;
	const digits = digitsOf(verb, number, flags, precision);
	if (digits === undefined) return undefined;
	const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
	return number < 0 ? digits : sign + digits;
}

function cut(found: Text, verb: string, precision: string | undefined): Text | undefined {
	if (precision === undefined) return found;
	return verb === 's' && typeof found === 'string' ? Array.from(found).slice(0, Number(precision)).join('') : undefined;
}

function quoted(found: Text): Text {
	return typeof found === 'string' ? JSON.stringify(found) : joinTexts(['"', found, '"']);
}

function holeOnly(found: Text | undefined): Text | undefined {
	return typeof found === 'string' ? undefined : found;
}

function digitsOf(verb: string, number: number, flags: string, precision: string | undefined): string | undefined {
	const places = precision === undefined ? undefined : Number(precision);
	const hash = flags.includes('#');
	const base = (radix: number, prefix: string): string | undefined => {
		if (!Number.isSafeInteger(number)) return undefined;
		return `${number < 0 ? '-' : ''}${hash ? prefix : ''}${Math.abs(number).toString(radix)}`;
	};
	switch (verb) {
		case 'd':
			return Number.isSafeInteger(number) ? String(number) : undefined;
		case 'b':
			return base(2, '0b');
		case 'o':
			return base(8, '0');
		case 'x':
			return base(16, '0x');
		case 'X':
			return base(16, '0X')?.toUpperCase();
		case 'f':
			return Math.abs(number) < 1e15 ? number.toFixed(places ?? 6) : undefined;
		case 'e':
		case 'E': {
			const scientific = number.toExponential(places ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
			return verb === 'E' ? scientific.toUpperCase() : scientific;
		}
		case 'g':
			return places === undefined && Math.abs(number) < 1e15 && (number === 0 || Math.abs(number) >= 1e-4)
				? String(number)
				: undefined;
		default:
			return undefined;
	}
}

function pad(found: Text, flags: string, width: number, verb: string): Text | undefined {
	if (width === 0) return found;
	if (typeof found !== 'string') return undefined;
	const length = Array.from(found).length;
	const fill = Math.max(width - length, 0);
	if (flags.includes('-')) return found + ' '.repeat(fill);
	if (!flags.includes('0')) return ' '.repeat(fill) + found;
	const signed = verb !== 's' && verb !== 'q' && verb !== 'v' && /^[+-]/.test(found);
	return signed ? found.slice(0, 1) + '0'.repeat(fill) + found.slice(1) : '0'.repeat(fill) + found;
}

export const formatFunctions: Functions = {
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
};
