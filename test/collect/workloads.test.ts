import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';

let server: AwsServer;
let snapshot: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount());
	snapshot = await collectFrom(server);
});
afterAll(() => server.close());

const workload = (end: string) => snapshot.workloads?.find(({ arn }) => typeof arn === 'string' && arn.endsWith(end));
const database = (name: string) => snapshot.databases?.find((one) => one.name === name);
const trail = (name: string) => snapshot.trails?.find((one) => one.name === name);
const secret = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:';

describe('functions', () => {
	it('tell what they refer to, and of their environment the shape', () => {
		expect(workload('orders-worker')).toMatchObject({
			type: 'function',
			role: 'arn:aws:iam::111111111111:role/orders-api',
			runtime: 'nodejs22.x',
			cache: { by: 'extension', ttlSeconds: 60 },
			layers: [expect.stringContaining('AWS-Parameters-and-Secrets-Lambda-Extension')],
			references: [
				{ to: 'secret', target: `${secret}prod/orders/database-Ab12Cd`, how: 'runtime' },
				{ to: 'parameter', target: '/prod/orders/license', how: 'runtime' },
				{ to: 'secret', target: 'prod/orders/stripe', how: 'runtime' },
			],
			environment: expect.arrayContaining([
				{ name: 'DB_PASSWORD', value: { origin: 'credential', words: 'a password' } },
				{ name: 'STRIPE_SECRET_NAME', value: { origin: 'secret-name' } },
			]),
		});
	});

	it('keep no value, though its variable be called the id of a secret', () => {
		const text = JSON.stringify(snapshot);
		for (const value of ['Tr0ub4dor', '1f2e3d4c-5b6a', 'ghp_', '0verr1dden']) expect(text).not.toContain(value);
	});

	it('tell who may invoke them', () => {
		expect(workload('rotate-orders')?.invokePolicy).toMatchObject({ Statement: [{ Sid: 'Rotate' }] });
		expect(workload('thumbnails')).toMatchObject({ invokePolicy: null, runtime: null, environment: [], cache: null });
	});

	it('of a key that may not be used are known without their environment', () => {
		const why = { unread: 'denied', detail: 'kms:Decrypt' };
		expect(workload('sealed')).toMatchObject({ environment: why, references: why, cache: why, runtime: 'nodejs22.x' });
	});

	it('leave open what they name where names could not be listed', async () => {
		server.breakWith([deny('secretsmanager:ListSecrets')]);
		const { workloads = [] } = await collectFrom(server);
		const worker = workloads.find(({ name }) => name === 'orders-worker');
		const why = { unread: 'denied', detail: 'secretsmanager:ListSecrets' };
		expect(worker).toMatchObject({ references: why, cache: why });
		expect(worker?.environment).toContainEqual({ name: 'STRIPE_SECRET_NAME', value: { origin: 'unknown' } });
		expect(workloads.find(({ name }) => name === 'rotate-orders')?.references).toEqual([]);
	});
});

describe('task definitions', () => {
	it('are those that services and tasks use, with as many copies', () => {
		const tasks = snapshot.workloads?.filter(({ type }) => type === 'task') ?? [];
		expect(tasks.map(({ arn, copies }) => [typeof arn === 'string' && arn.split('/').at(-1), copies])).toEqual([
			['orders-api:6', 1],
			['orders-api:7', 3],
			['report:1', 1],
		]);
	});

	it('tell what ECS injects and with which roles', () => {
		expect(workload('orders-api:7')).toMatchObject({
			name: 'orders-api',
			role: 'arn:aws:iam::111111111111:role/orders-api',
			executionRole: 'arn:aws:iam::111111111111:role/orders-execution',
			environment: [
				{ name: 'API_TOKEN', value: { origin: 'credential', words: 'a GitHub token' } },
				{ name: 'STAGE', value: { origin: 'literal' } },
			],
			references: [
				{ to: 'secret', target: `${secret}prod/orders/database-Ab12Cd`, jsonKey: 'password', how: 'injected' },
				{ to: 'parameter', target: '/prod/orders/license' },
				{ to: 'parameter', target: 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/orders/password' },
				{ to: 'secret', target: `${secret}prod/orders/stripe-Ef34Gh`, jsonKey: null },
			],
		});
	});
});

describe('databases', () => {
	it('are those with a master password of their own', () => {
		expect(snapshot.databases?.map(({ name, type }) => [name, type])).toEqual([
			['catalogue', 'documentdb'],
			['ledger', 'rds-cluster'],
			['billing', 'rds-instance'],
			['orders', 'rds-instance'],
			['reports', 'redshift'],
		]);
	});

	it('tell whether RDS manages it, and in which secret', () => {
		expect(database('orders')).toMatchObject({ managedPassword: false, passwordSecrets: [], engine: 'postgres' });
		expect(database('billing')).toMatchObject({
			managedPassword: true,
			passwordSecrets: [`${secret}rds!db-0a1b2c3d-Mn78Op`],
		});
	});
});

describe('trails', () => {
	it('tell whether they record reads', () => {
		expect(trail('main')).toMatchObject({ logging: true, multiRegion: true, recordsReads: true, recordsKms: false });
		const why = { unread: 'unfamiliar', detail: 'cloudtrail:GetEventSelectors' };
		expect(trail('advanced')).toMatchObject({ logging: false, organization: true, recordsReads: why, recordsKms: why });
	});

	it.each<[string, object[], boolean, boolean]>([
		['nothing', [], false, false],
		['all', [{ Field: 'eventCategory', Equals: ['Management'] }], true, true],
		['data', [{ Field: 'eventCategory', Equals: ['Data'] }], false, false],
		[
			'reads',
			[
				{ Field: 'eventCategory', Equals: ['Management'] },
				{ Field: 'readOnly', Equals: ['true'] },
			],
			true,
			true,
		],
		['no KMS', [{ Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }], true, false],
		['KMS alone', [{ Field: 'eventSource', Equals: ['kms.amazonaws.com'] }], false, true],
	])('by advanced selectors: %s', async (name, FieldSelectors, recordsReads, recordsKms) => {
		const account = exampleAccount();
		const home = account.regions['eu-west-1'];
		if (home === undefined) throw new Error('The example has a home.');
		const selectors = { AdvancedEventSelectors: name === 'nothing' ? [] : [{ FieldSelectors }] };
		const trails = [
			{ trail: { TrailARN: 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/t' }, logging: true, selectors },
		];
		const other = await startAwsServer({ ...account, regions: { 'eu-west-1': { ...home, trails } } });
		try {
			expect((await collectFrom(other)).trails).toMatchObject([{ recordsReads, recordsKms, multiRegion: false }]);
		} finally {
			await other.close();
		}
	});
});
