import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDumps } from '../../src/collect/aws-cli/import-dumps.ts';
import { createClients } from '../../src/collect/aws/clients.ts';
import { createEngine } from '../../src/collect/aws/engine.ts';
import { collectGlobal, collectRegion, joinParts } from '../../src/collect/aws/estate.ts';
import type { ScopeAtWork } from '../../src/collect/aws/scope.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import pLimit from 'p-limit';
import { startAwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment, takenAt, virtualClock } from '../double/collect-from.ts';
import type { ApiAccount } from '../double/estate.ts';
import { exampleAccount } from '../double/example-account.ts';
import { judge, unyielding } from '../harness/judge.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: unknown): void {
	const path = join(folder, file);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 4));
}

const take = (given: { account?: string; region?: string } = {}) =>
	importDumps(folder, { cwd: folder, now: takenAt, ...given });

const why = (detail: string) => ({ unread: 'not-collected', detail });
const user = (UserName: string) => ({ UserName, Arn: `arn:aws:iam::111111111111:user/${UserName}`, Path: '/' });

const secretArn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
const list = {
	SecretList: [{ ARN: secretArn, Name: 'prod/db', CreatedDate: '2025-03-01T10:00:00.123000+01:00', Tags: [] }],
};
const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const role = {
	RoleName: 'app',
	Arn: 'arn:aws:iam::111111111111:role/app',
	Path: '/',
	CreateDate: '2025-01-01T00:00:00+00:00',
	AssumeRolePolicyDocument: {
		...document,
		Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::333333333333:root' } }],
	},
	RolePolicyList: [{ PolicyName: 'all', PolicyDocument: document }],
	AttachedManagedPolicies: [],
};
const details = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [role], Policies: [] };

/** Collects from the double, and writes every answer down as the AWS CLI prints it. */
async function collectAndPrint(account: ApiAccount): Promise<Snapshot> {
	const server = await startAwsServer(account);
	setAwsEnvironment(server.url);
	const clients = createClients(undefined);
	const { signal } = new AbortController();
	await clients.signIn('eu-west-1');
	let count = 0;
	const engineIn = (region: string) =>
		createEngine({
			send: async (read, input, abort) => {
				const output = await clients.sendTo(region)(read, input, abort);
				const { $metadata: _, ...printed } = output as Record<string, unknown>;
				write(`${read.service}/${++count}/${fileName(read.api, input)}.json`, printedBy(printed));
				return output;
			},
			refresh: clients.refresh,
			clock: virtualClock(),
			signal,
			inFlight: pLimit(8),
			deadline: 10_000,
		});
	const scope = (id: string): ScopeAtWork => ({
		id,
		account: account.account,
		partition: 'aws',
		region: 'eu-west-1',
		engine: engineIn('eu-west-1'),
		engineIn,
		report: () => {},
	});
	try {
		return joinParts(takenAt, [
			await collectRegion(scope(`${account.account}/eu-west-1`)),
			await collectGlobal(scope(account.account)),
		]);
	} finally {
		clients.close();
		await server.close();
	}
}

/** As people name such files: the command, and what it was asked about. */
function fileName(api: string, input: object): string {
	const command = api.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
	const members = ['Filter', 'KeyId', 'UserName', 'FunctionName', 'cluster', 'Name', 'ChildId', 'TargetId'];
	const about = members.flatMap((name) => {
		const value: unknown = Reflect.get(input, name);
		return typeof value === 'string' ? [value.split(/[:/]/).at(-1)] : [];
	});
	return [command, ...about].join('-');
}

/** The AWS CLI gives documents of IAM as what they say, not as encoded text. */
function printedBy(value: Record<string, unknown>): unknown {
	const encoded = new Set(['AssumeRolePolicyDocument', 'PolicyDocument', 'Document']);
	return JSON.parse(JSON.stringify(value), (name, inner: unknown) =>
		encoded.has(name) && typeof inner === 'string' ? JSON.parse(decodeURIComponent(inner)) : inner,
	);
}

/** The example without what AWS refuses to tell, which leaves no answer to print. */
function tellable(): ApiAccount {
	const account = exampleAccount();
	const home = account.regions['eu-west-1'];
	if (home === undefined) throw new Error('The example has a home.');
	const secrets = home.secrets.filter(({ entry }) => !/gone|partner|dev\/billing/.test(entry.Name));
	const functions = home.functions?.map((one) => ({
		...one,
		policy: one.policy ?? { Version: '2012-10-17', Statement: [{ Resource: one.configuration.FunctionArn }] },
	}));
	return { ...account, regions: { 'eu-west-1': { ...home, secrets, functions: functions ?? [] } } };
}

describe('what the AWS CLI printed of an estate', () => {
	it('gives the snapshot, and the report, that collecting it gives', { timeout: 30_000 }, async () => {
		const collected = await collectAndPrint(tellable());
		const { snapshot, notes } = await take();
		expect(notes).toEqual([]);
		expect({ ...snapshot, takenAt: collected.takenAt }).toEqual(collected);
		expect(judge({ ...snapshot, takenAt: collected.takenAt }, unyielding)).toEqual(judge(collected, unyielding));
	});
});

