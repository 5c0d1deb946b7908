import { describe, expect, it } from 'vitest';
import { grant, type Grant } from '../../../src/access/grant.ts';
import { statementsOf } from '../../../src/access/statements.ts';
import { isNotApplicable, isUnread, unread } from '../../../src/model/observed.ts';
import {
	allow,
	delegation,
	deny,
	document,
	estateOf,
	keyArn,
	prod,
	readSecret,
	region,
	roleArn,
	type Statement,
	type World,
} from './build.ts';

/** The grant of the first statement that has the Sid `It`. */
function grantIn(world: World): Grant | null | string {
	const estate = estateOf(world);
	for (const statement of statementsOf(estate)) {
		if ('missing' in statement || statement.facts.sid !== 'It') continue;
		const answer = grant.of(statement, estate);
		if (isNotApplicable(answer)) return 'not applicable';
		return isUnread(answer) ? answer.unread : answer;
	}
	throw new Error('no such statement');
}

function it_(statement: Statement): Statement {
	return { ...statement, Sid: 'It' };
}

function holders(world: World): string[] | null | string {
	const answer = grantIn(world);
	return answer === null || typeof answer === 'string' ? answer : answer.holders.map(({ label }) => label);
}

const read = it_(readSecret);
const closing = (id: string) =>
	[{ scope: prod, id, name: id, type: 'service-control', document: document(deny('secretsmanager:*')) }] as never;
const organization = { id: 'o-1', managementAccount: '999999999999' };

const readFor = (Principal: unknown) => ({ ...read, Principal });

const worldWith = (Principal: unknown): World => ({
	principals: { app: {}, other: { own: [[readSecret]] } },
	secrets: { db: { resourcePolicy: document(readFor(Principal)) } },
});

describe('who keeps an Allow', () => {
	it.each<[string, World, string[] | null | string]>([
		['the one who holds it', { principals: { app: { own: [[read]] } } }, ['app']],
		['not an administrator', { principals: { app: { own: [[read, allow('*')]] } } }, null],
		['not a service-linked role', { principals: { app: { own: [[read]], path: '/aws-service-role/x/' } } }, null],
		['not behind a boundary', { principals: { app: { own: [[read]], bounds: [allow('s3:*')] } } }, null],
		['not behind a Deny', { principals: { app: { own: [[read, deny('secretsmanager:Get*')]] } } }, null],
		[
			'behind a Deny of something else',
			{ principals: { app: { own: [[read, deny('*', '*:secret:prod/*')]] } } },
			['app'],
		],
		[
			'not where the Deny is all there is',
			{ secrets: { 'prod/a': {} }, principals: { app: { own: [[read, deny('*', '*:secret:prod/*')]] } } },
			null,
		],
		[
			'where one secret is left',
			{ secrets: { 'prod/a': {}, b: {} }, principals: { app: { own: [[read, deny('*', '*:secret:prod/*')]] } } },
			['app'],
		],
		[
			'not behind the organization',
			{
				principals: { app: { own: [[read]] } },
				policies: closing('p-no'),
				account: { organization, serviceControl: [['p-FullAWSAccess', 'p-no']] },
			},
			null,
		],
		[
			'the members of a group',
			{
				principals: {
					team: { type: 'group', own: [[read]] },
					u: { type: 'user', groups: [{ group: `arn:aws:iam::${prod}:group/team` }] },
				},
			},
			['u'],
		],
		['nobody, of a boundary', { principals: { app: { own: [[allow('s3:*')]], bounds: [read] } } }, null],
		['not an Allow', { principals: { app: { own: [[it_(deny('secretsmanager:*'))]] } } }, null],
		['nothing that bears on secrets', { principals: { app: { own: [[it_(allow('s3:*'))]] } } }, null],
		[
			'what is not known is unread',
			{ principals: { app: { own: [[it_(allow(unread('unresolved')))]] } } },
			'unresolved',
		],
	])('%s', (_, world, expected) => {
		expect(holders(world)).toEqual(expected);
	});

	it('of a secret is whom its policy names', () => {
		expect(holders(worldWith({ AWS: roleArn('app') }))).toEqual(['app']);
		expect(holders(worldWith('*'))).toEqual(['app', 'other']);
		expect(holders(worldWith({ AWS: prod }))).toEqual([]);
	});

	it('of a key is who may decrypt', () => {
		const policy = document({ ...delegation, Sid: 'It' });
		const world = {
			principals: { app: { own: [[allow('kms:Decrypt', keyArn('k'))]] }, other: {} },
			keys: { k: { policy } },
		};
		expect(holders(world)).toEqual(['app']);
	});
});

