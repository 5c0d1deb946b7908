import { isHole, partsOf, type Hole, type Text } from '../../model/text.ts';
import { parseJson } from '../../syntax/parse-json.ts';
import { parseYaml } from '../../syntax/parse-yaml.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { Node, ScalarNode } from '../../syntax/tree.ts';
import { alignText, type Place } from './place.ts';
import {
	distinctSources,
	failure,
	list,
	map,
	nothing,
	scalar,
	simple,
	text,
	unknown,
	type Piece,
	type Source,
	type TextValue,
	type UnknownValue,
	type Value,
} from './value.ts';
import type { World } from './world.ts';

/** Private-use characters that stand for holes while JSON is parsed. */
const open = '\uE000';
/** Of a hole outside quotes, which may be no string. */
const openAny = '\uE002';
const close = '\uE001';

interface OpenPart {
	readonly hole: Hole;
	readonly sources: readonly Source[];
}

interface Reading {
	readonly holes: readonly OpenPart[];
	/** Of the whole text. */
	readonly sources: readonly Source[];
	/** Place of a stretch of the joined text. */
	readonly placeAt: (start: number, end: number) => Place | undefined;
}

/** Reads JSON in which parts may be unknown; everything keeps its place. Unknown if it is no JSON. */
export function parseJsonText(value: TextValue, world: World): Value {
	const { joined, reading } = prepare(value);
	if (joined.length > 2_000_000) return world.derive('jsondecode', [value]);
	try {
		const [document] = parseJson(joined).documents;
		return document ? read(document.root, reading, 0) : failure('jsondecode');
	} catch (error) {
		if (error instanceof SourceError)
			return value.sources ? world.derive('jsondecode', [value]) : failure('jsondecode');
		throw error;
	}
}

/** Reads YAML that is all known, in the same way. */
export function parseYamlText(value: TextValue, world: World): Value {
	const { joined, reading } = prepare(value);
	if (reading.holes.length > 0 || joined.length > 2_000_000) return world.derive('yamldecode', [value]);
	try {
		const [document] = parseYaml(joined).documents;
		return document ? read(document.root, reading, 0) : nothing;
	} catch (error) {
		if (error instanceof SourceError) return failure('yamldecode');
		throw error;
	}
}

/** Joins the parts, holes marked; a hole outside quotes becomes a string of its own. */
function prepare({ text: value, layout, sources = [] }: TextValue): {
	readonly joined: string;
	readonly reading: Reading;
} {
	const holes: OpenPart[] = [];
	const origins: { readonly start: number; readonly end: number; readonly at?: Place; readonly written?: string }[] =
		[];
	let joined = '';
	let quoted = false;
	const add = (parts: Text, { at, literal = false, sources: own = sources }: Partial<Piece> = {}): void => {
		const start = joined.length;
		for (const part of partsOf(parts)) {
			if (isHole(part)) {
				const marked = `${holes.push({ hole: part, sources: own }) - 1}${close}`;
				joined += quoted ? `${open}${marked}` : `"${openAny}${marked}"`;
			} else {
				joined += part;
				quoted = isQuotedAfter(part, quoted);
			}
		}
		const written = literal && typeof parts === 'string' ? parts : undefined;
		if (at) origins.push({ start, end: joined.length, at, ...(written === undefined ? {} : { written }) });
	};
	if (layout) for (const piece of layout) add(piece.text, piece);
	else add(value);
	const aligned = new Map<number, readonly number[] | undefined>();
	const offsetAt = (offset: number, isEnd: boolean): Place | undefined => {
		const probe = isEnd ? offset - 1 : offset;
		const index = origins.findIndex(({ start, end }) => probe >= start && probe < end);
		const origin = origins[index];
		if (!origin?.at) return undefined;
		if (origin.written === undefined) return origin.at;
		if (!aligned.has(index)) aligned.set(index, alignText(origin.written, origin.at));
		const offsets = aligned.get(index);
		const found = offsets?.[probe - origin.start];
		return found === undefined ? origin.at : { file: origin.at.file, start: found, end: found + 1 };
	};
	const placeAt = (start: number, end: number): Place | undefined => {
		const [first, last] = [offsetAt(start, false), offsetAt(end, true)];
		if (!first || !last || first.file !== last.file) return first;
		return { file: first.file, start: first.start, end: Math.max(last.end, first.end) };
	};
	return { joined, reading: { holes, sources, placeAt } };
}

