import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookupUses, type LookupOptions } from '../../src/collect/cloudtrail/lookup.ts';
import { lookUpRegion } from '../../src/collect/cloudtrail/lookup-region.ts';
import type { Clock } from '../../src/collect/aws/clock.ts';
import { createEngine } from '../../src/collect/aws/engine.ts';
import { randomOf } from '../../src/collect/cloudtrail/lookup-sample.ts';
import { lookupReads } from '../../src/collect/cloudtrail/lookup-reads.ts';
import pLimit from 'p-limit';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment, virtualClock } from '../double/collect-from.ts';
import { emptyEstate } from '../double/estate.ts';
import { EventHistory, type PastEvent } from '../double/event-history.ts';
import { engineOver, pastReads } from '../double/traffic.ts';

vi.setConfig({ testTimeout: 60_000 });

const now = new Date('2026-11-21T12:00:00Z');
const end = now.getTime() / 1000;
const day = 86_400;

/** So many times within the days before now, some of them in one second. */
function times(count: number, days: number, seed = 5): number[] {
	const random = randomOf(seed);
	return Array.from({ length: count }, (_, index) => {
		const time = end - 1200 - Math.floor(random() * days * day);
		return index % 4 === 0 ? time - (time % day) : time;
	});
}

let server: AwsServer;
let cache: string;

beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), 'hushlint-lookup-'));
});

afterEach(async () => {
	await server.close();
	rmSync(cache, { recursive: true, force: true });
});

async function serve(events: readonly PastEvent[], callCounts?: Record<string, number>): Promise<EventHistory> {
	const history = new EventHistory(events, { now: end });
	const region = { ...emptyEstate, history, ...(callCounts ? { callCounts } : {}) };
	server = await startAwsServer({ account: '111111111111', regions: { 'eu-west-1': region } });
	setAwsEnvironment(server.url);
	return history;
}

async function lookUp(options: Partial<LookupOptions> = {}) {
	return lookupUses({ regions: ['eu-west-1'], now, clock: virtualClock(), deadline: 2000, ...options });
}

function countOf({ usage }: { usage: { rows: readonly { event: string; count: number }[] } }, event: string): number {
	return usage.rows.filter((row) => row.event === event).reduce((sum, { count }) => sum + count, 0);
}

describe('the event history', () => {
	it('is read in full where it fits the budget', async () => {
		const history = await serve([
			...pastReads('GetSecretValue', times(1234, 60)),
			...pastReads('GetParameter', times(321, 60), 'ssm'),
			...pastReads('GetParametersByPath', times(7, 60), 'ssm'),
			...pastReads('DescribeSecret', times(60, 10)),
		]);
		const reading = await lookUp();
		expect(reading.usage.coverage).toEqual([
			expect.objectContaining({ account: '111111111111', region: 'eu-west-1', complete: true }),
		]);
		expect(countOf(reading, 'secretsmanager:GetSecretValue')).toBe(1234);
		expect(countOf(reading, 'ssm:GetParameter')).toBe(321);
		expect(countOf(reading, 'ssm:GetParametersByPath')).toBe(7);
		expect(countOf(reading, 'secretsmanager:DescribeSecret')).toBe(60);
		expect(reading.notes).toEqual([]);
		expect(reading.usage.rows[0]).toMatchObject({
			principal: expect.stringContaining(':role/reader-') as string,
			kind: 'application',
		});
		expect(history.calls).toBeLessThan(90);
	});

	it('names what the inventory knows by its ARN', async () => {
		await serve(pastReads('GetSecretValue', times(10, 3)));
		const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/app-1-AbCdEf';
		const { usage } = await lookUp({ inventory: [{ arn, name: 'prod/app-1' }] });
		expect(usage.rows.map(({ resource }) => resource)).toContain(arn);
		expect(usage.rows.map(({ resource }) => resource)).not.toContain('prod/app-1');
	});

	it.each(['throttle', 'server-error', 'truncated', 'reset'] as const)(
		'is complete in spite of faults: %s',
		async (kind) => {
			await serve(pastReads('GetSecretValue', times(600, 60)));
			server.breakWith([{ kind, share: 0.3, service: 'cloudtrail' }]);
			const reading = await lookUp();
			expect(reading.usage.coverage[0]?.complete).toBe(true);
			expect(countOf(reading, 'secretsmanager:GetSecretValue')).toBe(600);
		},
	);

	it('that is refused is a gap, never nothing', async () => {
		await serve(pastReads('GetSecretValue', times(10, 3)));
		server.breakWith([{ kind: 'denied', service: 'cloudtrail' }]);
		const { usage, notes } = await lookUp();
		expect(usage.rows).toEqual([]);
		expect(usage.coverage[0]?.complete).toEqual({ unread: 'denied', detail: 'cloudtrail:LookupEvents' });
		expect(notes).toEqual(['eu-west-1: the event history could not be read: cloudtrail:LookupEvents was denied.']);
	});

	it('is asked only for the names of reads', async () => {
		await serve([]);
		await lookUp();
		const asked = server.calls
			.filter(({ api }) => api === 'LookupEvents')
			.map(({ input }) => input['LookupAttributes']);
		expect(asked).toHaveLength(9);
		expect(
			server.calls.map(({ api }) => api).filter((api) => !['LookupEvents', 'GetCallerIdentity'].includes(api)),
		).toEqual([]);
	});
});

