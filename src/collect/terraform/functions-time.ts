import type { Functions } from './functions-type.ts';
import { plainOf, scalar, text } from './value.ts';

const stamp =
	/^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A time of RFC 3339, with the fields of its own zone. */
interface Stamp {
	readonly utc: number;
	/** As if its zone were UTC. */
	readonly local: Date;
	readonly zone: string;
}

function stampOf(known: string | undefined): Stamp | undefined {
	const [, date, zone] = stamp.exec(known ?? '') ?? [];
	if (known === undefined || date === undefined || zone === undefined) return undefined;
	const utc = Date.parse(known);
	return Number.isNaN(utc) ? undefined : { utc, local: new Date(`${date}Z`), zone };
}

const units: Readonly<Record<string, number>> = {
	ns: 1e-6,
	us: 1e-3,
	µs: 1e-3,
	ms: 1,
	s: 1000,
	m: 60_000,
	h: 3_600_000,
};

function durationOf(known: string | undefined): number | undefined {
	if (known === undefined || !/^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(known)) return undefined;
	const parts = Array.from(known.matchAll(/([\d.]+)([a-zµ]+)/g), ([, number, unit = '']) => {
		return Number(number) * (units[unit] ?? Number.NaN);
	});
	const sum = parts.reduce((a, b) => a + b, 0);
	return known.startsWith('-') ? -sum : sum;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function two(number: number): string {
	return String(number).padStart(2, '0');
}

function fieldIn({ local, zone }: Stamp, word: string): string | undefined {
	const year = String(local.getUTCFullYear()).padStart(4, '0');
	const [month, day, hour] = [local.getUTCMonth(), local.getUTCDate(), local.getUTCHours()];
	const twelve = hour % 12 === 0 ? 12 : hour % 12;
	const offset = zone === 'Z' ? '+00:00' : zone;
	const isUtc = offset === '+00:00';
	const fields: Readonly<Record<string, string | undefined>> = {
		YYYY: year,
		YY: year.slice(-2),
		MMMM: months[month],
		MMM: months[month]?.slice(0, 3),
		MM: two(month + 1),
		M: String(month + 1),
		DD: two(day),
		D: String(day),
		EEEE: days[local.getUTCDay()],
		EEE: days[local.getUTCDay()]?.slice(0, 3),
		hh: two(hour),
		h: String(hour),
		HH: two(twelve),
		H: String(twelve),
		AA: hour < 12 ? 'AM' : 'PM',
		aa: hour < 12 ? 'am' : 'pm',
		mm: two(local.getUTCMinutes()),
		m: String(local.getUTCMinutes()),
		ss: two(local.getUTCSeconds()),
		s: String(local.getUTCSeconds()),
		ZZZZZ: offset,
		ZZZZ: offset.replace(':', ''),
		ZZZ: isUtc ? 'UTC' : offset.replace(':', ''),
		Z: isUtc ? 'Z' : offset,
	};
	return Object.hasOwn(fields, word) ? fields[word] : undefined;
}

export const timeFunctions: Functions = {
	formatdate: ([pattern, time]) => {
		const [known, at] = [plainOf(pattern), stampOf(plainOf(time))];
		if (known === undefined || !at || known.length > 1000) return undefined;
		let made = '';
		for (const [piece, letters] of known.matchAll(/'(?:[^']|'')*'|(([A-Za-z])\2*)|[^A-Za-z']+|'/g)) {
			if (piece === "'") return undefined;
			const field = letters === undefined ? piece.replace(/^'|'$/g, '').replaceAll("''", "'") : fieldIn(at, letters);
			if (field === undefined) return undefined;
			made += field;
		}
		return text(made);
	},
	timeadd: ([time, duration]) => {
		const [at, span] = [stampOf(plainOf(time)), durationOf(plainOf(duration))];
		if (!at || span === undefined) return undefined;
		const local = new Date(at.local.getTime() + Math.trunc(span / 1000) * 1000);
		const whole = Number.isInteger(span / 1000) && !Number.isNaN(local.getTime());
		return whole ? text(local.toISOString().replace('.000Z', at.zone)) : undefined;
	},
	timecmp: ([left, right]) => {
		const [a, b] = [stampOf(plainOf(left)), stampOf(plainOf(right))];
		return a && b ? scalar(Math.sign(a.utc - b.utc)) : undefined;
	},
};
