import { describe, expect, it } from 'vitest';
import { buildBill } from '../../src/cost/bill.ts';
import { sum } from '../../src/cost/money.ts';
import { defaultPrices } from '../../src/cost/prices.ts';
import { unread } from '../../src/model/observed.ts';
import {
	account,
	calls,
	china,
	estateOf,
	key,
	keyArn,
	lambda,
	month,
	parameter,
	parameterArn,
	region,
	scope,
	scopeAt,
	secret,
	secretArn,
	usageOf,
	type EstateParts,
} from './estate.ts';

/** List prices, in micro-dollars. */
const storedSecret = 400_000;
const storedAdvanced = 50_000;
const storedKey = 1_000_000;
const rotation = 1_000_000;
const call = 5;
const interaction = 5;
const request = 3;
const freeRequests = 20_000;

interface Priced extends EstateParts {
	/** Micro-dollars a month: a figure, or the two it lies between. */
	readonly costs: number | readonly [number, number];
}

const db = secret('prod/db');
const own = secret('prod/own', { kmsKeyId: keyArn });
const token = parameter('/prod/token', { type: 'SecureString', kmsKeyId: keyArn });
const advanced = parameter('/prod/big', { tier: 'Advanced' });
const read = (count: number) => calls(secretArn('prod/db'), count);
const readOwn = (count: number) => calls(secretArn('prod/own'), count);
const inHours = (hours: number): string => new Date(Date.parse(month.to) + hours * 3_600_000).toISOString();

