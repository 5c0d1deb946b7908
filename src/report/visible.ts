/** Characters that steer a terminal or reorder, hide or break the text around them: controls, bidirectional marks, zero-width and tag characters, lone surrogates. */
const unruly =
	/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const shorthand: Readonly<Record<string, string>> = {
	'\n': String.raw`\n`,
	'\r': String.raw`\r`,
	'\t': String.raw`\t`,
};

/** The text on one line with every unruly character spelled out, so that names cannot pose as something else. */
export function visible(text: string): string {
	return text.replace(unruly, (character) => shorthand[character] ?? spelled(character));
}

function spelled(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16);
	return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u{${code}}`;
}

/** The value as JSON that shows no unruly character raw. */
export function toJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t').replace(unrulyInJson, escaped)}\n`;
}

/** The others: between its words JSON has line feeds and tabs by the million, within them none. */
const unrulyInJson = new RegExp(String.raw`(?![\n\t])${unruly.source}`, 'gu');

function escaped(character: string): string {
	return Array.from(
		{ length: character.length },
		(_, at) => String.raw`\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
	).join('');
}
