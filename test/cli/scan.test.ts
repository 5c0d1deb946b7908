import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDiff } from '../../src/cli/changed-lines.ts';
import type { Report } from '../../src/finding/report.ts';
import { hushlint, type Result } from './fake-streams.ts';

const marker = 'hunter2-tr0ub4dor';

let root = '';
beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

function scan(...args: string[]): Promise<Result> {
	return hushlint(['scan', ...args], { cwd: root, env: { PATH: process.env['PATH'], HOME: root } });
}

async function report(...args: string[]): Promise<Report & { code: number | null; err: string }> {
	const { out, err, code } = await scan('--format', 'json', ...args);
	return { ...(JSON.parse(out) as Report), err, code };
}

function git(...args: string[]): void {
	const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
	execFileSync('git', [...identity, ...args], { cwd: root, env: { PATH: process.env['PATH'], HOME: root } });
}

const store = `apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: aws }
spec: { provider: { aws: { service: SecretsManager, region: eu-west-1 } } }
`;

/** An ExternalSecret that reads every second. */
const eager = (name: string, comment = ''): string => `---
${comment}apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ${name} }
spec:
  refreshPolicy: Periodic
  refreshInterval: 1s
  secretStoreRef: { name: aws }
  data:
    - { secretKey: a, remoteRef: { key: prod/${name} } }
`;

/** Secrets that are gone at once, one for each key. */
function copies(keys: string): string {
	return `resource "aws_secretsmanager_secret" "s" {\n  for_each                = toset([${keys}])\n  recovery_window_in_days = 0\n}\n`;
}

const told = (name: string): string =>
	`hushlint: ${name} is no template, plan or manifest that hushlint knows, and was left out\n`;

