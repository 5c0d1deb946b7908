import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/collect/aws/collect.ts';
import { actionsByFact } from '../../src/collect/aws/reads.ts';
import type { Snapshot, StoredKind } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom, resourcesOf } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';

let server: AwsServer;
let snapshot: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount());
	snapshot = await collectFrom(server, { regions: 'all' });
});
afterAll(() => server.close());

const secret = (name: string) => snapshot.secrets?.find((one) => one.name === name && one.scope?.endsWith('eu-west-1'));
const parameter = (name: string) => snapshot.parameters?.find((one) => one.name === name);
const key = (end: string) => snapshot.keys?.find(({ arn }) => typeof arn === 'string' && arn.includes(end));

describe('a collected account', () => {
	it('has a scope for every enabled Region', () => {
		expect(snapshot.scopes.map(({ id }) => id)).toEqual([
			'111111111111/eu-west-1',
			'111111111111/us-east-1',
			'111111111111/us-west-2',
			'111111111111',
		]);
		expect(snapshot.scopes[0]).toEqual({
			id: '111111111111/eu-west-1',
			world: 'account',
			partition: 'aws',
			account: '111111111111',
			region: 'eu-west-1',
			listed: { secret: true, parameter: true, key: true, account: true, workload: true, database: true, trail: true },
		});
		expect(snapshot.takenAt).toBe('2026-11-21T12:00:00.000Z');
	});

	it('tells every fact of a secret', () => {
		expect(secret('prod/orders/database')).toMatchObject({
			arn: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/orders/database-Ab12Cd',
			description: 'Credentials of the orders database',
			tags: { environment: 'prod', team: 'orders' },
			owningService: null,
			type: null,
			kmsKeyId: 'arn:aws:kms:eu-west-1:111111111111:key/aaaaaaaa-1111-4111-8111-111111111111',
			rotation: {
				enabled: true,
				functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:rotate-orders',
				automaticallyAfterDays: 30,
				scheduleExpression: 'rate(30 days)',
				duration: '3h',
			},
			lastRotatedAt: '2026-09-13T00:00:00.000Z',
			nextRotationAt: '2026-10-13T00:00:00.000Z',
			createdAt: '2025-07-01T00:00:00.500Z',
			lastAccessedAt: '2026-11-11T00:00:00.000Z',
			deletedAt: null,
			primaryRegion: 'eu-west-1',
			replicas: [
				{
					region: 'us-east-1',
					kmsKeyId: 'alias/aws/secretsmanager',
					status: 'InSync',
					statusMessage: null,
					lastAccessedAt: '2026-11-10T00:00:00.000Z',
				},
			],
			versions: [{ stages: ['AWSPREVIOUS'] }, { stages: ['AWSCURRENT'], createdAt: '2026-09-13T00:00:00.000Z' }],
			resourcePolicy: { Statement: [{ Sid: 'Partner' }] },
		});
	});

	it('tells rotation that never was, that is managed and that is off', () => {
		expect(secret('prod/orders/stripe')).toMatchObject({ rotation: null, kmsKeyId: null, resourcePolicy: null });
		expect(secret('rds!cluster-0a1b2c3d')).toMatchObject({
			owningService: 'rds',
			rotation: { enabled: true, functionArn: null, automaticallyAfterDays: 7 },
		});
		expect(secret('prod/payments/legacy')).toMatchObject({
			rotation: { enabled: false, automaticallyAfterDays: 90 },
		});
	});

	it('lists secrets that are marked for deletion', () => {
		expect(secret('dev/billing/database')).toMatchObject({ deletedAt: '2026-11-06T21:20:00.000Z', replicas: [] });
	});

	it('tells every fact of a parameter, and of its policies only what the model names', () => {
		expect(parameter('/prod/orders/license')).toEqual({
			scope: '111111111111/eu-west-1',
			arn: 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/orders/license',
			name: '/prod/orders/license',
			type: 'SecureString',
			tier: 'Advanced',
			dataType: 'text',
			description: 'License key',
			tags: {},
			kmsKeyId: 'alias/orders',
			lastModifiedAt: '2025-11-01T12:26:40.000Z',
			policies: [
				{ type: 'Expiration', status: 'Pending', expiresAt: '2026-12-01T00:00:00.000Z' },
				{ type: 'NoChangeNotification', status: 'Failed' },
			],
			resourcePolicies: [expect.objectContaining({ Version: '2012-10-17' })],
		});
		expect(parameter('legacy-flat-name')).toMatchObject({
			arn: 'arn:aws:ssm:eu-west-1:111111111111:parameter/legacy-flat-name',
			kmsKeyId: null,
			resourcePolicies: [],
		});
	});

	it('tells the keys in use, each once, whatever they are called by', () => {
		expect(key('aaaaaaaa')).toMatchObject({
			aliases: ['alias/orders'],
			manager: 'customer',
			state: 'Enabled',
			origin: 'AWS_KMS',
			spec: 'SYMMETRIC_DEFAULT',
			multiRegion: 'primary',
			rotation: { enabled: true, periodDays: 365 },
		});
		expect(key('cccccccc')).toMatchObject({ aliases: ['alias/aws/secretsmanager'], manager: 'aws' });
		expect(key('bbbbbbbb')).toMatchObject({ state: 'PendingDeletion', deletionAt: '2026-11-18T11:06:40.000Z' });
		expect(snapshot.keys?.length).toBe(7);
	});

	it('tells a key that is gone from one that is not ours', () => {
		expect(key('eeeeeeee')).toMatchObject({ state: 'Missing', manager: 'customer' });
		expect(key('ffffffff')).toMatchObject({
			state: { unread: 'foreign', detail: 'kms:DescribeKey' },
			policy: { unread: 'foreign' },
		});
	});

	it('tells the settings of each Region', () => {
		expect(snapshot.accounts?.[0]).toEqual({
			scope: '111111111111/eu-west-1',
			highThroughput: true,
			defaultParameterTier: 'Intelligent-Tiering',
		});
	});

	it('has every fact that a read says it fills', () => {
		for (const name of Object.keys(actionsByFact())) {
			const [kind = '', fact = ''] = name.split('.');
			const resources = resourcesOf(snapshot, kind as StoredKind);
			expect(
				resources.some((one) => fact in one),
				name,
			).toBe(true);
		}
	});

	it('is the same when collected again', async () => {
		expect(JSON.stringify(await collectFrom(server, { regions: 'all' }))).toBe(JSON.stringify(snapshot));
	});

	it('was read without a call that reads a value', () => {
		const apis = new Set(server.calls.map(({ api }) => api));
		expect([...apis].filter((api) => /SecretValue|^GetParameter|Decrypt/.test(api))).toEqual([]);
		expect(apis.size).toBeGreaterThan(10);
	});
});

