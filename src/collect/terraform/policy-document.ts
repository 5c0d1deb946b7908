import { partsOf, type Text } from '../../model/text.ts';
import type { Identified } from './identity.ts';
import { parseJsonText } from './json-text.ts';
import { isNull, list, map, plainOf, simple, text, type MapValue, type UnknownValue, type Value } from './value.ts';
import type { World } from './world.ts';

interface Statements {
	readonly items: Value[];
	rest?: UnknownValue | undefined;
}

/** `data "aws_iam_policy_document"` as the JSON it makes, its statements with their places. */
export function policyDocument(resource: Identified, world: World): Value {
	const { argument } = resource;
	const found: Statements = { items: [] };
	for (const name of ['source_json', 'source_policy_documents']) add(found, argument(name), world, 'source');
	const own = argument('statement');
	if (own?.type === 'list' || own?.type === 'map') {
		const blocks = own.type === 'list' ? own.items : [own];
		const statements = blocks.map((block) => (block.type === 'map' ? statementOf(block) : block));
		put(found, statements, 'add');
		found.rest ??= own.rest;
	} else if (own && !isNull(own)) {
		found.rest ??= world.derive('statement', [own]);
	}
	for (const name of ['override_json', 'override_policy_documents']) add(found, argument(name), world, 'override');
	const entries: [string, Value][] = [['Version', argument('version') ?? text('2012-10-17')]];
	const id = argument('policy_id');
	if (id && !isNull(id)) entries.push(['Id', id]);
	entries.push(['Statement', list(found.items, found.rest)]);
	return { type: 'encoded', value: map(entries) };
}

function add(found: Statements, documents: Value | undefined, world: World, how: 'source' | 'override'): void {
	if (!documents || isNull(documents)) return;
	const items = documents.type === 'list' ? documents.items : [documents];
	for (const item of items) {
		if (plainOf(item) === '') continue;
		const document = item.type === 'encoded' ? item.value : item.type === 'text' ? parseJsonText(item, world) : item;
		const statements = document.type === 'map' ? document.entries.get('Statement') : undefined;
		if (statements?.type === 'list') {
			put(found, statements.items, how === 'override' ? 'replace' : 'add');
			found.rest ??= statements.rest;
		} else if (statements?.type === 'map') put(found, [statements], how === 'override' ? 'replace' : 'add');
		else if (document.type !== 'map') found.rest ??= world.derive('policy', [item]);
	}
	if (documents.type === 'list' && documents.rest) found.rest ??= documents.rest;
}

/** A statement with the Sid of an earlier one takes its place. */
function put(found: Statements, statements: readonly Value[], how: 'add' | 'replace'): void {
	for (const statement of statements) {
		const sid = sidOf(statement);
		const index = sid === undefined || sid === '' ? -1 : found.items.findIndex((one) => sidOf(one) === sid);
		if (index >= 0 && how === 'replace') found.items[index] = statement;
		else found.items.push(statement);
	}
}

function sidOf(statement: Value): string | undefined {
	return statement.type === 'map' ? plainOf(statement.entries.get('Sid')) : undefined;
}

const lists = [
	['actions', 'Action'],
	['not_actions', 'NotAction'],
	['resources', 'Resource'],
	['not_resources', 'NotResource'],
] as const;

function statementOf(block: MapValue): MapValue {
	const { entries } = block;
	const result: [string, Value][] = [];
	const sid = entries.get('sid');
	if (sid && !isNull(sid)) result.push(['Sid', sid]);
	const effect = entries.get('effect');
	result.push(['Effect', effect && !isNull(effect) ? effect : text('Allow')]);
	for (const [from, to] of lists) {
		const value = entries.get(from);
		if (value && !isNull(value) && !(value.type === 'list' && value.items.length === 0 && !value.rest)) {
			result.push([to, withVariables(value)]);
		}
	}
	for (const [from, to] of [
		['principals', 'Principal'],
		['not_principals', 'NotPrincipal'],
	] as const) {
		const principals = principalsOf(entries.get(from));
		if (principals) result.push([to, principals]);
	}
	const condition = conditionsOf(entries.get('condition'));
	if (condition) result.push(['Condition', condition]);
	return { ...map(result), ...(block.at ? { at: block.at } : {}) };
}

/** `&{aws:username}` is IAM's `${aws:username}`. */
function withVariables(value: Value): Value {
	if (value.type === 'list') return { ...value, items: value.items.map(withVariables) };
	if (value.type !== 'text') return value;
	const parts: Text = partsOf(value.text).map((part) =>
		typeof part === 'string' ? part.replaceAll('&{', '${') : part,
	);
	return { ...value, text: simple(parts) };
}

function blocksOf(value: Value | undefined): {
	readonly maps: readonly MapValue[];
	readonly rest?: UnknownValue | undefined;
} {
	if (!value || isNull(value)) return { maps: [] };
	if (value.type === 'map') return { maps: [value] };
	if (value.type === 'unknown') return { maps: [], rest: value };
	if (value.type !== 'list') return { maps: [] };
	const open = value.rest ?? value.items.find((item): item is UnknownValue => item.type === 'unknown');
	return { maps: value.items.filter((item) => item.type === 'map'), rest: open };
}

function principalsOf(value: Value | undefined): Value | undefined {
	const { maps, rest } = blocksOf(value);
	if (rest) return rest;
	const kinds = new Map<string, Value>();
	for (const block of maps) {
		const kind = plainOf(block.entries.get('type'));
		const identifiers = block.entries.get('identifiers');
		if (kind === undefined || !identifiers) return { type: 'unknown', hole: 'principals', sources: [] };
		if (kind === '*' && plainOf(identifiers.type === 'list' ? identifiers.items[0] : identifiers) === '*')
			return text('*');
		kinds.set(kind, joined(kinds.get(kind), withVariables(identifiers)));
	}
	return kinds.size > 0 ? map(kinds) : undefined;
}

function conditionsOf(value: Value | undefined): Value | undefined {
	const { maps, rest } = blocksOf(value);
	if (rest) return rest;
	const tests = new Map<string, Map<string, Value>>();
	for (const block of maps) {
		const test = plainOf(block.entries.get('test'));
		const variable = plainOf(block.entries.get('variable'));
		const values = block.entries.get('values');
		if (test === undefined || variable === undefined || !values)
			return { type: 'unknown', hole: 'condition', sources: [] };
		const keys = tests.get(test) ?? new Map<string, Value>();
		keys.set(variable, joined(keys.get(variable), withVariables(values)));
		tests.set(test, keys);
	}
	return tests.size > 0 ? map([...tests].map(([test, keys]): [string, Value] => [test, map(keys)])) : undefined;
}

function joined(before: Value | undefined, value: Value): Value {
	if (!before) return value;
	if (before.type === 'unknown' || value.type === 'unknown') return before.type === 'unknown' ? before : value;
	const items = [before, value].flatMap((one): readonly Value[] => (one.type === 'list' ? one.items : [one]));
	const rest = [before, value].flatMap((one) => (one.type === 'list' && one.rest ? [one.rest] : []))[0];
	return list(items, rest);
}
