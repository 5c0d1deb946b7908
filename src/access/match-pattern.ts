import { isHole, partsOf, splitText, type Answer, type Text, lowerCase } from '../model/text.ts';

/** The largest table `overlaps` fills; beyond it the answer is `maybe`. */
const largestTable = 4_000_000;

/**
 * Whether an IAM pattern (`*` any run of characters, `?` one, nothing else special) covers a text. `yes` and `no` hold for every value
 * of the holes; a hole of the pattern may bring wildcards of its own. Case counts, as in ARNs.
 */
export function matches(pattern: Text, text: Text): Answer {
	if (typeof pattern === 'string' && typeof text === 'string') return covers(pattern, text) ? 'yes' : 'no';
	const symbols = { pattern: symbolsOf(pattern), text: symbolsOf(text) };
	if (covers(symbols.pattern, symbols.text)) return 'yes';
	return overlaps(symbols.pattern, symbols.text) ? 'maybe' : 'no';
}

/** The same for ARNs, whose holes hold no colon: what differs in one of the six segments cannot match. */
export function matchesArn(pattern: Text, arn: Text): Answer {
	if (typeof pattern === 'string' && typeof arn === 'string') return matches(pattern, arn);
	const [left, right] = [splitText(pattern, ':'), splitText(arn, ':')];
	if (left.length < 6 || right.length < 6) return matches(pattern, arn);
	if (covers(symbolsOf(pattern), symbolsOf(arn))) return 'yes';
	// Where each segment may match, so may the whole: the table for that, by far the larger, need not be filled.
	const differs = left.slice(0, 5).some((segment, index) => matches(segment, right[index] ?? '') === 'no');
	return differs || matches(joinText(left.slice(5)), joinText(right.slice(5))) === 'no' ? 'no' : 'maybe';
}

/** The same for action names, in which case does not count. */
export function matchesAction(pattern: Text, action: Text): Answer {
	return matches(lowerCase(pattern), lowerCase(action));
}

function joinText(segments: readonly Text[]): Text {
	return segments.flatMap((segment, index) => [...(index === 0 ? [] : [':']), ...partsOf(segment)]);
}

/** Characters, and one symbol for each hole: of unknown width `*<id>`, of a known one `?<id>` for each character. */
function symbolsOf(text: Text): ArrayLike<string> {
	if (typeof text === 'string') return text;
	return partsOf(text).flatMap((part) => {
		if (!isHole(part)) return part.split('');
		if (part.width === undefined) return [`*<${part.hole}>`];
		return Array.from({ length: Math.min(part.width, 4096) }, (_, index) => `?<${part.hole}>${index}`);
	});
}

/** Matching from left to right; on a mismatch the last star takes one symbol more. A hole is covered by a star or by itself. */
function covers(pattern: ArrayLike<string>, text: ArrayLike<string>): boolean {
	if (leastLength(pattern) > text.length) return false;
	let [at, position] = [0, 0];
	let [afterStar, retry] = [-1, 0];
	while (position < text.length) {
		const symbol = pattern[at];
		if (symbol === '*') {
			afterStar = ++at;
			retry = position;
		} else if (symbol !== undefined && (symbol === text[position] || (symbol === '?' && !isUnknown(text[position])))) {
			at += 1;
			position += 1;
		} else if (afterStar >= 0) {
			at = afterStar;
			position = ++retry;
		} else {
			return false;
		}
	}
	while (pattern[at] === '*') at += 1;
	return at === pattern.length;
}

/** Whether some values of the holes make the pattern cover the text: a table of what each start of the pattern makes of each start of the text. */
function overlaps(pattern: ArrayLike<string>, text: ArrayLike<string>): boolean {
	if (pattern.length * text.length > largestTable) return true;
	let row = new Uint8Array(text.length + 1);
	row[0] = 1;
	for (let position = 1; isUnknown(text[position - 1]); position += 1) row[position] = 1;
	for (let at = 0; at < pattern.length; at += 1) {
		const symbol = pattern[at];
		const elastic = symbol === '*' || isHoleSymbol(symbol);
		const next = new Uint8Array(text.length + 1);
		if (elastic) next[0] = row[0] ?? 0;
		for (let position = 1; position <= text.length; position += 1) {
			const other = text[position - 1];
			if (elastic || isUnknown(other)) next[position] = (row[position] ?? 0) | (next[position - 1] ?? 0);
			else if (symbol === '?' || symbol === other || isHoleSymbol(other)) next[position] = row[position - 1] ?? 0;
		}
		row = next;
	}
	return row[text.length] === 1;
}

function isHoleSymbol(symbol: string | undefined): boolean {
	return symbol !== undefined && symbol.length > 1;
}

/** A hole of unknown width. */
function isUnknown(symbol: string | undefined): boolean {
	return symbol !== undefined && symbol.length > 1 && symbol.startsWith('*');
}

function leastLength(pattern: ArrayLike<string>): number {
	let length = 0;
	for (let at = 0; at < pattern.length; at += 1) if (pattern[at] !== '*') length += 1;
	return length;
}
