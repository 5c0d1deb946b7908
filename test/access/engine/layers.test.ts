import { describe, expect, it } from 'vitest';
import { decide, explain } from '../../../src/access/decide.ts';
import { canRead } from '../../../src/access/read-access.ts';
import { unread } from '../../../src/model/observed.ts';
import {
	allow,
	delegation,
	deny,
	dev,
	document,
	estateOf,
	find,
	keyArn,
	prod,
	readSecret,
	region,
	roleArn,
	wordsOf,
	type Statement,
	type World,
} from './build.ts';

const get = 'secretsmanager:GetSecretValue';

function readBy(world: World, principal = 'app', secret = 'db'): string {
	const estate = estateOf({ secrets: { db: {} }, ...world });
	return wordsOf(canRead(find(estate, 'principal', principal), find(estate, 'secret', secret), estate));
}

function own(Effect: 'Allow' | 'Deny', Principal: unknown, more: Statement = {}): Statement {
	return { Effect, Principal, Action: get, Resource: '*', ...more };
}

function withPolicy(...statements: readonly Statement[]): Pick<World, 'secrets'> {
	return { secrets: { db: { resourcePolicy: document(...statements) } } };
}

const organization = { id: 'o-1', managementAccount: '999999999999' };

describe('a boundary', () => {
	const principals = { app: { bounds: [allow('s3:*')], own: [[readSecret]] } };
	const user = { app: { ...principals.app, type: 'user' as const } };

	it.each([
		['bounds what the role holds', principals, {}, 'blocked boundary'],
		['bounds what names the role', principals, withPolicy(own('Allow', { AWS: roleArn('app') })), 'blocked boundary'],
		['does not bound what names everyone', principals, withPolicy(own('Allow', '*')), 'allowed'],
		[
			'does not bound what names a user',
			user,
			withPolicy(own('Allow', { AWS: `arn:aws:iam::${prod}:user/app` })),
			'allowed',
		],
		[
			'does not bound what names a session',
			principals,
			withPolicy(own('Allow', { AWS: `arn:aws:sts::${prod}:assumed-role/app/x` })),
			'allowed',
		],
		[
			'turns every NotPrincipal against its bearer',
			{ app: { own: [[readSecret]], bounds: [allow('*')] } },
			withPolicy(own('Deny', undefined, { NotPrincipal: { AWS: [roleArn('app'), prod] } })),
			'denied resource-policy',
		],
	] as const)('%s', (_, who, more, verdict) => {
		expect(readBy({ principals: who, ...more })).toBe(verdict);
	});

	it('that was not read leaves an upper bound', () => {
		const boundary = { policy: `arn:aws:iam::${prod}:policy/gone` };
		expect(readBy({ principals: { app: { own: [[readSecret]], boundary } } })).toBe('allowed at most');
	});
});

const control = (id: string, ...statements: readonly Statement[]) =>
	({ scope: prod, id, name: id, type: 'service-control', document: document(...statements) }) as never;

