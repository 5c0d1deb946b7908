import { describe, expect, it } from 'vitest';
import { grant } from '../../../src/access/grant.ts';
import { canRead } from '../../../src/access/read-access.ts';
import { readers } from '../../../src/access/readers.ts';
import { statementsOf } from '../../../src/access/statements.ts';
import { createEstate, type Estate } from '../../../src/model/estate.ts';
import { isNotApplicable, isUnread } from '../../../src/model/observed.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Policy, Principal, Secret } from '../../../src/model/snapshot.ts';
import { render, type Text } from '../../../src/model/text.ts';
import { allow, document, partner, prod, wordsOf, type Statement } from './build.ts';

const partition = { hole: 'AWS::Partition' };
const account = { hole: 'AWS::AccountId' };
const at = (startLine: number) => ({ file: 'main.tf', startLine, startColumn: 1, endLine: startLine, endColumn: 9 });

function secretArn(address: string, name: string): Text {
	return [
		'arn:',
		partition,
		':secretsmanager:eu-west-1:',
		account,
		`:secret:${name}-`,
		{ hole: `${address}.suffix`, width: 6 },
	];
}

function roleArn(name: Text): Text {
	return ['arn:', partition, ':iam::', account, ':role/', ...(typeof name === 'string' ? [name] : name)];
}

interface Template {
	readonly roles?: Readonly<
		Record<
			string,
			{ readonly statements?: readonly Statement[]; readonly policies?: Principal['policies']; readonly name?: Text }
		>
	>;
	readonly secrets?: Readonly<Record<string, Partial<Secret>>>;
	readonly policies?: readonly Policy[];
}

function estateOf({ roles = {}, secrets = { db: {} }, policies = [] }: Template): Estate {
	const inline = Object.entries(roles).flatMap(([address, { statements }]): Policy[] =>
		statements
			? [{ address: `policy.${address}`, name: null, type: 'inline', document: document(...statements), at: at(9) }]
			: [],
	);
	return createEstate(
		{
			version: '1.1',
			takenAt: '2026-06-01T12:00:00Z',
			scopes: [
				{
					id: '.',
					world: 'iac',
					root: '.',
					listed: { secret: true, parameter: true, key: true, principal: true, policy: true },
				},
			],
			secrets: Object.entries(secrets).map(([address, one]) => ({
				address: `secret.${address}`,
				arn: secretArn(`secret.${address}`, `prod/${address}`),
				name: `prod/${address}`,
				tags: {},
				openTags: false,
				type: null,
				kmsKeyId: null,
				rotation: null,
				resourcePolicy: null,
				...one,
			})),
			principals: Object.entries(roles).map(([address, { name = address, policies: held, statements }]) => ({
				address: `role.${address}`,
				arn: roleArn(name),
				name,
				type: 'role',
				path: '/',
				tags: {},
				trust: document(),
				policies:
					held ?? (statements ? [{ policy: `policy.${address}`, address: `policy.${address}`, at: at(5) }] : []),
				groups: [],
				boundary: null,
				activeKeys: 0,
			})),
			policies: [...inline, ...policies],
		},
		defaultSettings,
	);
}

function readBy(template: Template): Record<string, string> {
	const estate = estateOf(template);
	const [secret] = estate.resources('secret');
	if (!secret) throw new Error('no secret');
	return Object.fromEntries(
		estate.resources('principal').map((one) => [one.label.replace('role.', ''), wordsOf(canRead(one, secret, estate))]),
	);
}

const get = 'secretsmanager:GetSecretValue';
const db = secretArn('secret.db', 'prod/db');

