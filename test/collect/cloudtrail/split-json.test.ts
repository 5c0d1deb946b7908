import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from '../../../src/collect/cloudtrail/split-json.ts';
import { recordsIn } from '../../../src/collect/cloudtrail/unwrap-events.ts';

/** The values of a text that comes in pieces of so many bytes. */
function split(text: string, size = 1_000_000): unknown[] {
	const bytes = Buffer.from(text);
	const splitter = new JsonSplitter();
	const values: unknown[] = [];
	for (let at = 0; at < bytes.length; at += size) {
		// The same bytes are read over by the next piece, as a stream may do.
		const piece = Buffer.from(bytes.subarray(at, at + size));
		for (const value of splitter.push(piece)) values.push(JSON.parse(value));
		piece.fill(0);
	}
	splitter.end();
	return values;
}

describe('documents', () => {
	it.each([
		['a list', '[{"a":1}, {"a":[2]},\n"x"]', [{ a: 1 }, { a: [2] }, 'x']],
		['one behind the other', '{"a":1}{"a":2}\n{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
		[
			'a list of events',
			'{"NextToken":"t","Events":[{"a":1},{"a":2}],"b":{}}',
			[{ a: 1 }, { a: 2 }, { NextToken: 't', Events: [], b: {} }],
		],
		[
			'log files on end',
			'{"Records":[{"a":1}]}{"Records":[{"a":2}]}',
			[{ a: 1 }, { Records: [] }, { a: 2 }, { Records: [] }],
		],
		['rows', '{"results":[[{"field":"a"}],[]]}', [[{ field: 'a' }], [], { results: [] }]],
		['a record with a list', '{"resources":[{"Events":[1]}]}', [{ resources: [{ Events: [1] }] }]],
		['an escaped quote', '{"a\\"":"\\\\","b":"[{"}', [{ 'a"': '\\', b: '[{' }]],
		['times before each', '2026-03-01T10:00:00.123Z {"a":1}\n2026-03-01T10:00:01Z {"a":2}', [{ a: 1 }, { a: 2 }]],
		['a byte order mark', '\uFEFF[{"a":"ä"}]', [{ a: 'ä' }]],
		['no values to tell', '[1, null,true, -2.5e3]', []],
	])('with %s come apart, wherever the pieces end', (_, text, values) => {
		for (const size of [1, 2, 3, 7, 1_000_000]) expect(split(text, size)).toEqual(values);
	});

	it.each([
		'{',
		'[',
		'{"a":[}',
		']',
		'{"Events":[{"a":1}}',
		'x{}',
		'"x',
		'{"a":1}}',
		'[{"a":1}',
		'1111111111111111111111x{}',
	])('%s have no end, or none of their own', (text) => {
		for (const size of [1, 1_000_000]) expect(() => split(text, size)).toThrow(SyntaxError);
	});

	it('hold the same records as when they are parsed as one', () => {
		const event = fc.record({
			eventName: fc.string(),
			resources: fc.array(fc.record({ Events: fc.array(fc.jsonValue()) })),
		});
		const wrapped = fc.oneof(
			event,
			fc.array(event),
			...['Records', 'Events', 'events'].map((name) =>
				fc.tuple(fc.array(event), fc.jsonValue()).map(([events, other]) => ({ NextToken: other, [name]: events })),
			),
		);
		fc.assert(
			fc.property(wrapped, fc.integer({ min: 1, max: 40 }), fc.boolean(), (value, size, isPretty) => {
				const text = JSON.stringify(value, undefined, isPretty ? '\t' : undefined);
				expect(split(text, size).flatMap((one) => [...recordsIn(one)])).toEqual([...recordsIn(JSON.parse(text))]);
			}),
		);
	});
});
