import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecords, type FindRecords } from '../../../src/collect/cloudtrail/scan-records.ts';
import { createWasmScanner } from '../../../src/collect/cloudtrail/wasm-scanner.ts';

const wasm = createWasmScanner(readFileSync(new URL('../../../src/collect/cloudtrail/scan.wasm', import.meta.url)));
const scanners: readonly (readonly [string, FindRecords])[] = [
	['byte by byte', findRecords],
	...(wasm ? [['by WebAssembly', wasm] as const] : []),
];

function scan(find: FindRecords, text: string): { state: string; records: unknown[] } {
	const bytes = Buffer.from(text);
	const records: unknown[] = [];
	const { state } = find(bytes, false, (start, end) => {
		try {
			records.push(JSON.parse(bytes.toString('utf8', start, end)));
		} catch {
			records.push('unparsable');
		}
	});
	return { state, records };
}

/** In pieces, as a stream gives them: what is not whole is carried on. */
function scanPieces(find: FindRecords, text: string, sizes: readonly number[]): { state: string; records: unknown[] } {
	const whole = Buffer.from(text);
	const records: unknown[] = [];
	let [held, inList, state] = [Buffer.alloc(0), false, 'unfinished'];
	let at = 0;
	for (let piece = 0; at < whole.length; piece += 1) {
		const size = sizes[piece % sizes.length] ?? 1;
		const bytes = Buffer.concat([held, whole.subarray(at, at + size)]);
		at += size;
		const scanned = find(bytes, inList, (start, end) => {
			records.push(JSON.parse(bytes.toString('utf8', start, end)));
		});
		({ state, inList } = scanned);
		held = Buffer.from(bytes.subarray(scanned.rest));
	}
	return { state, records };
}

const tricky = fc.constantFrom('}', '{', '[', ']', '"', '\\', '\\"', '},{"eventName":"GetSecretValue"', 'é日', '\u2028');
const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 4 },
		fc.oneof(fc.string(), tricky, fc.array(tricky).map((parts) => parts.join(''))),
		fc.integer(),
		fc.constant(null),
		fc.array(tie('any'), { maxLength: 4 }),
		fc.dictionary(fc.oneof(fc.string(), tricky), tie('any'), { maxKeys: 4 }),
	),
})).any;
const record = fc.dictionary(fc.oneof(fc.string(), tricky), value, { maxKeys: 5 });
const document = fc.tuple(fc.array(record, { maxLength: 6 }), fc.constantFrom(undefined, 1, '\t'));

describe.each(scanners)('%s', (_, find) => {
	it('finds the records that a parser finds', () => {
		fc.assert(
			fc.property(document, ([records, indent]) => {
				const text = JSON.stringify({ Records: records }, undefined, indent);
				expect(scan(find, text)).toEqual({ state: 'complete', records: JSON.parse(JSON.stringify(records)) as unknown[] });
			}),
			{ numRuns: 3000 },
		);
	});

	it('finds the same ones in pieces', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(document, sizes, ([records, indent], pieces) => {
				const text = JSON.stringify({ Records: records }, undefined, indent);
				expect(scanPieces(find, text, pieces)).toEqual(scan(find, text));
			}),
			{ numRuns: 1000 },
		);
	});

	it('never calls a document complete that was cut off', () => {
		fc.assert(
			fc.property(document, fc.double({ min: 0, max: 0.999, noNaN: true }), ([records], part) => {
				const text = JSON.stringify({ Records: records });
				expect(scan(find, text.slice(0, Math.floor(text.length * part))).state).not.toBe('complete');
			}),
		);
	});

	it.each([
		['', 'unfinished'],
		['{', 'unfinished'],
		['\uFEFF{ "Records" : [ ] }\n', 'complete'],
		['{"Records":[1]}', 'damaged'],
		['{"Records":[{}]}{', 'damaged'],
		['{"Records":[{}}', 'damaged'],
		['<?xml version="1.0"?>', 'foreign'],
		['{"awsAccountId":"111111111111"}', 'foreign'],
	])('%s is %s', (text, state) => {
		expect(scan(find, text).state).toBe(state);
	});
});