describe('what was looked up before', () => {
	it('is not asked for again', async () => {
		const history = await serve(pastReads('GetSecretValue', times(900, 60)));
		const first = await lookUp({ cache });
		const before = history.calls;
		const second = await lookUp({ cache });
		expect(second.usage).toEqual(first.usage);
		expect(history.calls).toBe(before);
		const later = await lookUp({ cache, now: new Date(now.getTime() + 1_800_000) });
		expect(countOf(later, 'secretsmanager:GetSecretValue')).toBe(900);
		expect(history.calls).toBeLessThanOrEqual(before + 9);
	});

	it('is kept for its owner only', async () => {
		await serve(pastReads('GetSecretValue', times(10, 6)));
		await lookUp({ cache });
		const modes = readdirSync(cache).map((file) => statSync(join(cache, file)).mode & 0o777);
		expect(new Set(modes)).toEqual(new Set([0o600]));
		expect(
			readdirSync(cache)
				.map((file) => readFileSync(join(cache, file), 'utf8'))
				.join(''),
		).not.toContain('ASIAEXAMPLE');
	});

	it('is gone on with after an interruption', async () => {
		const history = await serve(pastReads('GetSecretValue', times(1500, 60)));
		const stop = new AbortController();
		server.onCall = () => {
			if (history.calls === 20) stop.abort();
		};
		const half = await lookUp({ cache, signal: stop.signal });
		expect(half.usage.coverage[0]?.complete).toMatchObject({ unread: 'interrupted' });
		server.onCall = () => {};
		const before = history.calls;
		const whole = await lookUp({ cache });
		expect(countOf(whole, 'secretsmanager:GetSecretValue')).toBe(1500);
		expect(whole.usage.coverage[0]?.complete).toBe(true);
		expect(history.calls - before).toBeLessThan(35);
	});

	it('is used as far as it was written', async () => {
		await serve(pastReads('GetSecretValue', times(300, 60)));
		await lookUp({ cache });
		for (const file of readdirSync(cache)) {
			const path = join(cache, file);
			truncateSync(path, Math.max(0, statSync(path).size - 40));
		}
		expect(countOf(await lookUp({ cache }), 'secretsmanager:GetSecretValue')).toBe(300);
	});
});

