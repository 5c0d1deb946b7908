import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, isScalar, isSeq, Parser, parseAllDocuments, type ParsedNode } from 'yaml';
import { lineIndex } from '../../src/syntax/line-index.ts';
import { parseYaml } from '../../src/syntax/parse-yaml.ts';
import { Reading } from '../../src/syntax/reading.ts';
import { SourceError } from '../../src/syntax/source-error.ts';
import type { Node, Source } from '../../src/syntax/tree.ts';
import { samples } from './samples.ts';

/** A node as both parsers see it: kind, tag, place and value. */
type Sketch = readonly unknown[];

function sketchOf(node: Node): Sketch {
	if (node.type === 'alias') return ['alias', node.name];
	const head = [node.type, node.tag];
	if (node.type === 'scalar') return [...head, node.text === '' ? '' : node.start, valueWords(node.value)];
	const start = node.flow ? node.start : undefined;
	if (node.type === 'sequence') return [...head, start, node.flow && node.end, node.items.map(sketchOf)];
	return [...head, start, node.entries.map(({ key, value }) => [sketchOf(key), sketchOf(value)])];
}

function oracleSketchOf(node: ParsedNode | null): Sketch {
	if (node === null) return ['scalar', undefined, '', 'null'];
	if (isAlias(node)) return ['alias', node.source];
	const tag = node.tag === undefined || node.tag === '' ? undefined : node.tag;
	if (isScalar(node)) {
		const empty = node.source === '' || node.source === undefined;
		return ['scalar', tag, empty ? '' : node.range[0], valueWords(node.value)];
	}
	const flow = node.flow === true;
	const start = flow ? node.range[0] : undefined;
	if (isSeq(node))
		return ['sequence', tag, start, flow && node.range[1], node.items.map((item) => oracleSketchOf(item))];
	return ['mapping', tag, start, node.items.map(({ key, value }) => [oracleSketchOf(key), oracleSketchOf(value)])];
}

function valueWords(value: unknown): string {
	return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '0' : String(value);
}

function oracle(text: string): { readonly roots: readonly Sketch[]; readonly failed: boolean } {
	const found = parseAllDocuments(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent', stringKeys: false });
	const documents = Array.isArray(found) ? found : [];
	const failed = documents.some(({ errors }) => errors.length > 0);
	return { roots: failed ? [] : documents.map(({ contents }) => oracleSketchOf(contents)), failed };
}

/** Offsets of the comments, by the other parser's tokens. */
function oracleComments(text: string): number[] {
	const offsets = new Set<number>();
	const visit = (token: unknown): void => {
		if (typeof token !== 'object' || token === null) return;
		if ('type' in token && token.type === 'comment' && 'offset' in token && typeof token.offset === 'number') {
			offsets.add(token.offset);
		}
		for (const part of Object.values(token)) visit(part);
	};
	for (const token of new Parser().parse(text)) visit(token);
	return [...offsets].toSorted((a, b) => a - b);
}

function attempt(text: string): Source | SourceError {
	try {
		return parseYaml(text);
	} catch (error) {
		if (error instanceof SourceError) return error;
		throw error;
	}
}

function dataOf(text: string): unknown[] {
	const source = parseYaml(text);
	const reading = new Reading(source);
	return source.documents.map(({ root }) => reading.data(root));
}

describe('against another parser', () => {
	test.each(Object.entries(samples))('%s', (_, text) => {
		const source = parseYaml(text);
		expect(source.documents.map(({ root }) => sketchOf(root))).toEqual(oracle(text).roots);
		expect(source.comments.map(({ start }) => start)).toEqual(oracleComments(text));
		for (const { start, end, text: words } of source.comments) expect(text.slice(start, end)).toBe(`#${words}`);
	});
});

describe('places', () => {
	const source = parseYaml(
		'a: !Sub &x "b"\nc: |  # d\n  e\nf: [ g ] # h\n i: j\n'.replace(' i: j\n', 'i: # k\n  - !T\n    l: m\n'),
	);
	const root = source.documents[0]?.root;
	const entries = root?.type === 'mapping' ? root.entries : [];
	const cut = (node: Node | undefined): string => source.text.slice(node?.start, node?.end);

	test('run from the content to its end, with tag and anchor apart', () => {
		expect(entries.map(({ key }) => cut(key))).toEqual(['a', 'c', 'f', 'i']);
		expect(entries.map(({ value }) => cut(value))).toEqual(['"b"', '|  # d\n  e\n', '[ g ]', '- !T\n    l: m']);
		expect(entries.map(({ value }) => source.text.slice(value.outerStart, value.start))).toEqual([
			'!Sub &x ',
			'',
			'',
			'',
		]);
		expect(entries[0]?.value).toMatchObject({ tag: '!Sub', anchor: 'x', value: 'b', style: 'double' });
		const list = entries[3]?.value;
		expect(list?.type === 'sequence' && list.items[0]).toMatchObject({
			tag: '!T',
			outerStart: source.text.indexOf('!T'),
		});
	});

	test('tell comments on their own lines from trailing ones', () => {
		const { comments } = parseYaml('# a\nb: 1 # c\n\t# d\ne:   # f\n  - g\n  # h\n');
		expect(comments.map(({ text, ownLine }) => [text, ownLine])).toEqual([
			[' a', true],
			[' c', false],
			[' d', true],
			[' f', false],
			[' h', true],
		]);
	});

	test('count lines and columns as editors do', () => {
		const at = lineIndex('\uFEFFab\r\nc\rd\n\n😀x');
		expect([1, 3, 5, 7, 9, 10, 12].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
			'1:1',
			'1:3',
			'2:1',
			'3:1',
			'4:1',
			'5:1',
			'5:3',
		]);
		expect(lineIndex('')(0)).toEqual({ line: 1, column: 1 });
	});

	test('of empty values stand behind their indicator', () => {
		const text = 'a:\nb: # x\nc:\n  -\n  - !t\n';
		const keys = parseYaml(text).documents[0]?.root;
		expect(keys?.type === 'mapping' && keys.entries.map(({ value }) => value.start)).toEqual([2, 5, 15]);
	});
});