describe('hushlint scan', () => {
	test('judges what it finds in the folder at hand', async () => {
		write({ 'deploy/a.yaml': store + eager('orders') });
		const { findings, scopes, code, err, takenAt } = await report();
		expect(findings).toMatchObject([
			{
				rule: 'eager-secret-refresh',
				resource: { kind: 'workload', id: 'ExternalSecret/orders' },
				location: { file: 'deploy/a.yaml', startLine: 11, startColumn: 20, endLine: 11 },
			},
		]);
		expect(scopes).toMatchObject([{ id: 'deploy/*.yaml', world: 'iac', root: 'deploy', resources: { workload: 1 } }]);
		expect(takenAt).toBe('2026-11-21T12:00:00.000Z');
		expect([code, err]).toEqual([0, '']);
		expect((await report('--fail-on', 'low')).code).toBe(1);
	});

	test('takes account and Region for granted, and refuses what cannot be one', async () => {
		write({ 'a.yaml': store + eager('orders') });
		const { scopes } = await report('--account', '111111111111', '--region', 'eu-west-1', '--', 'a.yaml');
		expect(scopes).toMatchObject([{ id: '*.yaml', account: '111111111111', region: 'eu-west-1' }]);
		expect(await scan('--account', 'prod')).toEqual({
			code: 2,
			out: '',
			err: 'hushlint: --account takes an id of 12 digits\n',
		});
		expect((await scan('--region', 'europe')).err).toBe('hushlint: --region takes a Region such as eu-west-1\n');
		const { err, code } = await scan('--var', marker);
		expect([err, code]).toEqual(['hushlint: --var takes NAME=VALUE\n', 2]);
	});

	test('tells that there is nothing to scan', async () => {
		write({ 'readme.md': '# x' });
		const nothing = 'hushlint: there is no Terraform, CloudFormation or Kubernetes file in .; nothing was judged\n';
		expect(await scan()).toMatchObject({ code: 0, err: nothing });
		expect(await scan('--strict')).toMatchObject({ code: 3, err: nothing });
		expect(await scan('nowhere', 'readme.md')).toEqual({
			code: 2,
			out: '',
			err: 'hushlint: cannot read nowhere: there is no such file or directory\nhushlint: readme.md is no template, plan or manifest that hushlint knows\n',
		});
	});

	test('a file that was found and does not parse is a gap; one that was named ends the run', async () => {
		write({
			'deploy/a.yaml': store + eager('orders'),
			'deploy/b.yaml': `apiVersion: v1\nkind: Secret\n ${marker}: [\n`,
		});
		const { findings, gaps, code } = await report();
		expect(findings).toHaveLength(1);
		expect(gaps.filter(({ scope }) => scope === 'deploy/b.yaml')).not.toHaveLength(0);
		const gap = gaps.find(({ fact }) => fact.includes('workloads'));
		expect(gap).toMatchObject({ scope: 'deploy/b.yaml', count: 0 });
		expect(gap?.reason).toMatch(/^it could not be parsed \(deploy\/b\.yaml:3:\d+: [a-z ]+\)$/);
		expect(code).toBe(0);
		expect((await report('--strict')).code).toBe(3);
		const named = await scan('deploy/b.yaml');
		expect(named.code).toBe(2);
		expect(named.err).toMatch(/^hushlint: deploy\/b\.yaml:3:\d+: [a-z ]+\n$/);
		expect(JSON.stringify([gaps, named])).not.toContain(marker);
	});

	test('Helm templates are told', async () => {
		write({
			'a.yaml': store,
			'chart/Chart.yaml': 'apiVersion: v2\n',
			'chart/templates/a.yaml': eager('x'),
			'b.yaml': `{{ if .Values.x }}\n${store}{{ end }}\n`,
		});
		const { err, gaps, code } = await report('--strict');
		expect(err).toBe(
			'hushlint: 2 Helm templates, such as b.yaml, were left out; render them first (helm template) and scan what comes out\n',
		);
		expect([gaps, code]).toEqual([[], 0]);
	});

	test('honours suppressions in comments, and tells of those without a reason or a rule', async () => {
		write({
			'a.yaml':
				store +
				eager('one', '# hushlint-ignore eager-secret-refresh -- a test bench until 2027-01-31\n') +
				eager('two', '# hushlint-ignore eager-secret-refresh\n') +
				eager('three', '# hushlint-ignore eager-refresh -- x\n'),
		});
		const { findings, suppressed, notices } = await report();
		expect(findings.map(({ resource }) => resource.id)).toEqual(['ExternalSecret/three', 'ExternalSecret/two']);
		expect(suppressed).toMatchObject([
			{
				resource: { id: 'ExternalSecret/one' },
				suppression: { source: 'inline', reason: 'a test bench', until: '2027-01-31' },
			},
		]);
		expect(notices.map(({ message }) => message)).toEqual([
			'the suppression of eager-secret-refresh in a.yaml:17 gives no reason, so it does not hold',
			'the suppression of eager-refresh in a.yaml:28 names eager-refresh, which is no rule, so it does not hold',
		]);
	});

	test('files that hooks name and that are no templates are told and left out', async () => {
		write({ 'package.json': '{}', '.github/ci.yml': 'on: push\n', 'a.yaml': store, 'broken.json': '{' });
		const both = await scan('--quiet', '--strict', 'package.json', '.github/ci.yml', 'a.yaml');
		expect(both).toMatchObject({ code: 0, err: told('package.json') + told('.github/ci.yml') });
		const alone = await scan('--quiet', 'package.json');
		expect(alone.code).toBe(0);
		expect(alone.err).toContain(told('package.json'));
		expect((await scan('--quiet', '--strict', 'package.json')).code).toBe(3);
		expect((await scan('broken.json')).code).toBe(2);
	});

	test('a baseline holds from whatever folder of the repository the scan runs', async () => {
		git('init', '-q');
		write({
			'infra/a.yaml': store + eager('one'),
			'infra/tf/main.tf': copies('"a"'),
			'infra/t.yaml': "Resources:\n  S: { Type: 'AWS::SecretsManager::Secret' }\n",
		});
		const prints = async (cwd: string, ...paths: string[]) => {
			const { out } = await hushlint(['scan', '--format', 'json', ...paths], { cwd: join(root, cwd) });
			const { findings } = JSON.parse(out) as Report;
			return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).toSorted();
		};
		const whole = await prints('');
		expect(new Set(whole.map((one) => one.split(' ')[0])).size).toBeGreaterThan(2);
		expect(await prints('infra')).toEqual(whole);
		expect(await prints('infra/tf', '..')).toEqual(whole);
		expect(await prints('..', root)).toEqual(whole);
		const { scopes, findings } = JSON.parse(
			(await hushlint(['scan', '--format', 'json'], { cwd: join(root, 'infra') })).out,
		) as Report;
		expect(scopes.map(({ id }) => id).toSorted()).toEqual(['*.yaml', 't.yaml', 'tf']);
		expect(new Set(findings.map(({ location }) => location?.file))).toEqual(
			new Set(['a.yaml', 't.yaml', 'tf/main.tf']),
		);
	});

	test('baselines work for templates', async () => {
		write({ 'a.yaml': store + eager('one') });
		const path = join(root, 'base.json');
		expect((await scan('--quiet', '--write-baseline', path)).code).toBe(0);
		write({ 'a.yaml': `# moved\n${store}${eager('one')}${eager('two')}` });
		const { findings, suppressed } = await report('--baseline', path);
		expect(findings.map(({ resource }) => resource.id)).toEqual(['ExternalSecret/two']);
		expect(suppressed).toHaveLength(1);
		expect(readFileSync(path, 'utf8')).not.toContain('prod/one');
	});

	test('a baseline knows a finding of many copies, whichever comes first', async () => {
		const caller = 'module "m" {\n  source = "../m"\n}\n';
		write({ 'm/main.tf': copies('"b", "c"'), 'prod/main.tf': caller });
		const only = ['--only', 'unrecoverable-deletion'];
		const path = join(root, 'base.json');
		await scan('--quiet', '--write-baseline', path, ...only);
		write({ 'm/main.tf': `# moved\n${copies('"a", "b", "c"')}`, 'dev/main.tf': caller });
		const { findings, suppressed, notices } = await report('--baseline', path, ...only);
		expect([findings, suppressed.length, notices]).toEqual([[], 1, []]);
	});

	test('prints annotations for GitHub', async () => {
		write({ 'a.yaml': store + eager('one') });
		const { out } = await scan('--format', 'github');
		expect(out).toMatch(
			/^::notice file=a\.yaml,line=11,col=20,endLine=11,endColumn=22,title=eager-secret-refresh \(low\)%3A ExternalSecret\/one::/,
		);
	});
});

