import { describe, expect, it } from 'vitest';
import { isAdministrator, isServiceLinked } from '../../../src/access/administrators.ts';
import { readers } from '../../../src/access/readers.ts';
import { reads } from '../../../src/access/reads.ts';
import type { Readers } from '../../../src/access/verdict.ts';
import type { Estate } from '../../../src/model/estate.ts';
import { isNotApplicable, isUnread, unread } from '../../../src/model/observed.ts';
import { render } from '../../../src/model/text.ts';
import {
	allow,
	delegation,
	dev,
	document,
	estateOf,
	find,
	keyArn,
	partner,
	prod,
	readSecret,
	roleArn,
	wordsOf,
	type Statement,
	type World,
} from './build.ts';

function readersOf(estate: Estate, name = 'db'): Readers {
	const answer = readers.of(find(estate, 'secret', name), estate);
	if (isUnread(answer) || isNotApplicable(answer)) throw new Error('unread');
	return answer;
}

/** `app: allowed`. */
function listed(world: World): string[] {
	return [...readersOf(estateOf(world)).all]
		.map(({ principal, verdict }) => {
			const name = principal.kind === 'outsider' ? `${principal.type} ${render(principal.name)}` : principal.label;
			return `${name}: ${wordsOf(verdict)}`;
		})
		.toSorted();
}

function own(Principal: unknown, more: Statement = {}): Statement {
	return { Effect: 'Allow', Principal, Action: 'secretsmanager:GetSecretValue', Resource: '*', ...more };
}

