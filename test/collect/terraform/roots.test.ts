import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const secret = (name: string, body: string): string =>
	`resource "aws_secretsmanager_secret" "${name}" {\n  name = ${body}\n}\n`;
const call = (name: string, source: string, body = ''): string =>
	`module "${name}" {\n  source = "${source}"\n  ${body}\n}\n`;

function found(files: Readonly<Record<string, string>>): unknown[] {
	const { secrets } = read(files);
	return secrets.map(({ scope, address, name }) => [scope, address, name]);
}

describe('roots', () => {
	it('are directories that no other calls', () => {
		const files = {
			'a/main.tf': secret('s', '"a"') + call('m', '../shared', 'name = "from-a"'),
			'b/main.tf': call('m', '../shared', 'name = "from-b"'),
			'shared/main.tf': `variable "name" {}\n${secret('s', 'var.name')}`,
		};
		expect(found(files)).toEqual([
			['a', 'aws_secretsmanager_secret.s', 'a'],
			['a', 'module.m.aws_secretsmanager_secret.s', 'from-a'],
			['b', 'module.m.aws_secretsmanager_secret.s', 'from-b'],
		]);
	});

	it('include one that only a comment mentions', () => {
		const files = { 'a/main.tf': '# source = "../b"\n', 'b/main.tf': secret('s', '"b"') };
		expect(found(files)).toEqual([['b', 'aws_secretsmanager_secret.s', 'b']]);
	});

	it('include one of those that call each other', () => {
		const files = {
			'a/main.tf': secret('s', '"a"') + call('m', '../b'),
			'b/main.tf': secret('s', '"b"') + call('m', '../a'),
		};
		expect(found(files)).toEqual([
			['a', 'aws_secretsmanager_secret.s', 'a'],
			['a', 'module.m.aws_secretsmanager_secret.s', 'b'],
		]);
	});

	it('do not include what terraform init fetched', () => {
		const files = {
			'main.tf': call('m', 'acme/secret/aws', 'name = "x"'),
			'.terraform/modules/modules.json':
				'{"Modules":[{"Key":"","Dir":"."},{"Key":"m","Source":"registry.terraform.io/acme/secret/aws","Dir":".terraform/modules/m"}]}',
			'.terraform/modules/m/main.tf': `variable "name" {}\n${secret('s', 'var.name')}`,
		};
		expect(found(files)).toEqual([['.', 'module.m.aws_secretsmanager_secret.s', 'x']]);
	});

	it('say what they could not follow', () => {
		const { scopes } = read({ 'main.tf': call('m', 'acme/secret/aws') });
		expect(scopes).toMatchObject([
			{ id: '.', world: 'iac', root: '.', listed: { secret: { unread: 'elsewhere', detail: 'module.m' } } },
		]);
	});
});

describe('modules', () => {
	it('pass inputs in and outputs out', () => {
		const files = {
			'main.tf':
				call('name', './name', 'env = "prod"\n  each = ["a", "b"]') +
				'resource "aws_secretsmanager_secret" "s" {\n  for_each = module.name.names\n  name = each.value\n}\n',
			'name/main.tf':
				'variable "env" {}\nvariable "each" {}\noutput "names" {\n  value = { for e in var.each : e => "${var.env}/${e}" }\n}\n',
		};
		expect(found(files)).toEqual([
			['.', 'aws_secretsmanager_secret.s["a"]', 'prod/a'],
			['.', 'aws_secretsmanager_secret.s["b"]', 'prod/b'],
		]);
	});

	it('are made for each key', () => {
		const files = {
			'main.tf': call('m', './m', 'for_each = { a = "x", b = "y" }\n  name = each.value'),
			'm/main.tf': `variable "name" {}\n${secret('s', 'var.name')}`,
		};
		expect(found(files)).toEqual([
			['.', 'module.m["a"].aws_secretsmanager_secret.s', 'x'],
			['.', 'module.m["b"].aws_secretsmanager_secret.s', 'y'],
		]);
	});

	it('use the providers they are passed', () => {
		const files = {
			'main.tf': `provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
  default_tags {
    tags = { team = "us" }
  }
}
${call('a', './m')}
${call('b', './m', 'providers = { aws = aws.us }')}
resource "aws_secretsmanager_secret" "c" {
  provider = aws.us
  name     = "c"
}`,
			'm/main.tf': secret('s', '"x"'),
		};
		const { secrets } = read(files);
		expect(
			secrets.map(({ address, arn, tags }) => [address, JSON.stringify(arn).match(/(?:eu|us)-\w+-1/)?.[0], tags]),
		).toEqual([
			['aws_secretsmanager_secret.c', 'us-east-1', { team: 'us' }],
			['module.a.aws_secretsmanager_secret.s', 'eu-west-1', {}],
			['module.b.aws_secretsmanager_secret.s', 'us-east-1', { team: 'us' }],
		]);
	});
});

describe('JSON configuration', () => {
	it('reads as its HCL would', () => {
		const text = `{
  "variable": { "env": { "default": "prod" } },
  "locals": { "name": "\${var.env}/db" },
  "resource": {
    "aws_secretsmanager_secret": {
      "db": { "name": "\${local.name}", "tags": { "team": "x" }, "replica": [{ "region": "eu-west-1" }] }
    }
  }
}`;
		const { secrets, faults } = read({ 'main.tf.json': text });
		expect(faults).toEqual([]);
		expect(secrets).toMatchObject([
			{
				address: 'aws_secretsmanager_secret.db',
				name: 'prod/db',
				tags: { team: 'x' },
				replicas: [{ region: 'eu-west-1' }],
				at: { file: 'main.tf.json', startLine: 6, startColumn: 7, endLine: 6, endColumn: 105 },
			},
		]);
	});

	it('tells what is wrong with it', () => {
		const { faults } = read({ 'main.tf.json': '{ "resource": \n' });
		expect(faults).toMatchObject([{ file: 'main.tf.json', line: 2 }]);
	});
});
