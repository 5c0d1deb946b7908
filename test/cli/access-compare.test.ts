import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import type { ComparisonAnswer } from '../../src/access/answers/answer.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { render } from '../../src/model/text.ts';
import { allow, holder, holders, keyArn, policy, readDatabase, secret, snapshot } from './access-estate.ts';
import { hushlint } from './fake-streams.ts';

// Not in the time of the first test.
beforeAll(() => import('../../src/cli/access.ts'), 60_000);

const home = mkdtempSync(join(tmpdir(), 'hushlint-'));
afterAll(() => rmSync(home, { recursive: true }));

const account = '111111111111';
const without = (...names: readonly string[]) =>
	holders.filter(({ principal: { name } }) => !(typeof name === 'string' && names.includes(name)));
const decrypt = allow('kms:Decrypt', keyArn);

interface Outcome {
	readonly code: number | null;
	readonly changes: readonly string[];
}

/** The exit code with both gates, and who gained (`+`), lost (`-`), is no longer bound (`*`) or is open (`?`). */
async function compare(older: Snapshot, newer: Snapshot, ...words: readonly string[]): Promise<Outcome> {
	const paths = [older, newer].map((content, at) => {
		const path = join(home, `${at}.json`);
		writeFileSync(path, JSON.stringify(content));
		return path;
	});
	const flags = ['--fail-on-new-readers', '--strict', '--format', 'json'];
	const { code, out, err } = await hushlint(['access', '--compare', ...paths, ...flags, ...words]);
	expect(err).toBe('');
	const { administrators, changes } = JSON.parse(out) as ComparisonAnswer;
	const lines = changes.flatMap(({ resource, gained, lost, widened, unknown }) => [
		...gained.map(({ principal }) => `+ ${principal.name} ${resource.name}`),
		...lost.map(({ principal }) => `- ${principal.name} ${resource.name}`),
		...widened.map(({ principal }) => `* ${principal.name} ${resource.name}`),
		...unknown.map((why) => `? ${resource.name}: ${why}`),
	]);
	const all = [
		...administrators.gained.map(({ name }) => `+ ${name} everywhere`),
		...administrators.lost.map(({ name }) => `- ${name} everywhere`),
	];
	return { code, changes: [...all, ...lines] };
}