describe('every kind of template', () => {
	const template = JSON.stringify({
		Resources: { Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'prod/x/db' } } },
	});
	const files = {
		'infra/main.tf': 'variable "env" {}\nmodule "db" {\n  source = "./db"\n  env    = var.env\n}\n',
		'infra/db/main.tf':
			'variable "env" {}\nresource "aws_secretsmanager_secret" "db" {\n  name   = "${var.env}/orders/db"\n  policy = file("${path.module}/policy.json")\n}\n',
		'infra/db/policy.json':
			'{"Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}',
		'vars/prod.tfvars': 'env = "prod"\n',
		'cfn/parent.yaml':
			'Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./child.json }\n',
		'cfn/child.json': template,
		'cdk.out/manifest.json': JSON.stringify({
			version: '36.0.0',
			artifacts: {
				App: {
					type: 'aws:cloudformation:stack',
					environment: 'aws://222222222222/eu-west-1',
					properties: { templateFile: 'App.template.json' },
				},
			},
		}),
		'cdk.out/App.template.json': template,
		'.gitignore': 'cdk.out\n',
	};

	test('is read once, as what it is', async () => {
		write(files);
		const { findings, scopes, err } = await report(
			'--var-file',
			'vars/prod.tfvars',
			'--only',
			'public-secret-policy,unrotated-database-secret',
		);
		expect(err).toBe('');
		expect(scopes.map(({ id, account }) => [id, account])).toEqual([
			['infra', undefined],
			['cdk.out/App.template.json', '222222222222'],
			['cfn/parent.yaml', undefined],
			['cfn/parent.yaml#Child', undefined],
		]);
		expect(findings.map(({ rule, location }) => `${rule} ${location?.file}`).toSorted()).toEqual([
			'public-secret-policy infra/db/policy.json',
			'unrotated-database-secret cdk.out/App.template.json',
			'unrotated-database-secret cfn/child.json',
			'unrotated-database-secret infra/db/main.tf',
		]);
	});

	test('a fault in one is told once, by its place', async () => {
		write({ ...files, 'infra/more.tf': `x = "${marker}\n` });
		const { gaps, code, findings } = await report();
		const reasons = new Set(gaps.filter(({ count }) => count === 0).map(({ scope, reason }) => `${scope}: ${reason}`));
		expect([...reasons]).toEqual([
			expect.stringMatching(/^infra: it could not be parsed \(infra\/more\.tf:1:\d+: [^()]+\)$/),
		]);
		expect(findings.some(({ location }) => location?.file === 'cfn/child.json')).toBe(true);
		expect(code).not.toBe(2);
		const named = await scan('infra/more.tf');
		expect([named.code, named.out]).toEqual([2, '']);
		expect(named.err).toMatch(/^hushlint: infra\/more\.tf:1:\d+: .+\n$/);
		expect(JSON.stringify([gaps, named])).not.toContain(marker);
	});

	test('files of variables are read as named', async () => {
		write({ ...files, 'broken.tfvars': `env = [${marker}\n` });
		expect((await scan('--var-file', 'nowhere.tfvars')).err).toBe(
			'hushlint: cannot read nowhere.tfvars: there is no such file\n',
		);
		const { code, err } = await scan('--var-file', 'broken.tfvars');
		expect(code).toBe(2);
		expect(err).toMatch(/^hushlint: broken\.tfvars:\d+:\d+: /);
		expect(err).not.toContain(marker);
	});
});

