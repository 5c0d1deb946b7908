/**
 * What a record must hold to be worth parsing: every call that `usesOf` knows has one of these in its name or its parameters. They are as few
 * and as rare as can be, since each is one pass over the bytes.
 */
export const needles: readonly Buffer[] = ['Secret', '"GetParameter', '"DescribeParameters', 'PARAMETER_ARN'].map((text) =>
	Buffer.from(text),
);

/** Places of all needles in these bytes, one after the other. */
export class NeedlePlaces {
	readonly #bytes: Buffer;
	/** The next place of each needle; -1 where there is none left. */
	readonly #next: number[];

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
		this.#next = needles.map((needle) => bytes.indexOf(needle));
	}

	/** Whether a stretch holds a needle. Stretches must ascend. */
	isIn(start: number, end: number): boolean {
		let found = false;
		for (const [index, needle] of needles.entries()) {
			let place = this.#next[index] ?? -1;
			if (place === -1) continue;
			if (place < start) {
				place = this.#bytes.indexOf(needle, start);
				this.#next[index] = place;
			}
			if (place !== -1 && place < end) found = true;
		}
		return found;
	}
}
