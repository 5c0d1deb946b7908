import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/format-names.ts';
import { hushlint, type Result } from '../cli/fake-streams.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment } from '../double/collect-from.ts';
import type { ApiAccount } from '../double/estate.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny, type Fault } from '../double/fault.ts';
import {
	anyCanary,
	canary,
	startTalkativeProxy,
	valueMembers,
	type TalkativeProxy,
} from '../double/talkative-proxy.ts';

// Marked values in every answer of an account: what comes out must hold none of them.

/** Values: they may be nowhere. */
const values = [...valueMembers, 'error', 'secret access key', 'session token', 'environment', 'override'].map(canary);

/** Metadata: a snapshot keeps it, but no report, message or error quotes it. */
const metadata = ['description', 'tag', 'condition', 'key policy', 'note'].map(canary);

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything a run left: both streams and every file it wrote. */
function traces({ out, err }: Result, inputs: readonly string[] = []): string {
	const files = readdirSync(folder).filter((name) => !inputs.includes(name));
	return [out, err, ...files.map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n');
}

function outputs(): string[] {
	return ['a.txt', 'b.md', 'c.sarif', 'd.json'].flatMap((name) => ['--output', join(folder, name)]);
}

describe('an account whose API says more than it should', { timeout: 30_000 }, () => {
	let aws: AwsServer;
	let proxy: TalkativeProxy;
	let environment: NodeJS.ProcessEnv;
	beforeAll(async () => {
		environment = { ...process.env };
		aws = await startAwsServer(marked(exampleAccount()));
		proxy = await startTalkativeProxy(aws.url);
		setAwsEnvironment(proxy.url);
		process.env['AWS_SECRET_ACCESS_KEY'] = canary('secret access key');
		process.env['AWS_SESSION_TOKEN'] = canary('session token');
	});
	afterAll(async () => {
		process.env = environment;
		proxy.close();
		await aws.close();
	});

	const faults: readonly (readonly [string, readonly Fault[]])[] = [
		['answers', []],
		['refuses policies', [deny('secretsmanager:GetResourcePolicy'), deny('kms:GetKeyPolicy'), deny('kms:DescribeKey')]],
		['refuses lists', [deny('secretsmanager:ListSecrets'), deny('ssm:DescribeParameters')]],
		['refuses everything', [{ kind: 'denied' }]],
		['has expired', [{ kind: 'expired' }]],
		['knows no such key', [{ kind: 'unknown-key' }]],
		['finds the signature wrong', [{ kind: 'wrong-signature' }]],
		['knows no such operation', [{ kind: 'unknown-operation' }]],
		['tears its answers', [{ kind: 'truncated', service: 'secretsmanager' }]],
		['answers with a page of HTML', [{ kind: 'html' }]],
	];

	test.each(faults)('that %s: the reports hold no canary', async (_, broken) => {
		aws.breakWith(broken);
		const before = proxy.spoken();
		const result = await hushlint(['audit', '--fail-on', 'never', ...outputs()], { cwd: folder, errColumns: 200 });
		expect(traces(result)).not.toMatch(anyCanary);
		expect(result.out + result.err).not.toBe('');
		expect(proxy.spoken()).toBeGreaterThan(before);
	});

	test('a snapshot keeps metadata and no value', async () => {
		aws.breakWith([]);
		const file = join(folder, 'estate.json');
		const result = await hushlint(['collect', '-o', file], { cwd: folder });
		expect(result.code).toBe(0);
		const text = readFileSync(file, 'utf8');
		for (const value of values) expect(text).not.toContain(value);
		expect(metadata.filter((word) => text.includes(word))).toContain(canary('description'));
		expect(result.err).not.toMatch(anyCanary);

		for (const format of formatNames) {
			const { out, err } = await hushlint(['audit', '--snapshot', file, '--format', format], { cwd: folder });
			expect(out).toContain('revealing-description');
			expect(out + err).not.toMatch(anyCanary);
		}
	});

	test('credentials that cannot be had are not quoted', async () => {
		const config = join(folder, 'config');
		const secret = canary('profile');
		writeFileSync(
			config,
			`[profile process]\nregion = eu-west-1\ncredential_process = sh -c "echo ${secret}; echo ${secret} >&2; exit 1"\n` +
				`[profile broken]\nregion = eu-west-1\ncredential_process = sh -c "echo '{${secret}'"\n` +
				`[profile source]\nregion = eu-west-1\nrole_arn = ${secret}\nsource_profile = ${secret}\n` +
				`[profile sso]\nregion = eu-west-1\nsso_start_url = ${secret}\nsso_session = ${secret}\n` +
				`[profile bare]\n${secret}\n= ${secret}\n[${secret}`,
		);
		const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token, ...others } = process.env;
		process.env = { ...others, AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: config };
		try {
			for (const profile of ['process', 'broken', 'source', 'sso', 'bare', 'none']) {
				const result = await hushlint(['audit', '--profile', profile], { cwd: folder });
				expect(result).toMatchObject({ code: 2, out: '' });
				expect(result.err).toMatch(/^hushlint: [^\n]+\n$/);
				expect(result.err).not.toMatch(anyCanary);
			}
		} finally {
			process.env = { ...others, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token };
		}
	});
});

