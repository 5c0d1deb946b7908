import { createHash } from 'node:crypto';

/** An id in 128 bits; four zeros: none. */
export type Id = readonly [a: number, b: number, c: number, d: number];

const none: Id = [0, 0, 0, 0];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The bits of a UUID; of another text those of its hash. */
export function idOf(text: string): Id {
	if (text === '') return none;
	const digits = uuid.test(text) ? text.replaceAll('-', '') : createHash('sha256').update(text).digest('hex');
	const word = (at: number): number => Number.parseInt(digits.slice(at, at + 8), 16);
	return [word(0), word(8), word(16), word(24)];
}

const width = 4;

/** A set of ids. */
export class Ids {
	#words = new Uint32Array(256 * width);
	#size = 0;

	/** Whether the id is a new one. That which is none always is. */
	add(a: number, b: number, c: number, d: number): boolean {
		if (a === 0 && b === 0 && c === 0 && d === 0) return true;
		if (this.#size * 2 * width >= this.#words.length) this.#spread();
		const at = this.#place(this.#words, a, b, c, d);
		const words = this.#words;
		if (words[at] !== 0 || words[at + 1] !== 0 || words[at + 2] !== 0 || words[at + 3] !== 0) return false;
		words[at] = a;
		words[at + 1] = b;
		words[at + 2] = c;
		words[at + 3] = d;
		this.#size += 1;
		return true;
	}

	/** Where the id stands, or could. */
	#place(words: Uint32Array, a: number, b: number, c: number, d: number): number {
		const mask = words.length / width - 1;
		for (let slot = Math.imul(a ^ d, 0x9e3779b1) >>> 7; ; slot += 1) {
			const at = (slot & mask) * width;
			const free = words[at] === 0 && words[at + 1] === 0 && words[at + 2] === 0 && words[at + 3] === 0;
			if (free) return at;
			if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return at;
		}
	}

	#spread(): void {
		const words = this.#words;
		const larger = new Uint32Array(words.length * 4);
		for (let from = 0; from < words.length; from += width) {
			const a = words[from] ?? 0;
			const b = words[from + 1] ?? 0;
			const c = words[from + 2] ?? 0;
			const d = words[from + 3] ?? 0;
			if (a === 0 && b === 0 && c === 0 && d === 0) continue;
			const at = this.#place(larger, a, b, c, d);
			larger[at] = a;
			larger[at + 1] = b;
			larger[at + 2] = c;
			larger[at + 3] = d;
		}
		this.#words = larger;
	}
}
