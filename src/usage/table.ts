const stride = 7;
const [count, first, last] = [4, 5, 6];

/** Counts by four numbers, with the least and the most time of each; all are whole numbers of 32 bits. Rows keep the order they came in. */
export class Table {
	#cells = new Uint32Array(64 * stride);
	/** Number of a row and one, by the hash of its key; 0: free. */
	#slots = new Uint32Array(128);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	/** Adds so many calls between two times to the row of these four. */
	enter(a: number, b: number, c: number, d: number, calls: number, from: number, to: number): void {
		const mask = this.#slots.length - 1;
		let slot = hash(a, b, c, d) & mask;
		for (let row = this.#slots[slot]; row !== undefined && row !== 0; row = this.#slots[slot]) {
			const at = (row - 1) * stride;
			const cells = this.#cells;
			if (cells[at] === a && cells[at + 1] === b && cells[at + 2] === c && cells[at + 3] === d) {
				cells[at + count] = (cells[at + count] ?? 0) + calls;
				if (from < (cells[at + first] ?? 0)) cells[at + first] = from;
				if (to > (cells[at + last] ?? 0)) cells[at + last] = to;
				return;
			}
			slot = (slot + 1) & mask;
		}
		const at = this.#size * stride;
		if (at === this.#cells.length) this.#cells = doubled(this.#cells);
		const cells = this.#cells;
		cells[at] = a;
		cells[at + 1] = b;
		cells[at + 2] = c;
		cells[at + 3] = d;
		cells[at + count] = calls;
		cells[at + first] = from;
		cells[at + last] = to;
		this.#size += 1;
		this.#slots[slot] = this.#size;
		if (this.#size * 2 > this.#slots.length) this.#spread();
	}

	/** One of the seven numbers of a row: its key, calls, first and last time. */
	cell(row: number, column: number): number {
		return this.#cells[row * stride + column] ?? 0;
	}

	/** The numbers of all rows in the order of their keys. */
	sorted(): Uint32Array {
		const order = Uint32Array.from({ length: this.#size }, (_, row) => row);
		const cells = this.#cells;
		order.sort((x, y) => {
			const left = x * stride;
			const right = y * stride;
			for (let column = 0; column < count; column += 1) {
				const difference = (cells[left + column] ?? 0) - (cells[right + column] ?? 0);
				if (difference !== 0) return difference;
			}
			return 0;
		});
		return order;
	}

	#spread(): void {
		const slots = new Uint32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let row = 0; row < this.#size; row += 1) {
			let slot = hash(this.cell(row, 0), this.cell(row, 1), this.cell(row, 2), this.cell(row, 3)) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = row + 1;
		}
		this.#slots = slots;
	}
}

function doubled(cells: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(cells.length * 2);
	larger.set(cells);
	return larger;
}

function hash(a: number, b: number, c: number, d: number): number {
	let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
	return mixed ^ (mixed >>> 13);
}
