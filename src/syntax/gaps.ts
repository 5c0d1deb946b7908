import type { Comment } from './tree.ts';

const isSpace = (char: string | undefined): boolean => char === undefined || /\s|\uFEFF/.test(char);

/** Reads what stands between the tokens of a YAML source: comments and indicators. */
export class Gaps {
	readonly comments: Comment[] = [];
	readonly #text: string;
	/** End of what has been read. */
	#offset = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Goes to a token, keeping the comments on the way. */
	moveTo(offset: number): void {
		this.#read(offset, () => false);
		this.#offset = Math.max(this.#offset, offset);
	}

	/** Goes to the first of these characters that is no comment, tag or anchor, but not past `limit`. */
	find(characters: string, limit = this.#text.length): number {
		this.#read(limit, (char) => characters.includes(char));
		return this.#offset;
	}

	/** Leaves a token behind. */
	skipTo(offset: number): void {
		this.#offset = Math.max(this.#offset, offset);
	}

	/** Where a node without text belongs: behind the indicator that announces it, if one follows. */
	emptyAt(): number {
		let at = this.#offset;
		for (;;) {
			while (at < this.#text.length && isSpace(this.#text[at])) at += 1;
			if (this.#text[at] !== '#' || !isSpace(this.#text[at - 1])) break;
			at = this.#lineEnd(at);
		}
		return ':-?'.includes(this.#text[at] ?? ' ') ? at + 1 : this.#offset;
	}

	#read(limit: number, stop: (char: string) => boolean): void {
		const text = this.#text;
		while (this.#offset < limit) {
			const char = text[this.#offset] ?? '';
			if (stop(char)) return;
			if (char === '#' && isSpace(text[this.#offset - 1])) this.#comment();
			else if (char === '!' || char === '&') this.#offset = Math.min(this.#propertyEnd(), limit);
			else this.#offset += 1;
		}
	}

	#comment(): void {
		const start = this.#offset;
		const end = this.#lineEnd(start);
		let before = start - 1;
		while (before >= 0 && ' \t\uFEFF'.includes(this.#text[before] ?? '')) before -= 1;
		const ownLine = before < 0 || '\r\n'.includes(this.#text[before] ?? '');
		this.comments.push({ text: this.#text.slice(start + 1, end), start, end, ownLine });
		this.#offset = end;
	}

	#lineEnd(offset: number): number {
		const end = this.#text.slice(offset).search(/[\r\n]/);
		return end === -1 ? this.#text.length : offset + end;
	}

	/** The end of the tag or anchor at the offset. */
	#propertyEnd(): number {
		const pattern = this.#text.startsWith('!<', this.#offset) ? /[^>]*>?/y : /[!&][^\s,[\]{}]*/y;
		pattern.lastIndex = this.#offset;
		pattern.test(this.#text);
		return Math.max(pattern.lastIndex, this.#offset + 1);
	}
}
