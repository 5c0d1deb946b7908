import { lists } from './unwrap-events.ts';

const [quote, backslash, open, close, openList, closeList] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Above this a value cannot be parsed as one: CloudTrail writes no event of more than 256 KB. */
const mostBytes = 256_000_000;

/** What may stand between objects, lists and texts: exports of CloudWatch Logs put the time before each. */
const between = /^(?:[\s,\uFEFF]+|(?:null|true|false|-?[\d.:TZeE+-]+)(?=[\s,]|$))*$/;
const mostBetween = 1_000_000;

/**
 * Takes JSON documents that follow each other apart, so that none need fit into memory: of a list come its items one by one, of an object that
 * holds a list of events the items of that, then the object without them. Goes by brackets and quotes; what is between them is for
 * `JSON.parse` to judge. Throws `SyntaxError`.
 */
export class JsonSplitter {
	/** Brackets that are open, and how many of them are around the values that come one by one. */
	#depth = 0;
	#base = 0;
	#inText = false;
	#escaped = false;
	#isName = false;
	/** What has come so far of the value that is open, of the object around it, of what stands before it, and of the last name in an object. */
	#value: Buffer[] = [];
	#around: Buffer[] = [];
	#before: Buffer[] = [];
	#name = '';
	#held = 0;

	/** The texts of the values that end in the next bytes. */
	*push(bytes: Buffer): Generator<string, void> {
		let from = 0;
		let [nameFrom, nameTo] = [0, 0];
		for (let at = 0; at < bytes.length; at += 1) {
			if (this.#inText && !this.#escaped) {
				while (at < bytes.length && bytes[at] !== quote && bytes[at] !== backslash) at += 1;
			}
			const byte = bytes[at];
			if (this.#inText) {
				if (this.#escaped) this.#escaped = false;
				else if (byte === backslash) this.#escaped = true;
				else if (byte === quote) {
					this.#inText = false;
					if (this.#isName) nameTo = at;
					this.#isName = false;
					if (this.#depth === this.#base) {
						yield this.#take(bytes.subarray(from, at + 1));
						from = at + 1;
					}
				}
			} else if (byte === quote) {
				this.#inText = true;
				if (this.#depth === this.#base) {
					this.#begin(bytes.subarray(from, at));
					from = at;
				} else if (this.#depth === 1) {
					this.#isName = true;
					this.#name = '';
					nameFrom = at + 1;
				}
			} else if (byte === open || byte === openList) {
				if (this.#depth === this.#base) {
					this.#begin(bytes.subarray(from, at));
					from = at;
					if (byte === openList && this.#base === 0) {
						this.#base = 1;
						from += 1;
					}
				} else if (
					byte === openList &&
					this.#depth === 1 &&
					lists.includes(this.#name + bytes.toString('utf8', nameFrom, nameTo))
				) {
					this.#keep(this.#value, bytes.subarray(from, at + 1));
					from = at + 1;
					[this.#around, this.#value] = [this.#value, []];
					this.#base = 2;
				}
				this.#depth += 1;
			} else if (byte === close || byte === closeList) {
				if (this.#depth > this.#base) {
					this.#depth -= 1;
					if (this.#depth > this.#base) continue;
					yield this.#take(bytes.subarray(from, at + 1));
					from = at + 1;
				} else {
					// The list of values ends, or there is none.
					if (this.#base === 0 || byte === close) throw new SyntaxError('a bracket too many');
					this.#begin(bytes.subarray(from, at));
					from = this.#base === 1 ? at + 1 : at;
					[this.#value, this.#around] = [this.#around, []];
					this.#base = 0;
					this.#depth -= 1;
				}
			}
		}
		const isBetween = this.#depth === this.#base && !this.#inText;
		this.#keep(isBetween ? this.#before : this.#value, bytes.subarray(from));
		this.#name += bytes.toString('utf8', nameFrom, this.#isName ? bytes.length : nameTo);
	}

	/** Throws if a value has no end. */
	end(): void {
		if (this.#depth > 0 || this.#inText) throw new SyntaxError('it ends too soon');
		this.#begin(Buffer.alloc(0));
	}

	#keep(parts: Buffer[], bytes: Buffer): void {
		if (bytes.length === 0) return;
		this.#held += bytes.length;
		if (this.#held > mostBytes || (parts === this.#before && bytes.length > mostBetween)) {
			throw new SyntaxError('too large a value');
		}
		// The bytes are read over by the next.
		parts.push(Buffer.from(bytes));
	}

	#begin(last: Buffer): void {
		const bytes = Buffer.concat([...this.#before, last]);
		this.#held -= bytes.length - last.length;
		this.#before = [];
		if (!between.test(bytes.toString('utf8'))) throw new SyntaxError('neither an object nor a list');
	}

	#take(last: Buffer): string {
		const bytes = this.#value.length === 0 ? last : Buffer.concat([...this.#value, last]);
		this.#held -= bytes.length - last.length;
		this.#value = [];
		return bytes.toString('utf8');
	}
}
