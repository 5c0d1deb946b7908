import { describe, expect, it } from 'vitest';
import { takeovers } from '../../../src/access/escalation.ts';
import { grant } from '../../../src/access/grant.ts';
import { canRead } from '../../../src/access/read-access.ts';
import { readers } from '../../../src/access/readers.ts';
import { statementsOf, statementsOfPolicy } from '../../../src/access/statements.ts';
import { unknownActions } from '../../../src/access/statements/unknown-actions.ts';
import type { PolicyDocument } from '../../../src/model/policy.ts';
import { allow, estateOf, find, prod, readSecret, wordsOf, type World } from './build.ts';

const anything: readonly [string, unknown][] = [
	['a text', 'not JSON'],
	['a number', 7],
	['a list', []],
	['nothing', {}],
	['null', null],
	['a Statement that is a number', { Statement: 7 }],
	['a Statement that is a list of lists', { Statement: [[[]]] }],
	['a Statement of nulls', { Statement: [null, {}, 'x'] }],
	['an Effect that is none', { Statement: { ...readSecret, Effect: 'Maybe' } }],
	['an Action that is an object', { Statement: { ...readSecret, Action: { a: 1 } } }],
	['a Principal that is a list', { Statement: { ...readSecret, Principal: ['*'] } }],
	['a Principal of numbers', { Statement: { ...readSecret, Principal: { AWS: [1, 2] } } }],
	['a Condition that is a text', { Statement: { ...readSecret, Condition: 'x' } }],
	['a Condition of lists', { Statement: { ...readSecret, Condition: { StringEquals: [] } } }],
	['an operator that is none', { Statement: { ...readSecret, Condition: { Sounds: { 'aws:SourceVpc': 'x' } } } }],
	['an empty key', { Statement: { ...readSecret, Condition: { StringEquals: { '': 'x' } } } }],
	[
		'a key of colons',
		{
			Statement: {
				...readSecret,
				Condition: { StringEquals: { ':::': 'x', 'aws:ResourceTag/': 'y', __proto__: 'z' } },
			},
		},
	],
	[
		'values that cannot be read',
		{
			Statement: {
				...readSecret,
				Condition: { NumericLessThan: { 'aws:EpochTime': 'x' }, IpAddress: { 'aws:SourceIp': '999.1::/200' } },
			},
		},
	],
	[
		'variables that do not end',
		{ Version: '2012-10-17', Statement: allow('*', 'arn:${aws:PrincipalTag/x:${${}}${,}${*') },
	],
];

/** Asks all there is to ask; what matters is that nothing throws. */
function askAll(world: World): string[] {
	const estate = estateOf({
		parameters: { '/a/b': {} },
		keys: { k: {} },
		...world,
		secrets: { db: {}, ...world.secrets },
	});
	const found: string[] = [];
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		readers.of(resource, estate);
		takeovers.of(resource, estate);
		for (const principal of estate.resources('principal')) found.push(wordsOf(canRead(principal, resource, estate)));
	}
	for (const statement of statementsOf(estate)) if ('facts' in statement) grant.of(statement, estate);
	return found;
}

describe.each(anything)('a policy that is %s', (says, value) => {
	const document = value as PolicyDocument;

	it('lets nobody in for sure, wherever it stands', () => {
		const policies = [{ scope: prod, id: 'odd', name: 'odd', type: 'inline', document }] as never;
		const held = askAll({ principals: { app: { policies: [{ policy: 'odd' }] } }, policies });
		// AWS takes no Principal in what principals hold, and neither is it read there.
		if (!says.includes('Principal')) expect(held.filter((words) => words === 'allowed')).toEqual([]);
		const principals = { app: {} };
		expect(
			askAll({ principals, secrets: { db: { resourcePolicy: document } } }).filter((words) => words === 'allowed'),
		).toEqual([]);
		askAll({ principals, keys: { k: { policy: document } } });
		askAll({ principals: { app: { trust: document } } });
		askAll({ principals: { app: { own: [[readSecret]], boundary: { policy: 'odd' } } }, policies });
		const organization = { id: 'o-1', managementAccount: '999999999999' };
		askAll({
			principals: { app: { own: [[readSecret]] } },
			policies,
			account: { organization, serviceControl: [['odd']], resourceControl: [['odd'], []] },
		});
	});
});

const group = (name: string) => `arn:aws:iam::${prod}:group/${name}`;

describe('hostile data', () => {
	it('groups that hold each other end', () => {
		const principals = {
			a: { type: 'group' as const, groups: [{ group: group('b') }] },
			b: { type: 'group' as const, groups: [{ group: group('a') }], own: [[readSecret]] },
			u: { type: 'user' as const, groups: [{ group: group('a') }, { group: group('b') }, { group: group('b') }] },
		};
		const estate = estateOf({ principals, secrets: { db: {} } });
		expect(wordsOf(canRead(find(estate, 'principal', 'u'), find(estate, 'secret', 'db'), estate))).toBe('allowed');
	});

	it('a policy of six megabytes is read', () => {
		const names = Array.from(
			{ length: 60_000 },
			(_, index) => `arn:aws:secretsmanager:*:*:secret:${'x'.repeat(60)}${index}-??????`,
		);
		const own = [[allow('secretsmanager:GetSecretValue', names)], [readSecret]];
		expect(JSON.stringify(own).length).toBeGreaterThan(6_000_000);
		expect(askAll({ principals: { app: { own } } })).toEqual(['allowed', 'blocked identity-policy']);
	});

	it('patterns of a hundred thousand wildcards end', () => {
		for (const piece of ['*', '*a', '?*', '*?a']) {
			const pattern = `arn:aws:secretsmanager:${piece.repeat(100_000)}`;
			askAll({
				principals: {
					app: { own: [[allow(pattern, pattern, { Condition: { StringLike: { 'aws:PrincipalArn': pattern } } })]] },
				},
			});
		}
	});

	it('an action of a million letters is like no other', () => {
		const long = 'e'.repeat(1_000_000);
		const own = [[allow([`secretsmanager:${long}`, `${long}:GetSecretValue`, 'secretsmanagr:GetSecretValue'])]];
		const estate = estateOf({ principals: { app: { own } } });
		const [policy] = estate.resources('policy');
		const [statement] = policy ? statementsOfPolicy(policy) : [];
		expect(statement && unknownActions.of(statement, estate)).toMatchObject([
			{ nearest: null },
			{ nearest: 'secretsmanager:GetSecretValue', distance: 1 },
		]);
	});

	it('names of properties that objects have anyway are none', () => {
		const own = [[allow('constructor', '__proto__'), allow('toString:valueOf')]];
		expect(askAll({ principals: { constructor: { own }, app: { own } } })).not.toContain('allowed');
	});
});
