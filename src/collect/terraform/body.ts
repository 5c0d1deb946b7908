import type { HclAttribute, HclBlock, HclBody } from '../../syntax/hcl-tree.ts';
import { pairsOf } from './convert.ts';
import type { Env } from './env.ts';
import { evaluate } from './evaluate.ts';
import { fileOf } from './overrides.ts';
import { placeOf, type Place } from './place.ts';
import { list, map, nothing, plainOf, type MapValue, type UnknownValue, type Value } from './value.ts';

const maxBlocks = 1000;

/** Evaluates a body: attributes by name, blocks as lists of maps by type, `dynamic` ones written out. */
export function evaluateBody(body: HclBody, env: Env, skipped: ReadonlySet<string> = new Set()): MapValue {
	const values = new Map<string, Value>();
	const places = new Map<string, Place>();
	for (const attribute of body.attributes) {
		const { name, value } = attribute;
		if (skipped.has(name)) continue;
		const own = envOf(attribute, env);
		values.set(name, evaluate(value, own));
		places.set(name, placeOf(own.file, value));
	}
	for (const type of blockTypes(body)) {
		if (!skipped.has(type)) values.set(type, evaluateBlocks(body, type, env));
	}
	return { ...map(values), places };
}

/** One attribute of a body, or its blocks of that type; `undefined` if it has neither. */
export function evaluateField(body: HclBody, name: string, env: Env): Value | undefined {
	const attribute = body.attributes.findLast((one) => one.name === name);
	if (attribute) return evaluate(attribute.value, envOf(attribute, env));
	return blockTypes(body).has(name) ? evaluateBlocks(body, name, env) : undefined;
}

/** Where a part of a body is evaluated: an override stands in a file of its own. */
function envOf(part: HclAttribute | HclBlock, env: Env): Env {
	const file = fileOf(part, env.file);
	return file === env.file ? env : { ...env, file };
}

function blockTypes({ blocks }: HclBody): ReadonlySet<string> {
	return new Set(blocks.map((block) => dynamicType(block) ?? block.type));
}

function dynamicType({ type, labels }: HclBlock): string | undefined {
	return type === 'dynamic' ? labels[0] : undefined;
}

function evaluateBlocks({ blocks }: HclBody, type: string, env: Env): Value {
	const items: Value[] = [];
	let rest: UnknownValue | undefined;
	for (const block of blocks) {
		const own = envOf(block, env);
		if (dynamicType(block) === type) {
			const dynamic = evaluateDynamic(block, type, own);
			items.push(...dynamic.items);
			rest ??= dynamic.rest;
		} else if (block.type === type) {
			items.push({ ...evaluateBody(block.body, own), at: placeOf(own.file, block) });
		}
	}
	return list(items, rest);
}

/** What a dynamic block over something unknown makes is told by `rest`: it may make none. */
function evaluateDynamic(
	block: HclBlock,
	type: string,
	env: Env,
): { readonly items: readonly Value[]; readonly rest?: UnknownValue } {
	const content = block.body.blocks.find((inner) => inner.type === 'content');
	const over = evaluateField(block.body, 'for_each', env) ?? nothing;
	if (!content) return { items: [] };
	const pairs = pairsOf(over);
	if (!pairs || pairs.length > maxBlocks) return { items: [], rest: env.world.derive(type, [over]) };
	const iterator = block.body.attributes.find(({ name }) => name === 'iterator')?.value;
	const name =
		iterator?.type === 'variable' ? iterator.name : iterator?.type === 'literal' ? String(iterator.value) : type;
	const items = pairs.map(([key, value]): Value => {
		const each = map([
			['key', plainOf(key) === undefined || over.type !== 'list' || key.type !== 'scalar' ? key : setKey(key, value)],
			['value', value],
		]);
		const names = new Map(env.names).set(name, each);
		return { ...evaluateBody(content.body, { ...env, names }), at: placeOf(env.file, content) };
	});
	const open = over.type === 'list' || over.type === 'map' ? over.rest : undefined;
	return open ? { items, rest: open } : { items };
}

/** Of a set of strings, the key is the value; of a list it is the position. We cannot tell them apart, and texts are mostly sets. */
function setKey(key: Value, value: Value): Value {
	return value.type === 'text' ? value : key;
}
