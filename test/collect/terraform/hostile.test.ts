import { array, assert, constantFrom, nat, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const sample = `
variable "env" { default = "prod" }
variable "open" {}
locals {
  names = { for n in ["a", "b"] : n => "\${var.env}/\${n}" }
  all   = merge(local.names, { c = upper("c") })
}
resource "aws_secretsmanager_secret" "s" {
  for_each = local.all
  name     = each.value
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*" }] })
  dynamic "replica" {
    for_each = toset(["eu-west-1"])
    content {
      region = replica.value
    }
  }
}
resource "aws_secretsmanager_secret_version" "s" {
  for_each      = aws_secretsmanager_secret.s
  secret_id     = each.value.id
  secret_string = <<-EOT
    {"user": "\${var.open}", "password": "%{ if var.open }x%{ else }y%{ endif }"}
  EOT
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = [for a in ["Get"] : "secretsmanager:\${a}"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = [try(var.open.a[0], null)]
    }
  }
}
resource "aws_lambda_function" "f" {
  function_name = format("%s-%d", var.env, 1)
  environment {
    variables = { A = aws_secretsmanager_secret.s["a"].arn }
  }
}
output "x" { value = values(aws_secretsmanager_secret.s)[*].arn }
resource "aws_iam_role" "r" {
  name                = "r-\${var.env}"
  assume_role_policy  = data.aws_iam_policy_document.d.json
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
  inline_policy {
    name   = "x"
    policy = jsonencode({ Statement = [] })
  }
}
resource "aws_iam_role_policy_attachment" "r" {
  for_each   = toset(regexall("[a-z]+", "a b"))
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::\${cidrhost("10.0.0.0/8", 1)}:policy/\${each.key}"
}
resource "aws_iam_user_group_membership" "m" {
  user   = aws_iam_user.u.name
  groups = [for g in yamldecode("- a").*: g]
}
resource "aws_iam_user" "u" { name = format("%-5s", "u") }
resource "aws_iam_access_key" "u" { user = aws_iam_user.u.name }
resource "aws_cloudtrail" "t" {
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }
}
resource "aws_kms_grant" "g" {
  key_id     = var.open
  operations = ["Decrypt"]
}
resource "aws_lambda_permission" "f" {
  function_name = aws_lambda_function.f.arn
  principal     = "secretsmanager.\${var.open}"
}
resource "aws_ecs_service" "e" { task_definition = "a:1" }
resource "aws_ram_resource_association" "a" { resource_arn = var.open }
resource "aws_mq_broker" "b" {
  user { password = var.open }
}
provider "x" { token = var.env }
`;

describe('whatever the input', { timeout: 60_000 }, () => {
	it('never throws', () => {
		const pieces = [
			'',
			'}',
			'{',
			'"',
			'${',
			'[',
			']',
			'null',
			'-1',
			'<<EOT\n',
			'each.value',
			'...',
			'.',
			'__proto__',
			'0',
		];
		const change = record({
			at: nat(sample.length),
			drop: nat(12),
			insert: oneof(constantFrom(...pieces), string({ maxLength: 4 })),
		});
		assert(
			property(array(change, { minLength: 1, maxLength: 3 }), (changes) => {
				const text = changes.reduce(
					(source, { at, drop, insert }) => source.slice(0, at) + insert + source.slice(at + drop),
					sample,
				);
				expect(read(text).scopes).toHaveLength(1);
				expect(read({ 'main.tf.json': text }).scopes).toHaveLength(1);
			}),
			{ numRuns: 150 },
		);
	});

	it.each([
		['locals in a circle', 'locals {\n  a = local.b\n  b = [local.a, local.a]\n}'],
		['a variable of itself', 'variable "a" {\n  default = var.a\n}'],
		[
			'a resource of itself',
			'resource "aws_secretsmanager_secret" "s" {\n  name = aws_secretsmanager_secret.s.name\n  for_each = aws_secretsmanager_secret.s\n}',
		],
		[
			'a document of itself',
			'data "aws_iam_policy_document" "d" {\n  source_policy_documents = [data.aws_iam_policy_document.d.json]\n}\nresource "aws_secretsmanager_secret" "s" {\n  policy = data.aws_iam_policy_document.d.json\n}',
		],
		[
			'a provider of itself',
			'provider "aws" {\n  region = aws_secretsmanager_secret.s.arn\n}\nresource "aws_secretsmanager_secret" "s" {}',
		],
		['a module of itself', 'module "m" {\n  source = "./"\n}'],
		[
			'names of JavaScript',
			'resource "aws_secretsmanager_secret" "__proto__" {\n  name = constructor("x")\n  tags = { __proto__ = "x", constructor = toString() }\n}',
		],
	])('%s', (_, text) => {
		expect(read(text).scopes).toHaveLength(1);
	});

	it('takes values that double themselves for unknown', () => {
		const lines = Array.from(
			{ length: 60 },
			(_, index) => `  v${index + 1} = "\${local.v${index}}\${local.v${index}}"`,
		);
		const text = `locals {\n  v0 = "xxxxxxxxxx"\n${lines.join('\n')}\n}\nresource "aws_secretsmanager_secret" "s" {\n  name = local.v60\n}`;
		expect(read(text).secrets).toHaveLength(1);
	});

	it('takes lists that double themselves for unknown', () => {
		const lines = Array.from(
			{ length: 60 },
			(_, index) => `  v${index + 1} = concat(local.v${index}, local.v${index})`,
		);
		const text = `locals {\n  v0 = ["x"]\n${lines.join('\n')}\n}\nresource "aws_secretsmanager_secret" "s" {\n  for_each = local.v60\n}`;
		expect(read(text).secrets).toHaveLength(1);
	});

	it('takes structures that share themselves in finite time', () => {
		const lines = Array.from({ length: 60 }, (_, index) => `  v${index + 1} = [local.v${index}, local.v${index}]`);
		const text = `variable "open" {}\nlocals {\n  v0 = [var.open]\n${lines.join('\n')}\n}\nresource "aws_secretsmanager_secret" "s" {\n  policy = jsonencode(local.v60)\n  tags = { a = jsonencode(local.v60), b = local.v60 == local.v59 ? "x" : "y", c = upper(local.v60) }\n}\nresource "aws_secretsmanager_secret_version" "s" {\n  secret_id = aws_secretsmanager_secret.s.id\n  secret_string = jsonencode(local.v60)\n}\noutput "o" {\n  value = flatten(local.v60)\n}`;
		expect(read(text).secrets).toHaveLength(1);
	});

	it('reads a megabyte of nesting', () => {
		const text = `resource "aws_secretsmanager_secret" "s" {\n  name = ${'['.repeat(5000)}${']'.repeat(5000)}\n}`;
		expect(read(text).scopes).toHaveLength(1);
	});

	it('follows twenty modules in one another and no more', () => {
		const files = Object.fromEntries(
			Array.from({ length: 25 }, (_, index) => [
				`m${index}/main.tf`,
				`module "next" {\n  source = "../m${index + 1}"\n}\nresource "aws_secretsmanager_secret" "s" {}`,
			]),
		);
		expect(read(files).secrets.length).toBeLessThanOrEqual(25);
	});

	it('does not multiply modules without end', () => {
		const files = Object.fromEntries(
			Array.from({ length: 8 }, (_, index) => [
				`m${index}/main.tf`,
				`module "next" {\n  source = "../m${index + 1}"\n  count = 100\n}\nresource "aws_secretsmanager_secret" "s" {}`,
			]),
		);
		expect(read(files).secrets.length).toBeGreaterThan(0);
	});
});