describe('the organization', () => {
	const principals = { app: { own: [[readSecret]] } };
	it.each([
		['allows on every level', [['p-FullAWSAccess'], ['p-FullAWSAccess']], 'allowed'],
		['allows nothing on a level without policies', [['p-FullAWSAccess'], []], 'blocked service-control'],
		['denies', [['p-FullAWSAccess', 'p-deny']], 'denied service-control'],
		['allows other services', [['p-s3']], 'blocked service-control'],
		['has a policy that was not collected', [['p-FullAWSAccess', 'p-unknown']], 'allowed at most'],
		['was not read', unread('denied', 'organizations:ListPolicies'), 'allowed at most'],
		['binds nobody', null, 'allowed'],
	] as const)('%s', (_, serviceControl, verdict) => {
		const policies = [control('p-deny', deny(get)), control('p-s3', allow('s3:*'))];
		expect(readBy({ principals, policies, account: { organization, serviceControl } })).toBe(verdict);
	});

	it('does not bind its management account, nor service-linked roles', () => {
		const policies = [control('p-deny', deny('*'))];
		const account = { organization: { id: 'o-1', managementAccount: prod }, serviceControl: [['p-deny']] };
		expect(readBy({ principals, policies, account })).toBe('allowed');
		const linked = { app: { own: [[readSecret]], path: '/aws-service-role/x.amazonaws.com/' } };
		expect(readBy({ principals: linked, policies, account: { organization, serviceControl: [['p-deny']] } })).toBe(
			'allowed',
		);
	});

	it('binds resources of Secrets Manager, and none of Parameter Store', () => {
		const estate = estateOf({
			principals: { app: { own: [[allow('*')]] } },
			secrets: { db: {} },
			parameters: { '/a': {} },
			policies: [control('p-out', deny('*'))],
			account: { organization, resourceControl: [['p-out']] },
		});
		const app = find(estate, 'principal', 'app');
		expect(wordsOf(canRead(app, find(estate, 'secret', 'db'), estate))).toBe('denied resource-control');
		expect(wordsOf(canRead(app, find(estate, 'parameter', '/a'), estate))).toBe('allowed');
	});
});

const secretUnder = (statement: Statement) => ({
	secrets: { db: { kmsKeyId: keyArn('k'), resourcePolicy: document(statement) } },
});

describe('another account', () => {
	const there = { app: { account: dev, own: [[readSecret]] } };
	const bare = { app: { account: dev } };
	const key = {
		k: { policy: document(delegation, { ...delegation, Principal: { AWS: dev }, Action: 'kms:Decrypt' }) },
	};
	const decrypting = { app: { account: dev, own: [[readSecret, allow('kms:Decrypt')]] } };
	it.each([
		[
			'needs the secret to let it in',
			{ principals: decrypting, keys: key, secrets: { db: { kmsKeyId: keyArn('k') } } },
			'blocked resource-policy',
		],
		[
			'needs a policy of its own',
			{ principals: bare, keys: key, ...secretUnder(own('Allow', '*')) },
			'blocked identity-policy',
		],
		['cannot use the default key', { principals: there, ...withPolicy(own('Allow', { AWS: dev })) }, 'blocked key'],
		[
			'needs the key to let it in',
			{ principals: decrypting, keys: { k: {} }, ...secretUnder(own('Allow', { AWS: dev })) },
			'blocked key-policy',
		],
		[
			'needs a policy for the key',
			{ principals: there, keys: key, ...secretUnder(own('Allow', { AWS: dev })) },
			'blocked identity-policy',
		],
		[
			'reads with all four legs',
			{ principals: decrypting, keys: key, ...secretUnder(own('Allow', { AWS: dev })) },
			'allowed',
		],
		[
			'reads where its role is named',
			{ principals: decrypting, keys: key, ...secretUnder(own('Allow', { AWS: roleArn('app', dev) })) },
			'allowed',
		],
	] as const)('%s', (_, world, verdict) => {
		expect(readBy({ accounts: [dev], ...world })).toBe(verdict);
	});
});

