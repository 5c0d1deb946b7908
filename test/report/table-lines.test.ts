import * as fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { tableLines, type Table } from '../../src/report/table-lines.ts';
import { widthOf } from '../../src/report/wrap.ts';

const colors = createColors(false);

function linesOf(table: Partial<Table>, width: number): string[] {
	const empty = { title: 'Table', head: ['Name', 'Place', 'USD', 'Avoidable'], right: [2, 3], rows: [], more: 0 };
	return tableLines({ ...empty, ...table }, width, colors);
}

const long = `prod/${'a-long-name-'.repeat(8)}end`;

describe('a table of a bill', () => {
	it('stands in columns where they fit', () => {
		expect(linesOf({ rows: [['prod/db', 'eu-west-1', '$1.00', '$0.50']] }, 80)).toEqual([
			'Table',
			'  Name     Place        USD  Avoidable',
			'  prod/db  eu-west-1  $1.00      $0.50',
		]);
	});

	it('gives a name that is longer than its column a line of its own, whole', () => {
		const rows = [
			[long, 'eu-west-1', '$1.00', '$0.50'],
			['prod/db', 'eu-west-1', '$10.00', ''],
		];
		expect(linesOf({ rows }, 60).map((line) => line.replaceAll(/ {3,}/g, '   '))).toEqual([
			'Table',
			'  Name   Place   USD  Avoidable',
			`  ${long}`,
			'   eu-west-1   $1.00   $0.50',
			'  prod/db   eu-west-1  $10.00',
		]);
	});

	it('is no table where not even figures fit beside each other', () => {
		expect(linesOf({ rows: [['prod/db', '111111111111 eu-west-1', '$1.00 to $3.00', '$0.50 to $1.00']] }, 40)).toEqual([
			'Table',
			'  prod/db',
			'    Place 111111111111 eu-west-1; USD',
			'    $1.00 to $3.00; Avoidable $0.50 to',
			'    $1.00',
		]);
	});

	it('loses no cell at any width, and keeps within it what can be broken', () => {
		const cell = fc.stringMatching(/^[a-z/-]{0,30}$/);
		const row = fc.tuple(fc.stringMatching(/^[a-z]{1,70}$/), cell, cell, cell, cell);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 40, max: 140 }), (rows, width) => {
				const head = ['Name', 'Place', 'USD', 'Avoidable', 'Why'];
				const lines = linesOf({ head, rows }, width);
				const text = lines.join(' ').replaceAll(/\s+/g, ' ');
				for (const word of rows.flat()) expect(text).toContain(word);
				const words = new Set(rows.flat());
				for (const line of lines) {
					const isOneWord = words.has(line.trim());
					expect(isOneWord || widthOf(line) <= width).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