describe('between two snapshots', () => {
	it('nothing changes if nothing does', async () => {
		expect(await compare(snapshot(), snapshot())).toEqual({ code: 0, changes: [] });
	});

	it('a reader is gained, another lost', async () => {
		const newer = snapshot({
			holders: [...without('payments-api'), holder('role', 'newcomer', policy(readDatabase, decrypt))],
		});
		expect(await compare(snapshot(), newer)).toEqual({
			code: 1,
			changes: ['+ newcomer prod/payments/db', '- payments-api prod/payments/db'],
		});
		expect(await compare(snapshot(), newer, 'prod/idle')).toEqual({ code: 0, changes: [] });
	});

	it('another path is nothing gained', async () => {
		const other = holder(
			'role',
			'payments-api',
			policy(allow('secretsmanager:*', '*:secret:prod/payments/db-*'), decrypt),
		);
		expect(await compare(snapshot(), snapshot({ holders: [...without('payments-api'), other] }))).toEqual({
			code: 0,
			changes: [],
		});
	});

	it('a condition that falls away is told, and nothing gained', async () => {
		const free = holder('role', 'endpoint', policy(readDatabase, decrypt));
		expect(await compare(snapshot(), snapshot({ holders: [...without('endpoint'), free] }))).toEqual({
			code: 0,
			changes: ['* endpoint prod/payments/db'],
		});
	});

	it('a secret made anew is the same, a new one has new readers, administrators aside', async () => {
		const { secrets = [] } = snapshot();
		const again = secrets.map((one) => ({ ...one, arn: render(one.arn).replace(/.{6}$/, 'XyZ123') }));
		const reader = holder('role', 'all', policy(allow('secretsmanager:GetSecretValue', '*')));
		const older = snapshot({ holders: [...holders, reader] });
		const newer = snapshot({ holders: [...holders, reader], secrets: [...again, secret('prod/new')] });
		expect(await compare(older, newer)).toEqual({
			code: 1,
			changes: ['+ all prod/new'],
		});
	});

	it('a new administrator is told once', async () => {
		const newer = snapshot({ holders: [...without('idle'), holder('role', 'idle', policy(allow('*', '*')))] });
		expect(await compare(snapshot(), newer)).toEqual({ code: 1, changes: ['+ idle everywhere'] });
	});

	it('what the newer one could not read is open, not lost', async () => {
		const refused = { unread: 'denied', detail: 'iam:GetAccountAuthorizationDetails' } as const;
		const newer = snapshot({ holders: [] });
		const scopes = newer.scopes.map((scope) =>
			scope.id === account ? { ...scope, listed: { principal: refused } } : scope,
		);
		const { code, changes } = await compare(snapshot(), { ...newer, scopes });
		expect(code).toBe(3);
		expect(changes).toHaveLength(3);
		expect(changes[0]).toBe(
			'? prod/payments/db: who can read it: access was denied (iam:GetAccountAuthorizationDetails)',
		);
	});

	it('whom a policy that the newer one could not read lets in is open', async () => {
		const older = snapshot();
		const refused = { unread: 'denied', detail: 'secretsmanager:GetResourcePolicy' } as const;
		const secrets = older.secrets?.map((one) => ({ ...one, resourcePolicy: refused })) ?? [];
		expect(await compare(older, { ...older, secrets }, 'prod/payments/db')).toEqual({
			code: 3,
			changes: [
				'? prod/payments/db: whether others gained access: access was denied (secretsmanager:GetResourcePolicy)',
			],
		});
	});

	it('what a refused policy of the organization may still forbid is open, not gained', async () => {
		const organization = { id: 'o-1', managementAccount: '222222222222' };
		const scp = (serviceControl: unknown): Partial<Snapshot> => ({
			accounts: [{ scope: account, organization, resourceControl: null, serviceControl: serviceControl as string[][] }],
		});
		const older = snapshot(scp([['p-1']]));
		const freeze = {
			scope: account,
			id: 'p-1',
			name: 'Freeze',
			type: 'service-control',
			document: policy(allow('*', '*'), { Effect: 'Deny', Action: 'secretsmanager:GetSecretValue', Resource: '*' }),
		} as const;
		const frozen = { ...older, policies: [...(older.policies ?? []), freeze] };
		const blind = snapshot(scp({ unread: 'denied', detail: 'organizations:ListPolicies' }));
		const { code, changes } = await compare(frozen, blind, 'prod/payments/db');
		expect(code).toBe(3);
		expect(changes.filter((change) => !change.startsWith('? '))).toEqual([]);
		expect(changes[0]).toMatch(/whether \S+ gained access: access was denied \(organizations:ListPolicies\)$/);
		// Neither snapshot tells: who is new in the other policies is new.
		const more = snapshot({
			...scp({ unread: 'denied', detail: 'organizations:ListPolicies' }),
			holders: [...holders, holder('role', 'newcomer', policy(readDatabase, decrypt))],
		});
		expect(await compare(blind, more, 'prod/payments/db')).toEqual({
			code: 1,
			changes: ['+ newcomer prod/payments/db'],
		});
	});

	it('secrets of a Region that the older one did not list are open', async () => {
		const older = snapshot();
		const scopes = older.scopes.map((scope) => (scope.id === account ? scope : { ...scope, listed: {} }));
		const { code, changes } = await compare({ ...older, secrets: [], scopes }, snapshot());
		expect(code).toBe(3);
		expect(changes).toContain(
			'? prod/payments/db: whether ada gained access: the other snapshot does not list the secrets there',
		);
	});
});
