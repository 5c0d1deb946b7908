import { describe, expect, it } from 'vitest';
import { canRead } from '../../../src/access/read-access.ts';
import { unread } from '../../../src/model/observed.ts';
import {
	allow,
	deny,
	document,
	estateOf,
	find,
	parameterArn,
	prod,
	readSecret,
	region,
	secretArn,
	trusting,
	wordsOf,
	type Someone,
	type World,
} from './build.ts';

type Condition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const tagged = { tags: { Team: 'db', cost: '12', 'star*': 'a*b' } };
const organization = { id: 'o-1', managementAccount: '999999999999' };
const member = {
	organization,
	organizationPath: 'o-1/r-1/ou-1/',
	organizationAccounts: [prod],
	serviceControl: null,
	resourceControl: null,
};

function verdictOf(statement: Readonly<Record<string, unknown>>, who: Someone = {}, world: World = {}): string {
	const estate = estateOf({
		principals: { app: { tags: { team: 'db' }, ...who, own: [[statement], ...(who.own ?? [])] } },
		secrets: { db: tagged },
		account: member,
		...world,
	});
	return wordsOf(canRead(find(estate, 'principal', 'app'), find(estate, 'secret', 'db'), estate));
}

function allowedIf(Condition: Condition, who: Someone = {}, world: World = {}): string {
	return verdictOf({ ...readSecret, Condition }, who, world);
}

function deniedIf(Condition: Condition, who: Someone = {}): string {
	return verdictOf(deny('*', '*', { Condition }), { ...who, own: [[readSecret]] });
}

const no = 'blocked identity-policy';

