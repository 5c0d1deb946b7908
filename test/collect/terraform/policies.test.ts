import { describe, expect, it } from 'vitest';
import type { RawStatement } from '../../../src/model/policy.ts';
import { quoted, read, type Files } from './read.ts';

function statementsOf(files: Files | string): readonly RawStatement[] {
	const [secret] = read(files).secrets;
	const policy = secret?.resourcePolicy as { readonly Statement: readonly RawStatement[] };
	return policy.Statement;
}

function textsOf(files: Files | string): string[] {
	return statementsOf(files).map(({ at }) => quoted(files, at));
}

function secretWith(policy: string, more = ''): string {
	return `resource "aws_secretsmanager_secret" "db" {\n  name   = "prod/db"\n  policy = ${policy}\n}\n${more}`;
}

const open = `{ Effect = "Allow", Principal = "*", Action = "secretsmanager:GetSecretValue", Resource = "*" }`;
const json = `{"Effect": "Allow", "Principal": "*", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}`;

describe('places of statements', () => {
	it('finds one in jsonencode', () => {
		expect(textsOf(secretWith(`jsonencode({ Version = "2012-10-17", Statement = [${open}] })`))).toEqual([open]);
	});

	it('finds one behind a local', () => {
		const source = secretWith('jsonencode({ Statement = local.all })', `locals {\n  all = [\n    ${open},\n  ]\n}\n`);
		expect(textsOf(source)).toEqual([open]);
	});

	it('finds one in a heredoc whose indentation is taken off', () => {
		const source = secretWith(`<<-EOT\n    {\n      "Statement": [\n        ${json}\n      ]\n    }\n  EOT`);
		expect(textsOf(source)).toEqual([json]);
	});

	it('finds one behind interpolations in a heredoc', () => {
		const source = secretWith(
			`<<EOT\n{"Id": "\${var.a}", "Statement": [\n  ${json},\n  {"Effect": "Deny", "Action": "*", "Resource": "\${var.b}"}\n]}\nEOT`,
			'variable "a" {}\nvariable "b" {}',
		);
		expect(textsOf(source)).toEqual([json, '{"Effect": "Deny", "Action": "*", "Resource": "${var.b}"}']);
		expect(statementsOf(source)[1]).toMatchObject({ Resource: [{ hole: 'var.b' }] });
	});

	it('finds one in a quoted string full of escapes', () => {
		const escaped = json.replaceAll('"', '\\"');
		expect(textsOf(secretWith(`"{\\"Statement\\": [${escaped}]}"`))).toEqual([escaped]);
	});

	it('finds one in a file', () => {
		const files = {
			'main.tf': secretWith('file("${path.module}/policies/db.json")'),
			'policies/db.json': `{\n  "Statement": [\n    ${json}\n  ]\n}\n`,
		};
		expect(textsOf(files)).toEqual([json]);
	});

	it('finds one in a template file', () => {
		const files = {
			'main.tf': secretWith('templatefile("${path.module}/db.tftpl", { who = "111111111111" })'),
			'db.tftpl': `{"Statement": [\n  {"Effect": "Allow", "Principal": {"AWS": "\${who}"}, "Action": "*"}\n]}\n`,
		};
		expect(textsOf(files)).toEqual([`{"Effect": "Allow", "Principal": {"AWS": "\${who}"}, "Action": "*"}`]);
		expect(statementsOf(files)[0]).toMatchObject({ Principal: { AWS: '111111111111' } });
	});
});

describe('aws_iam_policy_document', () => {
	const statement = `statement {
    sid       = "Read"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::333333333333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      values   = ["&{aws:ResourceTag/team}"]
    }
  }`;
	const document = `data "aws_iam_policy_document" "db" {\n  ${statement}\n}\n`;

	it('reads statements with their places', () => {
		const source = secretWith('data.aws_iam_policy_document.db.json', document);
		expect(textsOf(source)).toEqual([statement]);
		expect(statementsOf(source)).toMatchObject([
			{
				Sid: 'Read',
				Effect: 'Allow',
				Action: ['secretsmanager:GetSecretValue'],
				Resource: ['*'],
				Principal: { AWS: ['arn:aws:iam::333333333333:root'] },
				Condition: { StringEquals: { 'aws:PrincipalTag/team': ['${aws:ResourceTag/team}'] } },
			},
		]);
	});

	it('reads any principal as "*"', () => {
		const any = document.replace('type        = "AWS"', 'type = "*"').replace('arn:aws:iam::333333333333:root', '*');
		expect(statementsOf(secretWith('data.aws_iam_policy_document.db.json', any))).toMatchObject([{ Principal: '*' }]);
	});

	it('joins sources and overrides by Sid', () => {
		const more = `${document}
data "aws_iam_policy_document" "all" {
  source_policy_documents   = [data.aws_iam_policy_document.db.json]
  override_policy_documents = [data.aws_iam_policy_document.deny.json]
}
data "aws_iam_policy_document" "deny" {
  statement {
    sid     = "Read"
    effect  = "Deny"
    actions = ["*"]
  }
}`;
		expect(statementsOf(secretWith('data.aws_iam_policy_document.all.json', more))).toMatchObject([
			{ Sid: 'Read', Effect: 'Deny' },
		]);
	});

	it('writes out dynamic blocks, and tells of those it cannot', () => {
		const more = `variable "open" {}
data "aws_iam_policy_document" "db" {
  dynamic "statement" {
    for_each = { a = "111111111111", b = "222222222222" }
    iterator = who
    content {
      sid     = who.key
      actions = ["*"]
      principals {
        type        = "AWS"
        identifiers = [who.value]
      }
    }
  }
  dynamic "statement" {
    for_each = var.open
    content {
      actions = [statement.value]
    }
  }
}`;
		expect(statementsOf(secretWith('data.aws_iam_policy_document.db.json', more))).toMatchObject([
			{ Sid: 'a', Principal: { AWS: ['111111111111'] } },
			{ Sid: 'b', Principal: { AWS: ['222222222222'] } },
			{ unread: 'unresolved' },
		]);
	});
});

describe('what is not known of a policy', () => {
	it.each([
		['var.policy', { unread: 'unresolved' }],
		['"not JSON"', { unread: 'unparsable' }],
		['""', null],
		['null', null],
	])('%s', (policy, expected) => {
		expect(read(secretWith(policy, 'variable "policy" {}')).secrets[0]?.resourcePolicy).toEqual(expected);
	});

	it('keeps the statements beside one that is unknown', () => {
		const source = secretWith(`jsonencode({ Statement = concat([${open}], var.more) })`, 'variable "more" {}');
		expect(statementsOf(source)).toMatchObject([{ Effect: 'Allow' }, { unread: 'unresolved' }]);
	});

	it('belongs to any secret if it does not say to which', () => {
		const source = `${secretWith('null')}variable "arn" {}
resource "aws_secretsmanager_secret_policy" "p" {
  secret_arn = var.arn
  policy     = jsonencode({ Statement = [${open}] })
}`;
		expect(read(source).secrets[0]?.resourcePolicy).toEqual({ unread: 'unresolved' });
	});
});
