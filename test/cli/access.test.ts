import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type {
	AccessAnswer,
	OverviewAnswer,
	ReadersAnswer,
	ReadsAnswer,
	ResourceReaders,
} from '../../src/access/answers/answer.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { allow, holder, holders, policy, readDatabase, secretArn, snapshot } from './access-estate.ts';
import { hushlint } from './fake-streams.ts';

// Not in the time of the first test.
beforeAll(() => import('../../src/cli/access.ts'), 60_000);

const refusals: readonly (readonly [readonly string[], string])[] = [
	[['prod/db', '--principal', 'api'], 'name secrets, or a role or user with --principal, not both'],
	[['--fail-on-new-readers'], '--fail-on-new-readers needs --compare OLD NEW'],
	[['--compare', 'a.json'], '--compare needs 2 values'],
	[['--compare', 'a.json', '--strict'], '--compare needs 2 values'],
	[['--compare=a.json', 'b.json'], '--compare takes 2 values, with spaces'],
	[['--compare', 'a', 'b', '--compare', 'c', 'd'], '--compare is given twice'],
	[['--compare', 'a', 'b', '--snapshot', 'c'], '--compare and --snapshot exclude each other'],
	[['--compare', 'a', 'b', '--principal', 'c'], '--compare and --principal exclude each other'],
	[['--compare', 'a', 'b'], 'cannot read the snapshot a: there is no such file'],
	[['--snapshot', 'a', '--templates', 'b'], '--templates and --snapshot exclude each other'],
	[['--account', '111111111111'], '--account needs --templates'],
	[['--var', 'a=b', '--snapshot', 'a'], '--var needs --templates'],
	[['--templates', '.', '--account', '1'], '--account takes an id of 12 digits'],
	[['--format', 'sarif'], '--format must be one of terminal, json, csv, markdown'],
	[['--output', 'a.sarif'], '--output a.sarif: its extension tells no format; write FORMAT=a.sarif'],
	[['--output', 'cvs=a'], '--output: "cvs" is no format; there are terminal, json, csv, markdown; did you mean "csv"?'],
	[['--output', 'a.csv', '--output', './a.csv'], '--output: ./a.csv would be written twice'],
	[['--snapshot', 'a.json', '--output', 'a.json'], '--output: a.json is the snapshot that is read'],
];

test.each(refusals)('access %j', async (args, sentence) => {
	expect(await hushlint(['access', ...args])).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
});

async function offered(...words: readonly string[]): Promise<string[]> {
	const { out } = await hushlint(['--get-yargs-completions', 'hushlint', 'access', ...words]);
	return out.split('\n').slice(0, -1);
}

test('the shell is offered the options', async () => {
	expect(await offered('--comp')).toEqual(['--compare']);
	expect(await offered('--fail')).toEqual(['--fail-on-new-readers']);
	expect(await offered('--format', '')).toEqual(['terminal', 'json', 'csv', 'markdown']);
	expect(await offered('--compare', 'old.json', '')).toEqual([]);
	expect(await offered('')).toEqual([]);
});

const home = mkdtempSync(join(tmpdir(), 'hushlint-'));
afterAll(() => rmSync(home, { recursive: true }));

function saved(content: Snapshot): string {
	const path = join(home, `${(files += 1)}.json`);
	writeFileSync(path, JSON.stringify(content));
	return path;
}
let files = 0;

async function ask<Answer extends AccessAnswer>(estate: Snapshot, ...words: readonly string[]): Promise<Answer> {
	const { out, err } = await hushlint(['access', '--snapshot', saved(estate), '--format', 'json', ...words]);
	expect(err).toBe('');
	return JSON.parse(out) as Answer;
}

/** Names of principals by group. */
function grouped({ readers }: ResourceReaders): Record<string, string[]> {
	const groups: Record<string, string[]> = {};
	for (const { principal } of readers) (groups[principal.group] ??= []).push(principal.name);
	return groups;
}

