/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; where they are not fewer than the limit,
 * some number that is not either.
 */
export function editDistance(left: string, right: string, limit = Infinity): number {
	const least = differingLetters(left, right);
	if (least >= limit) return least;
	let beforeLast: number[] = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		let nearest = row;
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			const swapped =
				row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			const steps = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
			);
			current[column] = steps;
			nearest = Math.min(nearest, steps);
		}
		if (nearest >= limit) return nearest;
		[beforeLast, last] = [last, current];
	}
	return last[right.length] ?? 0;
}

const balance = new Int16Array(32);

/** How many letters one of the words has that the other lacks, wherever they stand: no fewer edits make them alike. */
function differingLetters(left: string, right: string): number {
	balance.fill(0);
	for (let at = 0; at < left.length; at += 1) balance[left.charCodeAt(at) & 31] = letters(left, at) + 1;
	for (let at = 0; at < right.length; at += 1) balance[right.charCodeAt(at) & 31] = letters(right, at) - 1;
	let [more, fewer] = [0, 0];
	for (const count of balance) {
		if (count > 0) more += count;
		else fewer -= count;
	}
	return Math.max(more, fewer);
}

function letters(word: string, at: number): number {
	return balance[word.charCodeAt(at) & 31] ?? 0;
}
