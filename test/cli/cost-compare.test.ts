import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CostComparison } from '../../src/cost/answer.ts';
import { costSchema } from '../../src/report/cost-schema.ts';
import { calls, estateOf, key, keyArn, lambda, secret, secretArn, usageOf } from '../cost/estate.ts';
import { hushlint } from './fake-streams.ts';

// Not in the time of the first test.
beforeAll(() => import('../../src/cli/cost.ts'), 60_000);

const folder = mkdtempSync(join(tmpdir(), 'hushlint-compare-'));
const at = (name: string): string => join(folder, name);
const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(costSchema);
afterAll(() => rmSync(folder, { recursive: true }));

const { snapshot } = estateOf({
	secrets: [secret('prod/orders/db', { kmsKeyId: keyArn }), secret('prod/orders/a')],
	keys: [key()],
	workloads: [lambda('orders-api')],
	usage: usageOf([calls(secretArn('prod/orders/db'), 1_000_000, { workload: 'orders-api' })]),
});
const { usage: measured, ...bare } = snapshot;
writeFileSync(at('estate.json'), JSON.stringify(snapshot));
writeFileSync(at('usage.json'), JSON.stringify(measured, undefined, '\t'));

async function compare(...args: readonly string[]): Promise<CostComparison> {
	const { out, code, err } = await hushlint(['cost', ...args, '--format', 'json']);
	expect({ err, code }).toEqual({ err: '', code: 0 });
	const answer: CostComparison = JSON.parse(out);
	validate(answer);
	expect(validate.errors ?? []).toEqual([]);
	return answer;
}

/** A folder of templates. */
function tree(name: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(at(name), file, '..'), { recursive: true });
		writeFileSync(join(at(name), file), text);
	}
	return at(name);
}

const tfSecret = (name: string, more = ''): string =>
	`resource "aws_secretsmanager_secret" "${name}" {\n  name = "prod/orders/${name}"\n${more}}\n`;
const tfParameter = (tier: string): string =>
	`resource "aws_ssm_parameter" "p" {\n  name = "/p"\n  type = "String"\n  tier = ${tier}\n  value = "x"\n}\n`;

const plan = (...names: readonly string[]): string =>
	JSON.stringify({
		format_version: '1.2',
		terraform_version: '1.13.0',
		planned_values: {
			root_module: {
				resources: names.map((name) => ({
					address: `aws_secretsmanager_secret.${name}`,
					mode: 'managed',
					type: 'aws_secretsmanager_secret',
					name,
					provider_name: 'registry.terraform.io/hashicorp/aws',
					values: { name: `prod/orders/${name}`, replica: [] },
				})),
			},
		},
		resource_changes: [],
		configuration: { root_module: {} },
	});

const gate = async (...args: readonly string[]) => (await hushlint(['cost', ...args, '--quiet'])).code;

tree('infra', { 'main.tf': tfSecret('db') });
tree('before', { 'main.tf': tfSecret('a') });
tree('after', { 'main.tf': tfSecret('a') + tfSecret('b') });

