import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/syntax/parse-yaml.ts';
import { Reading } from '../../src/syntax/reading.ts';
import type { Node } from '../../src/syntax/tree.ts';

function read(text: string) {
	const source = parseYaml(text);
	const [document] = source.documents;
	const data = document && new Reading(source).data(document.root);
	return { data, written: document ? written(document.root, text) : [], source };
}

/** The text of every node, in order. */
function written(node: Node, text: string): string[] {
	const own = text.slice(node.start, node.end);
	if (node.type === 'mapping')
		return node.entries.flatMap(({ key, value }) => [...written(key, text), ...written(value, text)]);
	return node.type === 'sequence' ? [own, ...node.items.flatMap((item) => written(item, text))] : [own];
}

describe('lines that are not indented enough, where nothing depends on it', () => {
	test('closing brackets and braces, items and the rest of a quoted text', () => {
		const text = `a:
  b: {
    x: 1
  }
  c: [
1, # one
!t 2
]
d: 'x
 y
z'
e: "p \\
q"
f: g
`;
		const { data, written: texts, source } = read(text);
		expect(data).toEqual({ a: { b: { x: 1 }, c: [1, '2'] }, d: 'x y z', e: 'p q', f: 'g' });
		expect(texts).toEqual([
			'a',
			'b',
			'x',
			'1',
			'c',
			'[\n1, # one\n!t 2\n]',
			'1',
			'2',
			'd',
			"'x\n y\nz'",
			'e',
			'"p \\\nq"',
			'f',
			'g',
		]);
		expect(source.comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# one']);
	});

	test('the same with CRLF, tabs and many documents', () => {
		const text = 'a: {\r\n\tb: 1\r\n}\r\n---\r\nc: [\r\n1\r\n]\r\n';
		const source = parseYaml(text);
		expect(source.documents.map(({ root }) => new Reading(source).data(root))).toEqual([{ a: { b: 1 } }, { c: [1] }]);
	});

	test.each([
		['a: "x\nb: y\n', '2:1'],
		['a:\n  b: [\n 1\n---\n2]\n', '3:2'],
		['a:\n  b: [\n 1\n  c: d\n', '3:2'],
	])('what is never closed is told where it went wrong first: %j', (text, place) => {
		expect(() => parseYaml(text)).toThrow(`${place}: deficient indentation`);
	});

	test('is given up where there is no end of it', () => {
		expect(() => parseYaml(`a:\n  b: [\n${'1,\n'.repeat(2000)}]\n`)).toThrow('deficient indentation');
	});
});