describe('who can read a secret', () => {
	it('is told by kind, with path, conditions and key', async () => {
		const { resources } = await ask<ReadersAnswer>(snapshot(), 'prod/payments/db');
		const [only, ...others] = resources;
		if (only === undefined) throw new Error('expected a resource');
		expect(others).toEqual([]);
		expect(only.resource).toMatchObject({ name: 'prod/payments/db', region: 'eu-west-1', key: 'alias/payments' });
		expect(grouped(only)).toEqual({
			administrator: ['Admin'],
			role: ['payments-api', 'endpoint'],
			user: ['ada'],
		});
		expect(only.count).toBe(3);
		const by = (name: string) => only.readers.find(({ principal }) => principal.name === name);
		expect(by('endpoint')).toMatchObject({
			outcome: 'allowed-if',
			conditions: [{ words: 'aws:SourceVpce is vpce-0a1b2c3d', negated: false }],
		});
		expect(by('ada')?.path).toContainEqual({
			action: 'secretsmanager:GetSecretValue',
			layer: 'identity-policy',
			outcome: 'allows',
			policy: 'inline policy inline',
			statement: 'Read',
			group: 'Developers',
		});
		expect(by('payments-api')?.path.map(({ action, layer }) => `${action} ${layer}`)).toEqual([
			'secretsmanager:GetSecretValue identity-policy',
			'kms:Decrypt key-policy',
			'kms:Decrypt identity-policy',
		]);
		expect(by('Admin')?.path).toEqual([]);
	});

	it('says whom one layer alone keeps out, and which', async () => {
		const { resources } = await ask<ReadersAnswer>(snapshot(), 'prod/payments/*');
		const blocked = resources.flatMap((one) =>
			one.blocked.map(({ principal, by, denied }) => [one.resource.name, principal.name, by, denied]),
		);
		expect(blocked).toEqual([
			['prod/payments/db', 'no-key', 'key-policy', false],
			['prod/payments/db', 'fenced', 'boundary', false],
			['prod/payments/stripe', '333333333333', 'key', false],
		]);
	});

	it('is at most those, where the policies of the organization were refused', async () => {
		const refused = { unread: 'denied', detail: 'organizations:ListPolicies' } as const;
		const organization = { id: 'o-1', managementAccount: '222222222222' };
		const accounts = [{ scope: '111111111111', organization, serviceControl: refused, resourceControl: refused }];
		const path = saved(snapshot({ accounts }));
		const { code, out } = await hushlint(['access', '--snapshot', path, 'prod/payments/db', '--strict']);
		expect(code).toBe(3);
		expect(out).toMatch(/^At most 3 readers/m);
		expect(out.match(/access was denied \(organizations:ListPolicies\)/g)).toHaveLength(1);
	});

	it('is not known, where principals were refused', async () => {
		const estate = snapshot({ holders: [] });
		const scopes = estate.scopes.map((scope) =>
			scope.id === '111111111111'
				? {
						...scope,
						listed: { principal: { unread: 'denied', detail: 'iam:GetAccountAuthorizationDetails' } } as const,
					}
				: scope,
		);
		const path = saved({ ...estate, scopes });
		const { code, out } = await hushlint(['access', '--snapshot', path, 'prod/idle', '--strict']);
		expect(code).toBe(3);
		expect(out).toContain('No reader is known.');
		expect(out).toContain('access was denied (iam:GetAccountAuthorizationDetails)');
	});
});

it('who can become a reader, and who opens it to others', async () => {
	const assumer = holder('role', 'assumer', policy(allow('sts:AssumeRole', '*')));
	const trust = policy({
		Effect: 'Allow',
		Principal: { AWS: 'arn:aws:iam::111111111111:root' },
		Action: 'sts:AssumeRole',
	});
	const trusting = holders.map((one) =>
		one.principal.name === 'payments-api' || one.principal.name === 'endpoint'
			? { ...one, principal: { ...one.principal, trust } }
			: one,
	);
	const opener = holder(
		'role',
		'opener',
		policy(readDatabase, allow(['kms:Decrypt', 'secretsmanager:PutResourcePolicy'], '*')),
	);
	const estate = snapshot({ holders: [...trusting, assumer, opener] });
	const { resources } = await ask<ReadersAnswer>(estate, 'prod/payments/db');
	const future = resources.flatMap((one) => one.future);
	expect(new Set(future.map(({ principal, reads, action }) => `${principal.name} ${reads} ${action}`))).toEqual(
		new Set([
			'assumer false sts:AssumeRole',
			'deployer false secretsmanager:PutResourcePolicy',
			'opener true secretsmanager:PutResourcePolicy',
		]),
	);
	const assumed = future.find(({ principal }) => principal.name === 'assumer');
	expect(assumed?.via.toSorted()).toEqual(['endpoint', 'payments-api']);
	expect(assumed?.words).toMatch(/^assume the role \S+, which can read it, or another like it$/);
});

