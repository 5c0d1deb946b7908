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

	it('does not wait for a clock that went back', async () => {
		let now = 1_000_000;
		let slept = 0;
		const limiter = createLimiter(10, {
			now: () => now,
			sleep: async (milliseconds) => void (slept += milliseconds),
			random: () => 0.5,
		});
		await limiter.take(signal);
		limiter.slow();
		now = 0;
		for (let call = 0; call < 3; call++) await limiter.take(signal);
		expect(slept).toBeLessThan(1000);
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