describe('a history that does not fit the budget', () => {
	const many = pastReads('GetSecretValue', times(40_000, 80));

	it('is sampled, and scaled to the whole', async () => {
		await serve([...many, ...pastReads('GetParameter', times(30, 60), 'ssm')], { GetSecretValue: 40_000 });
		const reading = await lookUp({ budget: 150 });
		const [coverage] = reading.usage.coverage;
		expect(coverage?.complete).toEqual({ unread: 'uncertain', detail: 'a sample of the time' });
		expect(coverage?.sampled).toBeGreaterThan(0.02);
		expect(coverage?.sampled).toBeLessThan(0.5);
		expect(countOf(reading, 'secretsmanager:GetSecretValue')).toBeGreaterThan(25_000);
		expect(countOf(reading, 'secretsmanager:GetSecretValue')).toBeLessThan(55_000);
		expect(countOf(reading, 'ssm:GetParameter')).toBe(30);
		expect(reading.notes?.[0]).toMatch(
			/^eu-west-1: there are too many events to look all up in the time given, so \d+ windows of one hour were read, [\d.]+ % of the time\.$/,
		);
		expect(reading.notes?.[1]).toMatch(
			/^eu-west-1: about [\d,]+ calls of GetSecretValue, with 95 % certainty [\d,]+ to [\d,]+\.$/,
		);
		expect(server.calls.length).toBeLessThan(150 * 1.9 * 1.5 + 20);
	});

	it('whose count CloudWatch refuses is sampled too', async () => {
		await serve(many);
		const { usage } = await lookUp({ budget: 150 });
		expect(usage.coverage[0]?.sampled).toBeGreaterThan(0.02);
	});
});

it('nothing is called but what is declared', () => {
	expect(lookupReads.map(({ action }) => action)).toEqual(['cloudtrail:LookupEvents', 'cloudwatch:GetMetricData']);
});

/** Time that goes on to the next who sleeps when all others wait. */
function orderlyClock(): Clock {
	let time = 0;
	const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
	const wakeNext = (): void => {
		sleepers.sort((a, b) => a.until - b.until);
		const next = sleepers.shift();
		if (!next) return;
		time = Math.max(time, next.until);
		next.wake();
	};
	return {
		now: () => time,
		random: () => 0.5,
		sleep: (milliseconds) =>
			new Promise((wake) => {
				sleepers.push({ until: time + milliseconds, wake });
				setImmediate(wakeNext);
			}),
	};
}

describe('the pace', () => {
	const whole = { from: end - 30 * day, to: end - 900 };
	const place = '111111111111/eu-west-1';

	it('is never throttled by two calls a second', async () => {
		await serve([]);
		const clock = orderlyClock();
		const history = new EventHistory(pastReads('GetSecretValue', times(3000, 28)), { now: end, clock: clock.now });
		const asked = engineOver(history);
		const engine = createEngine({
			send: async (read, input) => {
				const answer = await asked.call(read, input);
				if (answer.ok) return answer.output;
				throw Object.assign(new Error('refused'), { name: answer.code, $metadata: { httpStatusCode: 400 } });
			},
			clock,
			deadline: 60_000,
			inFlight: pLimit(64),
			refresh: () => Promise.resolve(false),
			signal: new AbortController().signal,
		});
		const { calls, requests, complete } = await lookUpRegion({ place, engine, whole, budget: 600, seed: 1 });
		expect(complete).toBe(true);
		expect(calls.length).toBeGreaterThan(2900);
		expect(history.throttled).toBe(0);
		expect(history.calls).toBe(requests);
	});

	it('goes on when tokens die', async () => {
		await serve([]);
		const events = pastReads('GetSecretValue', times(2000, 28));
		const history = new EventHistory(events, { now: end, tokenLife: 3 });
		const { calls, complete } = await lookUpRegion({ place, engine: engineOver(history), whole, budget: 600, seed: 1 });
		expect(complete).toBe(true);
		const inside = events.filter(({ time }) => time >= whole.from && time < whole.to);
		expect(new Set(calls.map(({ id }) => id)).size).toBe(inside.length);
	});
});
