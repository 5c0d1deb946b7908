import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRead } from '../../../src/access/read-access.ts';
import { readers } from '../../../src/access/readers.ts';
import { isNotApplicable, isUnread } from '../../../src/model/observed.ts';
import {
	dev,
	document,
	estateOf,
	keyArn,
	prod,
	region,
	roleArn,
	wordsOf,
	type Statement,
	type World,
} from './build.ts';

const actions = fc.constantFrom<unknown>(
	'secretsmanager:GetSecretValue',
	'secretsmanager:*',
	'SecretsManager:Get*',
	'ssm:GetParameter*',
	'ssm:GetParametersByPath',
	'kms:Decrypt',
	'*',
	['s3:*', 'secretsmanager:GetSecretValue', 'kms:*', 'ssm:GetParameter'],
);

const resources = fc.constantFrom<unknown>(
	'*',
	'*',
	'*',
	`arn:aws:secretsmanager:*:*:secret:prod/*`,
	`arn:aws:secretsmanager:${region}:${prod}:secret:prod/db-??????`,
	`arn:aws:ssm:${region}:${prod}:parameter/a/*`,
	`arn:aws:ssm:*:*:parameter/a`,
	`arn:aws:kms:*:*:key/*`,
	'arn:aws:secretsmanager:*:*:secret:${aws:PrincipalTag/team}/*',
);

const conditions = fc.constantFrom<Statement>(
	{},
	{},
	{},
	{ Condition: { StringEquals: { 'aws:ResourceTag/team': 'db' } } },
	{ Condition: { StringNotEquals: { 'aws:ResourceTag/team': 'db' } } },
	{ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'prod' } } },
	{ Condition: { StringLike: { 'aws:PrincipalArn': '*:role/a' } } },
	{ Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } },
	{ Condition: { StringLike: { 'kms:ViaService': 'secretsmanager.*' } } },
	{ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' }, Bool: { 'aws:SecureTransport': 'true' } } },
);

const named = fc.constantFrom<unknown>(
	'*',
	{ AWS: roleArn('a') },
	{ AWS: [roleArn('b'), `arn:aws:iam::${prod}:user/c`] },
	{ AWS: prod },
	{ AWS: dev },
	{ AWS: `arn:aws:sts::${prod}:assumed-role/b/session` },
	{ AWS: 'AROAEXAMPLEA' },
);

/** Mostly Allows, lest nobody reads anything. */
const effects = fc.constantFrom(...Array.from({ length: 9 }, () => 'Allow'), 'Deny');

const identityStatement = fc
	.tuple(effects, actions, resources, conditions)
	.map(([Effect, Action, Resource, more]): Statement => ({ Effect, Action, Resource, ...more }));

const resourceStatement = fc
	.tuple(effects, named, actions, conditions, fc.boolean())
	.map(([Effect, Principal, Action, more, inverted]): Statement => ({
		Effect,
		...(inverted && Effect === 'Deny' ? { NotPrincipal: Principal } : { Principal }),
		Action,
		Resource: '*',
		...more,
	}));

