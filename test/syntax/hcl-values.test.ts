import { beforeAll, describe, expect, test } from 'vitest';
import { explainFault } from '../../src/syntax/explain-hcl.ts';
import type { HclExpression, HclTemplatePart } from '../../src/syntax/hcl-tree.ts';
import { lineIndex } from '../../src/syntax/line-index.ts';
import { loadHcl, type HclParser } from '../../src/syntax/parse-hcl.ts';

let hcl: HclParser;

beforeAll(async () => {
	hcl = await loadHcl();
});

function valueOf(expression: string): HclExpression {
	const { body, faults } = hcl.parse(`a = ${expression}\n`);
	expect(faults).toEqual([]);
	const [attribute] = body.attributes;
	if (!attribute) throw new Error('no attribute');
	return attribute.value;
}

/** A string with `<…>` where something is interpolated. */
function textOf(value: HclExpression): string {
	if (value.type === 'literal') return String(value.value);
	const part = (one: HclTemplatePart): string => {
		if (one.type === 'text') return one.text;
		if (one.type === 'interpolation') return '<>';
		if (one.type === 'if') return `<if ${one.then.map(part).join('')}|${one.else.map(part).join('')}>`;
		return `<for ${one.body.map(part).join('')}>`;
	};
	return value.type === 'template' ? value.parts.map(part).join('') : value.type;
}

describe('strings', () => {
	test.each([
		['escapes', '"\\n\\t\\r\\"\\\\\\u00e9\\U0001f600"', '\n\t\r"\\é😀'],
		['escaped markers', '"$${a} %%{b} $$${c} $ %"', '${a} %{b} $${c} $ %'],
		['interpolation', '"a${b}c"', 'a<>c'],
		['spaces around interpolation', '" ${b} "', ' <> '],
		['strip markers', '" a  ${~ b ~}  c "', ' a<>c '],
		['conditions', '"%{ if a }b%{ else }c%{ endif }d"', '<if b|c>d'],
		['loops', '"%{ for a in b ~} c%{ endfor }"', '<for c>'],
		['heredocs keep escapes', '<<E\n\\n "b" $${c}\nE', '\\n "b" ${c}\n'],
		['heredocs keep indentation', '<<E\n  a\n b\n  E', '  a\n b\n'],
		['indented heredocs lose it', '<<-E\n    a\n      b\n\n   c ${d}\n  E', ' a\n   b\n\nc <>\n'],
		['blank lines of indented heredocs stay', '<<-E\n  a\n   \n  b\n  E', 'a\n   \nb\n'],
		['interpolation at the start of a line is no indentation', '<<-E\n  a\n${b}\n  E', '  a\n<>\n'],
		[
			'indentation is taken off after strip markers',
			'<<-E\n    %{ for a in b ~}\n    c\n    %{ endfor ~}\n  E',
			'<for     c\n>',
		],
		['carriage returns stay', '<<E\r\na\r\nE', 'a\r\n'],
		['empty', '""', ''],
	])('%s', (_, expression, expected) => {
		expect(textOf(valueOf(expression))).toBe(expected);
	});
});

test('numbers, truths and null', () => {
	expect(valueOf('[1e3, 2.5, 007, true, null]')).toMatchObject({
		items: [{ value: 1000 }, { value: 2.5 }, { value: 7 }, { value: true }, { value: null }],
	});
});

test('what follows a splat belongs to it, or not', () => {
	const variable = { type: 'variable', name: 'a' };
	expect(valueOf('a[*].b[0]')).toMatchObject({
		type: 'splat',
		of: variable,
		path: ['b', { type: 'literal', value: 0 }],
	});
	expect(valueOf('a.*.b[0]')).toMatchObject({ type: 'index', of: { type: 'splat', of: variable, path: ['b'] } });
	expect(valueOf('a[*].b[*].c')).toMatchObject({
		path: ['b', { type: 'splat', of: { type: 'invalid' }, path: ['c'] }],
	});
});