describe('a secret', () => {
	const names: readonly (readonly [string, readonly string[]])[] = [
		['prod/payments/db', ['prod/payments/db']],
		[secretArn('prod/payments/db'), ['prod/payments/db']],
		[secretArn('prod/payments/db').slice(0, -7), ['prod/payments/db']],
		[`${secretArn('prod/payments/db').slice(0, -7)}-??????`, ['prod/payments/db']],
		[`${secretArn('prod/payments/db')}:password::`, ['prod/payments/db']],
		['prod/*', ['prod/payments/db', 'prod/payments/stripe', 'prod/idle']],
		['*stripe', ['prod/payments/stripe']],
		['arn:aws:secretsmanager:*:secret:prod/idle-*', ['prod/idle']],
	];
	it.each(names)('is found as %s', async (word, found) => {
		const { resources } = await ask<ReadersAnswer>(snapshot(), word);
		expect(resources.map(({ resource }) => resource.name)).toEqual(found);
	});

	const strange: readonly (readonly [string, string])[] = [
		['prod/payment/db', 'called "prod/payment/db"; did you mean "prod/payments/db"?'],
		['stripe', 'called "stripe"; did you mean "prod/payments/stripe"?'],
		['staging/x', 'called "staging/x"; "hushlint access" without a name lists them'],
		['arn*', 'called "arn*"; "hushlint access" without a name lists them'],
	];
	it.each(strange)('%s is unknown, and the nearest is offered', async (word, rest) => {
		const result = await hushlint(['access', '--snapshot', saved(snapshot()), word]);
		expect(result).toEqual({ code: 2, out: '', err: `hushlint: there is no secret and no parameter ${rest}\n` });
	});

	it('of any name: how many read each, most first', async () => {
		const { resources } = await ask<OverviewAnswer>(snapshot());
		expect(resources.map(({ resource, count }) => [resource.name, count])).toEqual([
			['prod/payments/db', 3],
			['prod/payments/stripe', 0],
			['prod/idle', 0],
		]);
	});
});

/** Each principal with what it reads. */
async function readsOf(word: string): Promise<(readonly string[])[]> {
	const { principals } = await ask<ReadsAnswer>(snapshot(), '--principal', word);
	return principals.map((one) => [one.principal.name, ...one.reads.map(({ resource }) => resource.name)]);
}

describe('what a principal can read', () => {
	it.each([
		'endpoint',
		'arn:aws:iam::111111111111:role/endpoint',
		'role/endpoint',
		'arn:aws:sts::111111111111:assumed-role/endpoint/i-0a1b2c3d',
	])('is told for %s', async (word) => {
		expect(await readsOf(word)).toEqual([['endpoint', 'prod/payments/db']]);
	});

	it('is told for each that a pattern names, groups left out', async () => {
		expect(await readsOf('*e*')).toEqual([
			['payments-api', 'prod/payments/db'],
			['no-key'],
			['endpoint', 'prod/payments/db'],
			['fenced'],
			['deployer'],
			['idle'],
		]);
		expect((await readsOf('Admin'))[0]).toHaveLength(4);
	});

	it('is told for someone of another account, and for a service, as far as it is known', async () => {
		const { principals } = await ask<ReadsAnswer>(snapshot(), '--principal', 'arn:aws:iam::333333333333:role/x');
		expect(principals).toMatchObject([
			{
				principal: { group: 'identity', account: '333333333333' },
				reads: [],
				blocked: [{ resource: { name: 'prod/payments/stripe' }, by: 'key' }],
			},
		]);
		const service = await ask<ReadsAnswer>(snapshot(), '--principal', 'rds.amazonaws.com');
		expect(service.principals).toMatchObject([{ principal: { group: 'service' }, reads: [], blocked: [] }]);
	});

	it.each([
		['111111111111', 'there is no role and no user called "111111111111"'],
		['Developers', 'Developers is a group, and groups read nothing: ask for one of its users'],
		['endpiont', 'there is no role and no user called "endpiont"; did you mean "endpoint"?'],
		['nobody-at-all', 'there is no role and no user called "nobody-at-all"'],
	])('%s is refused', async (word, sentence) => {
		const result = await hushlint(['access', '--snapshot', saved(snapshot()), '--principal', word]);
		expect(result).toEqual({ code: 2, out: '', err: `hushlint: --principal: ${sentence}\n` });
	});
});

test('a snapshot without principals asks to be collected again', async () => {
	const estate = snapshot();
	const path = saved({ ...estate, principals: [], scopes: estate.scopes.slice(0, 1), accounts: [], policies: [] });
	const sentence = `${path} holds no principals: collect it again with "hushlint collect -o FILE"`;
	for (const args of [
		['--snapshot', path],
		['--compare', path, path],
	]) {
		expect(await hushlint(['access', ...args])).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
	}
});

test('answers are written to files, and printed unless quiet', async () => {
	const path = saved(snapshot());
	const file = join(home, 'answer.csv');
	const { code, out } = await hushlint(['access', '--snapshot', path, 'prod/idle', '--output', file, '--quiet']);
	expect({ code, out }).toEqual({ code: 0, out: '' });
	expect(readFileSync(file, 'utf8')).toMatch(/^relation,.*\nreader,prod\/idle,secret,.*,Admin,administrator,/);
});
