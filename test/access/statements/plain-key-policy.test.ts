import { describe, expect, it } from 'vitest';
import { isPlainKeyPolicy } from '../../../src/access/statements/plain-key-policy.ts';
import { createEstate } from '../../../src/model/estate.ts';
import { isUnread, unread } from '../../../src/model/observed.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { KmsKey, Scope } from '../../../src/model/snapshot.ts';

const scope: Scope = {
	id: 'live',
	world: 'account',
	partition: 'aws',
	account: '111111111111',
	region: 'eu-west-1',
	listed: { key: true },
};

function judge(...statements: readonly unknown[]): ReturnType<typeof isPlainKeyPolicy> | undefined {
	return judgePolicy({ Version: '2012-10-17', Statement: statements } as KmsKey['policy']);
}

function judgePolicy(policy: KmsKey['policy']): ReturnType<typeof isPlainKeyPolicy> | undefined {
	const key: KmsKey = {
		arn: 'arn:aws:kms:eu-west-1:111111111111:key/1',
		manager: 'customer',
		...(policy ? { policy } : {}),
	};
	const estate = createEstate(
		{ version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes: [scope], keys: [key] },
		defaultSettings,
	);
	const [one] = estate.resources('key');
	return one && isPlainKeyPolicy(one, estate);
}

const allow = (Principal: unknown, Action: unknown = 'kms:*', Condition?: unknown): unknown => ({
	Effect: 'Allow',
	Principal,
	Action,
	Resource: '*',
	...(Condition === undefined ? {} : { Condition }),
});
const deny = (Action: unknown, Condition?: unknown): unknown => ({
	...(allow('*', Action, Condition) as object),
	Effect: 'Deny',
});

const account = { AWS: 'arn:aws:iam::111111111111:root' };
const role = { AWS: 'arn:aws:iam::111111111111:role/orders' };
const use = ['kms:Decrypt', 'kms:GenerateDataKey*'];
const through = (service: string) => ({ StringEquals: { 'kms:ViaService': `${service}.eu-west-1.amazonaws.com` } });
const caller = { StringEquals: { 'kms:CallerAccount': '111111111111' } };
const delegation = allow(account);

describe('isPlainKeyPolicy', () => {
	it.each<[string, readonly unknown[]]>([
		['the default policy', [delegation]],
		['the account by its id', [allow({ AWS: '111111111111' })]],
		['the account, for some actions', [allow(account, ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'])]],
		[
			'what the AWS managed key has',
			[allow('*', use, { StringEquals: { ...caller.StringEquals, ...through('secretsmanager').StringEquals } })],
		],
		['the account, through Secrets Manager', [allow(account, use, through('secretsmanager'))]],
		['a role, through Parameter Store', [delegation, allow(role, use, through('ssm'))]],
		['an administrator without use', [delegation, allow(role, ['kms:Describe*', 'kms:Put*', 'kms:Tag*'])]],
		['an administrator', [delegation, allow(role)]],
		['a Deny of administration', [delegation, deny('kms:ScheduleKeyDeletion')]],
	])('is sure of %s', (_, statements) => {
		expect(judge(...statements)).toBe(true);
	});

	it.each<[string, readonly unknown[]]>([
		['nobody', []],
		['only an administrator', [allow(role, 'kms:Describe*')]],
		['only a role', [allow(role)]],
		['only a role through Secrets Manager', [allow(role, use, through('secretsmanager'))]],
		['a role that may use it', [delegation, allow(role, use)]],
		['another account', [delegation, allow({ AWS: 'arn:aws:iam::333333333333:root' }, use)]],
		['another account that describes it', [delegation, allow({ AWS: '333333333333' }, 'kms:DescribeKey')]],
		[
			'another account through Secrets Manager',
			[delegation, allow({ AWS: '333333333333' }, use, through('secretsmanager'))],
		],
		['a service', [delegation, allow({ Service: 'logs.eu-west-1.amazonaws.com' }, use)]],
		['a provider of identities', [delegation, allow({ Federated: 'example.com' }, use)]],
		['a deleted role', [delegation, allow({ AWS: 'AROAEXAMPLEEXAMPLE' }, use)]],
		['everyone', [delegation, allow('*', use)]],
		['everyone through Secrets Manager', [delegation, allow('*', use, through('secretsmanager'))]],
		['everyone of the account', [delegation, allow('*', use, caller)]],
		['everyone but one', [delegation, { Effect: 'Allow', NotPrincipal: role, Action: use, Resource: '*' }]],
		['the account through another service', [allow(account, use, through('rds'))]],
		[
			'the account but not through a service',
			[allow(account, use, { StringNotEquals: through('secretsmanager').StringEquals })],
		],
		['the account under a condition', [allow(account, 'kms:*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })]],
		['a Deny of use', [delegation, deny('kms:Decrypt', { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } })]],
		['a Deny of grants', [delegation, deny('kms:*Grant*')]],
		[
			'grants for services',
			[delegation, allow(role, 'kms:CreateGrant', { Bool: { 'kms:GrantIsForAWSResource': 'true' } })],
		],
	])('is none with %s', (_, statements) => {
		expect(judge(...statements)).toBe(false);
	});

	it.each<[string, readonly unknown[]]>([
		['an effect', [delegation, { ...(allow(role, use) as object), Effect: unread('unresolved') }]],
		['actions', [delegation, allow(role, unread('unresolved'))]],
		['principals', [delegation, allow({ AWS: [[{ hole: 'var.reader' }]] }, use)]],
		['conditions', [delegation, allow(account, use, unread('unresolved'))]],
	])('cannot tell without %s', (_, statements) => {
		expect(isUnread(judge(...statements))).toBe(true);
	});

	it('is certain of one statement that is enough, whatever the others are', () => {
		expect(judge(delegation, unread('unresolved'), deny('kms:Decrypt'))).toBe(false);
	});

	it('cannot tell without the policy', () => {
		expect(judgePolicy(unread('denied'))).toEqual(unread('denied'));
		expect(isUnread(judgePolicy(undefined))).toBe(true);
	});
});