const key = {
	k: { policy: document(delegation, { Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' }) },
};

function withPolicy(...statements: readonly Statement[]): World {
	return { secrets: { db: { resourcePolicy: document(...statements), kmsKeyId: keyArn('k') } }, keys: key };
}

describe('readers', () => {
	const world: World = {
		principals: {
			admin: { own: [[allow('*')]] },
			app: { own: [[readSecret]] },
			twin: { own: [[readSecret]] },
			linked: { own: [[readSecret]], path: '/aws-service-role/x.amazonaws.com/' },
			other: { own: [[allow('s3:*')]] },
			team: { own: [[readSecret]], type: 'group' },
		},
		secrets: { db: {} },
	};

	it('are those who can read, administrators and service-linked roles apart', () => {
		const answer = readersOf(estateOf(world));
		const labels = (list: Readers['all']) =>
			[...list].map(({ principal }) => (principal.kind === 'principal' ? principal.label : '')).toSorted();
		expect(labels(answer.all)).toEqual(['admin', 'app', 'linked', 'twin']);
		expect(labels(answer.effective)).toEqual(['app', 'twin']);
		expect(answer.count).toBe(2);
		expect([answer.upperBound, answer.lowerBound]).toEqual([[], []]);
		const [first] = answer.effective;
		expect(first?.actions).toEqual(['secretsmanager:GetSecretValue']);
		expect(first?.explain().map(({ action, steps }) => [action, steps.map(({ layer }) => layer)])).toEqual([
			['secretsmanager:GetSecretValue', ['identity-policy']],
			['kms:Decrypt', ['key']],
		]);
	});

	it('are unread where no principals were listed and none is in sight', () => {
		const estate = estateOf({
			secrets: { db: {} },
			listed: { principal: unread('denied', 'iam:GetAccountAuthorizationDetails') },
		});
		expect(readers.of(find(estate, 'secret', 'db'), estate)).toEqual(
			unread('denied', 'iam:GetAccountAuthorizationDetails'),
		);
	});

	it('may be more where something was not read', () => {
		const principals = { ...world.principals, dark: { policies: unread('denied') } };
		expect(readersOf(estateOf({ ...world, principals })).lowerBound).toEqual([unread('denied')]);
		expect(readersOf(estateOf({ ...world, listed: {} })).lowerBound).toEqual([unread('unlisted')]);
		const closed = { ...world, secrets: { db: { resourcePolicy: unread('throttled') } } };
		expect(readersOf(estateOf(closed)).lowerBound).toEqual([unread('throttled')]);
		expect(readersOf(estateOf(closed)).upperBound).toEqual([unread('throttled')]);
	});

	it('are told apart where a policy names one of many who hold the same', () => {
		const deny = { ...own({ AWS: roleArn('twin') }), Effect: 'Deny' };
		const secrets = { db: { resourcePolicy: document(deny) } };
		expect(listed({ ...world, secrets })).toEqual(['admin: allowed', 'app: allowed', 'linked: allowed']);
	});
});

describe('outsiders', () => {
	it.each<[string, World, string[]]>([
		['everyone', withPolicy(own('*')), ['everyone *: allowed at most']],
		['nobody with the default key', { secrets: { db: { resourcePolicy: document(own('*')) } } }, []],
		['nobody with a key that does not let them', { ...withPolicy(own('*')), keys: { k: {} } }, []],
		[
			'those of the organization',
			withPolicy(own('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })),
			['everyone *: allowed-if aws:principalorgid at most'],
		],
		[
			'none where only the own account is let in',
			withPolicy(own('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': prod } } })),
			[],
		],
		[
			'none where only own roles are let in',
			withPolicy(own('*', { Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${prod}:role/*` } } })),
			[],
		],
		[
			'an account, in either spelling',
			withPolicy(own({ AWS: [partner, `arn:aws:iam::${partner}:root`] })),
			[`account ${partner}: allowed at most`],
		],
		[
			'a role of another account',
			withPolicy(own({ AWS: roleArn('x', partner) })),
			[`identity ${roleArn('x', partner)}: allowed at most`],
		],
		['no role that does not exist', withPolicy(own({ AWS: roleArn('gone') })), []],
		['no deleted role', withPolicy(own({ AWS: 'AROAABCDEFGHIJKLMNOPQ' })), []],
		['not the own account', withPolicy(own({ AWS: prod })), []],
		['a service', withPolicy(own({ Service: 'x.amazonaws.com' })), ['service x.amazonaws.com: allowed']],
		[
			'an identity provider',
			withPolicy(own({ Federated: 'cognito-identity.amazonaws.com' })),
			['federated cognito-identity.amazonaws.com: allowed at most'],
		],
		[
			'all but those named',
			withPolicy({ ...own(undefined), NotPrincipal: { AWS: partner } }),
			['everyone *: allowed at most'],
		],
		['none that a Deny catches', withPolicy(own({ AWS: partner }), { ...own('*'), Effect: 'Deny' }), []],
		[
			'those whom a Deny spares',
			withPolicy(own({ AWS: partner }), {
				...own('*'),
				Effect: 'Deny',
				Condition: { StringNotEquals: { 'aws:PrincipalAccount': partner } },
			}),
			[`account ${partner}: allowed at most`],
		],
		[
			'those whom a Deny may spare',
			withPolicy(own({ AWS: partner }), {
				...own('*'),
				Effect: 'Deny',
				Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } },
			}),
			[`account ${partner}: allowed-if aws:principalorgid at most`],
		],
	])('%s', (_, world, expected) => {
		expect(listed(world)).toEqual(expected);
	});

	it('of accounts in the estate are its principals', () => {
		const world = { ...withPolicy(own({ AWS: dev })), accounts: [dev] };
		const principals = { app: { account: dev, own: [[readSecret, allow('kms:Decrypt')]] }, bare: { account: dev } };
		expect(listed({ ...world, principals })).toEqual(['app: allowed']);
	});
});

describe('an administrator', () => {
	it.each([
		['does everything', { own: [[allow('*')]] }, true],
		['by a policy of AWS', { policies: [{ policy: 'arn:aws:iam::aws:policy/AdministratorAccess' }] }, true],
		['within a boundary of everything', { own: [[allow('*')]], bounds: [allow('*')] }, true],
		['is none within a boundary', { own: [[allow('*')]], bounds: [allow('s3:*')] }, false],
		[
			'is none under a condition',
			{ own: [[allow('*', '*', { Condition: { StringEquals: { 'aws:SourceVpc': 'x' } } })]] },
			false,
		],
		['is none of one service', { own: [[allow('secretsmanager:*')]] }, false],
	] as const)('%s', (_, who, expected) => {
		const estate = estateOf({ principals: { app: who } });
		expect(isAdministrator(find(estate, 'principal', 'app'), estate)).toBe(expected);
	});

	it('is whom the user says', () => {
		const estate = estateOf({
			principals: { AdminOps: {}, app: {} },
			settings: { administrators: ['arn:aws:iam::*:role/Admin*'] },
		});
		expect(['AdminOps', 'app'].map((name) => isAdministrator(find(estate, 'principal', name), estate))).toEqual([
			true,
			false,
		]);
		expect(isServiceLinked(find(estate, 'principal', 'app'))).toBe(false);
	});
});

describe('reads', () => {
	it('are what a principal can read', () => {
		const estate = estateOf({
			principals: {
				app: { own: [[allow('secretsmanager:GetSecretValue', '*:secret:prod/*'), allow('ssm:GetParameters')]] },
			},
			secrets: { 'prod/db': {}, 'dev/db': {}, 'prod/dark': { kmsKeyId: keyArn('gone') } },
			parameters: { '/a': {} },
		});
		const answer = reads.of(find(estate, 'principal', 'app'), estate);
		if (isUnread(answer) || isNotApplicable(answer)) throw new Error('unread');
		expect(answer.all.map(({ resource }) => resource.label)).toEqual(['prod/db', '/a']);
		expect(answer.lowerBound).toEqual([unread('not-collected')]);
	});
});