/** Whether the end of a stretch of JSON lies in a string. */
function isQuotedAfter(part: string, before: boolean): boolean {
	let quoted = before;
	for (let index = 0; index < part.length; index += 1) {
		if (quoted && part[index] === '\\') index += 1;
		else if (part[index] === '"') quoted = !quoted;
	}
	return quoted;
}

function read(node: Node, reading: Reading, depth: number): Value {
	const at = reading.placeAt(node.start, node.end);
	const placed = at ? { at } : {};
	if (depth > 200) return failure('nested too deep');
	if (node.type === 'sequence') return { ...list(node.items.map((item) => read(item, reading, depth + 1))), ...placed };
	if (node.type === 'mapping') {
		const entries = new Map<string, Value>();
		const places = new Map<string, Place>();
		let rest: UnknownValue | undefined;
		for (const { key, value } of node.entries) {
			const name = key.type === 'scalar' ? withHoles(key.text, reading) : '';
			const inner = read(value, reading, depth + 1);
			if (typeof name !== 'string' || value.type === 'alias' || isMerge(key))
				rest = { type: 'unknown', hole: 'key', sources: reading.sources };
			else entries.set(name, inner);
			if (typeof name === 'string' && inner.at) places.set(name, inner.at);
		}
		return { ...map(entries, rest), places, ...placed };
	}
	if (node.type !== 'scalar' || isAmbiguous(node)) return { ...unknown('yamldecode'), ...placed };
	if (typeof node.value !== 'string') return { ...scalar(node.value), ...placed };
	const found = withHoles(node.value, reading);
	if (typeof found === 'string') return text(found, { ...placed });
	const opened = openIn(node.value, reading);
	const sources = distinctSources(opened.flatMap(sourcesOf));
	const [only] = opened;
	if (node.value.startsWith(openAny) && found.length === 1 && only) {
		return { type: 'unknown', ...only.hole, sources, ...placed };
	}
	return text(found, { ...placed, sources });
}

/** Sources of one hole, where its name says which; else all of the interpolation's. */
function sourcesOf({ hole: { hole }, sources }: OpenPart): readonly Source[] {
	const own = sources.filter(({ from }) => hole === from || hole.startsWith(`${from}.`) || hole.startsWith(`${from}[`));
	return own.length > 0 ? own : sources;
}

function openIn(value: string, { holes }: Reading): readonly OpenPart[] {
	return Array.from(value.matchAll(/[\uE000\uE002](\d+)\uE001/g), ([, index]) => holes[Number(index)]).filter(
		(part) => part !== undefined,
	);
}

function withHoles(value: string, { holes }: Reading): Text {
	if (!value.includes(close)) return value;
	return simple(
		value
			.split(/([\uE000\uE002]\d+\uE001)/)
			.map((part) => (/^[\uE000\uE002]/.test(part) ? (holes[Number(part.slice(1, -1))]?.hole ?? '') : part)),
	);
}

/** Plain scalars that Terraform's YAML reads otherwise than YAML 1.2 does: `yes`, dates, numbers with a zero in front. */
function isAmbiguous({ style, text: written }: ScalarNode): boolean {
	return style === 'plain' && /^(?:y|n|yes|no|on|off|[-+]?0\d+|\d{4}-\d\d?-\d\d?.*)$/i.test(written);
}

function isMerge(key: Node): boolean {
	return key.type === 'scalar' && key.style === 'plain' && key.text === '<<';
}