describe('hushlint cost --compare', () => {
	it.each(['usage.json', 'estate.json'])('compares templates by the reads of %s', async (rates) => {
		const args = ['--compare', at('after'), at('infra'), '--rates', at(rates)];
		const answer = await compare(...args);
		expect(answer.before).toMatchObject({ usd: 0.8 });
		expect(answer.after).toMatchObject({ usd: 5.4, basis: 'assumed' });
		expect(answer.notes).toEqual([
			'Calls on both sides are those measured of live secrets and parameters with the same names.',
		]);
		// The older side may be named first, too.
		expect(await compare(at('infra'), '--compare', at('after'), '--rates', at(rates))).toMatchObject({
			difference: answer.difference,
		});
	});

	it('tells what is added, removed, changed and left, and adds it up', async () => {
		const old = tree('tree-old', {
			'main.tf': tfSecret('a') + tfSecret('b') + tfSecret('c') + tfParameter('"Standard"'),
		});
		const now = tree('tree-new', {
			'main.tf':
				tfSecret('a') +
				tfSecret('b', '  replica {\n    region = "us-east-1"\n  }\n') +
				tfSecret('d') +
				tfParameter('"Advanced"'),
		});
		const { counts, changes, difference } = await compare(now, '--compare', old);
		const tally = Object.fromEntries(counts.map(({ status, count, difference: { most } }) => [status, [count, most]]));
		expect(tally).toEqual({ added: [1, 0.4], removed: [1, -0.4], changed: [2, 0.45], unchanged: [1, 0] });
		expect(difference).toEqual({ least: 0.45, most: 0.45 });
		expect(changes.map(({ name, status }) => `${status} ${name}`).toSorted()).toEqual([
			'added aws_secretsmanager_secret.d',
			'changed aws_secretsmanager_secret.b',
			'changed aws_ssm_parameter.p',
			'removed aws_secretsmanager_secret.c',
		]);
		const back = await compare(old, '--compare', now);
		expect(back.difference).toEqual({ least: -0.45, most: -0.45 });
		expect(back.counts.map(({ count }) => count)).toEqual([1, 1, 2, 1]);
		const { out } = await hushlint(['cost', now, '--compare', old]);
		expect(out).toMatch(
			/^Difference: \+\$0\.45 a month\.\nBefore: \$1\.20 a month, from what is declared\.\nAfter: \$1\.65 a month, from/,
		);
		expect(out).toMatch(/added +aws_secretsmanager_secret\.d +\$0\.40 +\+\$0\.40 +declared\n/);
		expect(out).toMatch(/changed +aws_ssm_parameter\.p +\$0\.00 +\$0\.05 +\+\$0\.05 +declared\n/);
		expect(out).toMatch(/ {2}unchanged +1 +\$0\.00\n {2}total +5 +\+\$0\.45\n/);
	});

	it('tells no difference of what has no known cost on one side', async () => {
		const old = tree('open-old', { 'main.tf': `variable "tier" {}\n${tfParameter('var.tier')}${tfSecret('a')}` });
		const now = tree('open-new', { 'main.tf': tfParameter('"Advanced"') });
		const answer = await compare(now, '--compare', old);
		expect(answer.changes.map(({ name }) => name)).toEqual(['aws_secretsmanager_secret.a']);
		expect(answer.difference).toEqual({ least: -0.4, most: -0.4 });
		expect(answer.unknown.map(({ resource }) => resource)).toEqual(['aws_ssm_parameter.p']);
		expect((await hushlint(['cost', now, '--compare', old, '--strict', '--quiet'])).code).toBe(3);
	});

	it('keeps folders of one tree apart, wherever the trees lie', async () => {
		const stack = 'Resources:\n  A:\n    Type: AWS::SecretsManager::Secret\n    Properties: { Name: a }\n';
		const old = tree('roots/old', { 'prod/main.tf': tfSecret('a'), 'dev/main.tf': tfSecret('a'), 'stack.yaml': stack });
		const now = tree('roots/new', { 'prod/main.tf': tfSecret('a'), 'dev/main.tf': tfSecret('b'), 'stack.yaml': stack });
		const { changes, counts } = await compare(now, '--compare', old);
		expect(changes.map(({ name, status }) => `${status} ${name}`).toSorted()).toEqual([
			'added aws_secretsmanager_secret.b (dev)',
			'removed aws_secretsmanager_secret.a (dev)',
		]);
		expect(counts.find(({ status }) => status === 'unchanged')).toMatchObject({ count: 2 });
	});

	it('compares two plans, and a plan with a tree', async () => {
		const folders = tree('plans', { 'old.json': plan('a'), 'new.json': plan('a', 'b', 'c') });
		const { difference, counts } = await compare(join(folders, 'new.json'), '--compare', join(folders, 'old.json'));
		expect(difference).toEqual({ least: 0.8, most: 0.8 });
		expect(counts.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
		expect(
			(await compare(join(folders, 'new.json'), '--compare', at('after'))).counts.map(({ count }) => count),
		).toEqual([1, 0, 0, 2]);
	});

	it('tells of files that could not be read, and is strict about them', async () => {
		const good = { 'main.tf': tfSecret('a'), 'sub/main.tf': tfSecret('b') };
		const old = tree('damaged/old', good);
		const now = tree('damaged/new', { ...good, 'sub/bad.tf': 'locals {' });
		const { unknown, difference } = await compare(now, '--compare', old);
		expect(difference).toEqual({ least: 0, most: 0 });
		expect(unknown).toMatchObject([
			{
				resource: expect.stringMatching(/^everything in .*damaged\/new\/sub$/),
				reason: expect.stringContaining('bad.tf:1:'),
			},
		]);
		const { code, out } = await hushlint(['cost', now, '--strict']);
		expect(code).toBe(3);
		expect(out).toMatch(/Not known is the cost of everything in\s/);
	});

	it('fails on what a change costs for certain, and no sooner', async () => {
		expect(await gate(at('after'), '--compare', at('before'), '--fail-on-cost', '0.4')).toBe(1);
		expect(await gate(at('after'), '--compare', at('before'), '--fail-on-cost', '0.41')).toBe(0);
		expect(await gate(at('after'), '--compare', at('after'), '--fail-on-cost', '0')).toBe(0);
		expect(await gate(at('before'), '--compare', at('after'), '--fail-on-cost', '0')).toBe(0);
		// Whether reads of a standard parameter are charged depends on a setting that templates do not tell.
		const parameter = tree('charged', { 'main.tf': tfParameter('"Standard"') });
		writeFileSync(at('parameter.json'), JSON.stringify(usageOf([calls('/p', 1_000_000)])));
		const args = [parameter, '--compare', at('nothing'), '--rates', at('parameter.json')];
		mkdirSync(at('nothing'));
		expect(JSON.parse((await hushlint(['cost', ...args, '--format', 'json'])).out).difference).toEqual({
			least: 0,
			most: 5,
		});
		expect(await gate(...args, '--fail-on-cost', '1')).toBe(0);
	});

	it('tells what was listed, or measured, on one side only', async () => {
		writeFileSync(
			at('unlisted.json'),
			JSON.stringify({
				...bare,
				secrets: [],
				scopes: bare.scopes.map((one) => ({ ...one, listed: { ...one.listed, secret: { unread: 'denied' } } })),
			}),
		);
		const { notes, unknown } = await compare('--compare', at('unlisted.json'), at('estate.json'));
		expect(unknown).toEqual([{ resource: 'secrets in 111111111111 eu-west-1', reason: 'access was denied' }]);
		expect(notes).toEqual([
			'Reads were measured after only: the difference holds all that they cost.',
			'Secrets in 111111111111 eu-west-1 were not listed before: what is there counts as added.',
		]);
	});
});

it('a folder without a template is no snapshot to compare with', async () => {
	mkdirSync(at('nothing'), { recursive: true });
	for (const words of [
		['--compare', at('nothing'), at('estate.json')],
		['--compare', at('estate.json'), at('nothing')],
	]) {
		const { code, out, err } = await hushlint(['cost', ...words]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('--compare tells two snapshots apart, or two sets of templates');
	}
});