const table: Readonly<Record<string, Priced>> = {
	nothing: { costs: 0 },
	'one secret': { secrets: [db], costs: 1 * storedSecret },
	'three secrets': { secrets: [db, secret('b'), secret('c')], costs: 3 * storedSecret },
	'a secret with two replicas in Regions that were not collected': {
		secrets: [secret('a', { replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }] })],
		costs: (1 + 2) * storedSecret,
	},
	'a secret and its replica, both collected': {
		scopes: [scope, scopeAt(account, 'us-east-1')],
		secrets: [
			secret('a', { replicas: [{ region: 'us-east-1' }] }),
			secret('a', {
				scope: `${account}/us-east-1`,
				arn: `arn:aws:secretsmanager:us-east-1:${account}:secret:a-AbCdEf`,
				primaryRegion: region,
				replicas: [{ region: 'us-east-1' }],
			}),
		],
		costs: 2 * storedSecret,
	},
	'a secret pending deletion, with a replica': {
		secrets: [secret('a', { deletedAt: '2026-10-20T00:00:00Z', replicas: [{ region: 'us-east-1' }] })],
		costs: 0,
	},
	'a secret of an EventBridge connection': { secrets: [secret('events!a', { owningService: 'events' })], costs: 0 },
	'a secret of RDS': { secrets: [secret('rds!a', { owningService: 'rds' })], costs: storedSecret },
	'a secret where no price is known': { scopes: [china], secrets: [secret('a', { scope: 'cn' })], costs: 0 },
	'ten standard parameters': {
		parameters: Array.from({ length: 10 }, (_, at) => parameter(`/a/${at}`)),
		costs: 0,
	},
	'two advanced parameters': {
		parameters: [advanced, parameter('/b', { tier: 'Advanced' })],
		costs: 2 * storedAdvanced,
	},
	'an advanced parameter that expires in 73 hours, a tenth of a month': {
		parameters: [
			parameter('/a', {
				tier: 'Advanced',
				policies: [{ type: 'Expiration', status: 'Pending', expiresAt: inHours(73) }],
			}),
		],
		costs: (storedAdvanced * 73) / 730,
	},
	'an advanced parameter that expires in half a month': {
		parameters: [
			parameter('/a', {
				tier: 'Advanced',
				policies: [{ type: 'Expiration', status: 'Pending', expiresAt: inHours(365) }],
			}),
		],
		costs: storedAdvanced / 2,
	},
	'an advanced parameter that expires next year': {
		parameters: [
			parameter('/a', {
				tier: 'Advanced',
				policies: [{ type: 'Expiration', status: 'Pending', expiresAt: inHours(8760) }],
			}),
		],
		costs: storedAdvanced,
	},
	'a key': { keys: [key()], costs: storedKey },
	'a key that rotates and is a month old': { keys: [key({ rotation: { enabled: true } })], costs: storedKey },
	'a key that rotates and is 400 days old': {
		keys: [key({ rotation: { enabled: true, periodDays: 365 }, createdAt: '2025-09-27T00:00:00Z' })],
		costs: [storedKey, storedKey + 1 * rotation],
	},
	'a key that rotates and is ten years old': {
		keys: [key({ rotation: { enabled: true, periodDays: 365 }, createdAt: '2016-01-01T00:00:00Z' })],
		costs: [storedKey, storedKey + 2 * rotation],
	},
	'a key pending deletion': { keys: [key({ state: 'PendingDeletion' })], costs: 0 },
	'a key of AWS': { keys: [key({ manager: 'aws' })], costs: 0 },

	'80,000 reads, as dear as the secret': {
		secrets: [db],
		usage: usageOf([read(80_000)]),
		costs: storedSecret + 80_000 * call,
	},
	'reads in a tenth of a month': {
		secrets: [db],
		usage: usageOf([read(1_000)], { from: '2026-10-28T23:00:00Z' }),
		costs: storedSecret + 1_000 * 10 * call,
	},
	'reads by two roles': {
		secrets: [db],
		usage: usageOf([read(1_000), { ...read(500), principal: `arn:aws:iam::${account}:role/web` }]),
		costs: storedSecret + (1_000 + 500) * call,
	},
	'reads by name': { secrets: [db], usage: usageOf([calls('prod/db', 1_000)]), costs: storedSecret + 1_000 * call },
	'reads of a secret that is gone': { usage: usageOf([calls('prod/gone', 1_000)]), costs: 1_000 * call },
	'refusals, which may be billed': {
		secrets: [db],
		usage: usageOf([{ ...read(1_000), error: 'AccessDenied' }]),
		costs: [storedSecret, storedSecret + 1_000 * call],
	},
	'descriptions of a secret': {
		secrets: [db],
		usage: usageOf([{ ...read(2_000), event: 'secretsmanager:DescribeSecret' }]),
		costs: storedSecret + 2_000 * call,
	},
	'reads through Parameter Store, recorded there and where it reads for the caller': {
		secrets: [db],
		usage: usageOf([{ ...read(1_000), event: 'ssm:GetParameter', kind: 'iac' }, read(1_000)]),
		costs: storedSecret + 1_000 * call,
	},
	'some reads through Parameter Store': {
		secrets: [db],
		usage: usageOf([{ ...read(400), event: 'ssm:GetParameter' }, read(1_000)]),
		costs: storedSecret + 1_000 * call,
	},
	'reads through Parameter Store that are recorded there alone': {
		secrets: [db],
		usage: usageOf([{ ...read(400), event: 'ssm:GetParameter' }]),
		costs: storedSecret + 400 * call,
	},
	lists: { usage: usageOf([calls('*', 3_000, { event: 'secretsmanager:ListSecrets' })]), costs: 3_000 * call },
	'100 batches of two secrets': {
		secrets: [db, secret('b')],
		usage: usageOf([
			calls('*', 100, { event: 'secretsmanager:BatchGetSecretValue' }),
			calls(secretArn('prod/db'), 100, { event: 'secretsmanager:BatchGetSecretValue' }),
			calls(secretArn('b'), 100, { event: 'secretsmanager:BatchGetSecretValue' }),
		]),
		costs: 2 * storedSecret + 100 * call,
	},
	'10 batches, recorded as reads too': {
		secrets: [db],
		usage: usageOf([calls('*', 10, { event: 'secretsmanager:BatchGetSecretValue' }), read(500)]),
		costs: [storedSecret + (10 + 500 - 10) * call, storedSecret + (10 + 500) * call],
	},

	'10 batches under a key of one’s own, each of which may decrypt once for several': {
		secrets: [own],
		keys: [key()],
		prices: { ...defaultPrices, kmsFreeRequests: 0 },
		usage: usageOf([
			calls('*', 10, { event: 'secretsmanager:BatchGetSecretValue' }),
			calls(secretArn('prod/own'), 10, { event: 'secretsmanager:BatchGetSecretValue' }),
		]),
		costs: [storedSecret + storedKey + 10 * call, storedSecret + storedKey + 10 * call + 10 * request],
	},
	'rare reads of many secrets, a read a quarter each': {
		secrets: Array.from({ length: 1_000 }, (_, at) => secret(`a${at}`)),
		usage: usageOf(
			Array.from({ length: 1_000 }, (_, at) => calls(secretArn(`a${at}`), 3)),
			{ from: '2026-08-01T18:00:00Z' },
		),
		costs: 1_000 * storedSecret + 1_000 * 5,
	},
	'reads in an hour': {
		secrets: [db],
		usage: usageOf([read(10)], { from: '2026-10-31T23:00:00Z' }),
		costs: storedSecret + 10 * 730 * call,
	},
	'reads in a window of 90 days': {
		secrets: [db],
		usage: usageOf([read(9_000)], { from: '2026-08-03T00:00:00Z' }),
		costs: storedSecret + Math.round((9_000 * call * 730) / (90 * 24)),
	},
	'reads in accounts that were looked at differently long': {
		secrets: [db],
		usage: usageOf([read(1_000), { ...read(1_000), account: '222222222222' }], {
			from: '2026-10-01T14:00:00Z',
			coverage: [
				{ account, region, ...month, complete: true },
				{ account: '222222222222', region, from: '2026-10-28T23:00:00Z', to: month.to, complete: true },
			],
		}),
		costs: storedSecret + (1_000 + 10_000) * call,
	},
	'free requests of each account that reads under one key': {
		secrets: [own],
		keys: [key()],
		usage: usageOf([readOwn(30_000), { ...readOwn(30_000), account: '222222222222' }]),
		costs: storedSecret + storedKey + 60_000 * call + 2 * 10_000 * request,
	},
	'free requests of an account in two Regions': {
		scopes: [scope, scopeAt(account, 'us-east-1')],
		secrets: [
			own,
			secret('b', {
				scope: `${account}/us-east-1`,
				arn: `arn:aws:secretsmanager:us-east-1:${account}:secret:b-AbCdEf`,
				kmsKeyId: `arn:aws:kms:us-east-1:${account}:key/00000000-0000-4000-8000-000000000003`,
			}),
		],
		keys: [
			key(),
			key({
				scope: `${account}/us-east-1`,
				arn: `arn:aws:kms:us-east-1:${account}:key/00000000-0000-4000-8000-000000000003`,
				aliases: [],
			}),
		],
		usage: usageOf([
			readOwn(15_000),
			calls(`arn:aws:secretsmanager:us-east-1:${account}:secret:b-AbCdEf`, 15_000, { region: 'us-east-1' }),
		]),
		costs: 2 * storedSecret + 2 * storedKey + 30_000 * call + (30_000 - freeRequests) * request,
	},
	'reads of a parameter without a path, by the root': {
		parameters: [parameter('token', { arn: `arn:aws:ssm:${region}:${account}:parameter/token`, tier: 'Advanced' })],
		usage: usageOf([calls('/*', 1_000, { event: 'ssm:GetParametersByPath' })]),
		costs: storedAdvanced + 1_000 * interaction,
	},
	'reads under the key of AWS': {
		secrets: [db],
		usage: usageOf([read(100_000)]),
		costs: storedSecret + 100_000 * call,
	},
	'reads under a key of one’s own, within the free requests': {
		secrets: [own],
		keys: [key()],
		usage: usageOf([readOwn(20_000)]),
		costs: storedSecret + storedKey + 20_000 * call,
	},
	'reads under a key of one’s own, beyond the free requests': {
		secrets: [own],
		keys: [key()],
		usage: usageOf([readOwn(100_000)]),
		costs: storedSecret + storedKey + 100_000 * call + (100_000 - freeRequests) * request,
	},
	'free requests are the account’s, not the secret’s': {
		secrets: [own, secret('b', { kmsKeyId: keyArn })],
		keys: [key()],
		usage: usageOf([readOwn(15_000), calls(secretArn('b'), 15_000)]),
		costs: 2 * storedSecret + storedKey + 30_000 * call + (30_000 - freeRequests) * request,
	},
	'requests that were recorded': {
		secrets: [own],
		keys: [key()],
		usage: usageOf([readOwn(100_000), { ...readOwn(60_000), event: 'kms:Decrypt' }]),
		costs: storedSecret + storedKey + 100_000 * call + (60_000 - freeRequests) * request,
	},

	'reads of a standard parameter': {
		parameters: [parameter('/a')],
		usage: usageOf([calls(parameterArn('/a'), 1_000_000)]),
		costs: 0,
	},
	'reads of a standard parameter at higher throughput': {
		parameters: [parameter('/a')],
		highThroughput: true,
		usage: usageOf([calls(parameterArn('/a'), 1_000_000)]),
		costs: 1_000_000 * interaction,
	},
	'reads of an advanced parameter': {
		parameters: [advanced],
		usage: usageOf([calls(parameterArn('/prod/big'), 10_000)]),
		costs: storedAdvanced + 10_000 * interaction,
	},
	'reads of an advanced parameter at higher throughput, charged once': {
		parameters: [advanced],
		highThroughput: true,
		usage: usageOf([calls(parameterArn('/prod/big'), 10_000)]),
		costs: storedAdvanced + 10_000 * interaction,
	},
	'one request for two advanced parameters': {
		parameters: [advanced, parameter('/b', { tier: 'Advanced' })],
		usage: usageOf([
			calls(parameterArn('/prod/big'), 1_000, { event: 'ssm:GetParameters' }),
			calls(parameterArn('/b'), 1_000, { event: 'ssm:GetParameters' }),
		]),
		costs: 2 * storedAdvanced + 2 * 1_000 * interaction,
	},
	'reads of a path above standard parameters': {
		parameters: [parameter('/prod/a'), parameter('/prod/b')],
		usage: usageOf([calls('/prod/*', 1_000, { event: 'ssm:GetParametersByPath' })]),
		costs: 0,
	},
	'reads of a path above one advanced and one standard parameter': {
		parameters: [advanced, parameter('/prod/b')],
		usage: usageOf([calls('/prod/*', 1_000, { event: 'ssm:GetParametersByPath' })]),
		costs: [storedAdvanced, storedAdvanced + 1_000 * interaction],
	},
	'reads of a path above three advanced parameters': {
		parameters: ['a', 'b', 'c'].map((name) => parameter(`/prod/${name}`, { tier: 'Advanced' })),
		usage: usageOf([calls('/prod/*', 1_000, { event: 'ssm:GetParametersByPath' })]),
		costs: [3 * storedAdvanced + 1_000 * interaction, 3 * storedAdvanced + 3 * 1_000 * interaction],
	},
	'a shared parameter: its owner stores it, the reader’s account pays the reads': {
		scopes: [scope, scopeAt('222222222222', region)],
		parameters: [parameter('/shared', { tier: 'Advanced', resourcePolicies: [{ Statement: [] }] })],
		usage: usageOf([{ ...calls(parameterArn('/shared'), 10_000), account: '222222222222' }]),
		costs: storedAdvanced + 10_000 * interaction,
	},
	'lists of parameters': { usage: usageOf([calls('*', 9_000, { event: 'ssm:DescribeParameters' })]), costs: 0 },
	'decryptions of a parameter under a key of one’s own': {
		parameters: [token],
		keys: [key()],
		usage: usageOf([
			calls(parameterArn('/prod/token'), 50_000),
			calls(parameterArn('/prod/token'), 50_000, { event: 'kms:Decrypt' }),
		]),
		costs: storedKey + (50_000 - freeRequests) * request,
	},
	'reads of a parameter that may be without decryption': {
		parameters: [token],
		keys: [key()],
		usage: usageOf([calls(parameterArn('/prod/token'), 50_000)]),
		costs: [storedKey, storedKey + (50_000 - freeRequests) * request],
	},
	'requests under the key of Parameter Store, which may be billed': {
		parameters: [parameter('/a', { type: 'SecureString', kmsKeyId: 'alias/aws/ssm' })],
		usage: usageOf([calls(parameterArn('/a'), 50_000)]),
		costs: [0, (50_000 - freeRequests) * request],
	},
	'prices of one’s own': {
		secrets: [db],
		usage: usageOf([read(10_000)]),
		prices: { ...defaultPrices, partitions: { aws: { secretMonth: 100, apiCall10k: 7, kmsRequest10k: 0 } } },
		costs: 100 + 7,
	},
	'a polling controller': {
		scopes: [{ id: 'iac', world: 'iac', root: 'k8s', listed: {} }],
		accounts: [],
		workloads: [
			{
				scope: 'iac',
				type: 'external-secret',
				refreshSeconds: 60,
				copies: 2,
				references: [{ to: 'secret', target: 'prod/db', how: 'synced' }],
			},
		],
		costs: (2_628_000 / 60) * 2 * call,
	},
};