const identity = fc.array(fc.array(identityStatement, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const own = fc.option(fc.array(resourceStatement, { maxLength: 3 }), { nil: null });

/** What a world is made of, in parts that properties may change. */
interface Parts {
	readonly held: readonly (readonly (readonly Statement[])[])[];
	readonly bounds: readonly Statement[] | null;
	readonly control: readonly Statement[] | null;
	readonly secret: readonly Statement[] | null;
	readonly key: readonly Statement[];
	readonly customerKey: boolean;
	readonly tags: Readonly<Record<string, string>>;
}

const parts: fc.Arbitrary<Parts> = fc.record({
	held: fc.tuple(identity, identity, identity, identity),
	bounds: fc.option(fc.array(identityStatement, { minLength: 1, maxLength: 4 }), { nil: null, freq: 1 }),
	control: fc.option(fc.array(identityStatement, { minLength: 1, maxLength: 4 }), { nil: null, freq: 1 }),
	secret: own,
	key: fc.array(resourceStatement, { maxLength: 3 }),
	customerKey: fc.boolean(),
	tags: fc.constantFrom({}, { team: 'db' }, { team: 'prod' }),
});

const delegation = { Effect: 'Allow', Principal: { AWS: prod }, Action: 'kms:*', Resource: '*' };

function worldOf({ held, bounds, control, secret, key, customerKey, tags }: Parts): World {
	const bound = bounds ? { bounds } : {};
	return {
		accounts: [dev],
		principals: {
			a: { own: held[0] ?? [], tags: { team: 'prod' }, ...bound },
			b: { own: held[1] ?? [] },
			c: { own: held[2] ?? [], type: 'user', ...bound },
			d: { own: held[3] ?? [], account: dev },
			e: { own: held[1] ?? [] },
		},
		policies: [
			{
				scope: prod,
				id: 'p-own',
				name: 'own',
				type: 'service-control',
				document: document(...(control ?? [])),
			} as never,
		],
		account: {
			organization: { id: 'o-1', managementAccount: '999999999999' },
			organizationPath: 'o-1/r-1/',
			serviceControl: [['p-FullAWSAccess'], control ? ['p-own'] : ['p-FullAWSAccess']],
		},
		keys: { k: { policy: document(delegation, ...key) } },
		secrets: {
			'prod/db': {
				tags,
				kmsKeyId: customerKey ? keyArn('k') : null,
				resourcePolicy: secret ? document(...secret) : null,
			},
		},
		parameters: {
			'/a/b': { tags, type: 'SecureString', kmsKeyId: customerKey ? keyArn('k') : 'alias/aws/ssm' },
		},
	};
}

/** Who reads what, with the verdict in words: of those who may. */
function readsOf(world: World): Map<string, string> {
	const estate = estateOf(world);
	const found = new Map<string, string>();
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		for (const principal of estate.resources('principal')) {
			const verdict = canRead(principal, resource, estate);
			if (isUnread(verdict) || verdict.outcome === 'blocked') continue;
			found.set(`${principal.label} ${resource.label}`, wordsOf(verdict));
		}
	}
	return found;
}

const denial = fc.oneof(
	fc
		.tuple(actions, resources, conditions)
		.map(([Action, Resource, more]): Statement => ({ Effect: 'Deny', Action, Resource, ...more })),
);
const place = fc.constantFrom('held', 'bounds', 'control', 'secret', 'key');

function withStatement(one: Parts, where: string, statement: Statement, principal: unknown): Parts {
	const full = { ...statement, Principal: principal, Resource: '*' };
	switch (where) {
		case 'held':
			return { ...one, held: one.held.map((policies) => [...policies, [statement]]) };
		case 'bounds':
			return one.bounds ? { ...one, bounds: [...one.bounds, statement] } : one;
		case 'control':
			return one.control ? { ...one, control: [...one.control, statement] } : one;
		case 'secret':
			return { ...one, secret: [...(one.secret ?? []), full] };
		default:
			return { ...one, key: [...one.key, full] };
	}
}

function reversed(statements: readonly Statement[] | null): readonly Statement[] | null {
	return statements?.toReversed() ?? null;
}

const runs = { numRuns: 100 };

describe('who can read', { timeout: 60_000 }, () => {
	it('never grows by a Deny', () => {
		fc.assert(
			fc.property(parts, denial, place, named, (one, statement, where, principal) => {
				const before = readsOf(worldOf(one));
				const after = readsOf(worldOf(withStatement(one, where, statement, principal)));
				expect([...after.keys()].filter((reader) => !before.has(reader))).toEqual([]);
			}),
			runs,
		);
	});

	it('never shrinks by an Allow, nor by a wider one', () => {
		fc.assert(
			fc.property(parts, identityStatement, place, named, (one, statement, where, principal) => {
				const narrow = { ...statement, Effect: 'Allow' };
				const wide = { Effect: 'Allow', Action: '*', Resource: '*' };
				const [before, between, after] = [
					one,
					withStatement(one, where, narrow, principal),
					withStatement(one, where, wide, principal),
				].map((some) => readsOf(worldOf(some)));
				expect([...(before?.keys() ?? [])].filter((reader) => !between?.has(reader))).toEqual([]);
				expect([...(between?.keys() ?? [])].filter((reader) => !after?.has(reader))).toEqual([]);
			}),
			runs,
		);
	});

	it('does not depend on the order of statements and policies', () => {
		fc.assert(
			fc.property(parts, (one) => {
				const turned: Parts = {
					...one,
					held: one.held.map((policies) => policies.map((policy) => policy.toReversed()).toReversed()),
					bounds: reversed(one.bounds),
					control: reversed(one.control),
					secret: reversed(one.secret),
					key: one.key.toReversed(),
				};
				expect(readsOf(worldOf(turned))).toEqual(readsOf(worldOf(one)));
			}),
			runs,
		);
	});

	it('is the same asked one by one and all at once', () => {
		fc.assert(
			fc.property(parts, (one) => {
				const world = worldOf(one);
				const estate = estateOf(world);
				const found = new Map<string, string>();
				for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
					const answer = readers.of(resource, estate);
					if (isUnread(answer) || isNotApplicable(answer)) continue;
					for (const { principal, verdict } of answer.all) {
						if (principal.kind === 'principal') found.set(`${principal.label} ${resource.label}`, wordsOf(verdict));
					}
					expect(answer.count).toBe([...answer.effective].length);
				}
				expect(found).toEqual(readsOf(world));
			}),
			runs,
		);
	});
});