describe('a policy of the secret', () => {
	it.each([
		['its own account opens nothing', {}, own('Allow', { AWS: prod }), 'blocked identity-policy'],
		['the role opens it', {}, own('Allow', { AWS: roleArn('app') }), 'allowed'],
		['the id opens it', {}, own('Allow', { AWS: 'AROAEXAMPLEAPP' }), 'allowed'],
		['another opens nothing', {}, own('Allow', { AWS: roleArn('other') }), 'blocked identity-policy'],
		['a Deny wins', { own: [[readSecret]] }, own('Deny', { AWS: roleArn('app') }), 'denied resource-policy'],
		[
			'a Deny of its account is one',
			{ own: [[readSecret]] },
			own('Deny', { AWS: `arn:aws:iam::${prod}:root` }),
			'denied resource-policy',
		],
		[
			'a Deny of one session is none',
			{ own: [[readSecret]] },
			own('Deny', { AWS: `arn:aws:sts::${prod}:assumed-role/app/x` }),
			'allowed',
		],
		[
			'NotPrincipal spares those it names with their account and session',
			{ own: [[readSecret]] },
			own('Deny', undefined, {
				NotPrincipal: { AWS: [roleArn('app'), prod, `arn:aws:sts::${prod}:assumed-role/app/x`] },
			}),
			'allowed',
		],
		[
			'NotPrincipal without a session may deny',
			{ own: [[readSecret]] },
			own('Deny', undefined, { NotPrincipal: { AWS: [roleArn('app'), prod] } }),
			'allowed at most',
		],
		[
			'NotPrincipal without the account may deny',
			{ own: [[readSecret]] },
			own('Deny', undefined, { NotPrincipal: { AWS: roleArn('app') } }),
			'allowed at most',
		],
		[
			'NotPrincipal denies the others',
			{ own: [[readSecret]] },
			own('Deny', undefined, { NotPrincipal: { AWS: [roleArn('other'), prod] } }),
			'denied resource-policy',
		],
		['that could not be read may open', {}, null, 'unread denied'],
	] as const)('%s', (_, who, statement, verdict) => {
		const policy = statement === null ? unread('denied') : document(statement);
		expect(readBy({ principals: { app: who }, secrets: { db: { resourcePolicy: policy } } })).toBe(verdict);
	});

	it('that could not be read may close', () => {
		const principals = { app: { own: [[readSecret]] } };
		expect(readBy({ principals, secrets: { db: { resourcePolicy: unread('denied') } } })).toBe('allowed at most');
	});
});

describe('what a principal holds', () => {
	it('comes through groups too', () => {
		const group = { type: 'group' as const, own: [[readSecret]] };
		const principals = {
			team: group,
			app: { type: 'user' as const, groups: [{ group: `arn:aws:iam::${prod}:group/team` }] },
		};
		expect(readBy({ principals })).toBe('allowed');
	});

	it('is not known while a policy is unread', () => {
		const policies = [{ policy: `arn:aws:iam::${prod}:policy/gone` }];
		expect(readBy({ principals: { app: { policies } } })).toBe('unread not-collected');
		expect(readBy({ principals: { app: { policies: unread('denied') } } })).toBe('unread denied');
	});

	it('comes from AWS managed policies', () => {
		const policies = [{ policy: 'arn:aws:iam::aws:policy/SecretsManagerReadWrite' }];
		expect(readBy({ principals: { app: { policies } } })).toBe('allowed');
		expect(
			readBy({ principals: { app: { policies: [{ policy: 'arn:aws:iam::aws:policy/NoSuchPolicyAtAll' }] } } }),
		).toBe('unread not-collected');
	});
});

