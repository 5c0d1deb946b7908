import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/finding/report.ts';
import { command } from './command.ts';
import { hushlint } from './fake-streams.ts';

let root = '';
beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

interface Outcome {
	readonly code: number | null;
	/** What was said besides the report. */
	readonly err: string;
	/** Why a scope lists nothing. */
	readonly lost: readonly string[];
	/** Rules with the lines of what they found. */
	readonly found: readonly string[];
}

async function scan(...args: string[]): Promise<Outcome> {
	const { code, out, err } = await hushlint(['scan', '--format', 'json', ...args], { cwd: root });
	expect(err).not.toMatch(/\n\s+at |please report/);
	if (out === '') return { code, err, lost: [], found: [] };
	const { gaps, findings, crashes } = JSON.parse(out) as Report;
	expect(crashes).toEqual([]);
	return {
		code,
		err,
		lost: [...new Set(gaps.filter(({ count }) => count === 0).map(({ reason }) => reason))],
		found: findings.map(({ rule, location }) => `${rule} ${location?.file}:${location?.startLine}`),
	};
}

const secret = 'resource "aws_secretsmanager_secret" "s" {\n  recovery_window_in_days = 0\n}\n';
const template = "Resources:\n  S: { Type: 'AWS::SecretsManager::Secret' }\n";
const json = JSON.stringify({ Resources: { S: { Type: 'AWS::SecretsManager::Secret' } } });
const object = 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: a }\n';
/** As PowerShell writes it. */
function wide(text: string): Buffer {
	return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
const deletion = 'unrecoverable-deletion';

function nested(open: string, close: string, middle = ''): string {
	return open.repeat(10_000) + middle + close.repeat(10_000);
}

const bomb = [
	'a0: &a0 [x, x]',
	...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
];

describe('a file that cannot be parsed is a gap beside the others', { timeout: 60_000 }, () => {
	test.each<[string, string, string | Buffer, RegExp]>([
		['a binary file named .tf', 'x/a.tf', Buffer.from([0x7f, 0x45, 0, 1, 2, 255]), /it is not UTF-8 text/],
		['UTF-16 without a mark', 'x/a.tf', Buffer.from(secret, 'utf16le'), /it is not UTF-8 text/],
		['lists of HCL, 10,000 deep', 'x/a.tf', `locals {\n  a = ${nested('[', ']')}\n}\n`, /nested too deeply/],
		['parentheses of HCL, 10,000 deep', 'x/a.tf', `locals {\n  a = ${nested('(', ')', '1')}\n}\n`, /nested too deeply/],
		['blocks of HCL, 10,000 deep', 'x/a.tf', nested('a {\n', '}\n'), /nested too deeply/],
		[
			'templates of HCL, 10,000 deep',
			'x/a.tf',
			`locals {\n  a = "${nested('${"', '"}', 'x')}"\n}\n`,
			/nested too deeply/,
		],
		[
			'JSON of Terraform, 10,000 deep',
			'x/a.tf.json',
			`{"locals":{"a":${nested('[', ']')}}}`,
			/nested more than 500 deep/,
		],
		['an empty .tf.json', 'x/a.tf.json', '', /the text ends too early/],
		['YAML, 10,000 deep', 'x/a.yaml', `${object}spec: ${nested('{a: ', '}', '1')}\n`, /nested more than 500 deep/],
		[
			'JSON, 10,000 deep',
			'x/a.json',
			`{"Resources":{"S":{"Type":"AWS::KMS::Key","Properties":${nested('[', ']')}}}}`,
			/nested more than 500 deep/,
		],
		[
			'aliases that multiply',
			'x/a.yaml',
			`Metadata:\n${bomb.map((line) => `  ${line}\n`).join('')}Resources:\n  S: { Type: 'AWS::KMS::Key', Properties: *a30 }\n`,
			/aliases stand for too many nodes/,
		],
		['a key that stands twice', 'x/a.yaml', `${template}  S: { Type: Custom::X }\n`, /a key that stands twice/],
		['Resources that is no mapping', 'x/a.yaml', 'AWSTemplateFormatVersion: x\nResources: ~\n', /not a mapping/],
		['an attribute set twice', 'x/a.tf', 'locals {\n  a = 1\n  a = 2\n}\n', /an attribute is set twice/],
	])('%s', async (_, path, content, reason) => {
		write({ [path]: content, 'good.yaml': template });
		const { code, lost, found } = await scan();
		expect(lost).toEqual([expect.stringMatching(reason)]);
		expect(lost[0]).toContain(path);
		expect(found).toContain(`${deletion} good.yaml:2`);
		expect(code).toBe(0);
		const named = await scan(path);
		expect(named.err).toMatch(reason);
		expect(named.code).toBe(2);
	});
});

describe('what cannot be read and may be anything is told, and a gap', { timeout: 60_000 }, () => {
	test.each<[string, () => Buffer, string]>([
		['50 MB', () => Buffer.alloc(50_000_000, '- {a: 1, b: [x, y]}\n'), 'it is larger than 20 MB'],
		['UTF-16 without a mark', () => Buffer.from(template, 'utf16le'), 'it is not UTF-8 text'],
		['Latin 1', () => Buffer.from(`# \xfc\n${template}`, 'latin1'), 'it is not UTF-8 text'],
	])('%s', async (_, content, reason) => {
		write({ 'a.yaml': content(), 'good.yaml': template });
		const { code, err, lost, found } = await scan();
		expect(err).toBe(`hushlint: a.yaml was left out: ${reason}\n`);
		expect([code, found, lost]).toEqual([
			0,
			[`${deletion} good.yaml:2`],
			[`it could not be parsed (a.yaml: ${reason})`],
		]);
		expect((await scan('--strict', '--only', 'public-key-policy')).code).toBe(3);
		expect(await scan('a.yaml')).toMatchObject({ code: 2, err: `hushlint: cannot read a.yaml: ${reason}\n` });
	});

	test('alone it is nothing to judge', async () => {
		write({ 'data.json': Buffer.from([0, 1, 2]) });
		expect(await scan()).toMatchObject({ code: 0, found: [], err: expect.stringContaining('nothing was judged') });
		expect((await scan('--strict')).code).toBe(3);
	});

	test('as nobody may read it', async () => {
		if (process.getuid?.() === 0) return;
		write({ 'x/a.tf': secret, 'y/a.tf': secret, 'good.yaml': template });
		chmodSync(join(root, 'x/a.tf'), 0);
		chmodSync(join(root, 'y'), 0);
		const { lost, found } = await scan();
		chmodSync(join(root, 'y'), 0o700);
		expect(lost).toEqual([
			'it could not be parsed (x/a.tf: permission was denied)',
			'it could not be parsed (y: permission was denied)',
		]);
		expect(found).toEqual([`${deletion} good.yaml:2`]);
	});

	test('folders and devices where files are wanted', async () => {
		write({ 'dir.tf/inner.tf': secret, 'good.yaml': template });
		const { found } = await scan('--only', deletion);
		expect(found.toSorted()).toEqual([`${deletion} dir.tf/inner.tf:2`, `${deletion} good.yaml:2`]);
		expect(await scan('--var-file', 'dir.tf')).toMatchObject({
			code: 2,
			err: 'hushlint: cannot read dir.tf: it is a directory\n',
		});
	});
});

describe('what is odd is judged for what it is', { timeout: 60_000 }, () => {
	test.each<[string, Readonly<Record<string, string | Buffer>>, readonly string[]]>([
		[
			'byte order marks',
			{ 'a.tf': `\uFEFF${secret}`, 'a.yaml': `\uFEFF${template}`, 'a.json': `\uFEFF${json}` },
			['a.json:1', 'a.tf:2', 'a.yaml:2'],
		],
		[
			'CRLF',
			{ 'a.tf': secret.replaceAll('\n', '\r\n'), 'a.yaml': template.replaceAll('\n', '\r\n') },
			['a.tf:2', 'a.yaml:2'],
		],
		[
			'UTF-16',
			{ 'a.tf': wide(secret), 'a.yaml': wide(template), 'a.json': wide(json) },
			['a.json:1', 'a.tf:2', 'a.yaml:2'],
		],
		['empty files', { 'a.tf': '', 'b.tf': ' \n', 'c.tfvars': '', 'a.yaml': '', 'b.json': '', 'c.template': '' }, []],
		[
			'Fn::Sub of a map',
			{
				'a.yaml':
					"Resources:\n  S: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Sub { a: b }, SecretString: !Sub [] } }\n",
			},
			['a.yaml:2'],
		],
		[
			'for_each over the unknown',
			{ 'a.tf': `variable "v" {}\n${secret.replace('\n', '\n  for_each = var.v\n')}` },
			['a.tf:4'],
		],
		[
			'locals in a circle',
			{ 'a.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${secret.replace('\n', '\n  name = local.a\n')}` },
			['a.tf:7'],
		],
		[
			'modules in a circle',
			{ 'a.tf': 'module "m" {\n  source = "./m"\n}\n', 'm/a.tf': `module "m" {\n  source = "../"\n}\n${secret}` },
			['m/a.tf:5'],
		],
		[
			'names of JavaScript',
			{
				'a.yaml':
					"Resources: { __proto__: { Type: 'AWS::SecretsManager::Secret' }, constructor: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Ref toString } } }\n",
			},
			['a.yaml:1', 'a.yaml:1'],
		],
		['a deep object that is no template of ours', { 'a.yaml': `Resources: ${nested('[', ']')}\n` }, []],
	])('%s', async (_, files, found) => {
		write(files);
		const { code, err, ...rest } = await scan('--only', deletion);
		expect(rest.found.toSorted()).toEqual(found.map((place) => `${deletion} ${place}`));
		// A module that calls itself is not followed.
		expect(rest.lost.filter((reason) => !reason.endsWith('(module.m.module.m)'))).toEqual([]);
		expect(code).toBe(0);
		expect(err === '' || found.length === 0).toBe(true);
	});

	test('links in circles', async () => {
		write({ 'a/b/main.tf': secret });
		symlinkSync('../..', join(root, 'a/b/up'));
		symlinkSync('self.tf', join(root, 'a/self.tf'));
		expect((await scan('--only', deletion)).found).toEqual([`${deletion} a/b/main.tf:2`]);
		expect((await scan('a/self.tf')).err).toBe('hushlint: cannot read a/self.tf: it is a loop of symbolic links\n');
	});
});

/** A secret whose description is what a file says. */
function describedBy(path: string): string {
	return secret.replace('\n', `\n  description = file("${path}")\n`);
}

describe('a template of a stranger', { timeout: 60_000 }, () => {
	test('names no file outside its repository', async () => {
		write({
			'outside/name': 'password: Xk29dkSl2k3jf9s8dkfj',
			'repo/.git/HEAD': '',
			'repo/name': 'password: Xk29dkSl2k3jf9s8dkfj',
		});
		symlinkSync('../outside/name', join(root, 'repo/link'));
		for (const [path, seen] of [
			['name', true],
			['./../repo/name', true],
			['../outside/name', false],
			[join(root, 'outside/name'), false],
			['link', false],
			['/dev/zero', false],
		] as const) {
			write({ 'repo/main.tf': describedBy(path) });
			const { out } = await hushlint(['scan', 'repo', '--format', 'json', '--only', 'revealing-description'], {
				cwd: root,
			});
			expect([path, out.includes('shaped like a password')]).toEqual([path, seen]);
		}
	});

	test.skipIf(process.platform === 'win32')('waits for no pipe that a folder holds', async () => {
		write({ 'main.tf': describedBy('./pipe') });
		execFileSync('mkfifo', [join(root, 'pipe'), join(root, 'pipe.tf'), join(root, 'pipe.yaml')]);
		expect((await scan('--only', deletion)).found).toEqual([`${deletion} main.tf:3`]);
	});
});

test.skipIf(process.platform === 'win32')('a pipe that is named is read', { timeout: 60_000 }, async () => {
	const pipe = join(root, 'pipe');
	execFileSync('mkfifo', [pipe]);
	const [{ code, out }] = await Promise.all([command(['scan', pipe, '--only', deletion]), writeFile(pipe, template)]);
	expect([code, out]).toEqual([0, expect.stringContaining(deletion)]);
});
