import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectAccount } from '../../src/collect/aws/collect.ts';
import { systemClock } from '../../src/collect/aws/clock.ts';
import { isUnread } from '../../src/model/observed.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { setAwsEnvironment, takenAt } from '../double/collect-from.ts';
import { createAccess, document, secretArn } from './create-access.ts';
import { canary, createEstate, openPolicy, regions, type CreatedKeys } from './create-estate.ts';
import { startMoto } from './moto-server.ts';

// The SDK announces on stderr which Node its later versions need.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const moto = await startMoto();

/** The pace of a real account, thirty times as fast: moto has no quotas. */
const fastClock = {
	...systemClock,
	now: () => systemClock.now() * 30,
	sleep: (milliseconds: number, signal: AbortSignal) => systemClock.sleep(milliseconds / 30, signal),
};

describe.skipIf(moto === undefined)('an account on moto', () => {
	let snapshot: Snapshot;
	let keys: Record<string, CreatedKeys>;
	let operations: string[];

	beforeAll(async () => {
		if (moto === undefined) return;
		keys = await createEstate(moto.url, { secretsPerRegion: 20, parametersPerRegion: 20 });
		await createAccess(moto.url, keys['eu-west-1']?.used ?? '', 100);
		await moto.record();
		setAwsEnvironment(moto.url);
		snapshot = await collectAccount({ regions, takenAt, clock: fastClock });
		operations = await moto.recorded();
	});
	afterAll(() => moto?.stop());

	const account = '123456789012';
	const secret = (name: string, region = 'eu-west-1') =>
		snapshot.secrets?.find((one) => one.name === name && one.scope === `${account}/${region}`);
	const parameter = (name: string) => snapshot.parameters?.find((one) => one.name === name);
	const key = (arn: string | undefined) => snapshot.keys?.find((one) => one.arn === arn);

	it('is listed in every Region', () => {
		const listed = {
			secret: true,
			parameter: true,
			key: true,
			account: true,
			workload: true,
			database: true,
			trail: true,
		};
		const regional = snapshot.scopes.filter(({ region }) => region !== undefined);
		expect(regional).toEqual(
			regions.map((region) => ({
				id: `${account}/${region}`,
				world: 'account',
				partition: 'aws',
				account,
				region,
				listed,
			})),
		);
		// RDS keeps one of its own.
		expect(snapshot.secrets?.length).toBe(3 * 20 + 3);
		expect(snapshot.parameters?.length).toBe(3 * 20);
	});

	it('tells the facts of secrets', () => {
		expect(secret('prod/orders/open')).toMatchObject({ resourcePolicy: openPolicy, rotation: null, kmsKeyId: null });
		expect(secret('prod/orders/database')).toMatchObject({
			description: 'Orders database',
			kmsKeyId: keys['eu-west-1']?.used,
			rotation: { enabled: true, automaticallyAfterDays: 30 },
			resourcePolicy: null,
		});
		expect(secret('prod/orders/versions')?.versions).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ stages: ['AWSPREVIOUS'] }),
				expect.objectContaining({ stages: ['AWSCURRENT'], createdAt: expect.any(String) }),
			]),
		);
		expect(secret('dev/orders/deleted')).toMatchObject({ deletedAt: expect.any(String) });
		expect(secret('prod/bulk-1/token')).toMatchObject({ tags: { team: 'bulk' } });
	});

	it('tells replicas from both sides', () => {
		expect(secret('prod/shared/database')).toMatchObject({ replicas: [{ region: 'us-east-1', status: 'InSync' }] });
		expect(secret('prod/shared/database', 'us-east-1')).toMatchObject({ primaryRegion: 'eu-west-1' });
	});

	it('tells the facts of parameters', () => {
		expect(parameter('/prod/orders/url')).toMatchObject({ type: 'String', tier: 'Standard', tags: { team: 'orders' } });
		expect(parameter('/prod/orders/password')).toMatchObject({ type: 'SecureString', kmsKeyId: 'alias/aws/ssm' });
		// moto gives the policy in another shape than AWS, of which nothing is carried.
		expect(parameter('/prod/orders/license')).toMatchObject({ tier: 'Advanced', policies: [{ type: 'unknown' }] });
		expect(parameter('flat-name')?.arn).toMatch(/:parameter\/flat-name$/);
	});

	it('tells the keys in use', () => {
		expect(key(keys['eu-west-1']?.used)).toMatchObject({
			aliases: ['alias/orders'],
			manager: 'customer',
			state: 'Enabled',
			rotation: { enabled: true },
			policy: { Statement: [{ Sid: 'Owner' }, { Sid: 'Anyone' }] },
		});
		expect(key(keys['eu-west-1']?.disabled)).toMatchObject({ state: 'Disabled' });
		expect(key(`arn:aws:kms:eu-west-1:${account}:key/00000000-0000-4000-8000-000000000000`)).toMatchObject({
			state: 'Missing',
		});
		const managed = snapshot.keys?.filter(({ manager }) => manager === 'aws').map(({ aliases }) => aliases);
		expect(managed).toEqual(expect.arrayContaining([['alias/aws/secretsmanager'], ['alias/aws/ssm']]));
	});

	it('tells principals with their policies', () => {
		const principal = (name: string) => snapshot.principals?.find((one) => one.name === name);
		const policy = (name: string) => snapshot.policies?.find((one) => one.name === name);
		const iam = `arn:aws:iam::${account}`;
		expect(snapshot.scopes.at(-1)).toMatchObject({ id: account, listed: { principal: true, policy: true } });
		expect(snapshot.principals?.length).toBe(104);
		expect(principal('app')).toMatchObject({
			type: 'role',
			trust: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] },
			policies: [{ policy: `${iam}:role/app#read all` }],
		});
		expect(principal('task')).toMatchObject({ policies: [{ policy: `${iam}:policy/team/read-one` }] });
		expect(principal('alice')).toMatchObject({ activeKeys: 1, groups: [{ group: `${iam}:group/all/people` }] });
		expect(policy('read-one')).toMatchObject({ type: 'customer', document: document('ssm:Get*', '*') });
		expect(policy('read all')).toMatchObject({ document: document('secretsmanager:GetSecretValue', '*') });
		expect(policy('guard')).toMatchObject({ type: 'service-control' });
		expect(snapshot.accounts?.at(-1)).toMatchObject({
			organization: { managementAccount: account },
			organizationAccounts: [account],
			serviceControl: [expect.arrayContaining(['p-FullAWSAccess']), ['p-FullAWSAccess']],
		});
		expect(key(keys['eu-west-1']?.used)?.grants).toMatchObject([
			{ grantee: `${iam}:role/app`, operations: ['Decrypt'], encryptionContext: { SecretARN: secretArn } },
		]);
	});

	it('tells what uses secrets', () => {
		expect(snapshot.workloads).toMatchObject([
			{
				name: 'worker',
				runtime: 'python3.12',
				references: [{ to: 'secret', target: 'prod/orders/database' }],
				environment: [
					{ name: 'DB_PASSWORD', value: { origin: 'credential' } },
					{ name: 'DB_SECRET_NAME', value: { origin: 'secret-name' } },
					{ name: 'SECRET_ID' },
				],
				invokePolicy: { Statement: [{ Sid: 'Rotate' }] },
			},
			{ name: 'web', copies: 2, references: [{ target: secretArn, jsonKey: 'password' }] },
		]);
		expect(snapshot.databases?.map(({ name, managedPassword }) => [name, managedPassword])).toEqual([
			['ledger', false],
			['billing', true],
			['orders', false],
			['reports', false],
		]);
		const trails = snapshot.trails?.filter(({ scope }) => scope?.endsWith('eu-west-1'));
		expect(trails).toMatchObject([
			{ name: 'main', logging: true, multiRegion: true, recordsReads: true, recordsKms: true },
		]);
	});

	it('calls what moto lacks unsupported, and nothing else unread', () => {
		const details = new Map<unknown, Set<unknown>>();
		const visit = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			if (isUnread(value)) details.set(value.detail, (details.get(value.detail) ?? new Set()).add(value.unread));
			else for (const inner of Object.values(value)) visit(inner);
		};
		visit(snapshot);
		const unknownPolicies = snapshot.secrets?.filter(({ resourcePolicy }) => isUnread(resourcePolicy)) ?? [];
		expect(unknownPolicies.map(({ scope, name }) => [scope, name])).toEqual([
			[`${account}/us-east-1`, 'prod/shared/database'],
		]);
		expect(Object.fromEntries(details)).toEqual({
			'ssm:GetServiceSetting': new Set(['unsupported']),
			'ssm:GetResourcePolicies': new Set(['unsupported']),
			// Refused for replicas, which AWS does not do.
			'secretsmanager:GetResourcePolicy': new Set(['failed']),
		});
	});

	it('is read without a call that reads a value', () => {
		expect(operations).toEqual(expect.arrayContaining(['GetCallerIdentity', 'secretsmanager.ListSecrets']));
		expect(operations.filter((name) => /GetSecretValue|GetParameter|Decrypt/.test(name))).toEqual([]);
		expect(operations.length).toBeGreaterThan(250);
		expect(JSON.stringify(snapshot)).not.toContain(canary);
	});
});
