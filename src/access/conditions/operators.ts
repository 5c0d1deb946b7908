import { plain, sameText, splitText, type Answer, type Text, lowerCase } from '../../model/text.ts';
import { compileLike } from '../compile-pattern.ts';
import { matches } from '../match-pattern.ts';
import { inRange, readRange } from './addresses.ts';

/** Whether a value of the request fits a value of the policy. */
export type Compare = (value: Text) => Answer;

/** What an operator does, its negation apart. */
export interface Operator {
	readonly negated: boolean;
	/** Whether policy variables are filled in. */
	readonly variables: boolean;
	/** Whether `*` and `?` of the policy are wildcards. */
	readonly wild: boolean;
	/** Makes the comparison for one value of the policy; a value that cannot be read fits nothing. */
	readonly compare: (expected: Text) => Compare;
}

const none: Compare = () => 'no';

function exact(expected: Text): Compare {
	return typeof expected === 'string'
		? (value) => (typeof value === 'string' ? yesNo(value === expected) : sameText(expected, value))
		: (value) => sameText(expected, value);
}

function caseless(expected: Text): Compare {
	const low = lowerCase(expected);
	return (value) => exact(low)(lowerCase(value));
}

function like(expected: Text): Compare {
	return compileLike(expected).fits;
}

/** Each of the six segments on its own. What is no ARN fits none, `*` but for texts that are none. */
function arnLike(expected: Text): Compare {
	const segments = arnSegments(expected);
	if (!segments)
		return plain(expected) === '*' ? (value) => yesNo(arnSegments(value) !== undefined) : maybeHole(expected);
	return (value) => {
		const own = arnSegments(value);
		if (!own) return maybeHole(value)('');
		let answer: Answer = 'yes';
		for (const [index, segment] of segments.entries()) {
			const one = matches(segment, own[index] ?? '');
			if (one === 'no') return 'no';
			if (one === 'maybe') answer = 'maybe';
		}
		return answer;
	};
}

function arnSegments(text: Text): readonly Text[] | undefined {
	const segments = splitText(text, ':');
	if (segments.length < 6) return undefined;
	const last = segments.slice(5).flatMap((segment, index) => (index === 0 ? segment : [':', segment].flat()));
	return [...segments.slice(0, 5), plain(last) ?? last];
}

function maybeHole(text: Text): Compare {
	return plain(text) === undefined ? () => 'maybe' : none;
}

function bool(expected: Text): Compare {
	return caseless(expected);
}

function ip(expected: Text): Compare {
	const text = plain(expected);
	if (text === undefined) return () => 'maybe';
	const range = readRange(text);
	if (!range) return none;
	return (value) => {
		const address = plain(value);
		return address === undefined ? 'maybe' : yesNo(inRange(address, range));
	};
}

type Holds = (value: number, expected: number) => boolean;

function measure(read: (text: string) => number, holds: Holds): (expected: Text) => Compare {
	return (expected) => {
		const text = plain(expected);
		if (text === undefined) return () => 'maybe';
		const bound = read(text);
		if (Number.isNaN(bound)) return none;
		return (value) => {
			const own = plain(value);
			return own === undefined ? 'maybe' : yesNo(holds(read(own), bound));
		};
	};
}

function readNumber(text: string): number {
	return /^\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : Number.NaN;
}

/** ISO 8601, or seconds since 1970. */
function readDate(text: string): number {
	const seconds = readNumber(text);
	if (!Number.isNaN(seconds) && !/^\d{4}$/.test(text)) return seconds * 1000;
	return /^\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
}

const measures: readonly (readonly [string, Holds])[] = [
	['equals', (value, expected) => value === expected],
	['lessthan', (value, expected) => value < expected],
	['lessthanequals', (value, expected) => value <= expected],
	['greaterthan', (value, expected) => value > expected],
	['greaterthanequals', (value, expected) => value >= expected],
];

const operators = new Map<string, Operator>();

function define(name: string, compare: Operator['compare'], how: Partial<Operator> = {}): void {
	operators.set(name, { negated: false, variables: true, wild: false, compare, ...how });
}

for (const not of ['', 'not']) {
	const negated = not !== '';
	define(`string${not}equals`, exact, { negated });
	define(`string${not}equalsignorecase`, caseless, { negated });
	define(`string${not}like`, like, { negated, wild: true });
	define(`arn${not}equals`, arnLike, { negated, wild: true });
	define(`arn${not}like`, arnLike, { negated, wild: true });
	define(`${not}ipaddress`, ip, { negated, variables: false });
}
define('bool', bool);
define('binaryequals', exact, { variables: false });
for (const [kind, read] of [
	['numeric', readNumber],
	['date', readDate],
] as const) {
	for (const [name, holds] of measures) define(kind + name, measure(read, holds), { variables: false });
	const [, equals] = measures[0] ?? [];
	if (equals) define(`${kind}notequals`, measure(read, equals), { negated: true, variables: false });
}

/** The operator of that name, in lower case without set prefix and `IfExists`; `undefined` for `null` and names that AWS does not know. */
export function operatorOf(name: string): Operator | undefined {
	return operators.get(name);
}

function yesNo(holds: boolean): Answer {
	return holds ? 'yes' : 'no';
}
