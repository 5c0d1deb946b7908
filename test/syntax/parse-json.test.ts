import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../src/syntax/json-fault.ts';
import { parseJson } from '../../src/syntax/parse-json.ts';
import { Reading } from '../../src/syntax/reading.ts';
import { SourceError } from '../../src/syntax/source-error.ts';

function dataOf(text: string): unknown {
	const source = parseJson(text);
	const root = source.documents[0]?.root;
	if (!root) throw new Error('no document');
	return new Reading(source).data(root);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function faultOf(text: string): string {
	try {
		parseJson(text);
	} catch (error) {
		if (error instanceof SourceError) return error.message;
		throw error;
	}
	return 'parsed';
}

describe('parseJson', () => {
	test('gives the data JSON.parse gives', () => {
		const texts = [
			'{"a":1,"b":[true,null,"x:y#z",{"c d":-1.5e3}],"":[]}',
			'{\n\t"a": {\n\t\t"b": [\n\t\t\t1,\n\t\t\t2\n\t\t]\n\t}\n}\n',
			'[\r\n  "\\u0041\\/\\n\\ud83d\\ude00",\r\n  0, -0.5, 1e5, 1E-2\r\n]',
			'"only text"',
			' 7 ',
			'{"a" \n : 1}',
			`{"${'k'.repeat(2000)}": "${'v'.repeat(5000)}"}`,
			'{"__proto__": 1}',
			'["a\u007fb", "\u2028", "# x", "*a", "!t", "&b", "- c", "@d", "%e", "`", "~", "---"]',
			'["\\ud800"]',
		];
		for (const text of texts) expect(dataOf(text)).toEqual(JSON.parse(text));
		expect(dataOf('\uFEFF{"a": 1}')).toEqual({ a: 1 });
	});

	test('agrees with JSON.parse on every value, however it is laid out', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
				const text = JSON.stringify(value, null, indent);
				expect(dataOf(text)).toEqual(JSON.parse(text));
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		['{"a": 1,}', '1:9: a comma before the end'],
		['[1,]', '1:4: a comma before the end'],
		['[1 2]', '1:4: expected a comma or ]'],
		['{"a" 1}', '1:6: expected a colon'],
		['{a: "hunter2"}', '1:2: expected a key in double quotes'],
		['{"a": hunter2}', '1:7: expected a value'],
		["{'a': 1}", '1:2: expected a key in double quotes'],
		['{"a": "hun\nter2"}', '1:7: a string that is not valid'],
		['{"a": "\\x"}', '1:7: a string that is not valid'],
		['{\n  // hunter2\n}', '2:3: expected a key in double quotes'],
		['{"a": 1} hunter2', '1:10: text after the end of the value'],
		['{"a": [1', '1:9: the text ends too early'],
		['', '1:1: the text ends too early'],
		['a: 1', '1:1: expected a value'],
		['[01]', '1:2: expected a value'],
		['[1.]', '1:2: expected a value'],
		['[NaN]', '1:2: expected a value'],
		['['.repeat(10_000), '1:10001: the text ends too early'],
		[`${'['.repeat(10_000)}${']'.repeat(10_000)}`, '1:500: nested more than 500 deep'],
	])('%j', (text, message) => {
		expect(faultOf(text)).toBe(message);
	});
});

test('findJsonFault finds a fault exactly where JSON.parse refuses', () => {
	const pieces = fc.constantFrom(
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"a"',
		'"',
		'1',
		'-0.5e+1',
		'01',
		'.',
		'true',
		'nul',
		' ',
		'\n',
		'\\',
		'\u007f',
		'\t',
		'"\\u00e9"',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
			const text = parts.join('');
			expect(findJsonFault(text) === undefined).toBe(isJson(text));
		}),
		{ numRuns: 5000 },
	);
});
