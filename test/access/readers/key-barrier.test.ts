import { describe, expect, it } from 'vitest';
import { isKeyBarrier } from '../../../src/access/readers/key-barrier.ts';
import { createEstate } from '../../../src/model/estate.ts';
import { isUnread, unread } from '../../../src/model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../../src/model/policy.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { KmsKey, Policy, Principal, Scope, Secret, Snapshot } from '../../../src/model/snapshot.ts';

const account = '111111111111';
const keyArn = `arn:aws:kms:eu-west-1:${account}:key/1`;
const secretArn = `arn:aws:secretsmanager:eu-west-1:${account}:secret:prod/orders/signing-AbCdEf`;
const scope: Scope = {
	id: 'eu',
	world: 'account',
	partition: 'aws',
	account,
	region: 'eu-west-1',
	listed: { secret: true, parameter: true, key: true },
};
const global: Scope = {
	id: account,
	world: 'account',
	partition: 'aws',
	account,
	listed: { principal: true, policy: true, account: true },
};
const elsewhere: Scope = { ...global, id: '222222222222', account: '222222222222' };

const read = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' };
const decrypt = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: keyArn };
const document = (...Statement: readonly RawStatement[]): PolicyDocument => ({
	Version: '2012-10-17',
	Statement: [...Statement],
});

interface Holder {
	readonly name: string;
	readonly statements: readonly RawStatement[] | ReturnType<typeof unread>;
	readonly account?: string;
	readonly path?: string;
}

function principalsOf(holders: readonly Holder[]): { principals: Principal[]; policies: Policy[] } {
	const all = holders.map(({ name, statements, account: own = account, path = '/' }) => {
		const arn = `arn:aws:iam::${own}:role${path}${name}`;
		const principal: Principal = {
			scope: own,
			arn,
			name,
			type: 'role',
			path,
			tags: {},
			trust: null,
			policies: [{ policy: `${arn}#own` }],
			groups: [],
			boundary: null,
			activeKeys: 0,
			uniqueId: null,
		};
		const policy: Policy = {
			scope: own,
			id: `${arn}#own`,
			name: 'own',
			type: 'inline',
			document: 'unread' in statements ? statements : document(...statements),
		};
		return { principal, policy };
	});
	return { principals: all.map(({ principal }) => principal), policies: all.map(({ policy }) => policy) };
}

function ask(
	holders: readonly Holder[],
	{
		secret = {},
		key = {},
		scopes = [scope, global, elsewhere],
	}: { secret?: Partial<Secret>; key?: Partial<KmsKey>; scopes?: Scope[] } = {},
): ReturnType<typeof isKeyBarrier> | undefined {
	const snapshot: Snapshot = {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes,
		accounts: [account, elsewhere.id].map((id) => ({
			scope: id,
			organization: null,
			organizationPath: null,
			organizationAccounts: [],
			serviceControl: null,
			resourceControl: null,
		})),
		secrets: [
			{
				scope: 'eu',
				arn: secretArn,
				name: 'prod/orders/signing',
				tags: {},
				kmsKeyId: keyArn,
				resourcePolicy: null,
				deletedAt: null,
				...secret,
			},
		],
		keys: [
			{
				scope: 'eu',
				arn: keyArn,
				aliases: [],
				manager: 'customer',
				state: 'Enabled',
				policy: document({ Effect: 'Allow', Principal: { AWS: account }, Action: 'kms:*', Resource: '*' }),
				grants: [],
				...key,
			},
		],
		...principalsOf(holders),
	};
	const estate = createEstate(snapshot, defaultSettings);
	const [one] = estate.resources('secret');
	return one && isKeyBarrier(one, estate);
}

const open = unread('denied', 'iam:GetRolePolicy');
const onlyThrough = { StringEquals: { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' } };

describe('isKeyBarrier', () => {
	it.each<[string, readonly Holder[]]>([
		['nobody reads', []],
		['its readers decrypt', [{ name: 'orders', statements: [read, decrypt] }]],
		[
			'its readers decrypt through the service',
			[{ name: 'orders', statements: [read, { ...decrypt, Condition: onlyThrough }] }],
		],
		[
			'an administrator may everything',
			[{ name: 'admin', statements: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
		],
		['others may neither', [{ name: 'web', statements: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }]],
		['another only decrypts', [{ name: 'web', statements: [decrypt] }]],
		[
			"a role of AWS's own lacks the key",
			[{ name: 'AWSServiceRoleForX', path: '/aws-service-role/x.amazonaws.com/', statements: [read] }],
		],
	])('is false where %s', (_, holders) => {
		expect(ask(holders)).toBe(false);
	});

	it.each<[string, readonly Holder[]]>([
		[
			'someone lacks the key',
			[
				{ name: 'orders', statements: [read, decrypt] },
				{ name: 'reports', statements: [read] },
			],
		],
		[
			'someone has it under a condition',
			[
				{
					name: 'orders',
					statements: [read, { ...decrypt, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }],
				},
			],
		],
		['someone is denied the key', [{ name: 'orders', statements: [read, decrypt, { ...decrypt, Effect: 'Deny' }] }]],
	])('is true where %s', (_, holders) => {
		expect(ask(holders)).toBe(true);
	});

	it('is true where someone of another account may read', () => {
		const resourcePolicy = (AWS: string) =>
			document({ Effect: 'Allow', Principal: { AWS }, Action: read.Action, Resource: '*' });
		expect(ask([], { secret: { resourcePolicy: resourcePolicy('arn:aws:iam::333333333333:role/partner') } })).toBe(
			true,
		);
		const holders = [{ name: 'archive', account: elsewhere.id, statements: [read, decrypt] }];
		expect(ask(holders, { secret: { resourcePolicy: resourcePolicy('arn:aws:iam::222222222222:role/archive') } })).toBe(
			true,
		);
		expect(ask(holders)).toBe(false);
	});

	it('does not matter for whom nothing else lets read', () => {
		const resourcePolicy = document({ Effect: 'Deny', Principal: '*', Action: read.Action, Resource: '*' });
		expect(ask([{ name: 'reports', statements: [read] }], { secret: { resourcePolicy } })).toBe(false);
	});

	it('cannot tell where someone may be kept out, and can where that changes nothing', () => {
		expect(ask([{ name: 'orders', statements: open }])).toEqual(open);
		expect(
			ask([
				{ name: 'orders', statements: open },
				{ name: 'reports', statements: [read] },
			]),
		).toBe(true);
		expect(ask([], { secret: { resourcePolicy: unread('denied') } })).toEqual(unread('denied'));
		expect(
			isUnread(ask([{ name: 'orders', statements: [read, decrypt] }], { key: { policy: unread('denied') } })),
		).toBe(true);
	});

	it('cannot tell without a list of principals', () => {
		const unlisted = { ...global, listed: { ...global.listed, principal: unread('denied') } };
		expect(isUnread(ask([], { scopes: [scope, unlisted] }))).toBe(true);
	});
});
