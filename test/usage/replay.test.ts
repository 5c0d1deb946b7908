import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay, replayWithin, type Span } from '../../src/usage/replay.ts';

const windowSeconds = 300;

/** What the grain keeps of these times. */
function spansOf(times: readonly number[]): Span[] {
	const spans = new Map<number, { count: number; first: number; last: number }>();
	for (const time of times) {
		const window = Math.floor(time / windowSeconds);
		const span = spans.get(window) ?? { count: 0, first: time, last: time };
		spans.set(window, { count: span.count + 1, first: Math.min(span.first, time), last: Math.max(span.last, time) });
	}
	return [...spans].toSorted(([a], [b]) => a - b).map(([, span]) => span);
}

/** All times that a span may stand for. */
function inside({ first, last, count }: Span): number[][] {
	const middle: number[][] = [[]];
	for (let call = 0; call < count - 2; call += 1) {
		const longer = middle.flatMap((list) =>
			Array.from({ length: last - first + 1 }, (_, step) => [...list, first + step]),
		);
		middle.splice(0, middle.length, ...longer);
	}
	return middle.map((list) => (count === 1 ? [first] : [first, ...list, last]).toSorted((a, b) => a - b));
}

const times = fc
	.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 40 })
	.map((list) => list.toSorted((a, b) => a - b));
const ttl = fc.constantFrom(60, 300, 900, 3600);

describe('replay', () => {
	it('counts the calls that a cache would still make', () => {
		expect(replay([], 300)).toBe(0);
		expect(replay([0, 10, 299, 300, 599, 600], 300)).toBe(3);
		expect(replay([5, 5, 5], 300)).toBe(1);
	});

	it('never makes more calls with a cache, nor with one that lives longer', () => {
		fc.assert(
			fc.property(times, ttl, (list, seconds) => {
				expect(replay(list, seconds)).toBeLessThanOrEqual(list.length);
				expect(replay(list, seconds * 2)).toBeLessThanOrEqual(replay(list, seconds));
			}),
		);
	});
});

describe('replayWithin', () => {
	it('holds the true number', () => {
		fc.assert(
			fc.property(times, ttl, (list, seconds) => {
				const [least, most] = replayWithin(spansOf(list), seconds);
				const exact = replay(list, seconds);
				expect(least).toBeLessThanOrEqual(exact);
				expect(most).toBeGreaterThanOrEqual(exact);
			}),
			{ numRuns: 5000 },
		);
	});

	it('has ends that some times of the same spans reach', () => {
		const span = fc
			.record({
				start: fc.integer({ min: 0, max: 3 }),
				length: fc.integer({ min: 0, max: 4 }),
				more: fc.integer({ min: 0, max: 2 }),
			})
			.map(({ start, length, more }) => ({
				first: start,
				last: start + length,
				count: length === 0 ? 1 + more : 2 + more,
			}));
		fc.assert(
			fc.property(fc.tuple(span, span), fc.integer({ min: 1, max: 6 }), ([one, two], seconds) => {
				const later = { ...two, first: two.first + 8, last: two.last + 8 };
				const counts = inside(one).flatMap((a) => inside(later).map((b) => replay([...a, ...b], seconds)));
				expect(replayWithin([one, later], seconds)).toEqual([Math.min(...counts), Math.max(...counts)]);
			}),
			{ numRuns: 2000 },
		);
	});
});
