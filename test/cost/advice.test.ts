import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseAll, type Advice } from '../../src/cost/advice.ts';
import { buildBill } from '../../src/cost/bill.ts';
import { boughtThroughput } from '../../src/cost/account-usage.ts';
import { parameterStoreMove } from '../../src/cost/parameter-store-move.ts';
import { partsSaving } from '../../src/cost/parts-saving.ts';
import { isRead, unread } from '../../src/model/observed.ts';
import type { Usage } from '../../src/model/usage.ts';
import {
	account,
	calls,
	estateOf,
	parameter,
	parameterArn,
	region,
	secret,
	secretArn,
	usageOf,
	type EstateParts,
} from './estate.ts';

const window = { from: '2026-08-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };

function peak(group: string, resource: string | null, perSecond: number): Usage['peaks'][number] {
	return { account, region, group, resource, perSecond };
}

function adviceOn(parts: EstateParts): Advice | undefined {
	const estate = estateOf(parts);
	return [...adviseAll(estate, buildBill(estate)).values()][0];
}

const kept = { '60': [9, 9], '300': [9, 9], '900': [9, 9], '3600': [9, 9] } as const;
const read = (name: string, count: number, replay?: typeof kept) =>
	calls(secretArn(name), count, replay ? { replay } : {});

describe('advice on a secret', () => {
	const name = 'prod/web/banner';

	it('stays where only Secrets Manager will do', () => {
		const advice = adviceOn({ secrets: [secret(name, { rotation: { enabled: true } })], usage: usageOf([]) });
		expect(advice).toMatchObject({ course: 'stay', saving: [0, 0], blockers: ['it rotates'] });
	});

	it('moves, for the storage if the advanced tier is needed and for all if not', () => {
		const usage = usageOf([read(name, 1_000)], {
			...window,
			peaks: [peak('secretsmanager:GetSecretValue', secretArn(name), 2)],
		});
		const monthly = (1_000 * 730) / (92 * 24);
		expect(adviceOn({ secrets: [secret(name)], usage })).toMatchObject({
			course: 'parameter-store',
			saving: [400_000 - 50_000 - Math.round(3 * monthly), 400_000 + Math.round(5 * monthly)],
			confidence: 'medium',
		});
	});

	it('keeps what it reads, where that saves more', () => {
		const usage = usageOf([read(name, 1_000_000, kept)], window);
		expect(adviceOn({ secrets: [secret(name)], usage })).toMatchObject({ course: 'cache', confidence: 'high' });
	});

	it('goes, if nobody reads it or nobody but machines does', () => {
		expect(adviceOn({ secrets: [secret(name, { lastAccessedAt: null })] })).toMatchObject({
			course: 'delete',
			saving: [400_000, 400_000],
			because: ['nobody has ever read it'],
		});
		const usage = usageOf([{ ...read(name, 30), kind: 'scanner' }], window);
		expect(adviceOn({ secrets: [secret(name)], usage })?.because).toEqual(['only scanners read it']);
		// It may give the value to a provider.
		const planned = usageOf([{ ...read(name, 30), kind: 'iac' }], window);
		expect(adviceOn({ secrets: [secret(name)], usage: planned })?.course).not.toBe('delete');
		const short = usageOf([{ ...read(name, 30), kind: 'scanner' }]);
		expect(adviceOn({ secrets: [secret(name)], usage: short })?.course).not.toBe('delete');
	});

	it('merges with the other parts of its credential', () => {
		const secrets = ['prod/web/db-password', 'prod/web/db-username', 'prod/web/db-host'].map((one) => secret(one));
		const estate = estateOf({ secrets });
		const all = [...adviseAll(estate, buildBill(estate)).values()];
		expect(all.map(({ course }) => course)).toEqual(['merge', 'merge', 'merge']);
		expect(all.map(({ saving }) => saving[0])).toEqual([800_000, 0, 0]);
	});

	it('counts no part twice: what is deleted is not merged', () => {
		const idle = { lastAccessedAt: null };
		const secrets = [
			secret('prod/web/db-password'),
			secret('prod/web/db-username', idle),
			secret('prod/web/db-host', idle),
			secret('prod/web/db-port'),
		];
		const estate = estateOf({ secrets });
		const all = [...adviseAll(estate, buildBill(estate)).values()];
		expect(all.map(({ course, saving }) => [course, saving[0]])).toEqual([
			['merge', 400_000],
			['delete', 400_000],
			['delete', 400_000],
			['merge', 0],
		]);
		const two = estateOf({ secrets: secrets.slice(0, 2) });
		expect([...adviseAll(two, buildBill(two)).values()].map(({ course }) => course)).toEqual(['stay', 'delete']);
	});

	it('is told of parts in findings without those that go', () => {
		const names = ['prod/web/db-password', 'prod/web/db-username', 'prod/web/db-host'];
		const estate = estateOf({
			secrets: names.map((one, at) => secret(one, at === 1 ? { lastAccessedAt: null } : {})),
		});
		const [leader] = estate.resources('secret');
		expect(leader && partsSaving.of(leader, estate)).toEqual({ usd: 0.4, basis: 'declared' });
	});

	it('does not merge what different principals read', () => {
		const names = ['prod/web/db-password', 'prod/web/db-username'];
		const usage = usageOf([
			read(names[0] ?? '', 100),
			{ ...read(names[1] ?? '', 100), principal: `arn:aws:iam::${account}:role/web` },
		]);
		const estate = estateOf({ secrets: names.map((one) => secret(one)), usage });
		expect([...adviseAll(estate, buildBill(estate)).values()].map(({ course }) => course)).toEqual(['stay', 'stay']);
	});

	it('is not to delete what events saw an application read', () => {
		const usage = usageOf([read(name, 30)], window);
		const advice = adviceOn({ secrets: [secret(name, { lastAccessedAt: null })], usage });
		expect(advice?.course).not.toBe('delete');
	});

	it.each([
		['a database', 'prod/web/postgres', {}, {}],
		['a service', name, {}, { kind: 'service', principal: 'appflow.amazonaws.com' } as const],
		['another account', name, {}, { account: '222222222222' }],
		['rotation', name, { rotation: { enabled: true } }, {}],
		['rotation that is off', name, { rotation: { enabled: false } }, {}],
		['replicas', name, { replicas: [{ region: 'us-east-1' }] }, {}],
		['a resource policy', name, { resourcePolicy: { Statement: [] } }, {}],
		['a partner', name, { type: 'MongoDBAtlasDatabaseUser' }, {}],
		['its owner', name, { owningService: 'appflow' }, {}],
		['batches', name, {}, { event: 'secretsmanager:BatchGetSecretValue' }],
	])('is never to move where %s forbids it', (_, own, facts, row) => {
		const usage = usageOf([{ ...read(own, 30), ...row }], {
			from: '2026-08-01T00:00:00Z',
			coverage: [account, '222222222222'].map((one) => ({ account: one, region, ...window, complete: true })),
			peaks: [peak('secretsmanager:GetSecretValue', secretArn(own), 2)],
		});
		const advice = adviceOn({ secrets: [secret(own, facts)], usage });
		expect(advice?.course).toBe('stay');
		expect(advice?.blockers.length).toBeGreaterThan(0);
	});

	it.each([
		['a week', { from: '2026-10-25T00:00:00Z', complete: true }],
		['events with holes', { from: window.from, complete: unread('unparsable') }],
	] as const)('is not to move on the peak of %s', (_, coverage) => {
		const usage = usageOf([read(name, 30)], {
			coverage: [{ account, region, to: window.to, ...coverage }],
			peaks: [peak('secretsmanager:GetSecretValue', secretArn(name), 2)],
		});
		const advice = adviceOn({ secrets: [secret(name)], usage });
		expect(advice).toMatchObject({ course: 'stay' });
		expect(advice?.unchecked.length).toBe(1);
	});

	it('says little of what was not measured', () => {
		const advice = adviceOn({ secrets: [secret(name)] });
		expect(advice).toMatchObject({ course: 'stay', confidence: 'low' });
		expect(advice?.unchecked[0]).toBe('who reads it, and how often');
	});
});

describe('the throughput of Parameter Store', () => {
	it('is never exceeded by the moves together and what is read today', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 60 }),
				fc.array(
					fc.record({ perSecond: fc.integer({ min: 0, max: 50 }), count: fc.integer({ min: 0, max: 90_000 }) }),
					{ maxLength: 12 },
				),
				(today, secrets) => {
					const names = secrets.map((_, at) => `prod/web/banner${at}`);
					const peaks = secrets.map(({ perSecond }, at) =>
						peak('secretsmanager:GetSecretValue', secretArn(names[at] ?? ''), perSecond),
					);
					const rows = secrets.flatMap(({ count }, at) => (count === 0 ? [] : [read(names[at] ?? '', count)]));
					const usage = usageOf(rows, { ...window, peaks: [...peaks, peak('ssm:read', null, today)] });
					const estate = estateOf({ secrets: names.map((name) => secret(name)), usage });
					const moved = estate.resources('secret').flatMap((one, at) => {
						const move = parameterStoreMove.of(one, estate);
						return isRead(move) && move.blockers.length === 0 ? [secrets[at]?.perSecond ?? 0] : [];
					});
					const needed = moved.reduce((all, one) => all + one, 0);
					expect(needed === 0 || needed + today <= 40).toBe(true);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('is not guessed where reads have no peak', () => {
		const usage = usageOf([read('prod/web/banner', 900)], window);
		expect(adviceOn({ secrets: [secret('prod/web/banner')], usage })).toMatchObject({
			course: 'stay',
			blockers: ['its reads do not fit within the 40 a second that Parameter Store answers'],
		});
	});
});

/** USD a month that calls of the window cost. */
const monthly = (count: number): number => Math.round((count * 5 * 730) / (92 * 24)) / 1e6;

describe('throughput that is paid for', () => {
	const own = '/prod/web/banner';
	const boughtBy = (rows: Usage['rows'], parts: EstateParts = {}) => {
		const usage = usageOf(rows, { ...window, peaks: [peak('ssm:read', null, 3)] });
		const estate = estateOf({ highThroughput: true, parameters: [parameter(own)], usage, ...parts });
		const [setting] = estate.resources('account');
		return setting && boughtThroughput.of(setting, estate);
	};

	it('counts what caches would spare once, with the parameter', () => {
		const few = calls(parameterArn(own), 1_000_000, { replay: { '300': [1_000, 1_000] } });
		expect(boughtBy([few])).toMatchObject({ usd: monthly(1_000_000), usdBesides: monthly(1_000) });
		const little = calls(parameterArn(own), 300_000, { replay: { '300': [1_000, 1_000] } });
		expect(boughtBy([little])).toMatchObject({ usd: monthly(300_000), usdBesides: monthly(300_000) });
	});

	it('is paid for reads by path as well, where they bring nothing else that is charged', () => {
		const byPath = calls('/prod/*', 300_000, { event: 'ssm:GetParametersByPath' });
		expect(boughtBy([byPath])).toMatchObject({ usd: monthly(300_000) });
		const parameters = [parameter(own), parameter('/prod/big', { tier: 'Advanced' })];
		expect(boughtBy([byPath], { parameters })).toMatchObject({ usd: 0 });
	});

	it('is not known to be idle where reads have no peak', () => {
		const usage = usageOf([calls(parameterArn(own), 10)], window);
		expect(boughtBy([], { usage })).toEqual(unread('not-collected', 'reads a second'));
	});
});

describe('advice on a parameter', () => {
	const secure = { type: 'SecureString', kmsKeyId: 'alias/aws/ssm' };

	it('moves a database credential, though that costs', () => {
		const usage = usageOf([calls(parameterArn('/prod/postgres-password'), 1_000)]);
		expect(adviceOn({ parameters: [parameter('/prod/postgres-password', secure)], usage })).toMatchObject({
			course: 'secrets-manager',
			saving: [-400_000 - 1_000 * 5, -400_000 - 1_000 * 5],
		});
	});

	const other = calls(parameterArn('/prod/other'), 3);

	it('goes, if nobody read it in sixty days or more', () => {
		const big = parameter('/prod/old', { tier: 'Advanced', lastModifiedAt: '2025-01-01T00:00:00Z' });
		expect(adviceOn({ parameters: [big], usage: usageOf([other], window) })).toMatchObject({
			course: 'delete',
			saving: [50_000, 50_000],
		});
		expect(adviceOn({ parameters: [big], usage: usageOf([other]) })).toMatchObject({ course: 'stay' });
		// A trail that leaves reads out tells of none.
		expect(adviceOn({ parameters: [big], usage: usageOf([], window) })).toMatchObject({ course: 'stay' });
	});

	it.each([
		['of AWS', { name: '/cdk-bootstrap/hnb659fds/version' }, {}],
		['written since', { lastModifiedAt: '2026-09-20T00:00:00Z' }, {}],
		['shared with accounts whose events are not here', { resourcePolicies: [{ Statement: [] }] }, {}],
		['of which only old events tell', {}, { from: '2026-05-01T00:00:00Z', to: '2026-08-01T00:00:00Z' }],
	])('stays, if it is one %s', (_, facts, stretch) => {
		const big = parameter('/prod/old', { tier: 'Advanced', lastModifiedAt: '2025-01-01T00:00:00Z', ...facts });
		expect(adviceOn({ parameters: [big], usage: usageOf([other], { ...window, ...stretch }) })?.course).toBe('stay');
	});
});
