import { failure, sourcesOf, textOf, type UnknownValue, type Value } from './value.ts';

const maxSteps = 3_000_000;
const maxDepth = 400;

/** What the evaluation of one root module shares: its limits, and names for what is not known. */
export class World {
	#steps = 0;
	#depth = 0;
	readonly #taken = new Map<string, number>();

	/** Runs one step within the limits; beyond them the answer is unknown. */
	step<Result>(run: () => Result, beyond: () => Result): Result {
		this.#steps += 1;
		if (this.#steps > maxSteps || this.#depth >= maxDepth) return beyond();
		this.#depth += 1;
		try {
			return run();
		} finally {
			this.#depth -= 1;
		}
	}

	/** What a function makes of values that are not all known. The same of the same values, where they are unknown as a whole. */
	derive(label: string, inputs: readonly Value[]): UnknownValue {
		if (inputs.some((input) => input.type === 'unknown' && input.failed)) return failure(label);
		const sources = [...new Map(inputs.flatMap((input) => sourcesOf(input)).map((one) => [one.from, one])).values()];
		const whole = inputs.every((input) => input.type === 'unknown');
		const names = inputs.map(holeIn).filter((name) => name !== undefined);
		const id = `${label}(${names.slice(0, 3).join(', ').slice(0, 200)})`;
		return { type: 'unknown', hole: whole && names.length <= 3 ? id : this.#fresh(id), sources };
	}

	#fresh(id: string): string {
		const count = (this.#taken.get(id) ?? 0) + 1;
		this.#taken.set(id, count);
		return `${id}#${count}`;
	}
}

function holeIn(value: Value): string | undefined {
	const found = value.type === 'list' || value.type === 'map' ? undefined : textOf(value);
	const hole = typeof found === 'string' ? undefined : found?.find((part) => typeof part !== 'string');
	return typeof hole === 'object' ? hole.hole : undefined;
}
