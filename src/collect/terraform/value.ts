import type { ValueOrigin } from '../../model/template.ts';
import { partsOf, plain, type Hole, type Text } from '../../model/text.ts';
import type { Place } from './place.ts';

/** Where what is not known comes from. */
export interface Source {
	readonly origin: Extract<ValueOrigin, 'generated' | 'secret-value' | 'ephemeral' | 'input' | 'unknown'>;
	/** Address: `random_password.db`, `var.password`. */
	readonly from: string;
	/** Something that is secret only where it serves as one: what is random, a field of a secret that may be a user name. */
	readonly weak?: true;
	/** Address of the secret in the same root whose value it is. */
	readonly secret?: string;
}

/** What a text identifies: the resource at this address. */
export interface Referent {
	readonly address: string;
	readonly to: 'secret' | 'parameter' | 'key' | 'other';
}

interface Base {
	/** Where the value itself is written: of a variable, its default or what is passed. */
	readonly at?: Place;
	readonly refers?: Referent;
}

export interface TextValue extends Base {
	readonly type: 'text';
	readonly text: Text;
	readonly sources?: readonly Source[];
	/** Where each part of it is written, in order, if it was written at one place. */
	readonly layout?: readonly Piece[];
}

/** A stretch of a text; `literal` is what stands there, `null` an interpolation. */
export interface Piece {
	readonly text: Text;
	readonly at: Place;
	readonly literal: boolean;
	/** Of an interpolation. */
	readonly sources?: readonly Source[];
}

export interface ScalarValue extends Base {
	readonly type: 'scalar';
	readonly value: number | boolean | null;
}

export interface ListValue extends Base {
	readonly type: 'list';
	readonly items: readonly Value[];
	/** There may be more items. */
	readonly rest?: UnknownValue;
}

export interface MapValue extends Base {
	readonly type: 'map';
	readonly entries: ReadonlyMap<string, Value>;
	/** Where each entry's expression stands, whatever it refers to. */
	readonly places?: ReadonlyMap<string, Place>;
	/** There may be more entries. */
	readonly rest?: UnknownValue;
}

/** JSON text made from a value, whose places it keeps. */
export interface EncodedValue extends Base {
	readonly type: 'encoded';
	readonly value: Value;
}

/** What has attributes that are worked out when asked for: a resource, a module call, `var`. */
export interface ObjectValue extends Base {
	readonly type: 'object';
	get(name: string): Value;
	/** Attributes that can be listed. */
	readonly names?: readonly string[];
	/** Stands for each of an unknown number of instances. */
	readonly any?: boolean;
}

export interface UnknownValue extends Base {
	readonly type: 'unknown';
	readonly hole: string;
	readonly width?: number;
	readonly sources: readonly Source[];
	/** Terraform would refuse the expression; `try` goes on. */
	readonly failed?: boolean;
}

export type Value = TextValue | ScalarValue | ListValue | MapValue | EncodedValue | ObjectValue | UnknownValue;

export const nothing: ScalarValue = { type: 'scalar', value: null };

export function text(value: Text, extra: Omit<TextValue, 'type' | 'text'> = {}): TextValue {
	return { type: 'text', text: simple(value), ...extra };
}

/** A text made of others; what is not known in them stays with it. */
export function made(value: Text, from: readonly Value[]): TextValue {
	const sources = distinctSources(from.flatMap((one) => sourcesOf(one)));
	return text(value, sources.length > 0 ? { sources } : {});
}

export function scalar(value: number | boolean | null): ScalarValue {
	return { type: 'scalar', value };
}

export function list(items: readonly Value[], rest?: UnknownValue): ListValue {
	return rest ? { type: 'list', items, rest } : { type: 'list', items };
}

export function map(entries: Iterable<readonly [string, Value]>, rest?: UnknownValue): MapValue {
	return rest ? { type: 'map', entries: new Map(entries), rest } : { type: 'map', entries: new Map(entries) };
}

