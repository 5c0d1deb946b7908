import { describe, expect, it } from 'vitest';
import { lookUpRegion } from '../../src/collect/cloudtrail/lookup-region.ts';
import { estimate, planSample, randomOf, type Random } from '../../src/collect/cloudtrail/lookup-sample.ts';
import { EventHistory } from '../double/event-history.ts';
import { engineOver, pastReads } from '../double/traffic.ts';

const day = 86_400;
const whole = { from: 1_768_003_200, to: 1_768_003_200 + 14 * day };

/** Calls a second at a time, of traffic as one meets it. */
const shapes: Readonly<Record<string, (time: number, random: Random) => number>> = {
	'office hours and quiet week ends': (time) => {
		const hour = Math.floor(time / 3600) % 24;
		return Math.floor(time / day) % 7 < 2 ? 0.02 : hour >= 8 && hour < 18 ? 0.3 : 0.04;
	},
	'a batch in ten minutes of each hour': (time) => (Math.floor(time / 600) % 6 === 3 ? 0.6 : 0.03),
	growing: (time) => 0.24 * ((time - whole.from) / (whole.to - whole.from)),
};

function timesOf(shape: (time: number, random: Random) => number, seed: number): number[] {
	const random = randomOf(seed + 77);
	const times: number[] = [];
	for (let time = whole.from; time < whole.to; time += 60) {
		let left = (shape(time, random) / 4) * 60;
		for (; left >= 1 || random() < left; left -= 1) times.push(time + Math.floor(random() * 60));
	}
	return times;
}

describe('a sample of the event history', () => {
	it.each(Object.keys(shapes))(
		'has an interval that holds the true number in 95 of 100 runs: %s',
		async (name) => {
			const times = timesOf(shapes[name] ?? (() => 0), 1);
			const history = new EventHistory(pastReads('GetSecretValue', times), { now: whole.to });
			let [held, width] = [0, 0];
			for (let seed = 1; seed <= 100; seed += 1) {
				const { sample } = await lookUpRegion({
					place: '111111111111/eu-west-1',
					engine: engineOver(history),
					whole,
					budget: 60,
					seed,
				});
				const own = sample?.estimates.get('GetSecretValue');
				if (!own) throw new Error('nothing was sampled');
				if (own.least <= times.length && times.length <= own.most) held += 1;
				width += (own.most - own.least) / times.length / 100;
			}
			expect(held).toBeGreaterThanOrEqual(95);
			expect(width).toBeLessThan(1);
		},
		60_000,
	);

	it('takes two windows of each part of the time, and any beginning is a sample of all', () => {
		const plan = planSample(whole, () => 1, 200, randomOf(3));
		expect(plan?.length).toBe(3600);
		expect(plan?.strata).toHaveLength(100);
		expect(plan?.strata.reduce((sum, { size }) => sum + size, 0)).toBe(14 * 24);
		const windows = plan?.strata.flatMap((one) => one.windows) ?? [];
		expect(new Set(windows.map(({ from }) => from)).size).toBe(200);
		expect(windows.every(({ from, to }) => from >= whole.from && to <= whole.to && to - from === 3600)).toBe(true);
		const early = windows.slice(0, 100).filter(({ from }) => from < (whole.from + whole.to) / 2).length;
		expect(early).toBeGreaterThan(30);
		expect(early).toBeLessThan(70);
	});

	it('is none where all windows can be read', () => {
		expect(planSample(whole, () => 1, 14 * 24, randomOf(1))).toBeUndefined();
	});

	it('takes shorter windows where there is more traffic', () => {
		expect(planSample(whole, (seconds) => seconds / 50, 1000, randomOf(1))?.length).toBe(300);
	});
});

describe('an estimate', () => {
	it('is sure of what was counted wholly', () => {
		const counted = Array.from({ length: 10 }, () => ({ size: 2, counts: [3, 9] as const }));
		expect(estimate(counted, 10)).toEqual({ calls: 120, least: 120, most: 120 });
	});

	it('never tells of fewer calls than were seen', () => {
		const counted = Array.from({ length: 4 }, (_, index) => ({ size: 50, counts: [0, index === 0 ? 40 : 0] as const }));
		expect(estimate(counted, 4).least).toBe(40);
	});

	it('is wider the less of the plan was read', () => {
		const counted = Array.from({ length: 20 }, (_, index) => ({ size: 10, counts: [5 + (index % 3), 6] as const }));
		const [all, half] = [estimate(counted, 20), estimate(counted.slice(0, 10), 20)];
		expect(half.most - half.least).toBeGreaterThan(all.most - all.least);
	});
});
