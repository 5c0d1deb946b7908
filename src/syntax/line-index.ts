/** A place in a text: line and column from 1, in UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Turns offsets into lines and columns, as an editor shows them: a byte order mark takes no column. */
export function lineIndex(source: string): (offset: number) => Position {
	const starts = [source.startsWith('\uFEFF') ? 1 : 0];
	for (const { index, 0: ending } of source.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
	};
}
