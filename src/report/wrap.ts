import stringWidth from 'fast-string-width';

/** Columns the text takes on a terminal. */
export const widthOf: (text: string) => number = (text) => stringWidth(text);

/** The words in lines of at most `width` columns. A word is never cut, so that names and ARNs can be copied. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const word of text.split(' ').filter(Boolean)) {
		const columns = widthOf(word);
		if (taken > 0 && taken + 1 + columns > width) {
			lines.push(line);
			line = word;
			taken = columns;
		} else {
			line = taken > 0 ? `${line} ${word}` : word;
			taken += columns + (taken > 0 ? 1 : 0);
		}
	}
	return [...lines, line];
}
