import type { Estate } from './estate.ts';
import { spellings } from './environment.ts';
import { plain, splitText, type Answer, type Text } from './text.ts';

/** What people write in the environment's place for what all environments share. */
const everywhere: ReadonlySet<string> = new Set(['shared', 'common', 'global']);

/** Segment by segment; the last placeholder takes the rest of the path. A hole may be any segments. */
export function fitsTemplate(name: Text, template: string, estate: Estate): Answer {
	const wanted = template.split('/');
	const given = splitText(name, '/');
	const holes = plain(name) === undefined;
	if (given.length < wanted.length) return holes ? 'maybe' : 'no';
	let answer: Answer = 'yes';
	for (const [index, pattern] of wanted.entries()) {
		const last = index === wanted.length - 1;
		const segment = given[index];
		if (segment === undefined) return 'no';
		if (!last || /^\{\w+\}$/.test(pattern)) {
			const one = fitsSegment(segment, pattern, estate);
			if (one === 'no') return 'no';
			if (one === 'maybe') answer = 'maybe';
		} else if (given.length > wanted.length || fitsSegment(segment, pattern, estate) === 'no') return 'no';
	}
	return given.slice(wanted.length).includes('') ? 'no' : answer;
}

/** The segment in the environment's place, where it is all that does not fit. */
export function strangeEnvironment(name: Text, template: string, estate: Estate): string | null {
	const place = template.split('/').indexOf('{environment}');
	const segments = splitText(name, '/');
	const segment = place < 0 ? undefined : segments[place];
	const strange = segment === undefined ? undefined : plain(segment);
	if (!strange) return null;
	const [known] = Object.keys(estate.settings.environments);
	const mended = segments.flatMap((part, i) => [
		...(i === 0 ? [] : ['/']),
		...(i === place ? [known ?? ''] : [part].flat()),
	]);
	return fitsTemplate(mended, template, estate) === 'no' ? null : strange;
}

function fitsSegment(segment: Text, pattern: string, estate: Estate): Answer {
	const text = plain(segment);
	if (text === undefined) return 'maybe';
	if (!pattern.includes('{')) return text === pattern ? 'yes' : 'no';
	if (pattern === '{environment}') {
		const word = text.toLowerCase();
		return spellings(estate).has(word) || everywhere.has(word) ? 'yes' : 'no';
	}
	return matchesPieces(text, pattern.split(/\{\w+\}/)) ? 'yes' : 'no';
}

/** Literal pieces in order with at least one character between them. */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
	let position = 0;
	for (const [index, piece] of pieces.entries()) {
		if (index === 0) {
			if (!text.startsWith(piece)) return false;
			position = piece.length;
			continue;
		}
		const found = index === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, position + 1);
		if (found < position + 1 || !text.startsWith(piece, found)) return false;
		position = found + piece.length;
	}
	return true;
}
