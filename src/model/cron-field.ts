/** The values a cron field may take, with the names of the values from `minimum` on. */
export interface Field {
	readonly minimum: number;
	readonly maximum: number;
	readonly names?: readonly string[];
	/** Whether a range may run over the end; it may by default. */
	readonly cyclic?: boolean;
}

const grammar = /^(?:\*|([0-9]{1,4}|[A-Z]{3})(?:-([0-9]{1,4}|[A-Z]{3}))?)?(?:\/([0-9]{1,4}))?$/;

/** The values of a list of numbers, names, ranges and steps, sorted; `null` if it is none. A step without a start begins at the minimum. */
export function parseField(text: string, field: Field): readonly number[] | null {
	const values = new Set<number>();
	for (const term of text.split(',')) {
		const parsed = parseTerm(term, field);
		if (!parsed) return null;
		for (const value of parsed) values.add(value);
	}
	return [...values].toSorted((a, b) => a - b);
}

/** The list of values, or `*` for all of them. */
export function printField(values: readonly number[], { minimum, maximum }: Field): string {
	return values.length === maximum - minimum + 1 ? '*' : values.join(',');
}

function parseTerm(term: string, field: Field): readonly number[] | null {
	const [match, start, end, by] = grammar.exec(term) ?? [];
	if (match === undefined || match === '') return null;
	const step = by === undefined ? 1 : Number(by);
	const from = start === undefined ? field.minimum : valueOf(start, field);
	if (from === null || step === 0) return null;
	const open = start === undefined || (end === undefined && by !== undefined);
	const to = end === undefined ? (open ? field.maximum : from) : valueOf(end, field);
	if (to === null || (to < from && field.cyclic === false)) return null;
	return [...walk(from, to, step, field)];
}

/** From one value to another, over the end of the field if need be: `FRI-MON`. */
function* walk(from: number, to: number, step: number, { minimum, maximum }: Field): Iterable<number> {
	const size = maximum - minimum + 1;
	const span = from <= to ? to - from : to - from + size;
	for (let offset = 0; offset <= span; offset += step) yield minimum + ((from - minimum + offset) % size);
}

function valueOf(text: string, { minimum, maximum, names = [] }: Field): number | null {
	const value = /^\d/.test(text) ? Number(text) : minimum + names.indexOf(text);
	const named = /^\d/.test(text) || names.includes(text);
	return named && value >= minimum && value <= maximum ? value : null;
}
