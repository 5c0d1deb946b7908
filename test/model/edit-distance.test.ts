import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/model/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdAB1é')), maxLength: 12 });

describe('edits between words', () => {
	test.each([
		['', '', 0],
		['secret', 'secret', 0],
		['secret', 'secert', 1],
		['secret', 'secrets', 1],
		['secret', 'cret', 2],
		['getsecretvalue', 'putsecretvalue', 2],
		['', 'abc', 3],
		['ca', 'abc', 3],
	])('%j and %j: %i', (left, right, edits) => {
		expect(editDistance(left, right)).toBe(edits);
		expect(editDistance(right, left)).toBe(edits);
	});

	test('a limit changes nothing below it, and hides nothing from above it', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 8 }), (left, right, limit) => {
				const edits = editDistance(left, right);
				const limited = editDistance(left, right, limit);
				expect(limited < limit ? limited : limit).toBe(Math.min(edits, limit));
			}),
		);
	});
});