/** A value that nothing in sight determines. */
export function unknown(
	hole: string,
	origin: Source['origin'] = 'unknown',
	extra: Partial<UnknownValue> = {},
): UnknownValue {
	return { type: 'unknown', hole, sources: [{ origin, from: hole }], ...extra };
}

/** What an expression yields that Terraform would refuse. */
export function failure(hole: string): UnknownValue {
	return { type: 'unknown', hole, sources: [], failed: true };
}

/** A plain string where the text has no holes. */
export function simple(value: Text): Text {
	if (typeof value === 'string') return value;
	const parts = partsOf(value);
	return plain(parts) ?? parts;
}

export function joinTexts(texts: readonly Text[]): Text {
	return simple(texts.flatMap((part) => part));
}

export function holeOf({ hole, width }: UnknownValue): Hole {
	return width === undefined ? { hole } : { hole, width };
}

/** The value as a string with holes, as Terraform would convert it; `undefined` for null and collections. */
export function textOf(value: Value): Text | undefined {
	if (value.type === 'text') return value.text;
	if (value.type === 'unknown') return [holeOf(value)];
	if (value.type === 'scalar') return value.value === null ? undefined : String(value.value);
	return value.type === 'encoded' ? jsonText(value.value) : undefined;
}

/** The plain string, if all of it is known. */
export function plainOf(value: Value | undefined): string | undefined {
	const found = value && textOf(value);
	return found === undefined ? undefined : plain(found);
}

export function isNull(value: Value | undefined): boolean {
	return value === undefined || (value.type === 'scalar' && value.value === null);
}

/** Sources of all that is unknown within a value. */
export function sourcesOf(value: Value, depth = 0): readonly Source[] {
	if (depth > 20) return [];
	if (value.type === 'unknown') return value.sources;
	if (value.type === 'text') return value.sources ?? [];
	if (value.type === 'encoded') return sourcesOf(value.value, depth + 1);
	const inner = value.type === 'list' ? value.items : value.type === 'map' ? [...value.entries.values()] : [];
	const rest = value.type === 'list' || value.type === 'map' ? value.rest : undefined;
	return distinctSources([...inner, ...(rest ? [rest] : [])].flatMap((item) => sourcesOf(item, depth + 1)));
}

/** The sources of what is only perhaps from them. */
export function weakened(sources: readonly Source[]): readonly Source[] {
	return sources.map((source) => ({ ...source, weak: true as const }));
}

export function distinctSources(sources: readonly Source[]): readonly Source[] {
	return sources.length < 2 ? sources : [...new Map(sources.map((one) => [`${one.origin} ${one.from}`, one])).values()];
}

/** JSON of a value, with holes where something in it is unknown. */
export function jsonText(value: Value, depth = 0): Text {
	if (depth > 100) return [{ hole: 'json' }];
	if (value.type === 'scalar') return JSON.stringify(value.value);
	if (value.type === 'unknown') return ['"', holeOf(value), '"'];
	if (value.type === 'text') return quote(value.text);
	if (value.type === 'encoded') return quote(jsonText(value.value, depth + 1));
	if (value.type === 'object') return [{ hole: 'object' }];
	const rest: Text[] = value.rest ? [[holeOf(value.rest)]] : [];
	const inner = (item: Value): Text => jsonText(item, depth + 1);
	if (value.type === 'list') return joinTexts(['[', ...commas([...value.items.map(inner), ...rest]), ']']);
	const entries = [...value.entries].map(([key, item]) => joinTexts([JSON.stringify(key), ':', inner(item)]));
	return joinTexts(['{', ...commas([...entries, ...rest]), '}']);
}

function commas(texts: readonly Text[]): Text[] {
	return texts.flatMap((one, index) => (index === 0 ? [one] : [',', one]));
}

function quote(value: Text): Text {
	const inner = partsOf(value).map((part) => (typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : part));
	return joinTexts(['"', inner, '"']);
}
