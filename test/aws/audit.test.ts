import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/finding/report.ts';
import { canary, createEstate, regions } from './create-estate.ts';
import { startMoto } from './moto-server.ts';

const moto = await startMoto();
const account = '123456789012';
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What is wrong in every Region of the estate. */
const everywhere = {
	'lookalike-name': ['prod/billing/api-token', 'prod/billing/api_token'],
	'plaintext-parameter': ['/prod/billing/smtp-password'],
	'public-key-policy': ['statement "Anyone" of alias/orders'],
	'public-secret-policy': ['statement "Open" of prod/orders/open'],
	'scattered-credential': ['prod/mail/smtp-password'],
	'unconventional-parameter-name': ['flat-name'],
	'unrotated-database-secret': ['prod/billing/mysql'],
	'untagged-secret': [
		'/prod/orders/key',
		'/prod/orders/license',
		'/prod/orders/password',
		'prod/orders/alias',
		'prod/orders/database',
		'prod/orders/disabled-key',
		'prod/orders/dying-key',
		'prod/orders/missing-key',
		'prod/orders/open',
		'prod/orders/versions',
	],
	'unusable-key': ['prod/orders/disabled-key', 'prod/orders/dying-key', 'prod/orders/missing-key'],
} as const;
/** The secret with a replica is flagged where it lives, and only there. */
const replicated = { rule: 'unrotated-database-secret', name: 'prod/shared/database', region: 'eu-west-1' };

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs hushlint with nothing of this machine's environment but the path. */
function run(cwd: string, url: string, args: readonly string[]): Promise<Run> {
	const child = spawn(process.execPath, [cli, ...args], {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: process.env['PATH'],
			HOME: cwd,
			AWS_ENDPOINT_URL: url,
			AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
			AWS_SECRET_ACCESS_KEY: 'example',
			AWS_EC2_METADATA_DISABLED: 'true',
		},
	});
	const texts = { out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, ...texts }));
	});
}

function inOrder(findings: readonly object[]): string[] {
	return findings.map((one) => JSON.stringify(one)).toSorted();
}

function findingsAbout({ findings }: Report, name: string): Report['findings'] {
	return findings.filter(({ resource }) => resource.name.includes(name));
}

describe.skipIf(moto === undefined)('an audit of an account on moto', () => {
	let folder: string;
	let result: Run;
	let report: Report;
	let operations: string[];

	beforeAll(async () => {
		if (moto === undefined) return;
		folder = mkdtempSync(join(tmpdir(), 'hushlint-audit-'));
		// What was created a second ago is too young to judge otherwise.
		writeFileSync(join(folder, 'hushlint.config.json'), '{"settings":{"graceDays":0}}');
		await createEstate(moto.url, { secretsPerRegion: 20, parametersPerRegion: 20 });
		await moto.record();
		const named = ['--regions', 'eu-west-1,us-east-1,ap-southeast-2'];
		const outputs = ['--output', 'report.md', '--output', 'report.sarif'];
		result = await run(folder, moto.url, ['audit', ...named, '--format', 'json', ...outputs]);
		operations = await moto.recorded();
		report = JSON.parse(result.out) as Report;
	});
	afterAll(async () => {
		await moto?.stop();
		if (folder !== undefined) rmSync(folder, { recursive: true });
	});

	it('fails, since there are findings of high severity', () => {
		expect({ code: result.code, crashes: report.crashes, notices: report.notices }).toEqual({
			code: 1,
			crashes: [],
			notices: [],
		});
		expect(report.scopes.map(({ id }) => id)).toEqual([...regions.map((region) => `${account}/${region}`), account]);
	});

	it('finds what was planted, and with these rules nothing else', () => {
		const expected = regions.flatMap((region) =>
			Object.entries(everywhere).flatMap(([rule, names]) => names.map((name) => ({ rule, name, region }))),
		);
		const found = report.findings
			.filter(({ rule }) => rule in everywhere)
			.map(({ rule, resource: { name, region } }) => ({ rule, name, region }));
		expect(inOrder(found)).toEqual(inOrder([...expected, replicated]));
	});

	it('leaves alone what is marked for deletion, and the replica', () => {
		expect(findingsAbout(report, 'dev/orders/deleted')).toEqual([]);
		expect(findingsAbout(report, 'prod/shared/database').map(({ resource }) => resource.region)).toEqual(['eu-west-1']);
	});

	it('has gaps for what moto lacks, and for nothing else', () => {
		const gaps = report.gaps
			.filter(({ rules }) => rules.some((rule) => rule in everywhere || rule === 'needless-advanced-parameter'))
			.map(({ rules, reason, scope, sample }) => ({ rules, reason, scope, sample }));
		// Other rules may have the same gap, and of more resources.
		const advanced = regions.map((region) => ({
			rules: expect.arrayContaining(['needless-advanced-parameter']) as unknown,
			reason: 'this endpoint does not offer the call (ssm:GetResourcePolicies)',
			scope: `${account}/${region}`,
			sample: expect.arrayContaining(['/prod/billing/catalogue']) as unknown,
		}));
		// AWS tells the policy of a replica; moto refuses.
		const replica = {
			rules: expect.arrayContaining(['public-secret-policy']) as unknown,
			reason: 'the service did not answer the call properly (secretsmanager:GetResourcePolicy)',
			scope: `${account}/us-east-1`,
			sample: ['prod/shared/database'],
		};
		expect(gaps).toEqual([...advanced, replica]);
	});

	it('writes SARIF and Markdown of the same findings', () => {
		const sarif = JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')) as {
			runs: { results: { ruleId: string }[] }[];
		};
		expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId).toSorted()).toEqual(
			report.findings.map(({ rule }) => rule).toSorted(),
		);
		const markdown = readFileSync(join(folder, 'report.md'), 'utf8');
		for (const { rule } of report.findings) expect(markdown).toContain(rule);
	});

	it('reads no value, and prints none', () => {
		expect(operations).toEqual(expect.arrayContaining(['GetCallerIdentity', 'secretsmanager.ListSecrets']));
		expect(operations.filter((name) => /SecretValue|GetParameter|Decrypt|DataKey/.test(name))).toEqual([]);
		const names = operations.map((name) => name.split('.').at(-1) ?? name);
		expect(names.filter((name) => !/^(Get|List|Describe)/.test(name))).toEqual([]);
		const files = ['report.md', 'report.sarif'].map((file) => readFileSync(join(folder, file), 'utf8'));
		for (const text of [result.out, result.err, ...files]) expect(text).not.toContain(canary);
	});

	it('reads tags a hundred at a time', () => {
		expect(operations.filter((name) => name.endsWith('.GetResources')).length).toBe(regions.length);
		expect(operations.filter((name) => name.endsWith('.ListTagsForResource'))).toEqual([]);
	});
});
