import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../src/collect/aws/limiter.ts';
import { virtualClock } from '../double/collect-from.ts';

const { signal } = new AbortController();

describe('the limiter', () => {
	it('spreads the calls of all workers over time', async () => {
		const clock = virtualClock();
		const limiter = createLimiter(2, clock);
		for (let call = 0; call < 11; call++) await limiter.take(signal);
		expect(clock.elapsed()).toBe(5000);
	});

	it('slows down at most once a second, however many calls are throttled', async () => {
		const clock = virtualClock();
		const limiter = createLimiter(10, clock);
		for (let call = 0; call < 20; call++) limiter.slow();
		expect(limiter.ratePerSecond).toBe(7);
		await clock.sleep(1000, signal);
		limiter.slow();
		expect(limiter.ratePerSecond).toBeCloseTo(4.9);
	});

	it('never stops altogether, and grows back to the ceiling', async () => {
		const clock = virtualClock();
		const limiter = createLimiter(10, clock);
		for (let second = 0; second < 60; second++) {
			limiter.slow();
			await clock.sleep(1000, signal);
		}
		expect(limiter.ratePerSecond).toBe(0.5);
		for (let call = 0; call < 200; call++) limiter.grow();
		expect(limiter.ratePerSecond).toBe(10);
	});
});