const grantOf = (statement: Statement, world: World = {}): Grant => {
	const answer = grantIn({ principals: { app: { own: [[it_(statement)]] } }, ...world });
	if (answer === null || typeof answer === 'string') throw new Error(String(answer));
	return answer;
};

describe('a grant', () => {
	it('says what it reads and does', () => {
		const { reads, decrypts, services, effects } = grantOf(
			allow(['SECRETSMANAGER:get*', 'ssm:GetParameter*', 'kms:Decrypt']),
		);
		expect(reads).toEqual([
			'secretsmanager:GetSecretValue',
			'ssm:GetParameter',
			'ssm:GetParameters',
			'ssm:GetParameterHistory',
			'ssm:GetParametersByPath',
		]);
		expect([decrypts, services]).toEqual([true, ['secretsmanager', 'ssm', 'kms']]);
		expect(effects).toEqual(expect.arrayContaining(['read']));
		expect(grantOf(allow('secretsmanager:*')).effects).toEqual(
			expect.arrayContaining(['read', 'change', 'delete', 'open', 'copy']),
		);
	});

	it('says where it is inverted', () => {
		expect(grantOf({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }).inverted).toEqual(['NotAction']);
		const { inverted, patterns } = grantOf({
			Effect: 'Allow',
			Action: 'secretsmanager:GetSecretValue',
			NotResource: 'arn:x',
		});
		expect([inverted, patterns]).toEqual([['NotResource'], ['*']]);
	});

	it.each([
		['a tag of the secret', { StringEquals: { 'aws:ResourceTag/team': 'x' } }, 'which'],
		['a tag that may be absent', { StringEqualsIfExists: { 'aws:ResourceTag/team': 'x' } }, null],
		['not a tag', { StringNotEquals: { 'secretsmanager:ResourceTag/team': 'x' } }, null],
		['a network', { StringEquals: { 'aws:SourceVpc': 'x' } }, 'who'],
		['both', { StringEquals: { 'aws:SourceVpc': 'x', 'ssm:resourceTag/team': 'x' } }, 'which'],
		['the organization', { StringEquals: { 'aws:PrincipalOrgID': 'x' } }, null],
		['the stage', { StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } }, null],
	] as const)('is narrowed by %s', (_, Condition, narrowing) => {
		// What it applies to is not known, so that the condition stays.
		const own = [[it_({ ...allow(['secretsmanager:GetSecretValue', 'ssm:GetParameter']), Condition })]];
		const answer = grantIn({
			principals: { app: { own, tags: unread('denied') } },
			account: { organization: unread('denied') },
		});
		expect(answer).toMatchObject({ narrowing });
	});

	it('has its conditions in words', () => {
		expect(
			grantOf(allow('secretsmanager:*', '*', { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } })).conditions,
		).toBe('if aws:SourceVpc is vpc-1');
	});

	it('may be taken away by what was not read', () => {
		const { upperBound } = grantOf(readSecret, { account: { organization, serviceControl: unread('denied') } });
		expect(upperBound).toEqual([unread('denied')]);
	});

	it('of AWS stands in accounts once, however many hold it', () => {
		const policies = [{ policy: 'arn:aws:iam::aws:policy/SecretsManagerReadWrite' }];
		const estate = estateOf({ principals: { a: { policies }, b: { policies } } });
		const found = [...statementsOf(estate)].filter(
			(one) => 'facts' in one && one.label.includes('SecretsManagerReadWrite'),
		);
		const grants = found.flatMap((one) => {
			const answer = 'facts' in one ? grant.of(one, estate) : null;
			return answer === null || isUnread(answer) || isNotApplicable(answer) ? [] : [answer];
		});
		expect(grants.map(({ managed, holders: who }) => [managed, who.map(({ label }) => label)])).toEqual([
			[true, ['a', 'b']],
		]);
		expect(region).toBe('eu-west-1');
	});
});
