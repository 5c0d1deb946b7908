import { visible } from './visible.ts';

/** A word that neither Markdown, HTML nor GitHub reads as anything but text: letters, digits, plain punctuation. */
const plainWord = /^["'“‘(]*[\p{L}\p{N}][\p{L}\p{M}\p{N}.,;'"“”‘’()%?!+=–—…-]*$/u;

/** Plain by its characters, and yet GitHub links it: `www.` hosts, `GH-1`, commit ids (account ids look like those). */
const linked = /www\.|\bgh-\d|\b[\da-f]{7,40}\b/iu;

/** What stands around a technical word but does not belong to it. */
const dressing = /^(["'“‘(]*)(.*?)([.,;:!?"'”’)…]*)$/u;

/**
 * Prose for GitHub's Markdown. Words made of plain characters stand as they are, every other one becomes code,
 * so that no name in a message can turn into markup, a link, a mention or an emoji.
 */
export function prose(text: string): string {
	return visible(text)
		.split(' ')
		.filter(Boolean)
		.map((word, at) => (isPlain(word) && !(at === 0 && opensList.test(word)) ? word : dressed(word)))
		.join(' ');
}

/** At the start of a block a number with a full stop opens a list. */
const opensList = /^\d+[.)]$/;

function isPlain(word: string): boolean {
	return /^[–—→·…]$/.test(word) || (plainWord.test(word) && !linked.test(word));
}

function dressed(word: string): string {
	if (word === '<') return '&lt;';
	const [, before = '', core = '', after = ''] = dressing.exec(word) ?? [];
	if (core === '') return code(word);
	if (isPlain(core)) return opensList.test(word) ? core + entity(after) : word;
	if (/^\$[\d.,]*\d$/.test(core)) return `${before}<span>$</span>${core.slice(1)}${after}`;
	return before + code(core) + after;
}

/** The text as code. As an element, not as backticks: it holds in tables, and any character can stand in it. */
export function code(text: string): string {
	return text === '' ? '' : `<code>${verbatim(text)}</code>`;
}

/** Inside a word an underscore emphasises nothing, and a colon makes no link unless slashes follow. */
const active = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/)|(?<=www)\.|[^\p{L}\p{M}\p{N} .,:;/%+=_-]/giu;

/** The characters of the text, for the inside of an element that GitHub leaves alone: `code`, `pre`. */
export function verbatim(text: string): string {
	return visible(text).replace(active, encoded);
}

function encoded(character: string): string {
	// GitHub looks for addresses and mathematics after it has decoded entities, but not across elements.
	return /[@$]/.test(character) ? `<span>${character}</span>` : entity(character);
}

function entity(character: string): string {
	return `&#${character.codePointAt(0)};`;
}

/** A link, if the address is a web address; else the words alone. */
export function link(words: string, url: string): string {
	return /^https?:\/\/[\w./~%#?&=+-]+$/.test(url) ? `[${prose(words)}](${url})` : prose(words);
}
