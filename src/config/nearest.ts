import { editDistance } from '../model/edit-distance.ts';

/** The candidate most like a word, if it is like enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const given = word.toLowerCase();
	if (given.length > 100) return undefined;
	const most = Math.max(1, Math.floor(given.length / 3));
	let best: string | undefined;
	let least = most + 1;
	for (const candidate of candidates) {
		const distance = editDistance(given, candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return (
		best ??
		candidates.find(
			(candidate) =>
				given.length >= 4 && candidate.toLowerCase().split('-').join('').startsWith(given.split('-').join('')),
		)
	);
}

/** "; did you mean …?", or nothing. */
export function suggestion(word: string, candidates: readonly string[]): string {
	const near = nearest(word, candidates);
	return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** A key for a message, if it can be nothing but a word: in a broken file a secret may stand where a key is read. */
export function quoted(key: string): string {
	return /^[$a-z_][a-z_-]{0,40}$/i.test(key) ? ` "${key}"` : '';
}