describe('what an estate pays a month', () => {
	it.each(Object.entries(table))('%s', (_, { costs, ...parts }) => {
		const { holdings, uses } = buildBill(estateOf(parts));
		const total = sum([...holdings, ...uses].map(({ cost }) => cost));
		expect(total).toEqual(typeof costs === 'number' ? [costs, costs] : costs);
		for (const { cost } of [...holdings, ...uses]) expect(cost.every(Number.isInteger)).toBe(true);
	});

	it('tells what it cannot price', () => {
		const estate = estateOf({
			scopes: [china],
			secrets: [secret('a', { scope: 'cn' })],
			parameters: [parameter('/a', { scope: 'cn', tier: unread('denied') })],
		});
		expect(buildBill(estate).unpriced.map(({ reason }) => reason)).toEqual([
			unread('unpriced', 'cn-north-1'),
			unread('denied'),
		]);
	});
});

describe('what is not known', () => {
	it('is what took no time', () => {
		const usage = usageOf([read(10), calls('gone', 10)], { from: month.to });
		const { uses, unpriced } = buildBill(estateOf({ secrets: [db], usage }));
		expect(uses).toEqual([]);
		expect(unpriced).toEqual([
			expect.objectContaining({ reason: unread('not-collected', 'a stretch of time') }),
			{ resource: 'gone', reason: unread('not-collected', 'a stretch of time') },
		]);
	});

	it('is what is read where no price is known, though nothing of it is in sight', () => {
		const row = { ...calls('gone', 10), region: 'cn-north-1' };
		const usage = usageOf([row], { coverage: [{ account, region: 'cn-north-1', ...month, complete: true }] });
		expect(buildBill(estateOf({ usage })).unpriced).toEqual([
			{ resource: 'gone', reason: unread('unpriced', 'cn-north-1') },
		]);
	});

	it.each([
		['less than a day', { from: '2026-10-31T23:00:00Z', to: month.to, complete: true }],
		['a sample', { ...month, complete: unread('uncertain'), sampled: 0.1 }],
	] as const)('is assumed of %s', (_, coverage) => {
		const usage = usageOf([read(10)], { coverage: [{ account, region, ...coverage }] });
		expect(buildBill(estateOf({ secrets: [db], usage })).uses[0]?.basis).toBe('assumed');
	});
});

