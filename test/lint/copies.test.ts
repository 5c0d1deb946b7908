import { fileURLToPath } from 'node:url';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanTemplates } from '../../src/collect/scan.ts';
import { judge } from '../harness/judge.ts';

let cwd = '';

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), 'hushlint-copies-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function rulesOf(source: string): Promise<string[]> {
	return (await findingsOf(source)).map(({ rule }) => rule);
}

async function findingsOf(source: string) {
	writeFileSync(join(cwd, 'main.tf'), source);
	const { snapshot } = await scanTemplates(['.'], {
		cwd: fileURLToPath(`file://${cwd}/`),
		takenAt: new Date('2026-11-01T00:00:00Z'),
	});
	return judge(snapshot).findings;
}

describe('findings at one place', () => {
	it('are one for the copies that for_each makes', async () => {
		const found = await rulesOf(`
resource "aws_secretsmanager_secret" "db" {
  for_each                = toset(["a", "b", "c"])
  name                    = "prod/\${each.key}/settings"
  recovery_window_in_days = 0
}
`);
		expect(found.filter((rule) => rule === 'unrecoverable-deletion')).toHaveLength(1);
	});

	it('are one for a literal that a variable and a database share', async () => {
		const found = await rulesOf(`
variable "password" {
  default = "Tr0ub4dor-and-3"
}

resource "aws_db_instance" "db" {
  engine   = "postgres"
  password = var.password
}
`);
		expect(found.filter((rule) => rule === 'literal-secret-value')).toHaveLength(1);
	});

	it('are one for the copies of a module, whose names the message holds', async () => {
		mkdirSync(join(cwd, 'reader'), { recursive: true });
		writeFileSync(
			join(cwd, 'reader', 'main.tf'),
			`
variable "name" {}

resource "aws_iam_role" "reader" {
  name               = var.name
  assume_role_policy = jsonencode({})
}

resource "aws_iam_role_policy" "read" {
  role = aws_iam_role.reader.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "*" }]
  })
}
`,
		);
		const found = await findingsOf(`
module "orders" {
  source = "./reader"
  name   = "orders"
}

module "stock" {
  source   = "./reader"
  for_each = toset(["stock-a", "stock-b"])
  name     = each.key
}
`);
		const read = found.filter(({ rule }) => rule === 'secret-read-on-everything');
		expect(read).toHaveLength(1);
		expect(read[0]?.message).toContain('role module.orders.aws_iam_role.reader to call secretsmanager:GetSecretValue');
	});

	it('are two for two resources of one kind', async () => {
		const found = await rulesOf(`
resource "aws_secretsmanager_secret" "a" {
  name                    = "prod/orders/a"
  recovery_window_in_days = 0
}

resource "aws_secretsmanager_secret" "b" {
  name                    = "prod/orders/b"
  recovery_window_in_days = 0
}
`);
		expect(found.filter((rule) => rule === 'unrecoverable-deletion')).toHaveLength(2);
	});

	it('are as severe as the worst of them', async () => {
		const found = await findingsOf(`
resource "aws_secretsmanager_secret" "db" {
  for_each                = toset(["dev", "prod", "test"])
  name                    = "\${each.key}/orders/settings"
  recovery_window_in_days = 0
}
`);
		expect(found.filter(({ rule }) => rule === 'unrecoverable-deletion')).toMatchObject([
			{ severity: 'medium', resource: { id: 'aws_secretsmanager_secret.db["prod"]' } },
		]);
	});

	it('name no value that is worked out of others', async () => {
		const found = await findingsOf(`
variable "stage" {
  type = string
}

resource "aws_secretsmanager_secret" "db" {
  name = "\${lower(trimspace(var.stage))}-\${var.stage}-orders-config"
}
`);
		expect(found.find(({ rule }) => rule === 'ambiguous-secret-name')?.message).toContain(
			'"${…}-${var.stage}-orders-config"',
		);
	});
});