describe('reading', () => {
	test('expands aliases and merge keys', () => {
		expect(dataOf(samples['merge keys'] ?? '')).toEqual([
			{
				base: { x: 1, y: 2 },
				more: { y: 3, z: 4 },
				one: { x: 9, y: 2 },
				two: { x: 1, y: 2, z: 4 },
				three: { s: 't', q: 'r' },
			},
		]);
		expect(dataOf('- {"<<": 1}\n- {<<: [{a: 1}, {a: 2}], b: 3}\n- {!!merge x: {y: z}}')).toEqual([
			[{ '<<': 1 }, { b: 3, a: 1 }, { y: 'z' }],
		]);
		expect(dataOf('__proto__: {a: 1}')).toEqual([JSON.parse('{"__proto__":{"a":1}}')]);
	});

	test('finds a value by its key, the last one if there are two', () => {
		const source = parseYaml('a: 1\nb: &k {c: 2}\nd: {<<: *k}\na: 3\n');
		const root = source.documents[0]?.root;
		if (root?.type !== 'mapping') throw new Error('no mapping');
		const reading = new Reading(source);
		expect(reading.get(root, 'a')).toMatchObject({ value: 3 });
		const inner = reading.get(root, 'd');
		expect(inner?.type === 'mapping' && reading.get(inner, 'c')).toMatchObject({ value: 2 });
		expect(reading.get(root, 'e')).toBeUndefined();
	});

	test('reports a key that stands twice, with both places', () => {
		const text = samples['duplicate keys'] ?? '';
		const [document] = parseYaml(text).documents;
		expect(document?.duplicates.map(({ first, second }) => [first.start, second.start])).toEqual([
			[text.indexOf('c: 1'), text.indexOf('c: 2')],
			[0, text.indexOf('a: 2')],
		]);
	});

	test('stops at a bomb', () => {
		const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
		for (let level = 1; level < 12; level += 1) {
			const previous = `*a${level - 1}`;
			lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => previous).join(', ')}]`);
		}
		expect(() => dataOf(lines.join('\n'))).toThrow('aliases stand for too many nodes');
		const merges = ['m0: &m0 {a: 1}'];
		for (let level = 1; level < 30; level += 1)
			merges.push(`m${level}: &m${level} {<<: [*m${level - 1}, *m${level - 1}]}`);
		expect(() => dataOf(merges.join('\n'))).toThrow('aliases stand for too many nodes');
	});
});

describe('errors', () => {
	test.each<[string, string, string]>([
		['a: [1', '1:6', 'unexpected end of the stream within a flow collection'],
		['a: 1\n b: hunter2', '2:3', 'bad indentation of a mapping entry'],
		['a: "hunter2', '1:12', 'unexpected end of the stream within a double quoted scalar'],
		['a: !hunter2!x y', '1:14', 'bad tag or tag directive'],
		['%TAG !e! a\n%TAG !e! hunter2\n---\n', '3:1', 'bad tag or tag directive'],
		['a: *hunter2', '1:4', 'an alias without an anchor before it'],
		['a: &a [b, *a]', '1:11', 'an alias within the node it stands for'],
		['a: hunter2\0', '1:11', 'null byte is not allowed in input'],
		['a:\n\t- hunter2', '2:1', 'tab characters must not be used in indentation'],
		['{{ hunter2 }}', '', ''],
	])('%j', (text, place, reason) => {
		const result = attempt(text);
		if (reason === '') return;
		expect(result).toBeInstanceOf(SourceError);
		if (!(result instanceof SourceError)) return;
		const { line, column } = result.fault;
		expect([`${line}:${column}`, result.fault.reason]).toEqual([place, reason]);
	});

	test('depth is an error, not a crash', () => {
		for (const text of ['['.repeat(10_000), '{a: '.repeat(10_000), '- '.repeat(10_000), '? '.repeat(10_000)]) {
			expect(attempt(text)).toMatchObject({ fault: { reason: 'nested more than 500 deep' } });
		}
		const deep = `${'['.repeat(400)}${']'.repeat(400)}`;
		expect(JSON.stringify(dataOf(deep)[0])).toBe(deep);
	});
});

/** Whatever a text is: a tree whose places make sense, or a `SourceError`. */
function holds(text: string): void {
	const source = attempt(text);
	if (source instanceof SourceError) {
		expect(source.fault.offset).toBeLessThanOrEqual(text.length);
		return;
	}
	const visit = (node: Node, from: number): void => {
		expect(node.start).toBeGreaterThanOrEqual(from);
		expect(node.end).toBeGreaterThanOrEqual(node.start);
		expect(node.end).toBeLessThanOrEqual(text.length);
		if (node.type === 'sequence') for (const item of node.items) visit(item, node.start);
		if (node.type === 'mapping')
			for (const { key, value } of node.entries) {
				visit(key, node.start);
				visit(value, key.end);
			}
	};
	for (const { root } of source.documents) visit(root, 0);
	try {
		const reading = new Reading(source);
		for (const { root } of source.documents) reading.data(root);
	} catch (error) {
		expect(error).toBeInstanceOf(SourceError);
	}
}

describe('whatever the input', () => {
	const fragments = [
		'a',
		': ',
		'\n',
		'  ',
		'- ',
		'? ',
		'#',
		' # x',
		'"',
		"'",
		'|',
		'>',
		'[',
		']',
		'{',
		'}',
		',',
		'&a ',
		'*a',
		'!t ',
		'!',
		'<<',
		'---',
		'...',
		'%',
		'\t',
		'\r',
		'\uFEFF',
		'\\',
		'1',
	];
	const pieces = fc.constantFrom(...fragments);
	const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
	const mutated = fc
		.tuple(
			fc.constantFrom(...Object.values(samples)),
			fc.array(fc.tuple(fc.nat(500), fc.nat(4), pieces), { minLength: 1, maxLength: 4 }),
		)
		.map(([text, edits]) =>
			edits.reduce((all, [start, length, piece]) => all.slice(0, start) + piece + all.slice(start + length), text),
		);

	test('soup', () => fc.assert(fc.property(soup, holds), { numRuns: 2000 }), 60_000);
	test('mutated samples', () => fc.assert(fc.property(mutated, holds), { numRuns: 1000 }), 60_000);
});