describe('files of the AWS CLI', () => {
	it('are known by what they hold, and what is not there is not collected', async () => {
		write('a.json', list);
		const { snapshot } = await take();
		expect(snapshot.scopes[0]).toMatchObject({
			id: '111111111111/eu-west-1',
			listed: { secret: true, parameter: why('ssm:DescribeParameters'), workload: why('lambda:ListFunctions') },
		});
		expect(snapshot.scopes[1]).toMatchObject({
			id: '111111111111',
			listed: { principal: why('iam:GetAccountAuthorizationDetails') },
		});
		expect(snapshot.secrets).toMatchObject([
			{
				arn: secretArn,
				createdAt: '2025-03-01T09:00:00.123Z',
				resourcePolicy: why('secretsmanager:GetResourcePolicy'),
			},
		]);
		expect(snapshot.accounts?.at(-1)).toMatchObject({ organization: why('organizations:DescribeOrganization') });
	});

	it('may be of IAM alone', async () => {
		write('details.json', details);
		const { snapshot } = await take();
		expect(snapshot.scopes).toMatchObject([{ id: '111111111111', listed: { principal: true, policy: true } }]);
		expect(snapshot.principals).toMatchObject([{ name: 'app', policies: [{ policy: `${role.Arn}#all` }] }]);
		expect(snapshot.policies).toMatchObject([{ id: `${role.Arn}#all`, document }]);
	});

	it('may hold several answers: in a list, one after the other, or as documents of YAML', async () => {
		const policy = { ARN: secretArn, Name: 'prod/db', ResourcePolicy: JSON.stringify(document) };
		write('several.json', `${JSON.stringify(list)}\n${JSON.stringify(policy, null, 4)}\n`);
		write('list.json', [{ ARN: secretArn, Versions: [] }]);
		write(
			'details.yaml',
			`UserDetailList: []\nRoleDetailList:\n- Arn: ${role.Arn}\n  RoleName: app\n  CreateDate: '2025-01-01T00:00:00+00:00'\n  RolePolicyList: []\n`,
		);
		const { snapshot, notes } = await take();
		expect(notes).toEqual([]);
		expect(snapshot.secrets).toMatchObject([{ resourcePolicy: document, versions: [] }]);
		expect(snapshot.principals).toMatchObject([{ name: 'app', createdAt: '2025-01-01T00:00:00.000Z' }]);
	});

	it('are a list in full only with its last page', async () => {
		write('one.json', { ...list, NextToken: 'abc' });
		expect((await take()).snapshot.scopes[0]?.listed.secret).toMatchObject({ unread: 'not-collected' });
		write('two.json', { SecretList: [{ ARN: secretArn.replace('AbCdEf', 'GhIjKl'), Name: 'prod/db2' }] });
		const { snapshot } = await take();
		expect(snapshot.scopes[0]?.listed.secret).toBe(true);
		expect(snapshot.secrets?.length).toBe(2);
	});

	it('tell the key of a policy by name, if not in the policy', async () => {
		const id = '0a1b2c3d-1111-4111-8111-111111111111';
		const arn = `arn:aws:kms:eu-west-1:111111111111:key/${id}`;
		write('secrets.json', { SecretList: [{ ARN: secretArn, Name: 'prod/db', KmsKeyId: arn }] });
		write('aliases.json', { Aliases: [] });
		write(`keys/${id}/describe.json`, {
			KeyMetadata: { KeyId: id, Arn: arn, KeyState: 'Enabled', KeyManager: 'CUSTOMER', CreationDate: 1751328000.5 },
		});
		write(`keys/${id}/policy.json`, { Policy: JSON.stringify(document), PolicyName: 'default' });
		write('keys/other-policy.json', { Policy: '{"Version":"2012-10-17","Statement":[]}' });
		write(`list-grants-${id}.json`, { Grants: [] });
		const { snapshot } = await take({ region: 'eu-west-1' });
		expect(snapshot.keys).toMatchObject([
			{ arn, state: 'Enabled', createdAt: '2025-07-01T00:00:00.500Z', policy: document, grants: [], aliases: [] },
		]);
	});

	it('tell active keys by user, or in a credential report', async () => {
		write('details.json', { ...details, UserDetailList: [user('alice'), user('bob'), user('carol')] });
		write('keys-alice.json', {
			AccessKeyMetadata: [{ UserName: 'alice', AccessKeyId: 'AKIAEXAMPLE', Status: 'Active' }],
		});
		write('list-access-keys-bob.json', { AccessKeyMetadata: [] });
		const report =
			'user,arn,access_key_1_active,access_key_2_active\ncarol,arn:aws:iam::111111111111:user/carol,true,true\n';
		write('report.json', { Content: Buffer.from(report).toString('base64'), ReportFormat: 'text/csv' });
		const { snapshot } = await take();
		const keys = snapshot.principals?.filter(({ type }) => type === 'user').map(({ activeKeys }) => activeKeys);
		expect(keys).toEqual([1, 0, 2]);
	});

	it('take task definitions for those in use where no cluster was printed, and say that there may be others', async () => {
		const arn = 'arn:aws:ecs:eu-west-1:111111111111:task-definition/web:3';
		write('task.json', {
			taskDefinition: { taskDefinitionArn: arn, containerDefinitions: [], executionRoleArn: role.Arn },
		});
		const { snapshot } = await take();
		expect(snapshot.workloads).toMatchObject([{ arn, executionRole: role.Arn, type: 'task' }]);
		expect(snapshot.scopes[0]?.listed.workload).toMatchObject({ unread: 'not-collected' });
	});

	it('are as old as the newest of them', async () => {
		write('list.json', list);
		utimesSync(join(folder, 'list.json'), new Date('2026-11-01T00:00:00Z'), new Date('2026-11-01T00:00:00Z'));
		expect((await take()).snapshot.takenAt).toBe('2026-11-01T00:00:00.000Z');
	});

	it('of several accounts and Regions keep apart', async () => {
		write('a.json', list);
		const other = 'arn:aws:secretsmanager:us-east-1:222222222222:secret:dev/db-AbCdEf';
		write('b.json', { SecretList: [{ ARN: other, Name: 'dev/db' }] });
		write('details.json', details);
		const { snapshot } = await take();
		expect(snapshot.scopes.map(({ id }) => id)).toEqual([
			'111111111111/eu-west-1',
			'222222222222/us-east-1',
			'111111111111',
			'222222222222',
		]);
		expect(snapshot.principals?.map(({ scope }) => scope)).toEqual(['111111111111']);
		expect(snapshot.secrets?.map(({ scope }) => scope)).toEqual(['111111111111/eu-west-1', '222222222222/us-east-1']);
	});
});

