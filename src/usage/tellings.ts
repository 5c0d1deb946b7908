/** Calls that a file tells of, before it is known whether the file counts: for each its caller, its matter, its time and its id. */
export class Tellings {
	/** How many numbers a call has in `cells`, in the order of `push`. */
	static readonly stride = 7;
	#cells = new Uint32Array(64 * Tellings.stride);
	#size = 0;
	/** Of the calls across accounts, by their place here. */
	readonly #sharedIds = new Map<number, string>();

	get size(): number {
		return this.#size;
	}

	get cells(): Uint32Array {
		return this.#cells;
	}

	push(caller: number, matter: number, time: number, a: number, b: number, c: number, d: number): void {
		const at = this.#size * Tellings.stride;
		if (at === this.#cells.length) this.#grow();
		const cells = this.#cells;
		cells[at] = caller;
		cells[at + 1] = matter;
		cells[at + 2] = time;
		cells[at + 3] = a;
		cells[at + 4] = b;
		cells[at + 5] = c;
		cells[at + 6] = d;
		this.#size += 1;
	}

	/** The same, with time and id as they stand among other numbers. */
	copy(caller: number, matter: number, from: Uint32Array, at: number): void {
		this.push(
			caller,
			matter,
			from[at] ?? 0,
			from[at + 1] ?? 0,
			from[at + 2] ?? 0,
			from[at + 3] ?? 0,
			from[at + 4] ?? 0,
		);
	}

	/** Tells of the last call that another trail may hold it too, by this id; an empty one: of none. */
	share(id: string): void {
		if (id !== '') this.#sharedIds.set(this.#size - 1, id);
	}

	sharedId(index: number): string {
		return this.#sharedIds.size === 0 ? '' : (this.#sharedIds.get(index) ?? '');
	}

	#grow(): void {
		const larger = new Uint32Array(this.#cells.length * 2);
		larger.set(this.#cells);
		this.#cells = larger;
	}
}