describe('--changed-since', () => {
	test('keeps findings on lines that were added, changed or cut, and in new files', async () => {
		const secrets =
			"Resources:\n  S: { Type: 'AWS::SecretsManager::Secret' }\n  Cut:\n    Type: AWS::SecretsManager::Secret\n    Metadata: { a: b }\n    Properties: { Description: x }\n";
		write({ 'sub/a.yaml': store + eager('one') + eager('two') + eager('three'), 'b.yaml': eager('b') });
		write({ 'sub/t.yaml': secrets });
		git('init', '-q');
		git('add', '.');
		git('commit', '-q', '-m', 'first');
		const names = async (...args: string[]) =>
			(await report('--changed-since', 'HEAD', ...args)).findings.map(({ resource }) => resource.name);
		expect(await names()).toEqual([]);

		const text = readFileSync(join(root, 'sub/a.yaml'), 'utf8');
		writeFileSync(
			join(root, 'sub/a.yaml'),
			text
				.replace('name: two', 'name: second')
				.replace(/(name: second [^]*?refreshInterval:) 1s/, '$1 1000ms')
				.replace(/(name: three [^]*?)( +refreshInterval: 1s)/, '$1$2 # often'),
		);
		expect(await names()).toEqual(['ExternalSecret/second', 'ExternalSecret/three']);
		expect((await report('--changed-since', 'HEAD')).notices).toMatchObject([
			{ message: expect.stringMatching(/^\d findings on lines that did not change are left out$/) },
		]);

		writeFileSync(join(root, 'sub/a.yaml'), text);
		writeFileSync(join(root, 'sub/t.yaml'), secrets.replace('    Metadata: { a: b }\n', ''));
		write({ 'sub/ne w".yaml': eager('new') });
		expect(await names()).toEqual(['ExternalSecret/new', 'Cut']);
		const inside = await hushlint(['scan', '--format', 'json', '--changed-since', 'HEAD'], {
			cwd: join(root, 'sub'),
			env: { PATH: process.env['PATH'], HOME: root },
		});
		expect((JSON.parse(inside.out) as Report).findings.map(({ location }) => location?.file)).toEqual([
			'ne w".yaml',
			't.yaml',
		]);
	});

	test('leaves out what the other branch changed, and sees through attributes', async () => {
		write({ 'a.yaml': store + eager('one'), 'b.yaml': eager('two') });
		git('init', '-q', '-b', 'main');
		git('add', '.');
		git('commit', '-q', '-m', 'first');
		git('checkout', '-q', '-b', 'ours');
		git('checkout', '-q', 'main');
		write({ 'a.yaml': store + eager('changed') });
		git('commit', '-q', '-a', '-m', 'theirs');
		git('checkout', '-q', 'ours');
		write({ 'b.yaml': eager('second').replace('1s', '2s'), '.gitattributes': '*.yaml -diff\n' });
		const { findings } = await report('--changed-since', 'main');
		expect(findings.map(({ resource }) => resource.name)).toEqual(['ExternalSecret/second']);
	});

	test('decides the exit code', async () => {
		write({ 'a.yaml': store + eager('one') });
		git('init', '-q');
		git('add', '.');
		git('commit', '-q', '-m', 'first');
		expect((await scan('--fail-on', 'low')).code).toBe(1);
		expect((await scan('--fail-on', 'low', '--changed-since', 'HEAD')).code).toBe(0);
	});

	test('is refused in a sentence without a repository, a commit or git', async () => {
		write({ 'a.yaml': store });
		expect(await scan('--changed-since', 'HEAD')).toEqual({
			code: 2,
			out: '',
			err: 'hushlint: --changed-since needs a Git repository, and this folder is in none\n',
		});
		git('init', '-q');
		for (const reference of ['nowhere', '--output=x', `HEAD; touch ${root}/x`]) {
			const { err, code } = await scan(`--changed-since=${reference}`);
			expect([err, code]).toEqual([
				'hushlint: --changed-since names no commit of this repository; shallow clones lack most\n',
				2,
			]);
		}
		const distrusted = await hushlint(['scan', '--changed-since', 'HEAD'], {
			cwd: root,
			env: { PATH: process.env['PATH'], HOME: root, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
		});
		expect(distrusted.err).toMatch(/^hushlint: --changed-since: Git distrusts this folder, .+ safe\.directory/);
		const { err } = await hushlint(['scan', '--changed-since', 'HEAD'], {
			cwd: root,
			env: { PATH: join(root, 'bin') },
		});
		expect(err).toBe('hushlint: --changed-since needs git, which is not installed\n');
	});
});

test('a diff is read by its counts, whatever its lines say', () => {
	const diff = [
		'diff --git a/a b.tf b/a b.tf',
		'--- a/a b.tf\t',
		'+++ b/a b.tf\t',
		'@@ -1,2 +1 @@ context',
		'--- a/x',
		'-@@ -9 +9 @@',
		'\\ No newline at end of file',
		'+++ b/y',
		'\\ No newline at end of file',
		'@@ -10 +8,0 @@',
		'-gone',
		'--- /dev/null',
		String.raw`+++ "b/\303\274\t\"x\".tf"`,
		'@@ -0,0 +1,3 @@',
		'+a',
		'+b',
		'+c',
		'--- a/gone.tf',
		'+++ /dev/null',
		'@@ -1 +0,0 @@',
		'-a',
	].join('\n');
	expect(Object.fromEntries(parseDiff(diff))).toEqual({
		'a b.tf': [
			{ first: 1, last: 1 },
			{ first: 9, last: 8 },
		],
		'ü\t"x".tf': [
			{ first: 1, last: 3 },
			{ first: 1, last: 0 },
		],
	});
});