describe('a list of secrets that is refused', () => {
	it('leaves the parameters and says that keys are not all known', async () => {
		server.breakWith([deny('secretsmanager:ListSecrets')]);
		const denied = await collectFrom(server);
		const why = { unread: 'denied', detail: 'secretsmanager:ListSecrets' };
		expect(denied.scopes[0]?.listed).toMatchObject({ secret: why, parameter: true, key: why, account: true });
		expect(denied.parameters).toEqual(snapshot.parameters?.filter(({ scope }) => scope?.endsWith('eu-west-1')));
	});
});

describe('an interruption', () => {
	it('returns what was read and calls the rest interrupted', async () => {
		server.breakWith([]);
		const stop = new AbortController();
		const progress: Progress[] = [];
		const cut = await collectFrom(server, {
			regions: ['eu-west-1', 'us-east-1'],
			signal: stop.signal,
			onProgress: (step) => {
				progress.push(step);
				if (step.what === 'secrets') stop.abort();
			},
		});
		expect(cut.scopes.length).toBe(3);
		expect(progress.find(({ what }) => what === 'secrets')).toMatchObject({ done: 1, total: expect.any(Number) });
		const reasons = new Set(JSON.stringify(cut).match(/"unread":"\w+"/g));
		expect([...reasons]).toContain('"unread":"interrupted"');
		const listed = cut.secrets?.filter(({ scope }) => scope?.endsWith('eu-west-1')) ?? [];
		for (const one of listed) {
			const whole = snapshot.secrets?.find(({ arn, scope }) => arn === one.arn && scope === one.scope) ?? {};
			for (const [fact, value] of Object.entries(one)) {
				const unread = typeof value === 'object' && value !== null && 'unread' in value;
				if (!unread) expect(value).toEqual(Reflect.get(whole, fact));
			}
		}
	});

	it('before the first answer is an error', async () => {
		await expect(collectFrom(server, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'interrupted' });
	});
});
