import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStatements } from '../../../src/access/statements/open-statements.ts';
import { openness, type Openness } from '../../../src/access/statements/openness.ts';
import { statementsOfCarrier } from '../../../src/access/statements.ts';
import { createEstate, type Resource } from '../../../src/model/estate.ts';
import { isUnread, unread, type Weighed } from '../../../src/model/observed.ts';
import type { PolicyDocument } from '../../../src/model/policy.ts';
import { defaultSettings } from '../../../src/model/settings.ts';

type Statement = Record<string, unknown>;

type Origin = 'secret-policy' | 'parameter-policy' | 'key-policy';

const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:orders/db-AbCdEf';
const scopes = [{ id: 'prod', world: 'account', account: '111111111111', region: 'eu-west-1', listed: {} }] as const;
const allow: Statement = { Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' };

/** How the first statement of a policy is judged. */
function judge(statements: Statement | Statement[], origin: Origin = 'secret-policy'): Weighed<Openness | null> {
	const policy: PolicyDocument = { Version: '2012-10-17', Statement: statements };
	const tags = { team: 'orders' };
	const estate = createEstate(
		{
			version: '1.0',
			takenAt: '2026-06-01T00:00:00Z',
			scopes,
			secrets: [{ arn, tags, resourcePolicy: policy }],
			parameters: [{ arn, tags, resourcePolicies: [policy] }],
			keys: [{ arn, policy }],
		},
		defaultSettings,
	);
	const kinds = { 'secret-policy': 'secret', 'parameter-policy': 'parameter', 'key-policy': 'key' } as const;
	const [carrier]: readonly Resource[] = estate.resources(kinds[origin]);
	const read = carrier === undefined ? [] : statementsOfCarrier(carrier);
	const [first] = isUnread(read) ? [] : read;
	if (!first) throw new Error('no statement');
	return openness.of(first, estate);
}

/** In a word: what is open, `closed`, or the reason why it cannot be told. */
function verdict(statements: Statement | Statement[], origin?: Origin): string {
	const opened = judge(statements, origin);
	if (opened === null) return 'closed';
	return isUnread(opened) ? `unread: ${opened.unread}` : 'to' in opened ? opened.to : 'not applicable';
}

const when = (condition: Statement) => ({ ...allow, Condition: condition });

describe('who and what', () => {
	it.each<[string, Statement, string]>([
		['any principal', {}, 'anyone'],
		['any principal, as a map', { Principal: { AWS: '*' } }, 'anyone'],
		['any principal among others', { Principal: { AWS: ['arn:aws:iam::111111111111:root', '*'] } }, 'anyone'],
		['everyone but one', { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111111111111:root' } }, 'anyone'],
		['nobody', { Principal: undefined, NotPrincipal: '*' }, 'closed'],
		['an account', { Principal: { AWS: '222222222222' } }, 'closed'],
		['an account of a template', { Principal: { AWS: ['arn:aws:iam::', { hole: 'a' }, ':root'] } }, 'closed'],
		['whoever the template says', { Principal: { AWS: [[{ hole: 'a' }]] } }, 'unread: unresolved'],
		['any principal beside an unknown one', { Principal: { AWS: ['*', unread('unresolved')] } }, 'anyone'],
		['principals that are unread', { Principal: unread('unresolved') }, 'unread: unresolved'],
		['no principal', { Principal: undefined }, 'closed'],
		['a federated identity', { Principal: { Federated: '*' } }, 'closed'],
		['a Deny', { Effect: 'Deny' }, 'closed'],
		['an effect that is unread', { Effect: unread('unresolved') }, 'unread: unresolved'],
		['an unread effect on one account', { Effect: unread('unresolved'), Principal: { AWS: '1' } }, 'closed'],
		['every action', { Action: '*' }, 'anyone'],
		['a wildcard over reads', { Action: 'SecretsManager:get*' }, 'anyone'],
		['batch reads alone', { Action: 'secretsmanager:BatchGetSecretValue' }, 'closed'],
		['metadata', { Action: ['secretsmanager:DescribeSecret', 'secretsmanager:List*'] }, 'closed'],
		['the policy itself', { Action: 'secretsmanager:PutResourcePolicy' }, 'anyone'],
		['all but some actions', { Action: undefined, NotAction: 'secretsmanager:Delete*' }, 'anyone'],
		['all but reads', { Action: undefined, NotAction: ['secretsmanager:Get*', 'secretsmanager:Put*'] }, 'closed'],
		['an action of the template', { Action: ['secretsmanager:', { hole: 'verb' }] }, 'unread: unresolved'],
		['an unknown action beside a read', { Action: [unread('unresolved'), 'secretsmanager:*'] }, 'anyone'],
		['a malformed action', { Action: 5 }, 'unread: unparsable'],
		['this secret', { Resource: arn }, 'anyone'],
		['another secret', { Resource: arn.replace('orders', 'web') }, 'closed'],
		['all but this secret', { Resource: undefined, NotResource: arn }, 'closed'],
		['no resource named', { Resource: undefined }, 'anyone'],
		['a resource of the template', { Resource: [['arn:aws:secretsmanager:', { hole: 'x' }]] }, 'unread: unresolved'],
		['conditions that are unread', { Condition: unread('unresolved') }, 'unread: unresolved'],
		['unread conditions on metadata', { Condition: unread('unresolved'), Action: 'a:b' }, 'closed'],
	])('%s', (_, change, expected) => {
		expect(verdict({ ...allow, ...change })).toBe(expected);
	});

	it('lists the actions that are open', () => {
		expect(judge({ ...allow, Action: 'secretsmanager:*' })).toEqual({
			to: 'anyone',
			actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutResourcePolicy'],
			limits: [],
			because: 'without a condition',
		});
		expect(judge({ ...allow, Principal: undefined, NotPrincipal: { AWS: '1' } })).toMatchObject({
			because: 'through NotPrincipal, without a condition',
		});
	});

	it('knows what opens a parameter and a key', () => {
		expect(judge({ ...allow, Action: 'ssm:GetParameters', Resource: '*' }, 'parameter-policy')).toMatchObject({
			actions: ['ssm:GetParameters'],
		});
		expect(judge({ ...allow, Action: 'kms:*' }, 'key-policy')).toMatchObject({
			actions: ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant', 'kms:PutKeyPolicy'],
		});
		expect(
			verdict({ ...allow, Action: ['kms:Encrypt', 'kms:GenerateDataKey*', 'kms:DescribeKey'] }, 'key-policy'),
		).toBe('closed');
	});
});

describe('conditions', () => {
	it.each<[string, Statement, string]>([
		['organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'closed'],
		['organization of the resource', { StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } }, 'closed'],
		['organization of the template', { StringEquals: { 'aws:PrincipalOrgID': [[{ hole: 'org' }]] } }, 'closed'],
		['any organization', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }, 'anyone'],
		['one of two, one any', { StringLike: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5', '*'] } }, 'anyone'],
		['an organization by pattern', { StringLike: { 'aws:PrincipalOrgID': [[{ hole: 'org' }]] } }, 'unread: unresolved'],
		['organization if there is one', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'anyone'],
		['not an organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'anyone'],
		['member of any organization', { Null: { 'aws:PrincipalOrgID': 'false' } }, 'anyone'],
		['path', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/*' } }, 'closed'],
		['path of any organization', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*/r-ab12/*' } }, 'anyone'],
		['all paths', { 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*' } }, 'anyone'],
		['account', { StringEquals: { 'aws:PrincipalAccount': '222222222222' } }, 'closed'],
		['account, if there is one', { StringEqualsIfExists: { 'aws:PrincipalAccount': '222222222222' } }, 'closed'],
		['all values of account', { 'ForAllValues:StringEquals': { 'aws:PrincipalAccount': '222222222222' } }, 'closed'],
		['account by pattern', { StringLike: { 'aws:PrincipalAccount': '2*' } }, 'anyone'],
		['a letter star', { StringEquals: { 'aws:PrincipalAccount': '*' } }, 'closed'],
		['no account', { Null: { 'aws:PrincipalAccount': 'true' } }, 'closed'],
		['principal', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/app-*' } }, 'closed'],
		['principal of any account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } }, 'anyone'],
		['principal by pattern', { StringLike: { 'aws:PrincipalArn': '*role/app' } }, 'anyone'],
		[
			'principal of an account to come',
			{ ArnLike: { 'aws:PrincipalArn': [['arn:aws:iam::', { hole: 'a' }, ':role/*']] } },
			'unread: unresolved',
		],
		[
			'principal of this account',
			{ ArnLike: { 'aws:PrincipalArn': [['arn:aws:iam::', { hole: 'a', width: 12 }, ':role/*']] } },
			'closed',
		],
		[
			'principal of our account',
			{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::${aws:ResourceAccount}:*' } },
			'closed',
		],
		['principal of their own', { StringEquals: { 'aws:PrincipalArn': '${aws:PrincipalArn}' } }, 'unread: unresolved'],
		['not a principal', { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/app' } }, 'anyone'],
		['not any principal', { ArnNotLike: { 'aws:PrincipalArn': '*' } }, 'closed'],
		['user id', { StringLike: { 'aws:userid': 'AROAEXAMPLEEXAMPLE000:*' } }, 'closed'],
		['session name', { StringLike: { 'aws:userid': '*:deploy-session-name' } }, 'anyone'],
		['VPC', { StringEquals: { 'aws:SourceVpc': 'vpc-0a1b2c3d' } }, 'closed'],
		['any VPC endpoint', { StringLike: { 'aws:SourceVpce': 'vpce-*' } }, 'anyone'],
		['VPC endpoint, if there is one', { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } }, 'anyone'],
		['address', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } }, 'closed'],
		['every address', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, 'anyone'],
		['half of all addresses', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '128.0.0.0/1'] } }, 'anyone'],
		['every address of six', { IpAddress: { 'aws:SourceIp': '::/0' } }, 'anyone'],
		['address of the template', { IpAddress: { 'aws:SourceIp': [[{ hole: 'cidr' }]] } }, 'unread: unresolved'],
		['not an address', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'anyone'],
		['source account', { StringEquals: { 'aws:SourceAccount': '111111111111' } }, 'closed'],
		['source ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:*:111111111111:function:*' } }, 'closed'],
		['source ARN of any account', { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:*:*:function:f' } }, 'service'],
		['source bucket', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::example-bucket' } }, 'closed'],
		['any source bucket', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }, 'service'],
		['another tag of the resource', { StringEquals: { 'secretsmanager:ResourceTag/team': 'web' } }, 'closed'],
		['user agent', { StringEquals: { 'aws:UserAgent': 'ours' } }, 'anyone'],
		['stage', { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } }, 'anyone'],
		['TLS and MFA', { Bool: { 'aws:SecureTransport': 'true', 'aws:MultiFactorAuthPresent': 'true' } }, 'anyone'],
		['principal tag', { StringEquals: { 'aws:PrincipalTag/team': 'orders' } }, 'anyone'],
		['resource tag', { StringEquals: { 'secretsmanager:ResourceTag/team': 'orders' } }, 'anyone'],
		['until last year', { DateLessThan: { 'aws:CurrentTime': '2025-06-01T00:00:00Z' } }, 'closed'],
		['until next year', { DateLessThan: { 'aws:CurrentTime': '2027-06-01T00:00:00Z' } }, 'anyone'],
		['a chosen key and a limit', { StringEquals: { 'aws:UserAgent': 'x', 'aws:SourceVpc': 'vpc-0a1b2c3d' } }, 'closed'],
		['an unknown key', { StringEquals: { 'aws:SomethingNew': 'x' } }, 'unread: unfamiliar'],
		[
			'an unknown key and a limit',
			{ StringEquals: { 'aws:SomethingNew': 'x', 'aws:SourceVpc': 'vpc-0a1b2c3d' } },
			'closed',
		],
		['an unknown operator', { StringSounds: { 'aws:PrincipalOrgID': 'x' } }, 'unread: unfamiliar'],
		['an operator that does not fit', { NumericEquals: { 'aws:PrincipalAccount': '1' } }, 'unread: unfamiliar'],
		['only services', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'service'],
		['no services', { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'anyone'],
		['one service', { StringEquals: { 'aws:PrincipalServiceName': 'rds.amazonaws.com' } }, 'service'],
	])('%s', (_, condition, expected) => {
		expect(verdict(when(condition))).toBe(expected);
	});

	it.each<[string, Statement, string]>([
		[
			'caller account and service, as AWS managed keys have it',
			{
				StringEquals: {
					'kms:CallerAccount': '111111111111',
					'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com',
				},
			},
			'closed',
		],
		['service alone', { StringEquals: { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' } }, 'anyone'],
		['encryption context', { StringEquals: { 'kms:EncryptionContext:SecretARN': arn } }, 'anyone'],
		['grants for AWS', { Bool: { 'kms:GrantIsForAWSResource': 'true' } }, 'closed'],
		['grants for others', { Bool: { 'kms:GrantIsForAWSResource': 'false' } }, 'anyone'],
		['only services', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'closed'],
	])('of keys: %s', (_, condition, expected) => {
		expect(verdict({ ...when(condition), Action: 'kms:*' }, 'key-policy')).toBe(expected);
	});

	it('says what is left', () => {
		const because = (condition: Statement) => {
			const opened = judge(when(condition));
			return opened === null || !('to' in opened) ? opened : [opened.because, opened.limits];
		};
		expect(because({ StringEquals: { 'AWS:useragent': 'x' } })).toEqual([
			'limited only by aws:UserAgent, which the caller chooses',
			[{ key: 'aws:UserAgent', kind: 'caller-controlled' }],
		]);
		expect(
			because({
				StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
				ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' },
				StringEquals: { 'aws:ResourceTag/Team': 'orders' },
			}),
		).toEqual([
			'limited only by aws:PrincipalOrgID, in a negated condition, which strangers meet; by aws:PrincipalArn, with a wildcard for the account; by aws:ResourceTag/team, which is the same for every caller',
			[
				{ key: 'aws:PrincipalOrgID', kind: 'negated' },
				{ key: 'aws:PrincipalArn', kind: 'wildcard-principal-arn' },
				{ key: 'aws:ResourceTag/team', kind: 'caller-controlled' },
			],
		]);
		// No request to Secrets Manager carries a key of another service.
		expect(judge(when({ StringEquals: { 'x:hunter2': '1' } }))).toBeNull();
		expect(judge(when({ StringEquals: { 'aws:Hunter2 is': '1' } }))).toEqual(unread('unfamiliar', 'condition key'));
	});
});

describe('services', () => {
	const service = { ...allow, Principal: { Service: ['rds.amazonaws.com', 'redshift.amazonaws.com'] } };

	it('are open without a word on whose behalf', () => {
		expect(judge(service)).toMatchObject({ to: 'service', service: 'rds.amazonaws.com, redshift.amazonaws.com' });
		expect(judge(when({ Bool: { 'aws:PrincipalIsAWSService': 'true' } }))).toMatchObject({
			service: 'any AWS service',
		});
		expect(verdict({ ...service, Condition: { StringEqualsIfExists: { 'aws:SourceAccount': '111111111111' } } })).toBe(
			'service',
		);
		expect(verdict({ ...service, Condition: { StringNotEquals: { 'aws:SourceAccount': '222222222222' } } })).toBe(
			'service',
		);
	});

	it.each(['aws:SourceAccount', 'aws:SourceOrgID'])('are held by %s', (key) => {
		expect(verdict({ ...service, Condition: { StringEquals: { [key]: '111111111111' } } })).toBe('closed');
		const held = { Bool: { 'aws:PrincipalIsAWSService': 'true' }, StringEquals: { [key]: '111111111111' } };
		expect(verdict(when(held))).toBe('closed');
	});

	it('are the custom for keys', () => {
		expect(verdict({ ...service, Action: 'kms:Decrypt' }, 'key-policy')).toBe('closed');
	});

	it('are nothing to everyone besides', () => {
		expect(verdict({ ...service, Principal: { AWS: '*', Service: 'rds.amazonaws.com' } })).toBe('anyone');
	});
});

describe('a Deny beside', () => {
	const deny = { ...allow, Effect: 'Deny', Action: 'secretsmanager:*' };
	const denyWhen = (condition: Statement, change: Statement = {}) => ({ ...deny, Condition: condition, ...change });
	const foreign = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };

	it.each<[string, Statement, string]>([
		['of everything', deny, 'closed'],
		['outside the organization', denyWhen(foreign), 'closed'],
		[
			'outside it, services excepted',
			denyWhen({ ...foreign, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }),
			'closed',
		],
		[
			'outside it, if there is one',
			denyWhen({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
			'closed',
		],
		['outside the account', denyWhen({ StringNotEquals: { 'aws:PrincipalAccount': '111111111111' } }), 'closed'],
		[
			'outside the network',
			denyWhen({
				StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' },
				NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
			}),
			'closed',
		],
		[
			'of other paths',
			denyWhen({ 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*' } }),
			'closed',
		],
		[
			'of other paths, where there are any',
			denyWhen({ 'ForAnyValue:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*' } }),
			'anyone',
		],
		[
			'of all principals but some',
			denyWhen({}, { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111111111111:root' } }),
			'closed',
		],
		['of all principal ARNs', denyWhen({ ArnLike: { 'aws:PrincipalArn': '*' } }), 'closed'],
		['without TLS', denyWhen({ Bool: { 'aws:SecureTransport': 'false' } }), 'anyone'],
		[
			'outside the organization without TLS',
			denyWhen({ ...foreign, Bool: { 'aws:SecureTransport': 'false' } }),
			'anyone',
		],
		[
			'of untagged principals',
			denyWhen({ ...foreign, StringNotEqualsIfExists: { 'aws:PrincipalTag/ours': 'yes' } }),
			'anyone',
		],
		[
			'but for a role of any account',
			denyWhen({ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } }),
			'anyone',
		],
		['of one account', denyWhen({}, { Principal: { AWS: '222222222222' } }), 'anyone'],
		['of strangers of no organization', denyWhen({ Null: { 'aws:PrincipalOrgID': 'true' } }), 'anyone'],
		['of other actions', denyWhen(foreign, { Action: 'secretsmanager:DeleteSecret' }), 'anyone'],
		['of another secret', denyWhen(foreign, { Resource: arn.replace('orders', 'web') }), 'anyone'],
		['with an unknown key', denyWhen({ StringNotEquals: { 'aws:SomethingNew': 'x' } }), 'unread: unfamiliar'],
		['that is unread', denyWhen(foreign, { Effect: unread('unresolved') }), 'unread: unresolved'],
		['whose conditions are unread', { ...deny, Condition: unread('unresolved') }, 'unread: unresolved'],
		['of other actions, conditions unread', { ...deny, Condition: unread('unresolved'), Action: 'a:b' }, 'anyone'],
		['of a principal to come', denyWhen({}, { Principal: { AWS: [[{ hole: 'p' }]] } }), 'unread: unresolved'],
	])('%s', (_, statement, expected) => {
		expect(verdict([allow, statement])).toBe(expected);
	});

	it('closes what it names and leaves the rest', () => {
		const opened = judge([
			{ ...allow, Action: '*' },
			denyWhen(foreign, { Action: 'secretsmanager:PutResourcePolicy' }),
		]);
		expect(opened).toMatchObject({ actions: ['secretsmanager:GetSecretValue'] });
	});

	it('closes services as far as it catches them', () => {
		const service = { ...allow, Principal: { Service: 'rds.amazonaws.com' } };
		expect(verdict([service, denyWhen({ StringNotEquals: { 'aws:SourceAccount': '111111111111' } })])).toBe('closed');
		expect(verdict([service, denyWhen({ ...foreign, Bool: { 'aws:PrincipalIsAWSService': 'false' } })])).toBe(
			'service',
		);
		expect(
			verdict([service, denyWhen({}, { Principal: undefined, NotPrincipal: { Service: 'rds.amazonaws.com' } })]),
		).toBe('service');
		expect(verdict([service, denyWhen({}, { Principal: undefined, NotPrincipal: { AWS: '1' } })])).toBe('closed');
	});
});

describe('properties', () => {
	const conditions = fc.constantFrom<Statement>(
		{},
		{ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
		{ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
		{ Bool: { 'aws:SecureTransport': 'true' } },
		{ StringEquals: { 'aws:SomethingNew': 'x' } },
	);
	const statements = fc.record({
		Effect: fc.constantFrom('Allow', 'Deny'),
		Principal: fc.constantFrom('*', { AWS: '222222222222' }, { Service: 'rds.amazonaws.com' }),
		Action: fc.constantFrom('*', 'secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'),
		Resource: fc.constantFrom('*', arn, arn.replace('orders', 'web')),
		Condition: conditions,
	});
	const policies = fc.array(statements, { minLength: 1, maxLength: 4 });
	const isOpen = (policy: Statement[]) => ['anyone', 'service'].includes(verdict(policy));

	it('another Deny opens nothing', () => {
		fc.assert(
			fc.property(policies, statements, (policy, extra) => {
				if (!isOpen(policy)) expect(isOpen([...policy, { ...extra, Effect: 'Deny' }])).toBe(false);
			}),
		);
	});

	it('the order of the others does not matter', () => {
		fc.assert(
			fc.property(policies, ([first, ...rest]) => {
				expect(verdict([first ?? {}, ...rest.toReversed()])).toBe(verdict([first ?? {}, ...rest]));
			}),
		);
	});

	it('an unread part never makes a finding, and never loses one without a reason', () => {
		const parts = fc.constantFrom('Effect', 'Principal', 'Action', 'Resource', 'Condition');
		fc.assert(
			fc.property(policies, fc.nat(3), parts, (policy, index, part) => {
				const blinded = policy.map((statement, place) =>
					place === index % policy.length ? { ...statement, [part]: unread('denied') } : statement,
				);
				const [before, after] = [verdict(policy), verdict(blinded)];
				if (!after.startsWith('unread')) expect(after).toBe(before);
			}),
		);
	});
});

describe('openStatements', () => {
	it('names the statements that are surely open', () => {
		const at = { file: 'main.tf', startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 };
		const policy = {
			Statement: [
				{ ...allow, Sid: 'Open', at },
				{ ...allow, Sid: 'Closed', Principal: { AWS: '222222222222' } },
				{ ...allow, Sid: 'Unknown', Condition: unread('unresolved') },
				{ ...allow, Principal: { Service: 'rds.amazonaws.com' } },
				allow,
			],
		};
		expect(openStatements(policy)).toEqual([
			{ sid: 'Open', actions: ['secretsmanager:GetSecretValue'], at },
			{ sid: '5', actions: ['secretsmanager:GetSecretValue'] },
		]);
		expect(openStatements(null)).toEqual([]);
		expect(openStatements({ Statement: { ...allow, Action: 'kms:Decrypt' } }, 'key-policy')).toHaveLength(1);
	});
});
