import { array, assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsWithout, listings, places } from '../harness/unread-facts.ts';

const hour = 3_600_000;

describe('facts turned unread', { timeout: hour }, () => {
	it('one by one add no finding and lose none without a gap', () => {
		const wrong = places.flatMap((lost) =>
			faultsWithout([lost]).map((words) => `${lost.kind}[${lost.index}].${lost.fact}: ${words}`),
		);
		expect(wrong).toEqual([]);
	});

	it('do the same where a kind is unlisted', () => {
		const wrong = listings.flatMap((unlisted) =>
			faultsWithout([], [unlisted]).map((words) => `${unlisted.kind} of scope ${unlisted.scope}: ${words}`),
		);
		expect(wrong).toEqual([]);
	});

	it('do the same many at a time', () => {
		assert(
			property(
				subarray([...places], { minLength: 1, maxLength: 300 }),
				array(constantFrom(...listings), { maxLength: 6 }),
				(lost, unlisted) => {
					expect(faultsWithout(lost, unlisted)).toEqual([]);
				},
			),
			{ numRuns: 500 },
		);
	});
});
