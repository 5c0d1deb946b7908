const stride = 7;

/** Calls that a file tells of, before it is known whether the file counts: for each its caller, its subject, its time and its id. */
export class Tellings {
	#cells = new Uint32Array(64 * stride);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	push(caller: number, subject: number, time: number, a: number, b: number, c: number, d: number): void {
		const at = this.#room();
		const cells = this.#cells;
		cells[at] = caller;
		cells[at + 1] = subject;
		cells[at + 2] = time;
		cells[at + 3] = a;
		cells[at + 4] = b;
		cells[at + 5] = c;
		cells[at + 6] = d;
	}

	/** The same, with time and id as they stand among other numbers. */
	copy(caller: number, subject: number, from: Uint32Array, at: number): void {
		this.push(
			caller,
			subject,
			from[at] ?? 0,
			from[at + 1] ?? 0,
			from[at + 2] ?? 0,
			from[at + 3] ?? 0,
			from[at + 4] ?? 0,
		);
	}

	/** One of the numbers of a call, in the order of `push`. */
	cell(index: number, column: number): number {
		return this.#cells[index * stride + column] ?? 0;
	}

	clear(): void {
		this.#size = 0;
	}

	#room(): number {
		const at = this.#size * stride;
		if (at === this.#cells.length) {
			const larger = new Uint32Array(at * 2);
			larger.set(this.#cells);
			this.#cells = larger;
		}
		this.#size += 1;
		return at;
	}
}
