import { plain, type Answer, type Text } from '../model/text.ts';
import { matches, matchesArn } from './match-pattern.ts';

/** A pattern of a policy, ready to be asked many times. */
export interface Pattern {
	readonly source: Text;
	/** What every text that fits begins with; empty if nothing is sure. */
	readonly start: string;
	/** Whether it is `*`. */
	readonly all: boolean;
	/** Whether it covers the text. */
	fits(text: Text): Answer;
}

/** Stand for a `*`, `?` or `$` that a policy means as a letter: `${*}`, or one in the value of a variable. */
export const literalStar = '\uE000';
const literalMark = '\uE001';

/** Compiles a Resource pattern; the segments of ARNs count where a hole decides. */
export function compileArn(pattern: Text): Pattern {
	return compile(pattern, matchesArn);
}

/** Compiles a pattern for texts of any kind. */
export function compileLike(pattern: Text): Pattern {
	return compile(pattern, matches);
}

/** A text in which the wildcards are letters, for use within a pattern. */
export function asLetters(text: string): string {
	return /[*?]/.test(text) ? text.replaceAll('*', literalStar).replaceAll('?', literalMark) : text;
}

function compile(source: Text, compare: (pattern: Text, text: Text) => Answer): Pattern {
	const pattern = plain(source) ?? source;
	if (typeof pattern !== 'string') {
		const [first] = pattern;
		const start = typeof first === 'string' ? startOf(first) : '';
		return { source, start, all: false, fits: (text) => compare(pattern, text) };
	}
	if (pattern.includes(literalStar) || pattern.includes(literalMark)) {
		return { source, start: '', all: false, fits: (text) => compare(pattern, mapText(text, asLetters)) };
	}
	const start = startOf(pattern);
	const decide = plainTest(pattern, start);
	return {
		source,
		start,
		all: /^\*+$/.test(pattern),
		fits: (text) => (typeof text === 'string' ? (decide(text) ? 'yes' : 'no') : compare(pattern, text)),
	};
}

/** The cheapest test of plain texts: most patterns have no wildcard, or one at the end, or no `?`. */
function plainTest(pattern: string, start: string): (text: string) => boolean {
	if (start.length === pattern.length) return (text) => text === pattern;
	if (/^[^*?]*\*+$/.test(pattern)) return (text) => text.startsWith(start);
	if (pattern.includes('?')) return (text) => text.startsWith(start) && matches(pattern, text) === 'yes';
	const pieces = pattern.split('*');
	const end = pieces.at(-1) ?? '';
	const middle = pieces.slice(1, -1).filter((piece) => piece !== '');
	const least = pieces.reduce((sum, piece) => sum + piece.length, 0);
	return (text) => {
		if (text.length < least || !text.startsWith(start) || !text.endsWith(end)) return false;
		let at = start.length;
		for (const piece of middle) {
			const found = text.indexOf(piece, at);
			if (found < 0) return false;
			at = found + piece.length;
		}
		return at + end.length <= text.length;
	};
}

function startOf(pattern: string): string {
	const end = pattern.search(/[*?]/);
	return end < 0 ? pattern : pattern.slice(0, end);
}

function mapText(text: Text, change: (part: string) => string): Text {
	return typeof text === 'string' ? change(text) : text.map((part) => (typeof part === 'string' ? change(part) : part));
}