describe('in a template', () => {
	it.each<[string, unknown, string]>([
		['a reference', [db], 'allowed'],
		[
			'a reference and a wildcard',
			[['arn:', partition, ':secretsmanager:eu-west-1:', account, ':secret:prod/*']],
			'allowed',
		],
		['the partition is the one it is written for', 'arn:aws:secretsmanager:*:*:secret:prod/db-??????', 'allowed'],
		['another Region', 'arn:aws:secretsmanager:us-east-1:*:secret:prod/*', 'blocked identity-policy'],
		['another name', 'arn:aws:secretsmanager:*:*:secret:dev/*', 'blocked identity-policy'],
		['an account that may be this one', `arn:aws:secretsmanager:*:${prod}:secret:prod/*`, 'unread unresolved'],
		['an input', [[{ hole: 'var.arn' }]], 'unread unresolved'],
		[
			'an input that is a name',
			[['arn:aws:secretsmanager:*:*:secret:', { hole: 'var.name' }, '/*']],
			'unread unresolved',
		],
	])('%s', (_, Resource, verdict) => {
		expect(readBy({ roles: { app: { statements: [allow(get, Resource)] } } })).toEqual({ app: verdict });
	});

	it('another resource of the template is another, whatever its name', () => {
		const secrets = {
			db: {
				arn: [
					'arn:',
					partition,
					':secretsmanager:eu-west-1:',
					account,
					':secret:',
					{ hole: 'var.name' },
					'-',
					{ hole: 's', width: 6 },
				],
			},
			web: {},
		};
		const statements = [allow(get, [secretArn('secret.web', 'prod/web')])];
		expect(readBy({ secrets, roles: { app: { statements } } })).toEqual({ app: 'blocked identity-policy' });
	});

	it('a policy of the secret names roles by reference', () => {
		const open = { Effect: 'Allow', Principal: { AWS: [roleArn('app')] }, Action: get, Resource: '*' };
		const roles = { app: {}, web: {}, made: { name: [{ hole: 'role.made.name' }] } };
		expect(readBy({ roles, secrets: { db: { resourcePolicy: document(open) } } })).toEqual({
			app: 'allowed',
			web: 'blocked identity-policy',
			made: 'blocked identity-policy',
		});
	});

	it('a policy of the secret that names its own account opens nothing', () => {
		const root = [['arn:aws:iam::', account, ':root']];
		const open = { Effect: 'Allow', Principal: { AWS: root }, Action: get, Resource: '*' };
		expect(readBy({ roles: { app: {} }, secrets: { db: { resourcePolicy: document(open) } } })).toEqual({
			app: 'blocked identity-policy',
		});
	});

	it('those a policy names beyond the template may read', () => {
		const open = {
			Effect: 'Allow',
			Principal: { AWS: [`arn:aws:iam::${partner}:role/x`, [{ hole: 'var.reader' }]] },
			Action: get,
			Resource: '*',
		};
		const estate = estateOf({ secrets: { db: { resourcePolicy: document(open) } } });
		const [secret] = estate.resources('secret');
		const answer = secret && readers.of(secret, estate);
		if (!answer || isUnread(answer) || isNotApplicable(answer)) throw new Error('unread');
		// Whether they are of another account, which could not use the default key, the template does not tell.
		expect([[...answer.all], answer.lowerBound]).toEqual([[], [{ unread: 'unresolved', detail: 'account' }]]);
	});

	it('tags that may be more leave a condition open', () => {
		const statements = [allow(get, '*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'x' } } })];
		const roles = { app: { statements } };
		expect(readBy({ roles })).toEqual({ app: 'blocked identity-policy' });
		expect(readBy({ roles, secrets: { db: { openTags: true } } })).toEqual({ app: 'unread elsewhere' });
		expect(readBy({ roles, secrets: { db: { tags: { team: [{ hole: 'var.team' }] } } } })).toEqual({
			app: 'unread unresolved',
		});
		expect(readBy({ roles, secrets: { db: { tags: { team: 'x' }, openTags: true } } })).toEqual({ app: 'allowed' });
	});
});

function grants(template: Template): unknown[] {
	const estate = estateOf(template);
	return [...statementsOf(estate)].flatMap((statement) => {
		const answer = 'facts' in statement ? grant.of(statement, estate) : null;
		if (!('facts' in statement) || answer === null || isUnread(answer) || isNotApplicable(answer)) return [];
		const { holders, attached, managed } = answer;
		return [[statement.id, statement.at?.startLine, holders.map(({ label }) => label), attached, managed]];
	});
}

const attached = (line: number) => ({
	policies: [{ policy: ['arn:', partition, ':iam::aws:policy/SecretsManagerReadWrite'], at: at(line) }],
});

const held = (policy: string) => ({ policies: [{ policy }] });

describe('policies of a template', () => {
	it('that nothing holds are for whoever gets them', () => {
		const policies = [
			{ address: 'policy.loose', name: null, type: 'document', document: document(allow(get)) },
		] as const;
		expect(grants({ policies })).toEqual([['policy.loose#1', undefined, [], false, false]]);
	});

	it('of AWS stand where they are attached', () => {
		const found = grants({ roles: { a: attached(3), b: attached(4) } });
		expect(found).toEqual([
			['role.a arn:aws:iam::aws:policy/SecretsManagerReadWrite#BasePermissions', 3, ['role.a'], true, true],
			['role.b arn:aws:iam::aws:policy/SecretsManagerReadWrite#BasePermissions', 4, ['role.b'], true, true],
		]);
	});

	it('that are elsewhere leave open what a role reads', () => {
		const named = { policies: [{ policy: `arn:aws:iam::${prod}:policy/shared` }] };
		const input = { policies: [{ policy: [{ hole: 'var.policy' }] }] };
		expect(readBy({ roles: { named, input } })).toEqual({ named: 'unread elsewhere', input: 'unread unresolved' });
	});

	it('of AWS are read from the table', () => {
		const roles = {
			admin: held('arn:aws:iam::aws:policy/AdministratorAccess'),
			logs: held('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'),
		};
		expect(readBy({ roles })).toEqual({ admin: 'allowed', logs: 'blocked identity-policy' });
		expect(render(db)).toContain('prod/db');
	});
});
