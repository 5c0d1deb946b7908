/** Numbers values in the order they come. */
export class Numbered<Value> {
	readonly #numbers = new Map<string, number>();
	readonly values: Value[] = [];

	/** The number of the value with this key; `make` is called for a new one. */
	of(key: string, make: () => Value): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.values.length;
		this.#numbers.set(key, number);
		this.values.push(make());
		return number;
	}
}