test('places count UTF-16 units, to the character', () => {
	const source =
		'\uFEFF# é😀\r\nresource "aws_x" "é" { # c\r\n  a = "😀${var.b}" // d\r\n  e = <<EOT\r\n x\r\n EOT\r\n}\r\n';
	const { body, comments, faults } = hcl.parse(source);
	expect(faults).toEqual([]);
	const [block] = body.blocks;
	const textAt = (span: { start: number; end: number } | undefined): string => source.slice(span?.start, span?.end);
	expect(textAt(block?.header)).toBe('resource "aws_x" "é"');
	expect(textAt(block)).toBe(source.slice(source.indexOf('resource'), -2));
	expect(textAt(block?.body).startsWith(' # c')).toBe(true);
	expect(block?.labels).toEqual(['aws_x', 'é']);
	const [first, second] = block?.body.attributes ?? [];
	expect(textAt(first)).toBe('a = "😀${var.b}"');
	expect(textAt(second?.value)).toBe('<<EOT\r\n x\r\n EOT');
	const parts = first?.value.type === 'template' ? first.value.parts : [];
	expect(parts.map(textAt)).toEqual(['😀', '${var.b}']);
	const [, interpolation] = parts;
	expect(interpolation?.type === 'interpolation' && textAt(interpolation.value)).toBe('var.b');
	expect(comments.map((comment) => [comment.text, textAt(comment), comment.ownLine])).toEqual([
		[' é😀', '# é😀', true],
		[' c', '# c', false],
		[' d', '// d', false],
	]);
});

test('a fault leaves the other statements as they are', () => {
	const source = 'a = = 1\nb "c" {\n  d = "e\n}\nf {\n  g = [1,,2]\n  h = 1\n}\ni = <<E\nj\nE\nk = 2\nl = 3 m = 4\n';
	const { body, faults } = hcl.parse(source);
	expect(body.attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['i', 'k']));
	expect(body.blocks.map(({ type, labels }) => [type, ...labels])).toEqual([['b', 'c'], ['f']]);
	expect(body.blocks[1]?.body.attributes.map(({ name }) => name)).toContain('h');
	const lines = faults.map(({ start }) => lineIndex(source)(start).line);
	expect([...new Set(lines)]).toEqual([1, 3, 6, 13]);
});

test.each([
	['long', `a = "${'x'.repeat(10_000_000)}"\n`],
	['brackets', 'a = '.concat('['.repeat(100_000))],
	['blocks', 'a {\n'.repeat(20_000)],
	['interpolations', `a = ${'"${'.repeat(5000)}`],
	['signs', `a = ${'!'.repeat(50_000)}b\n`],
	['sums', `a = 1${' + 1'.repeat(50_000)}\n`],
	['names', `a = b${'.c'.repeat(50_000)}\n`],
	['splats', `a = b${'[*]'.repeat(50_000)}\n`],
	['one line of nonsense', 'a = b = '.repeat(4000)],
	['lines of nonsense', 'a = b =\n'.repeat(10_000)],
	['dollars', `a = "${'$'.repeat(1_000_000)}`],
	['quotes', 'a = "'.repeat(50_000)],
	['heredocs', '<<A\n'.repeat(50_000)],
	['null bytes', '\0'.repeat(100_000)],
])('%s end in a fault', { timeout: 60_000 }, async (_, source) => {
	const { faults } = hcl.parse(source);
	expect(faults.length).toBeGreaterThan(0);
	expect(faults.length).toBeLessThanOrEqual(20);
	const explained = await explainFault(source);
	expect(explained === null || explained.end <= source.length).toBe(true);
});

describe('explainFault', () => {
	test.each([
		['a = = 1\n', '=', 'an expression is expected here'],
		['\uFEFFa = "é😀e\u0301" b = 2\n', 'b', 'an attribute has to end with its line'],
		['a {\n  b = 1\n', '{', 'the closing brace of this block is missing'],
		['a = "hunter2\nb = 1\n', '\n', 'a quoted string has to end on its line'],
		['a = 1\na = 2\n', 'a', 'an attribute is set twice'],
		['a = hunter2::b\n', '\n', 'not valid HCL'],
	])('%j', async (source, at, reason) => {
		const fault = await explainFault(source);
		expect(fault && [source.slice(fault.start, fault.end), fault.reason]).toEqual([at, reason]);
	});

	test('finds nothing in what is valid', async () => {
		expect(await explainFault('a = !1\n')).toBe(null);
	});
});