/** In variables that seem to name a secret too. */
const variables = Object.fromEntries(
	['DB_PASSWORD', 'VAULT_SECRET_ID', 'SECRET_NAME', 'SSM_PATH', 'LOG_LEVEL', 'SECRETS_MANAGER_TTL'].flatMap((name) => [
		[name, canary('environment')],
		[`${name}_URL`, `postgres://app:${canary('environment')}@db/${canary('environment')}`],
		[`${name}_JSON`, JSON.stringify({ password: canary('environment') })],
		[`${name}_ARN`, `arn:aws:secretsmanager:eu-west-1:111111111111:secret:a ${canary('environment')}`],
	]),
);

/** The account with canaries in its metadata and policies. */
function marked(account: ApiAccount): ApiAccount {
	const regions = Object.entries(account.regions).map(([name, estate]) => [
		name,
		{
			...estate,
			secrets: estate.secrets.map((secret, at) => ({
				...secret,
				entry: {
					...secret.entry,
					Description: `password: ${canary('description')}`,
					Tags: [{ Key: 'environment', Value: canary('tag') }],
				},
				policy: at === 0 ? undefined : policyWith(canary('condition')),
			})),
			parameters: estate.parameters.map((parameter) => ({
				...parameter,
				metadata: { ...parameter.metadata, Description: `token=${canary('description')}` },
				tags: [{ Key: 'hushlint:rotation', Value: canary('tag') }],
			})),
			functions: estate.functions?.map((one) => ({
				...one,
				configuration: { ...one.configuration, Environment: { Variables: variables } },
			})),
			clusters: estate.clusters?.map((cluster) => ({
				...cluster,
				tasks: cluster.tasks.map((task) => ({
					...task,
					overrides: { containerOverrides: [{ environment: [{ name: 'SECRET_NAME', value: canary('override') }] }] },
				})),
			})),
			taskDefinitions: estate.taskDefinitions?.map((definition) => ({
				...definition,
				containerDefinitions: [
					{
						environment: Object.entries(variables).map(([variable, value]) => ({ name: variable, value })),
						secrets: [],
					},
				],
			})),
			keys: estate.keys.map((key) => ({
				...key,
				metadata: { ...key.metadata, Description: canary('note') },
				policy: policyWith(canary('key policy')),
			})),
		},
	]);
	return JSON.parse(JSON.stringify({ ...account, regions: Object.fromEntries(regions) })) as ApiAccount;
}

function policyWith(word: string): object {
	const open = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
	return {
		Version: '2012-10-17',
		Id: word,
		Comment: word,
		Statement: [open, { ...open, Condition: { StringNotEquals: { 'aws:PrincipalTag/key': word } } }],
	};
}