describe('what a cache would spare', () => {
	const replay = { '60': [1_200, 1_300], '300': [900, 1_000], '900': [400, 400], '3600': [100, 120] } as const;
	const useOf = (facts: Parameters<typeof calls>[2], options = {}) => {
		const usage = usageOf([calls(secretArn('prod/db'), 100_000, { replay, ...facts })]);
		return buildBill(estateOf({ secrets: [db], workloads: [lambda('orders')], usage }), options).uses[0];
	};

	it.each([
		['whatever runs there', {}, 'cache', 300, [99_000, 99_100]],
		['a function', { workload: 'orders' }, 'extension', 300, [99_000, 99_100]],
		['a task', { workload: '0123456789abcdef0123456789abcdef' }, 'caching-client', 3600, [99_880, 99_900]],
		['an instance', { workload: 'i-0123456789abcdef0' }, 'provider', 300, [99_000, 99_100]],
		['a controller', { principal: 'arn:aws:iam::1:role/external-secrets' }, 'interval', 3600, [99_880, 99_900]],
	])('by %s', (_, facts, kind, ttl, spared) => {
		const use = useOf(facts);
		expect(use).toMatchObject({ remedy: { kind, ttl }, avoidableCalls: spared });
		expect(use?.avoidable).toEqual(spared.map((count) => count * call));
	});

	it.each(['service', 'person', 'iac', 'rotation', 'scanner'] as const)('is no advice to: %s', (kind) => {
		expect(useOf({ kind })).toMatchObject({ remedy: null, avoidableCalls: [0, 0], avoidable: [0, 0] });
	});

	it('may be asked about, but for the extension', () => {
		expect(useOf({}, { ttl: 3600 })).toMatchObject({ avoidableCalls: [99_880, 99_900] });
		expect(useOf({ workload: 'orders' }, { ttl: 3600 })).toMatchObject({ remedy: { ttl: 300 } });
		expect(useOf({ workload: 'orders' }, { ttl: 60 })).toMatchObject({ avoidableCalls: [98_700, 98_800] });
		const controller = { principal: 'arn:aws:iam::1:role/external-secrets' };
		expect(useOf(controller, { interval: 600 })).toMatchObject({ remedy: { ttl: 300 } });
		expect(useOf(controller, { interval: 30 })).toMatchObject({ avoidableCalls: [0, 0] });
	});

	it('is never more than the caller pays, though others would pay less too', () => {
		const other = calls(secretArn('b'), 100_000);
		const usage = usageOf([calls(secretArn('prod/own'), 100_000, { replay: { '300': [0, 0] } }), other]);
		const secrets = [own, secret('b', { kmsKeyId: keyArn })];
		const [first] = buildBill(estateOf({ secrets, keys: [key()], usage })).uses;
		expect(first?.cost).toEqual([100_000 * call + 90_000 * request, 100_000 * call + 90_000 * request]);
		expect(first?.avoidable).toEqual(first?.cost);
	});

	it('is told of what is not in sight too, but of no list, batch or path', () => {
		const targets: readonly (readonly [string, string])[] = [
			['arn:aws:secretsmanager:eu-west-1:333333333333:secret:shared-AbCdEf', 'secretsmanager:GetSecretValue'],
			['*', 'secretsmanager:ListSecrets'],
			['*', 'secretsmanager:BatchGetSecretValue'],
			['/prod/*', 'ssm:GetParametersByPath'],
		];
		const rows = targets.map(([target, event]) => calls(target, 100_000, { event, replay, principal: event }));
		const { uses } = buildBill(estateOf({ highThroughput: true, usage: usageOf(rows) }));
		expect(uses.map(({ target, avoidableCalls }) => [target, avoidableCalls[0]])).toEqual([
			['/prod/*', 0],
			[targets[0]?.[0], 99_000],
			['*', 0],
			['*', 0],
		]);
	});

	it('goes by the function where a task has its name', () => {
		const usage = usageOf([calls(secretArn('prod/db'), 100_000, { replay, workload: 'orders' })]);
		const task = {
			...lambda('orders'),
			arn: 'arn:aws:ecs:eu-west-1:1:task-definition/orders:1',
			type: 'task',
		} as const;
		for (const workloads of [
			[lambda('orders'), task],
			[task, lambda('orders')],
		]) {
			const [use] = buildBill(estateOf({ secrets: [db], workloads, usage })).uses;
			expect(use?.remedy).toEqual({ kind: 'extension', ttl: 300 });
		}
	});

	it('counts KMS with what the account pays for', () => {
		const usage = usageOf([calls(secretArn('prod/own'), 100_000, { replay })]);
		const { uses } = buildBill(estateOf({ secrets: [own], keys: [key()], usage }));
		expect(uses[0]?.avoidable).toEqual([99_000 * call + 80_000 * request, 99_100 * call + 80_000 * request]);
	});
});