describe('files that hold the value of a secret', () => {
	it.each([
		['get-secret-value', { ARN: secretArn, Name: 'prod/db', VersionId: '1', SecretString: 'Cnry-value' }],
		['batch-get-secret-value', { SecretValues: [{ ARN: secretArn, SecretString: 'Cnry-value' }] }],
		['get-parameter', { Parameter: { Name: '/a', Type: 'SecureString', Value: 'Cnry-value' } }],
		['get-parameters', { Parameters: [{ Name: '/a', Type: 'SecureString', Value: 'Cnry-value', Tier: 'Standard' }] }],
		['decrypt', { KeyId: 'arn', Plaintext: 'Cnry-value' }],
	])('%s are refused and told', async (name, content) => {
		write('list.json', list);
		write(`${name}.json`, content);
		const { snapshot, notes } = await take();
		expect(notes).toEqual([expect.stringContaining(`${name}.json holds the value of a secret`)]);
		expect(JSON.stringify({ snapshot, notes })).not.toContain('Cnry');
	});
});

describe('files that are something else', () => {
	it('are told and skipped', async () => {
		write('list.json', list);
		write('package.json', { name: 'x', version: '1' });
		write('text.json', '"Cnry"');
		write('mistyped.json', { SecretList: [{ ARN: 5 }] });
		write('notes.txt', 'Cnry');
		write('empty.json', '');
		const { notes } = await take();
		expect(notes.toSorted()).toEqual([
			'empty.json was skipped: it is empty',
			'mistyped.json looks like an answer of ListSecrets, but is none; skipped',
			'notes.txt was skipped: it is neither .json nor .yaml',
			'package.json is no answer of the AWS CLI that hushlint knows; skipped',
			'text.json is no answer of the AWS CLI that hushlint knows; skipped',
		]);
	});

	it('and nothing else are an error', async () => {
		write('package.json', { name: 'x' });
		await expect(take()).rejects.toMatchObject({
			name: 'ScanError',
			message: expect.stringContaining('there is no answer of the AWS CLI'),
		});
	});

	it.each([
		['{"SecretList": [{"ARN": "Cnry" "Name"', 'a.json:1:32: expected a comma or }'],
		['{"SecretList": [], }', 'a.json:1:20: a comma before the end'],
		['{} Cnry', 'a.json:1:4: expected a value'],
	])('or broken are told by place and reason, and not quoted: %s', async (text, message) => {
		write('a.json', text);
		write('b.json', list);
		const error: unknown = await take().catch((caught: unknown) => caught);
		expect(error).toMatchObject({ name: 'ScanError', message });
	});

	it('that say no Region need one', async () => {
		write('a.json', { SecretList: [] });
		await expect(take()).rejects.toMatchObject({
			name: 'ScanError',
			message: expect.stringContaining('give --account and --region'),
		});
		const { snapshot } = await take({ account: '111111111111', region: 'eu-west-1' });
		expect(snapshot.scopes[0]).toMatchObject({ id: '111111111111/eu-west-1', listed: { secret: true } });
		expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('SecretList');
	});
});
