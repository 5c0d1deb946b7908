import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needles, withNeedles } from '../../../src/collect/cloudtrail/needles.ts';
import { scanCode } from '../../../src/collect/cloudtrail/scan-code.ts';
import { findRecords, type FindRecords } from '../../../src/collect/cloudtrail/scan-records.ts';
import { createWasmScanner } from '../../../src/collect/cloudtrail/wasm-scanner.ts';

const wasm = createWasmScanner(Buffer.from(scanCode, 'base64'));
const all = (): boolean => true;
/** The records that must be found. Compact text: a name that is looked for begins a string. */
const named = (record: unknown): boolean => needles.some((needle) => beginsIn(JSON.stringify(record), needle));
const scanners: readonly (readonly [string, FindRecords, (record: unknown) => boolean])[] = [
	['byte by byte', findRecords, all],
	['byte by byte, by names', withNeedles(findRecords), named],
	...(wasm ? [['by WebAssembly', wasm.findRecords, named] as const] : []),
];

/** Quotes that are escaped begin no string. */
function beginsIn(text: string, needle: string): boolean {
	return text
		.split(needle)
		.slice(0, -1)
		.some((before) => (/\\*$/.exec(before)?.[0].length ?? 0) % 2 === 0);
}

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

const tricky = fc.constantFrom(
	...needles.map((needle) => `${needle.slice(1)}tValue`),
	'GetSecr',
	'etSecretValue',
	'}',
	'{',
	'[',
	']',
	'"',
	'\\',
	'\\"',
	'},{"eventName":"GetSecretValue"',
	'é日',
	'\u2028',
);
const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 4 },
		fc.oneof(
			fc.string(),
			tricky,
			fc.array(tricky).map((parts) => parts.join('')),
		),
		fc.integer(),
		fc.constant(null),
		fc.array(tie('any'), { maxLength: 4 }),
		fc.dictionary(fc.oneof(fc.string(), tricky), tie('any'), { maxKeys: 4 }),
	),
})).any;
const record = fc.dictionary(fc.oneof(fc.string(), tricky), value, { maxKeys: 5 });
const document = fc.tuple(fc.array(record, { maxLength: 6 }), fc.constantFrom(undefined, 1, '\t'));

/** All that must be found, and of the rest what may be: a scanner may take an escaped quote for the beginning of a string. */
function expectFound(
	found: { state: string; records: unknown[] },
	records: readonly unknown[],
	must: (record: unknown) => boolean,
): void {
	expect(found.state).toBe('complete');
	expect(found.records.filter(must)).toEqual(records.filter(must));
	expect(found.records.length).toBeLessThanOrEqual(records.length);
}

describe.each(scanners)('%s', (_, find, must) => {
	it('finds the records that a parser finds', () => {
		fc.assert(
			fc.property(document, ([records, indent]) => {
				const text = JSON.stringify({ Records: records }, undefined, indent);
				expectFound(scan(find, text), JSON.parse(JSON.stringify(records)) as unknown[], must);
			}),
			{ numRuns: 1500 },
		);
	});

	it('finds the same ones in pieces', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(document, sizes, ([records, indent], pieces) => {
				const text = JSON.stringify({ Records: records }, undefined, indent);
				expectFound(scanPieces(find, text, pieces), JSON.parse(JSON.stringify(records)) as unknown[], must);
			}),
			{ numRuns: 600 },
		);
	});

	it('finds more records than its list of them has room for', () => {
		const records = Array.from({ length: 20_000 }, (__, number) => ({ number, eventName: 'GetSecretValue' }));
		expect(scan(find, JSON.stringify({ Records: records })).records).toEqual(records);
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
