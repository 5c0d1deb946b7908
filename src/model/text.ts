/** A part of a template string that is not known before deployment. The same id stands for the same value. */
export interface Hole {
	readonly hole: string;
	/** Length of the value in characters, where the template fixes it. */
	readonly width?: number;
}

/** A string, or what a template says of one: literal parts and holes, in order. */
export type Text = string | readonly (string | Hole)[];

/** An answer about a text whose holes may decide it. `maybe` is a gap, never a finding. */
export type Answer = 'yes' | 'no' | 'maybe';

export function isHole(part: string | Hole): part is Hole {
	return typeof part !== 'string';
}

/** The text as literal parts and holes, adjacent literals joined and empty ones left out. */
export function partsOf(text: Text): (string | Hole)[] {
	const parts: (string | Hole)[] = [];
	for (const part of typeof text === 'string' ? [text] : text) {
		const last = parts.at(-1);
		if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
		else if (part !== '') parts.push(part);
	}
	return parts;
}

/** The plain string, or `undefined` if the text has holes. */
export function plain(text: Text): string | undefined {
	if (typeof text === 'string') return text;
	const parts = partsOf(text);
	if (parts.length === 0) return '';
	return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined;
}

/** The text for people: holes as `${id}`. */
export function render(text: Text): string {
	return typeof text === 'string' ? text : text.map((part) => (isHole(part) ? `\${${part.hole}}` : part)).join('');
}

export function lowerCase(text: Text): Text {
	if (typeof text === 'string') return text.toLowerCase();
	return text.map((part) => (isHole(part) ? part : part.toLowerCase()));
}

/** Splits at a separator in the literal parts; a hole stays whole within its segment. */
export function splitText(text: Text, separator: RegExp | string): Text[] {
	if (typeof text === 'string') return text.split(separator);
	const segments: (string | Hole)[][] = [[]];
	for (const part of partsOf(text)) {
		if (isHole(part)) {
			segments.at(-1)?.push(part);
			continue;
		}
		const [first = '', ...rest] = part.split(separator);
		segments.at(-1)?.push(first);
		for (const piece of rest) segments.push([piece]);
	}
	return segments.map((segment) => {
		const parts = partsOf(segment);
		return plain(parts) ?? parts;
	});
}

/** Whether two texts are the same string: holes of one id are equal, others may be. */
export function sameText(left: Text, right: Text): Answer {
	const a = partsOf(left);
	const b = partsOf(right);
	if (JSON.stringify(a) === JSON.stringify(b)) return 'yes';
	if (plain(left) !== undefined && plain(right) !== undefined) return 'no';
	const conflict = !compatibleStart(a, b) || !compatibleStart(reversed(a), reversed(b)) ? 'no' : 'maybe';
	return conflict;
}

/** Whether the text starts with a literal prefix. */
export function startsWith(text: Text, prefix: string): Answer {
	const [first] = partsOf(text);
	if (first === undefined) return prefix === '' ? 'yes' : 'no';
	if (isHole(first)) return prefix === '' ? 'yes' : 'maybe';
	if (first.startsWith(prefix)) return 'yes';
	return prefix.startsWith(first) && plain(text) === undefined ? 'maybe' : 'no';
}

function compatibleStart(a: readonly (string | Hole)[], b: readonly (string | Hole)[]): boolean {
	const [x, y] = [a[0], b[0]];
	if (typeof x !== 'string' || typeof y !== 'string') return true;
	return x.startsWith(y) || y.startsWith(x);
}

function reversed(parts: readonly (string | Hole)[]): (string | Hole)[] {
	return parts.toReversed().map((part) => (isHole(part) ? part : Array.from(part).toReversed().join('')));
}
