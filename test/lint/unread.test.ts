import { array, assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsWithout, listings, places } from '../harness/unread-facts.ts';

// All of them, one by one, are tried by `npm run fuzz`.
describe('facts turned unread', () => {
	it('alone add no finding and lose none without a gap', () => {
		assert(
			property(constantFrom(...places), (lost) => {
				expect(faultsWithout([lost])).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});

	it('many at a time, and kinds unlisted, do the same', () => {
		assert(
			property(
				subarray([...places], { minLength: 1, maxLength: 200 }),
				array(constantFrom(...listings), { maxLength: 4 }),
				(lost, unlisted) => {
					expect(faultsWithout(lost, unlisted)).toEqual([]);
				},
			),
			{ numRuns: 20 },
		);
	});
});
