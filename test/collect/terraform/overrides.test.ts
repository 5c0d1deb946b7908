import { describe, expect, it } from 'vitest';
import { quoted, read } from './read.ts';

const main = `variable "name" {
  description = "x"
  default     = "dev/db"
}
locals {
  a = "1"
  b = "2"
}
resource "aws_secretsmanager_secret" "db" {
  name        = "\${var.name}-\${local.a}\${local.b}"
  description = "kept"
  kms_key_id  = "alias/one"
  replica {
    region = "eu-west-1"
  }
  replica {
    region = "eu-west-2"
  }
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags]
  }
}
`;
const block = (body: string): string => `resource "aws_secretsmanager_secret" "db" {\n  ${body}\n}\n`;
const secretIn = (name: string, override: string) => {
	const files = { 'main.tf': main, [name]: override };
	const { secrets, faults } = read(files);
	expect(faults).toEqual([]);
	expect(secrets).toHaveLength(1);
	return { secret: secrets[0], files };
};

const replicas = (body: string): unknown => secretIn('override.tf', block(body)).secret?.replicas;

describe('override files', () => {
	it('change the attributes they name, at their own place', () => {
		const { secret, files } = secretIn(
			'x_override.tf',
			'resource "aws_secretsmanager_secret" "db" {\n  kms_key_id              = "alias/two"\n  recovery_window_in_days = 0\n}\n',
		);
		expect(secret).toMatchObject({
			name: 'dev/db-12',
			description: 'kept',
			kmsKeyId: 'alias/two',
			recoveryDays: 0,
			recoveryAt: { file: 'x_override.tf', startLine: 3 },
			at: { file: 'main.tf' },
		});
		expect(quoted(files, secret?.at)).toMatch(/^resource/);
	});

	it('replace the blocks of a type', () => {
		expect(replicas('replica {\n    region = "us-east-1"\n  }')).toMatchObject([{ region: 'us-east-1' }]);
		expect(
			replicas(
				'dynamic "replica" {\n    for_each = ["us-west-2"]\n    content {\n      region = replica.value\n    }\n  }',
			),
		).toMatchObject([{ region: 'us-west-2' }]);
		expect(replicas('tags = {}')).toHaveLength(2);
	});

	it('merge locals, variables and modules', () => {
		expect(
			secretIn('a_override.tf', 'locals {\n  b = "3"\n}\nvariable "name" {\n  default = "prod/db"\n}\n').secret?.name,
		).toBe('prod/db-13');
		const files = {
			'main.tf': 'module "m" {\n  source = "./m"\n  name   = "a"\n  other  = "kept"\n}\n',
			'override.tf': 'module "m" {\n  name = "b"\n}\n',
			'm/main.tf':
				'variable "name" {}\nvariable "other" {}\nresource "aws_secretsmanager_secret" "s" {\n  name = "${var.name}-${var.other}"\n}\n',
		};
		expect(read(files).secrets).toMatchObject([{ name: 'b-kept' }]);
	});

	it('may be JSON', () => {
		const data = { resource: { aws_secretsmanager_secret: { db: { replica: [{ region: 'us-east-1' }] } } } };
		expect(secretIn('override.tf.json', JSON.stringify(data)).secret?.replicas).toMatchObject([
			{ region: 'us-east-1' },
		]);
	});
});