const via = (more: Statement) => ({
	Condition: { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com`, ...more } },
});
const toApp = (more: Statement = {}) => ({
	Effect: 'Allow',
	Principal: { AWS: roleArn('app') },
	Action: 'kms:Decrypt',
	Resource: '*',
	...more,
});

describe('a key', () => {
	const principals = { app: { own: [[readSecret]] }, power: { own: [[readSecret, allow('kms:Decrypt')]] } };
	it.each([
		['delegates to policies', 'power', { policy: document(delegation) }, 'allowed'],
		['delegates nothing to those without', 'app', { policy: document(delegation) }, 'blocked key-policy'],
		['lets a role in', 'app', { policy: document(toApp()) }, 'allowed'],
		['lets nobody in but those it names', 'power', { policy: document(toApp()) }, 'blocked key-policy'],
		['is used through Secrets Manager', 'app', { policy: document(toApp(via({}))) }, 'allowed'],
		[
			'is used for the one secret',
			'app',
			{
				policy: document(
					toApp(
						via({ 'kms:EncryptionContext:SecretARN': `arn:aws:secretsmanager:${region}:${prod}:secret:db-AbCdEf` }),
					),
				),
			},
			'allowed',
		],
		[
			'is used for another secret',
			'app',
			{ policy: document(toApp(via({ 'kms:EncryptionContext:SecretARN': 'arn:aws:secretsmanager:x' }))) },
			'blocked key-policy',
		],
		[
			'is used through another service',
			'app',
			{ policy: document(toApp({ Condition: { StringEquals: { 'kms:ViaService': `ssm.${region}.amazonaws.com` } } })) },
			'blocked key-policy',
		],
		['is disabled', 'power', { state: 'Disabled' }, 'blocked key'],
		['has no material', 'power', { state: 'PendingImport' }, 'blocked key'],
		['was not read', 'power', { policy: unread('denied') }, 'unread denied'],
		[
			'has a grant',
			'app',
			{ grants: [{ id: 'g', grantee: roleArn('app'), operations: ['Decrypt'], encryptionContext: null }] },
			'allowed',
		],
		[
			'has a grant for something else',
			'app',
			{ grants: [{ id: 'g', grantee: roleArn('app'), operations: ['Encrypt'], encryptionContext: null }] },
			'blocked key-policy',
		],
		[
			'has a grant for another secret',
			'app',
			{
				grants: [{ id: 'g', grantee: roleArn('app'), operations: ['Decrypt'], encryptionContext: { SecretARN: 'x' } }],
			},
			'blocked key-policy',
		],
		[
			'denies',
			'power',
			{ policy: document(delegation, { ...toApp(), Effect: 'Deny', Principal: '*' }) },
			'denied key-policy',
		],
	] as const)('%s', (_, who, key, verdict) => {
		expect(readBy({ principals, secrets: { db: { kmsKeyId: keyArn('k') } }, keys: { k: key } }, who)).toBe(verdict);
	});

	it('of a parameter opens to who may decrypt by itself', () => {
		const estate = estateOf({
			principals: { app: { own: [[allow('ssm:GetParameter')]] } },
			parameters: { '/a': { type: 'SecureString', kmsKeyId: keyArn('k') } },
			keys: { k: { policy: document(toApp({ Condition: { Null: { 'kms:ViaService': 'true' } } })) } },
		});
		expect(wordsOf(canRead(find(estate, 'principal', 'app'), find(estate, 'parameter', '/a'), estate))).toBe('allowed');
	});

	it('asked for by itself leaves open how it is used', () => {
		const estate = estateOf({ principals: { app: {} }, keys: { k: { policy: document(toApp(via({}))) } } });
		const request = {
			principal: find(estate, 'principal', 'app'),
			action: 'kms:Decrypt',
			resource: find(estate, 'key', 'k'),
		};
		expect(wordsOf(decide(request, estate))).toBe('allowed-if kms:viaservice');
	});
});

describe('an explanation', () => {
	it('names the statements of every layer', () => {
		const estate = estateOf({
			principals: { app: { own: [[{ ...readSecret, Sid: 'Read' }]], bounds: [allow('*')] } },
			secrets: { db: { resourcePolicy: document(own('Deny', { AWS: roleArn('app') }, { Sid: 'No' })) } },
		});
		const request = {
			principal: find(estate, 'principal', 'app'),
			action: get,
			resource: find(estate, 'secret', 'db'),
		};
		const { verdict, steps } = explain(request, estate);
		expect(wordsOf(verdict)).toBe('denied resource-policy');
		expect(steps.map(({ layer, outcome, statement }) => [layer, outcome, statement?.facts.sid ?? null])).toEqual([
			['identity-policy', 'allows', 'Read'],
			['boundary', 'allows', null],
			['resource-policy', 'denies', 'No'],
		]);
	});

	it('says of another account which sides are missing', () => {
		const estate = estateOf({ accounts: [dev], principals: { app: { account: dev } }, secrets: { db: {} } });
		const request = {
			principal: find(estate, 'principal', 'app'),
			action: get,
			resource: find(estate, 'secret', 'db'),
		};
		expect(explain(request, estate).steps).toEqual([
			{ layer: 'identity-policy', outcome: 'lacks' },
			{ layer: 'resource-policy', outcome: 'lacks' },
		]);
	});
});
