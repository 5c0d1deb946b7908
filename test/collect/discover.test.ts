import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classifyFile } from '../../src/collect/classify-file.ts';
import { discover, type DiscoverOptions, type Discovery } from '../../src/collect/discover.ts';
import { ScanError } from '../../src/collect/scan-error.ts';

let root = '';
beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-')));
});
afterEach(() => rmSync(root, { recursive: true }));

const cloudformation = 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n';
const kubernetes = 'apiVersion: v1\nkind: Secret\n';
const plan = '{"format_version":"1.2","planned_values":{}}';

function write(files: Readonly<Record<string, string | Buffer>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

function find(paths: readonly string[] = ['.'], options: Partial<DiscoverOptions> = {}): Discovery {
	return discover(paths, { cwd: root, ...options });
}

/** The paths found, each with its kind. */
function kinds({ files }: Discovery): Record<string, string> {
	return Object.fromEntries(
		Object.entries(files).flatMap(([kind, list]) => list.map(({ path }): [string, string] => [path, kind])),
	);
}

function found(options: Partial<DiscoverOptions>, paths = ['.']): string[] {
	return Object.keys(kinds(find(paths, options)));
}

function refusal(paths: readonly string[]): string {
	try {
		find(paths);
	} catch (error) {
		if (error instanceof ScanError) return error.message;
		throw error;
	}
	return 'read';
}

describe('classifyFile', () => {
	test.each([
		['main.tf', 'nonsense', 'terraform'],
		['main.tofu', '', 'terraform'],
		['main.tf.json', '{}', 'terraform'],
		['prod.auto.tfvars', '', 'terraform'],
		['prod.tfvars.json', '{}', 'terraform'],
		['Chart.yaml', 'apiVersion: v2', 'chart'],
		['.terraform/modules/modules.json', '{}', 'modules'],
		['a.yaml', cloudformation, 'cloudformation'],
		['a.template', cloudformation, 'cloudformation'],
		['a.yaml', 'Resources:\n  A:\n    Type: AWS::SecretsManager::Secret\n', 'cloudformation'],
		['a.yaml', 'Resources:\n  A:\n    Type: "Custom::Thing"\n', 'cloudformation'],
		['a.yaml', "Resources:\n  A: { Type: 'AWS::KMS::Key' }\n", 'cloudformation'],
		['a.yaml', 'Resources: {A: {Type: AWS::KMS::Key}}\n', 'cloudformation'],
		['a.yaml', 'resources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n', undefined],
		['a.yaml', 'text: |\n  AWSTemplateFormatVersion: x\n', undefined],
		['a.yaml', 'Resources:\n  - x\n', undefined],
		['a.json', '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}', 'cloudformation'],
		['a.json', '{"nested":{"AWSTemplateFormatVersion":"x"}}', undefined],
		['a.json', '{"AWSTemplateFormatVersion":"2010-09-09",', 'cloudformation'],
		['a.yaml', '{ AWSTemplateFormatVersion: x, Resources: {} }', 'cloudformation'],
		['a.yaml', kubernetes, 'kubernetes'],
		['a.yaml', `# x\n---\n{{ if .y }}\n${kubernetes}`, 'kubernetes'],
		['a.yaml', `{{- if .y }}\n${kubernetes}`, 'kubernetes'],
		['a.json', '{"apiVersion":"v1","kind":"List","items":[]}', 'kubernetes'],
		['a.json', plan, 'plan'],
		['a.json', '{"format_version":"1.0","values":{}}', 'plan'],
		['a.json', '{"format_version":"1.0"}', undefined],
		['package.json', '{"name":"x"}', undefined],
		['a.yaml', '', undefined],
		['a.json', '[1]', undefined],
	])('%s of %j is %s', (path, text, kind) => expect(classifyFile(path, text)).toBe(kind));
});

describe('discover', () => {
	test('finds what is what, and leaves out what is nothing of ours', () => {
		write({
			'main.tf': '',
			'cfn/stack.yml': cloudformation,
			'deploy/app.yaml': kubernetes,
			'plan.json': plan,
			'package.json': '{}',
			'readme.md': cloudformation,
			'node_modules/x/main.tf': '',
			'.git/a.tf': '',
			'.terraform/providers/a.tf': '',
		});
		expect(kinds(find())).toEqual({
			'main.tf': 'terraform',
			'cfn/stack.yml': 'cloudformation',
			'deploy/app.yaml': 'kubernetes',
			'plan.json': 'plan',
		});
		expect(find().named.size).toBe(0);
	});

	test('honours ignore files: nested ones, those above, negations', () => {
		write({
			'.git/HEAD': '',
			'.gitignore': 'build/\n*.gen.tf\n/sub/out\n',
			'.git/info/exclude': 'private.tf\n',
			'a.gen.tf': '',
			'private.tf': '',
			'build/a.tf': '',
			'sub/.gitignore': '!keep.gen.tf\nlocal.tf\n',
			'sub/a.tf': '',
			'sub/keep.gen.tf': '',
			'sub/other.gen.tf': '',
			'sub/local.tf': '',
			'sub/out/a.tf': '',
			'local.tf': '',
		});
		expect(Object.keys(kinds(find()))).toEqual(['local.tf', 'sub/a.tf', 'sub/keep.gen.tf']);
		expect(Object.keys(kinds(find(['sub'])))).toEqual(['sub/a.tf', 'sub/keep.gen.tf']);
	});

	test('reads what is named although ignored, and assemblies and the list of modules', () => {
		write({
			'.git/HEAD': '',
			'.gitignore': 'build\ncdk.out\n.terraform\n*.secret.yaml\n',
			'build/a.yaml': cloudformation,
			'x.secret.yaml': cloudformation,
			'cdk.out/manifest.json': '{"version":"36.0.0","artifacts":{}}',
			'cdk.out/Stack.template.json': '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}',
			'cdk.out/asset.1/Other.template.json': '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}',
			'cdk.out/assembly-prod/Prod.template.json': '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}',
			'other/cdk.out/Stack.template.json': '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}',
			'main.tf': 'module "x" {\n  source = "terraform-aws-modules/rds/aws"\n}\n',
			'.terraform/modules/modules.json': '{"Modules":[{"Key":"","Dir":"."},{"Key":"x","Dir":".terraform/modules/x"}]}',
			'.terraform/modules/x/main.tf': '',
			'.terraform/modules/x/examples/main.tf': '',
		});
		const all = find();
		expect(kinds(all)).toEqual({
			'main.tf': 'terraform',
			'.terraform/modules/x/main.tf': 'terraform',
			'.terraform/modules/modules.json': 'modules',
			'cdk.out/manifest.json': 'assembly',
			'cdk.out/Stack.template.json': 'cloudformation',
			'cdk.out/assembly-prod/Prod.template.json': 'cloudformation',
		});
		expect([...all.called]).toEqual(['.terraform/modules/x/main.tf']);
		expect(kinds(find(['build', 'x.secret.yaml']))).toEqual({
			'build/a.yaml': 'cloudformation',
			'x.secret.yaml': 'cloudformation',
		});
	});

	test('brings the modules that Terraform files call, wherever they lie, and all files of a root that is named by one', () => {
		write({
			'envs/prod/main.tf': 'module "db" {\n  source = "../../modules/db"\n}\n',
			'envs/prod/variables.tf': '',
			'modules/db/main.tf': 'module "x" {\n\tsource = "./inner"\n}\n',
			'modules/db/inner/main.tf': '',
			'modules/unused/main.tf': '',
		});
		const folder = find(['envs']);
		expect(Object.keys(kinds(folder))).toEqual([
			'envs/prod/main.tf',
			'envs/prod/variables.tf',
			'modules/db/inner/main.tf',
			'modules/db/main.tf',
		]);
		expect([...folder.called].toSorted()).toEqual(['modules/db/inner/main.tf', 'modules/db/main.tf']);
		const file = find(['envs/prod/main.tf']);
		expect([...file.named]).toEqual(['envs/prod/main.tf']);
		expect(Object.keys(kinds(file))).toContain('envs/prod/variables.tf');
		expect(file.called.has('envs/prod/variables.tf')).toBe(false);
	});

	test('ends at loops of links, and walks a folder once', () => {
		write({ 'a/main.tf': '', 'b/x.tf': '' });
		symlinkSync('..', join(root, 'a/up'));
		symlinkSync('../b', join(root, 'a/b'));
		symlinkSync('self', join(root, 'self'));
		symlinkSync('nowhere.tf', join(root, 'gone.tf'));
		symlinkSync('../b/x.tf', join(root, 'a/linked.tf'));
		expect(Object.keys(kinds(find()))).toEqual(['a/linked.tf', 'a/main.tf', 'b/x.tf']);
		expect(Object.keys(kinds(find(['a'])))).toEqual(['a/linked.tf', 'a/main.tf']);
		expect(Object.keys(kinds(find(['a', '.', './a'])))).toEqual(['a/linked.tf', 'a/main.tf', 'b/x.tf']);
	});

	test('takes globs of paths and names', () => {
		write({ 'a.tf': '', 'test/a.tf': '', 'test/deep/b.tf': '', 'src/test/c.tf': '', 'src/d.tf': '' });
		expect(found({ exclude: ['test/**'] })).toEqual(['a.tf', 'src/d.tf', 'src/test/c.tf']);
		expect(found({ exclude: ['./test/'] })).toEqual(['a.tf', 'src/d.tf']);
		expect(found({ exclude: ['a.tf', 'b.*'] })).toEqual(['src/d.tf', 'src/test/c.tf']);
		expect(found({ include: ['src/**'] })).toEqual(['src/d.tf', 'src/test/c.tf']);
		expect(found({ include: ['src'], exclude: ['src/test'] })).toEqual(['src/d.tf']);
		expect(found({ exclude: ['a.tf'] }, ['a.tf'])).toEqual([]);
	});

	test('tells what it cannot read', () => {
		write({
			'binary.tf': Buffer.from([0, 1, 2]),
			'latin.yaml': Buffer.from('a: \xff', 'latin1'),
			'utf16.yaml': Buffer.concat([Buffer.from('\uFEFFa: b', 'utf16le'), Buffer.from([0, 0xd8])]),
			'large.yaml': Buffer.alloc(20_000_001, 'a'),
		});
		expect(find().unreadable).toEqual([
			{ file: 'binary.tf', reason: 'it is not UTF-8 text' },
			{ file: 'large.yaml', reason: 'it is larger than 20 MB' },
			{ file: 'latin.yaml', reason: 'it is not UTF-8 text' },
			{ file: 'utf16.yaml', reason: 'it is not UTF-16 text, although it begins like one' },
		]);
	});

	test('refuses what is named and missing, unreadable or nothing it knows', () => {
		write({ 'notes.txt': 'hunter2', 'binary.tf': Buffer.from([0]), 'a.tfstate': '{"version":4,"x":"hunter2"}' });
		expect(refusal(['none', 'notes.txt', 'binary.tf', 'a.tfstate'])).toBe(
			[
				'cannot read none: there is no such file or directory',
				'notes.txt is no template, plan or manifest that hushlint knows',
				'cannot read binary.tf: it is not UTF-8 text',
				'a.tfstate is no template, plan or manifest that hushlint knows',
			].join('\n'),
		);
	});

	test('decodes UTF-16 by its mark', () => {
		const wide = Buffer.from(`\uFEFF${kubernetes}`, 'utf16le');
		write({ 'little.yaml': wide, 'big.yaml': Buffer.from(wide).swap16() });
		expect(find().files.kubernetes).toEqual([
			{ path: 'big.yaml', text: kubernetes },
			{ path: 'little.yaml', text: kubernetes },
		]);
	});

	test('leaves out what is named, valid and no template', () => {
		write({ 'package.json': '{ "name": "x" }', 'ci.yml': 'on: push\n', 'list.json': '[]', 'k.yaml': kubernetes });
		const { foreign, named } = find(['package.json', 'ci.yml', 'list.json', 'k.yaml']);
		expect([foreign, [...named]]).toEqual([['package.json', 'ci.yml', 'list.json'], ['k.yaml']]);
		write({ 'broken.json': '{ "name": ', 'broken.yml': 'a: [' });
		expect(refusal(['broken.json', 'broken.yml', 'package.json'])).toBe(
			'broken.json is no template, plan or manifest that hushlint knows\nbroken.yml is no template, plan or manifest that hushlint knows',
		);
	});

	test('walks ten thousand files', () => {
		for (let folder = 0; folder < 100; folder += 1) {
			mkdirSync(join(root, `f${folder}`));
			for (let file = 0; file < 100; file += 1) {
				writeFileSync(join(root, `f${folder}`, `${file}.${file % 10 === 0 ? 'yaml' : 'txt'}`), kubernetes);
			}
		}
		expect(find().files.kubernetes).toHaveLength(1000);
	}, 60_000);
});
