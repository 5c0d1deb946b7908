import { getExpressionAst, parse } from '@cdktn/hcl2json';
import type { HclBody, HclExpression, HclTemplatePart } from '../../src/syntax/hcl-tree.ts';

/** What HashiCorp's parser makes of a file: its content if that has a form in JSON, or why it refuses it. */
export async function oracle(source: string): Promise<{ readonly content?: unknown } | { readonly refusal: string }> {
	try {
		return { content: await parse('f', source) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return message.startsWith('parse config') ? { refusal: message } : {};
	}
}

/** An expression as both parsers see it: kinds, names and nesting; text only counts as text. */
export type Sketch = readonly unknown[];

const text: Sketch = ['text'];

/** Traversals flattened: a base, and the names and literal keys that follow it. */
function traversal(base: Sketch, segments: readonly string[]): Sketch {
	if (segments.length === 0) return base;
	if (base[0] === 'traversal' && Array.isArray(base[2])) return ['traversal', base[1], [...base[2], ...segments]];
	return ['traversal', base, segments];
}

function template(parts: readonly Sketch[]): Sketch {
	const inner = parts.filter(([kind]) => kind !== 'text');
	return inner.length === 0 ? text : ['template', inner];
}

export function sketchOf(node: HclExpression): Sketch {
	switch (node.type) {
		case 'literal':
			return typeof node.value === 'string' ? text : ['literal', String(node.value)];
		case 'template':
			return template(node.parts.map(partSketch));
		case 'tuple':
			return ['tuple', node.items.map(sketchOf)];
		case 'object':
			return ['object', node.entries.map(({ key, value }) => [sketchOf(key), sketchOf(value)])];
		case 'variable':
			return ['variable', node.name];
		case 'get':
			return traversal(sketchOf(node.of), [`.${node.name}`]);
		case 'index': {
			const segment = literalKey(node.key);
			const of = sketchOf(node.of);
			return segment === undefined ? ['index', of, sketchOf(node.key)] : traversal(of, [segment]);
		}
		case 'splat':
			return ['splat', sketchOf(node.of), pathSketch(node.path)];
		case 'call':
			return ['call', node.name, node.args.map(sketchOf), node.expands];
		case 'unary':
			return ['unary', node.operator, sketchOf(node.of)];
		case 'binary':
			return ['binary', node.operator, sketchOf(node.left), sketchOf(node.right)];
		case 'conditional':
			return ['conditional', sketchOf(node.test), sketchOf(node.then), sketchOf(node.else)];
		case 'for': {
			const parts = [node.collection, node.keyed, node.value, node.test].flatMap((part) =>
				part ? [sketchOf(part)] : [],
			);
			return ['for', node.keyName ?? '', node.valueName, node.groups, parts];
		}
		default:
			return ['invalid'];
	}
}

/** Names and literal keys side by side are one traversal, as the other parser has it. */
function pathSketch(path: readonly (string | HclExpression)[]): Sketch {
	const steps: unknown[] = [];
	for (const part of path) {
		const segment = typeof part === 'string' ? `.${part}` : literalKey(part);
		if (segment !== undefined) steps.push(segment);
		else if (typeof part !== 'string')
			steps.push(part.type === 'splat' ? ['splat', ...pathSketch(part.path)] : sketchOf(part));
	}
	return steps;
}

function literalKey(key: HclExpression): string | undefined {
	if (key.type !== 'literal' || (typeof key.value !== 'string' && typeof key.value !== 'number')) return undefined;
	return typeof key.value === 'number' ? `[${key.value}]` : `[${JSON.stringify(key.value)}]`;
}

function partSketch(part: HclTemplatePart): Sketch {
	switch (part.type) {
		case 'text':
			return text;
		case 'interpolation':
			return sketchOf(part.value)[0] === 'text' ? text : ['interpolation', sketchOf(part.value)];
		case 'if':
			return [
				'interpolation',
				['conditional', sketchOf(part.test), template(part.then.map(partSketch)), template(part.else.map(partSketch))],
			];
		default: {
			const body = template(part.body.map(partSketch));
			return ['each', part.key ?? '', part.value, sketchOf(part.collection), body];
		}
	}
}

interface OracleNode {
	readonly type: string;
	readonly meta: Readonly<Record<string, unknown>>;
	readonly children: readonly OracleNode[] | null;
}

/** The other parser's reading of one expression. */
export async function oracleSketch(expression: string): Promise<Sketch> {
	const root: unknown = await getExpressionAst('f', `${expression}\n`);
	return readNode(root as OracleNode);
}

const operators: Readonly<Record<string, string>> = {
	add: '+',
	subtract: '-',
	multiply: '*',
	divide: '/',
	modulo: '%',
	equal: '==',
	notEqual: '!=',
	lessThan: '<',
	greaterThan: '>',
	lessThanOrEqual: '<=',
	greaterThanOrEqual: '>=',
	logicalAnd: '&&',
	logicalOr: '||',
	negate: '-',
	logicalNot: '!',
};

interface OracleStep {
	readonly type: string;
	readonly segment: string;
}

function segmentsOf(node: OracleNode): string[] {
	return (node.meta['traversal'] as readonly OracleStep[]).map(({ type, segment }) =>
		type === 'nameTraversal' ? `.${segment}` : `[${segment}]`,
	);
}

function readNode(node: OracleNode | undefined): Sketch {
	if (!node) return ['nothing'];
	const { type, meta } = node;
	const children = node.children ?? [];
	const read = children.map((child) => readNode(child));
	switch (type) {
		case 'literalValue':
			return meta['type'] === 'string' ? text : ['literal', literalText(meta)];
		case 'template':
			return template(read.map((part) => interpolated(part)));
		case 'templateWrap':
			return template([interpolated(read[0] ?? text)]);
		case 'templateJoin':
			return ['each', ...eachOf(children[0])];
		case 'tuple':
			return ['tuple', read];
		case 'object':
			return ['object', pairs(children)];
		case 'scopeTraversal': {
			const [root = '', ...rest] = segmentsOf(node);
			return traversal(['variable', root.slice(1)], rest);
		}
		case 'relativeTraversal':
			return traversal(read[0] ?? [], segmentsOf(node));
		case 'index':
			return ['index', read[0], read[1]];
		case 'splat':
			return ['splat', read[0], splatPath(children[1])];
		case 'function':
			return ['call', meta['name'], read, meta['expandedFinalArgument']];
		case 'unaryOp':
			return ['unary', operators[String(meta['operator'])] ?? meta['operator'], read[0]];
		case 'binaryOp':
			return ['binary', operators[String(meta['operator'])] ?? meta['operator'], read[0], read[1]];
		case 'conditional':
			return ['conditional', ...read];
		case 'for':
			return ['for', meta['keyVar'], meta['valVar'], meta['groupedValue'], read];
		default:
			return read[0] ?? ['nothing'];
	}
}

function literalText({ type, value }: OracleNode['meta']): string {
	return type === 'number' ? String(Number(value)) : String(value);
}

function interpolated(part: Sketch): Sketch {
	if (part[0] === 'text' || part[0] === 'each') return part;
	return ['interpolation', part];
}

function eachOf(node: OracleNode | undefined): Sketch {
	const [collection, body] = node?.children ?? [];
	return [node?.meta['keyVar'], node?.meta['valVar'], readNode(collection), readNode(body)];
}

function pairs(children: readonly OracleNode[]): Sketch[] {
	return children.flatMap((key, index) => {
		if (index % 2 === 1) return [];
		const bare = key.type === '' && (key.children ?? []).length === 0;
		return [[bare ? text : readNode(key), readNode(children[index + 1])]];
	});
}

/** What a splat does to each element, without the element. */
function splatPath(node: OracleNode | undefined): unknown[] {
	if (!node || node.type === '') return [];
	const before = splatPath(node.children?.[0]);
	if (node.type === 'relativeTraversal') return [...before, ...segmentsOf(node)];
	if (node.type === 'index') return [...before, readNode(node.children?.[1])];
	if (node.type === 'splat') return [...before, ['splat', ...splatPath(node.children?.[1])]];
	return [...before, ['unknown', node.type]];
}

/** Blocks and attributes of a body as the other parser's JSON has them; expressions by their kind only. */
export function bodyShape(body: HclBody): Record<string, unknown> {
	const shape: Record<string, unknown> = {};
	for (const { name, value } of body.attributes) shape[name] = valueShape(value);
	for (const block of body.blocks) {
		let into = shape;
		for (const label of [block.type, ...block.labels].slice(0, -1)) {
			const next = into[label];
			into[label] = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {};
			into = into[label] as Record<string, unknown>;
		}
		const last = block.labels.at(-1) ?? block.type;
		const list = into[last];
		into[last] = [...(Array.isArray(list) ? list : []), bodyShape(block.body)];
	}
	return shape;
}

function valueShape(value: HclExpression): unknown {
	if (value.type === 'literal') return typeof value.value === 'string' ? escaped(value.value) : value.value;
	if (value.type === 'tuple') return value.items.map(valueShape);
	return value.type;
}

function escaped(literal: string): string {
	return literal.normalize('NFC').replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

/** Whether the other parser's JSON agrees with a shape; only what the shape states is compared. */
export function agrees(shape: unknown, content: unknown): boolean {
	// What stands in parentheses is told as it is written.
	if (typeof content === 'string' && content.startsWith('${(')) return true;
	if (typeof shape === 'string')
		return typeof content === 'string' ? content === shape || kinds.has(shape) : kinds.has(shape);
	if (Array.isArray(shape)) {
		if (!Array.isArray(content)) return false;
		return shape.length === content.length && shape.every((item, index) => agrees(item, content[index]));
	}
	if (typeof shape !== 'object' || shape === null) return Object.is(shape, content);
	if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
	const keys = Object.keys(shape);
	if (keys.toSorted().join('\n') !== Object.keys(content).toSorted().join('\n')) return false;
	return keys.every((key) =>
		agrees((shape as Record<string, unknown>)[key], (content as Record<string, unknown>)[key]),
	);
}

const kinds = new Set<string>([
	'template',
	'object',
	'variable',
	'get',
	'index',
	'splat',
	'call',
	'unary',
	'binary',
	'conditional',
	'for',
]);
