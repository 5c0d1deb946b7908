/** One option of a rule: its type, default, bounds and prose in one value; schema and page derive from it. */
export interface Option<Value = unknown> {
	readonly default: Value;
	readonly describe: string;
	/** JSON Schema of the value. */
	readonly schema: Readonly<Record<string, unknown>>;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** The values a rule's check gets: the user's, else the defaults. */
export type OptionValues<Table extends OptionTable> = {
	readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};

interface Bounds {
	readonly default: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly describe: string;
}

export function integer(bounds: Bounds): Option<number> {
	return numeric('integer', bounds);
}

export function number(bounds: Bounds): Option<number> {
	return numeric('number', bounds);
}

function numeric(type: 'integer' | 'number', { default: value, describe, minimum, maximum }: Bounds): Option<number> {
	const schema = {
		type,
		...(minimum === undefined ? {} : { minimum }),
		...(maximum === undefined ? {} : { maximum }),
	};
	return { default: value, describe, schema };
}

export function flag(option: { readonly default: boolean; readonly describe: string }): Option<boolean> {
	return { ...option, schema: { type: 'boolean' } };
}

export function choice<const Value extends string>(option: {
	readonly of: readonly Value[];
	readonly default: Value;
	readonly describe: string;
}): Option<Value> {
	return { default: option.default, describe: option.describe, schema: { type: 'string', enum: option.of } };
}

export function list(option: {
	readonly default: readonly string[];
	readonly describe: string;
}): Option<readonly string[]> {
	return { ...option, schema: { type: 'array', items: { type: 'string' } } };
}