describe('what the estate decides', () => {
	it.each<[string, Condition, string]>([
		['a tag', { StringEquals: { 'aws:ResourceTag/team': 'db' } }, 'allowed'],
		['a tag in the spelling of the service', { StringEquals: { 'secretsmanager:ResourceTag/TEAM': 'db' } }, 'allowed'],
		['a tag in the spelling of another service', { StringEquals: { 'ssm:resourceTag/team': 'db' } }, no],
		['another value', { StringEquals: { 'aws:ResourceTag/team': ['web', 'app'] } }, no],
		['one of several values', { StringEquals: { 'aws:ResourceTag/team': ['web', 'db'] } }, 'allowed'],
		['another case', { StringEquals: { 'aws:ResourceTag/team': 'DB' } }, no],
		['no case', { StringEqualsIgnoreCase: { 'aws:ResourceTag/team': 'DB' } }, 'allowed'],
		['a pattern', { StringLike: { 'aws:ResourceTag/team': 'd?' } }, 'allowed'],
		['a star that is a letter', { StringEquals: { 'aws:ResourceTag/team': 'd*' } }, no],
		['no such value', { StringNotEquals: { 'aws:ResourceTag/team': ['db', 'web'] } }, no],
		['an absent tag', { StringEquals: { 'aws:ResourceTag/none': 'db' } }, no],
		['an absent tag, negated', { StringNotEquals: { 'aws:ResourceTag/none': 'db' } }, 'allowed'],
		['an absent tag, if it exists', { StringEqualsIfExists: { 'aws:ResourceTag/none': 'db' } }, 'allowed'],
		['an absent tag, for all values', { 'ForAllValues:StringEquals': { 'aws:ResourceTag/none': 'db' } }, 'allowed'],
		['an absent tag, for any value', { 'ForAnyValue:StringNotEquals': { 'aws:ResourceTag/none': 'db' } }, no],
		['that a tag is there', { Null: { 'aws:ResourceTag/team': 'false' } }, 'allowed'],
		['that a tag is not there', { Null: { 'aws:ResourceTag/team': true } }, no],
		['two keys at once', { StringEquals: { 'aws:ResourceTag/team': 'db', 'aws:ResourceTag/cost': '13' } }, no],
		['no values', { StringEquals: { 'aws:ResourceTag/team': [] } }, no],
		['a number', { NumericLessThan: { 'aws:ResourceTag/cost': '13' } }, 'allowed'],
		['a number that is none', { NumericLessThan: { 'aws:ResourceTag/team': '13' } }, no],
		['the account of the secret', { StringEquals: { 'aws:ResourceAccount': prod } }, 'allowed'],
		['the organization of the secret', { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } }, 'allowed'],
		['the path of the organization', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1/*' } }, 'allowed'],
		['the Region', { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } }, no],
		['the primary Region', { StringEquals: { 'secretsmanager:SecretPrimaryRegion': region } }, 'allowed'],
		[
			'the secret, by its ARN',
			{ ArnLike: { 'secretsmanager:SecretId': `arn:aws:secretsmanager:*:*:secret:d*` } },
			'allowed',
		],
		['the secret, by its name', { StringEquals: { 'secretsmanager:SecretId': 'db' } }, 'allowed'],
		['another secret', { StringEquals: { 'secretsmanager:SecretId': 'web' } }, no],
		['the partner', { StringEquals: { 'secretsmanager:resource/Type': 'Salesforce' } }, no],
		['the date', { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, 'allowed'],
		['a date that is over', { DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, no],
		['a date in seconds', { NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }, 'allowed'],
		['a key of another service', { StringEquals: { 's3:prefix': 'x' } }, no],
		['a key of another action', { StringEquals: { 'secretsmanager:KmsKeyId': 'x' } }, no],
		['a key of requests that make things', { StringEquals: { 'aws:RequestTag/team': 'db' } }, no],
		['that no service asks', { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'allowed'],
		['the source of a service', { ArnLike: { 'aws:SourceArn': '*' } }, no],
	])('%s', (_, condition, verdict) => {
		expect(allowedIf(condition)).toBe(verdict);
	});

	it('what was not read stays unread', () => {
		const world = { secrets: { db: { tags: unread('denied') } } };
		expect(allowedIf({ StringEquals: { 'aws:ResourceTag/team': 'db' } }, {}, world)).toBe('unread denied');
		expect(allowedIf({ StringEquals: { 'aws:ResourceTag/team': 'db', 'aws:RequestedRegion': 'x' } }, {}, world)).toBe(
			no,
		);
		const nowhere = { account: { ...member, organization: unread('denied') } };
		expect(allowedIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, {}, nowhere)).toBe('unread denied');
	});
});

describe('who asks', () => {
	const tagging = { trust: document(trusting({ AWS: prod }, { Action: ['sts:AssumeRole', 'sts:TagSession'] })) };
	const user = { type: 'user' as const };

	it.each<[string, Condition, Someone, string]>([
		['a role by its ARN', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${prod}:role/a*` } }, {}, 'allowed'],
		['another role', { ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${prod}:role/app` } }, {}, no],
		['an ARN segment by segment', { ArnLike: { 'aws:PrincipalArn': 'arn:*:role/app' } }, {}, no],
		['an ARN as a text', { StringLike: { 'aws:PrincipalArn': 'arn:*:role/app' } }, {}, 'allowed'],
		['the account', { StringEquals: { 'aws:PrincipalAccount': '222222222222' } }, {}, no],
		['the type', { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }, {}, 'allowed'],
		['a user by name', { StringEquals: { 'aws:username': 'app' } }, user, 'allowed'],
		['a role has no user name', { StringEquals: { 'aws:username': 'app' } }, {}, no],
		['a user by id', { StringEquals: { 'aws:userid': 'AIDAEXAMPLEAPP' } }, user, 'allowed'],
		['a role by id and any session', { StringLike: { 'aws:userid': 'AROAEXAMPLEAPP:*' } }, {}, 'allowed'],
		['another id', { StringLike: { 'aws:userid': 'AROAOTHER:*' } }, {}, no],
		['a tag of the role', { StringEquals: { 'aws:PrincipalTag/team': 'db' } }, {}, 'allowed'],
		['another tag of the role', { StringEquals: { 'aws:PrincipalTag/team': 'web' } }, {}, no],
		[
			'a tag that a session may bring',
			{ StringEquals: { 'aws:PrincipalTag/team': 'web' } },
			tagging,
			'allowed-if aws:principaltag/team',
		],
		['a tag that a session may leave', { StringEquals: { 'aws:PrincipalTag/team': 'db' } }, tagging, 'allowed'],
		[
			'a tag that only a session has',
			{ StringEquals: { 'aws:PrincipalTag/none': 'db' } },
			tagging,
			'allowed-if aws:principaltag/none',
		],
		['a tag that a user has not', { StringEquals: { 'aws:PrincipalTag/none': 'db' } }, user, no],
	])('%s', (_, condition, who, verdict) => {
		expect(allowedIf(condition, who)).toBe(verdict);
	});
});

describe('what the request decides', () => {
	it.each<[string, Condition, string]>([
		['an address', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'allowed-if aws:sourceip'],
		['a network', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'allowed-if aws:sourcevpce'],
		['a second factor', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, 'allowed-if aws:multifactorauthpresent'],
		[
			'two',
			{ StringEquals: { 'aws:SourceVpc': 'x' }, Bool: { 'aws:ViaAWSService': 'true' } },
			'allowed-if aws:sourcevpc aws:viaawsservice',
		],
		[
			'a key of an identity provider',
			{ StringEquals: { 'accounts.google.com:aud': 'x' } },
			'allowed-if accounts.google.com:aud',
		],
		['a key that is new', { StringEquals: { 'aws:SomethingNew': 'x' } }, 'allowed-if aws:somethingnew'],
	])('%s', (_, condition, verdict) => {
		expect(allowedIf(condition)).toBe(verdict);
		expect(deniedIf(condition)).toBe(verdict);
	});

	it('an operator that AWS does not know is unread', () => {
		expect(allowedIf({ StringMatches: { 'aws:SourceVpc': 'x' } })).toBe('unread unfamiliar');
		expect(deniedIf({ StringMatches: { 'aws:SourceVpc': 'x' } })).toBe('allowed at most');
	});
});

describe('what the caller chooses', () => {
	it.each<[string, Condition]>([
		['the stage', { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } }],
		['the version', { StringEquals: { 'secretsmanager:VersionId': 'x' } }],
		['the user agent', { StringLike: { 'aws:UserAgent': 'x*' } }],
		['encryption in transit', { Bool: { 'aws:SecureTransport': 'true' } }],
	])('%s limits nobody', (_, condition) => {
		expect(allowedIf(condition)).toBe('allowed');
		expect(deniedIf(condition)).toBe('allowed');
	});

	it('the spelling of a secret, by which a Deny may be evaded', () => {
		expect(deniedIf({ StringEquals: { 'secretsmanager:SecretId': secretArn('db') } })).toBe(
			'allowed-if secretsmanager:secretid',
		);
		expect(deniedIf({ StringLike: { 'secretsmanager:SecretId': '*' } })).toBe('denied identity-policy');
	});
});

describe('variables', () => {
	const secret = (Resource: string, who: Someone = {}, Version?: string): string => {
		const policy = {
			scope: prod,
			id: 'v',
			name: 'v',
			type: 'inline',
			document: { ...document(allow('secretsmanager:*', Resource)), ...(Version ? { Version } : {}) },
		} as never;
		const estate = estateOf({
			principals: { app: { tags: { team: 'db', star: '*' }, ...who, policies: [{ policy: 'v' }] } },
			policies: [policy],
			secrets: { db: {}, '*': {} },
		});
		return wordsOf(canRead(find(estate, 'principal', 'app'), find(estate, 'secret', 'db'), estate));
	};
	const base = 'arn:aws:secretsmanager:*:*:secret:';

	it.each<[string, string, string]>([
		['a tag', `${base}\${aws:PrincipalTag/team}-??????`, 'allowed'],
		['a tag in another case', `${base}\${AWS:principaltag/TEAM}-*`, 'allowed'],
		['a star in a value is a letter', `${base}\${aws:PrincipalTag/star}`, no],
		['a star that is meant', `${base}\${*}`, no],
		['nothing to fill in', `${base}\${aws:PrincipalTag/none}*`, no],
		['a default', `${base}\${aws:PrincipalTag/none, 'db'}-*`, 'allowed'],
		['spaces', `${base}\${ aws:PrincipalTag/team }-*`, no],
		['what the request brings', `${base}\${aws:SourceVpc}-*`, 'allowed-if aws:sourcevpc'],
		['what the request brings, which cannot fit', `${base}web-\${aws:SourceVpc}`, no],
	])('in a Resource: %s', (_, Resource, verdict) => {
		expect(secret(Resource)).toBe(verdict);
	});

	it('are text in documents before 2012', () => {
		expect(secret(`${base}\${aws:PrincipalTag/team}-*`, {}, '2008-10-17')).toBe(no);
	});

	it('in a condition', () => {
		expect(allowedIf({ StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } })).toBe('allowed');
		expect(allowedIf({ StringNotEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/none}' } })).toBe('allowed');
		expect(allowedIf({ StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/none}' } })).toBe(no);
		expect(allowedIf({ StringEquals: { 'aws:ResourceTag/team': '${aws:SourceVpc}' } })).toBe(
			'allowed-if aws:resourcetag/team',
		);
	});

	it('with values that read like words of the engine', () => {
		for (const team of ['open', 'absent', 'unresolved']) {
			const world = { secrets: { db: { tags: { team } } } };
			expect(
				allowedIf({ StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }, { tags: { team } }, world),
			).toBe('allowed');
		}
	});
});

describe('parameters', () => {
	const read = (...statements: readonly Readonly<Record<string, unknown>>[]): string => {
		const estate = estateOf({ principals: { app: { own: [statements] } }, parameters: { '/a/b/c': {} } });
		return wordsOf(canRead(find(estate, 'principal', 'app'), find(estate, 'parameter', '/a/b/c'), estate));
	};
	const byPath = (path: string, more = {}) => allow('ssm:GetParametersByPath', parameterArn(path), more);
	const recursive = (value: string) => ({ Condition: { Bool: { 'ssm:Recursive': value } } });

	it.each<[string, readonly Readonly<Record<string, unknown>>[], string]>([
		['each action opens', [allow('ssm:GetParameterHistory', parameterArn('/a/b/c'))], 'allowed'],
		['a double slash matches nothing', [allow('ssm:GetParameter*', `${parameterArn('/x').slice(0, -1)}/a/b/c`)], no],
		['the path above opens', [byPath('/a/b')], 'allowed'],
		['a path further above opens', [byPath('/a')], 'allowed'],
		['the root opens', [byPath('/')], 'allowed'],
		['the parameter itself is no path', [byPath('/a/b/c')], no],
		['a beginning of the path is none', [byPath('/a/b/')], no],
		['no depth, and no need of it', [byPath('/a/b', recursive('false'))], 'allowed'],
		['no depth where it is needed', [byPath('/a', recursive('false'))], no],
		[
			'a Deny of the parameter does not close the path',
			[allow('ssm:Get*'), deny('ssm:*', parameterArn('/a/b/c'))],
			'allowed',
		],
		[
			'a Deny of three actions leaves the fourth',
			[allow('ssm:Get*'), deny(['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'])],
			'allowed',
		],
		['a Deny of all closes', [allow('ssm:Get*'), deny('ssm:GetParameter*')], 'denied identity-policy'],
	])('%s', (_, statements, verdict) => {
		expect(read(...statements)).toBe(verdict);
	});
});
