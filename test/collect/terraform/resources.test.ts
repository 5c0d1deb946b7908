import { describe, expect, it } from 'vitest';
import type { SecretReference } from '../../../src/model/template.ts';
import { quoted, read } from './read.ts';

const accountArn = (service: string, tail: readonly unknown[]): unknown[] => [
	'arn:',
	{ hole: 'partition' },
	`:${service}:`,
	{ hole: 'region' },
	':',
	{ hole: 'account' },
	...tail,
];

const arn = (text: string): unknown => read(text, { account: '111111111111', region: 'us-gov-west-1' }).secrets[0]?.arn;

const version = (value: string, more = ''): string => `
resource "aws_secretsmanager_secret" "a" {
  name = "x"
}
resource "aws_secretsmanager_secret_version" "a" {
  secret_id     = aws_secretsmanager_secret.a.id
  ${value}
}
resource "random_password" "p" {
  length = 20
}
resource "random_string" "s" {
  length = 20
}
variable "given" {}
variable "known" {
  default = "Tr0ub4dor&3x"
}
${more}`;

const databases = (body: string): unknown =>
	read(`resource "random_password" "p" {}
resource "aws_secretsmanager_secret" "s" {
  name = "db"
}
resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = jsonencode({ password = random_password.p.result })
}
resource "aws_db_instance" "db" {
  identifier = "orders"
  engine     = "postgres"
  ${body}
}`).databases;

const shape = (value: string, more = ''): unknown => read(version(value, more)).secrets[0]?.value;

describe('secrets', () => {
	const block = `resource "aws_secretsmanager_secret" "db" {
  name                    = "prod/orders/db"
  description             = "Orders"
  kms_key_id              = aws_kms_key.main.arn
  recovery_window_in_days = 0
  tags                    = { team = "orders" }
  replica {
    region = "eu-west-1"
  }
}`;
	const source = `
provider "aws" {
  default_tags {
    tags = { team = "platform", stage = "prod" }
  }
}
resource "aws_kms_key" "main" {}
${block}
resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111111111111:function:rotate"
  rotation_rules {
    schedule_expression = "rate(30 days)"
    duration            = "3h"
  }
}`;

	it('reads all it says', () => {
		const { secrets } = read(source);
		expect(secrets).toMatchObject([
			{
				scope: '.',
				address: 'aws_secretsmanager_secret.db',
				arn: accountArn('secretsmanager', [
					':secret:prod/orders/db-',
					{ hole: 'aws_secretsmanager_secret.db.suffix', width: 6 },
				]),
				name: 'prod/orders/db',
				description: 'Orders',
				tags: { team: 'orders', stage: 'prod' },
				openTags: false,
				kmsKeyId: accountArn('kms', [':key/', { hole: 'aws_kms_key.main.key_id', width: 36 }]),
				rotation: {
					enabled: true,
					functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:rotate',
					scheduleExpression: 'rate(30 days)',
					duration: '3h',
				},
				replicas: [{ region: 'eu-west-1', kmsKeyId: null }],
				resourcePolicy: null,
				value: null,
				inState: null,
				recoveryDays: 0,
				retained: null,
			},
		]);
		expect(quoted(source, secrets[0]?.at)).toBe(block);
	});

	it('takes account, Region and partition from the command line and the provider', () => {
		const secret = 'resource "aws_secretsmanager_secret" "a" {\n  name = "x"\n}\n';
		const tail = { hole: 'aws_secretsmanager_secret.a.suffix', width: 6 };
		expect(arn(secret)).toEqual(expect.arrayContaining([tail]));
		expect(JSON.stringify(arn(secret))).toContain('aws-us-gov');
		expect(JSON.stringify(arn(`provider "aws" {\n  region = "us-gov-east-1"\n}\n${secret}`))).toContain(
			'us-gov-east-1',
		);
	});

	it('makes an instance for each key', () => {
		const { secrets } = read(`
resource "aws_secretsmanager_secret" "each" {
  for_each = toset(["b", "a"])
  name     = "prod/\${each.key}"
}
resource "aws_secretsmanager_secret" "count" {
  count = 2
  name  = "dev/\${count.index}"
}
resource "aws_secretsmanager_secret" "none" {
  count = 0
}
variable "open" {}
resource "aws_secretsmanager_secret" "open" {
  for_each = var.open
  name     = "test/\${each.key}"
}`);
		expect(secrets.map(({ address, name }) => [address, name])).toEqual([
			['aws_secretsmanager_secret.each["a"]', 'prod/a'],
			['aws_secretsmanager_secret.each["b"]', 'prod/b'],
			['aws_secretsmanager_secret.count[0]', 'dev/0'],
			['aws_secretsmanager_secret.count[1]', 'dev/1'],
			['aws_secretsmanager_secret.open', ['test/', { hole: 'each.key(var.open)' }]],
		]);
	});

	it('makes one with holes where there would be too many', () => {
		const { secrets } = read(
			'resource "aws_secretsmanager_secret" "a" {\n  count = 1001\n  name  = "x${count.index}"\n}',
		);
		expect(secrets).toHaveLength(1);
	});

	it('has a rotation that depends on what is not known for unknown', () => {
		const maybe = source.replace(
			'secret_id           =',
			'count               = var.rotate ? 1 : 0\n  secret_id           =',
		);
		expect(read(`${maybe}\nvariable "rotate" {}`).secrets[0]?.rotation).toEqual({ unread: 'unresolved' });
	});

	it.each([
		'output "arn" {\n  value = aws_secretsmanager_secret.a.arn\n}',
		'module "rotation" {\n  source = "acme/rotation/aws"\n  secret = aws_secretsmanager_secret.a.id\n}',
	])('may rotate elsewhere if its ARN leaves: %s', (leaving) => {
		const secret = 'resource "aws_secretsmanager_secret" "a" {\n  name = "x"\n}\n';
		expect(read(secret).secrets[0]?.rotation).toBeNull();
		expect(read(secret + leaving).secrets[0]?.rotation).toEqual({ unread: 'elsewhere' });
	});

	it('may be rotated by what could not be parsed', () => {
		const fragment = read({
			'main.tf': 'resource "aws_secretsmanager_secret" "a" {\n  name = "x"\n}\n',
			'broken.tf': 'resource "aws_secretsmanager_secret_rotation" "a" {{{\n',
		});
		expect(fragment.faults[0]).toEqual({ file: 'broken.tf', line: 1, column: 51, reason: 'not valid HCL' });
		expect(fragment.secrets[0]).toMatchObject({ name: 'x', rotation: { unread: 'unparsable' } });
		expect(fragment.scopes[0]?.listed.secret).toMatchObject({ unread: 'unparsable' });
	});
});

describe('values', () => {
	it.each([
		['secret_string = "Tr0ub4dor&3x"', 'credential'],
		['secret_string = jsonencode({ username = "app", password = "Tr0ub4dor&3x" })', 'credential'],
		['secret_string = var.known', 'credential'],
		['secret_string = "{\\"password\\": \\"${var.known}\\"}"', 'credential'],
		['secret_string = "changeme"', 'placeholder'],
		['secret_string = random_password.p.result', 'generated'],
		['secret_string = random_string.s.result', 'generated'],
		['secret_string = jsonencode({ user = "app", password = random_password.p.result })', 'generated'],
		['secret_string = "postgres://app:${random_password.p.result}@db"', 'generated'],
		['secret_string = base64encode(random_password.p.result)', 'generated'],
		['secret_string = var.given', 'input'],
		['secret_string = data.aws_secretsmanager_secret_version.other.secret_string', 'secret-value'],
		['secret_string = file("missing.json")', 'unknown'],
		['secret_string_wo = ephemeral.random_password.p.result', 'ephemeral'],
		['secret_string_wo = "Tr0ub4dor&3x"', 'credential'],
	])('%s is %s', (value, origin) => {
		const other = 'data "aws_secretsmanager_secret_version" "other" {\n  secret_id = "other"\n}';
		expect(shape(value, other)).toMatchObject({ origin });
	});

	it('points at the literal, wherever it stands', () => {
		const source = version('secret_string = var.known');
		const value = read(source).secrets[0]?.value;
		expect(quoted(source, (value as { at?: never } | null)?.at)).toBe('"Tr0ub4dor&3x"');
	});

	it('points at the member of an object', () => {
		const source = version('secret_string = jsonencode({ user = "app", password = "Tr0ub4dor&3x" })');
		expect(quoted(source, (read(source).secrets[0]?.value as { at?: never } | null)?.at)).toBe('"Tr0ub4dor&3x"');
	});

	it.each([
		['', 'unknown'],
		['terraform {\n  backend "s3" {}\n}', 'remote'],
		['terraform {\n  cloud {}\n}', 'remote'],
		['terraform {\n  backend "local" {}\n}', 'local'],
	])('keeps it in state: %s', (backend, expected) => {
		const { secrets, declarations } = read(version('secret_string = random_password.p.result', backend));
		expect(secrets[0]?.inState).toMatchObject({ backend: expected, by: 'secret_string' });
		expect(declarations.filter(({ role }) => role === 'data')).toMatchObject([
			{ address: 'random_password.p', inState: { backend: expected, by: 'random_password' } },
		]);
	});

	it('keeps what is ephemeral out of state', () => {
		const { secrets } = read(version('secret_string_wo = var.given'));
		expect(secrets[0]?.inState).toBeNull();
	});

	it('never lets a value out', () => {
		const text = JSON.stringify(read(version('secret_string = var.known', 'output "o" {\n  value = var.known\n}')));
		expect(text).not.toContain('Tr0ub4dor');
	});
});

describe('parameters', () => {
	it('reads them', () => {
		const { parameters } = read(`
resource "aws_ssm_parameter" "p" {
  name   = "/prod/orders/password"
  type   = "SecureString"
  value  = "Tr0ub4dor&3x"
  tier   = "Advanced"
  key_id = "alias/orders"
}
resource "aws_ssm_parameter" "q" {
  name  = "plain"
  type  = "String"
  value = "x"
}`);
		expect(parameters).toMatchObject([
			{
				arn: accountArn('ssm', [':parameter/prod/orders/password']),
				type: 'SecureString',
				tier: 'Advanced',
				kmsKeyId: 'alias/orders',
				value: { origin: 'credential' },
				inState: { by: 'value' },
			},
			{
				arn: accountArn('ssm', [':parameter/plain']),
				type: 'String',
				tier: 'Standard',
				kmsKeyId: null,
				value: { origin: 'literal' },
				inState: null,
			},
		]);
	});
});

describe('keys', () => {
	it('reads them with their aliases', () => {
		const { keys } = read(`
resource "aws_kms_key" "main" {
  enable_key_rotation     = true
  rotation_period_in_days = 180
  multi_region            = true
}
resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}
resource "aws_kms_external_key" "imported" {
  enabled = false
}
resource "aws_kms_replica_key" "replica" {
  primary_key_arn = aws_kms_key.main.arn
}`);
		expect(keys).toMatchObject([
			{
				aliases: ['alias/main'],
				state: 'Enabled',
				origin: 'AWS_KMS',
				multiRegion: 'primary',
				rotation: { enabled: true, periodDays: 180 },
			},
			{ aliases: [], state: 'Disabled', origin: 'EXTERNAL', multiRegion: null },
			{ aliases: [], state: 'Enabled', multiRegion: 'replica' },
		]);
		expect(keys[0]?.policy).toMatchObject({ Statement: [{ Action: 'kms:*' }] });
	});
});

describe('databases', () => {
	it.each([
		['password = "Tr0ub4dor&3x"', { password: { origin: 'credential' }, passwordSecrets: [] }],
		[
			'password = random_password.p.result',
			{ password: { origin: 'generated' }, passwordSecrets: ['aws_secretsmanager_secret.s'] },
		],
		['manage_master_user_password = true', { managedPassword: true, password: null }],
		['replicate_source_db = "other"', { managedPassword: false, password: null }],
		['password_wo = "Tr0ub4dor&3x"', { password: { origin: 'credential' } }],
		['password_wo = ephemeral.random_password.p.result', { password: { origin: 'ephemeral' } }],
	])('%s', (body, expected) => {
		expect(databases(body)).toMatchObject([{ name: 'orders', type: 'rds-instance', engine: 'postgres', ...expected }]);
	});
});

describe('workloads', () => {
	const source = `
resource "aws_secretsmanager_secret" "db" {
  name = "prod/db"
}
resource "aws_lambda_function" "f" {
  function_name = "f"
  layers        = ["arn:aws:lambda:eu-west-1:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension:11"]
  environment {
    variables = {
      SECRET      = aws_secretsmanager_secret.db.name
      DB_PASSWORD = "Tr0ub4dor&3x"
      MODE        = "fast"
      SECRETS_MANAGER_TTL = "60"
    }
  }
}
resource "aws_ecs_task_definition" "t" {
  family = "t"
  container_definitions = <<EOT
[
  {
    "name": "app",
    "environment": [{"name": "API_TOKEN", "value": "\${random_password.p.result}"}],
    "secrets": [
      {"name": "DB", "valueFrom": "\${aws_secretsmanager_secret.db.arn}:password:AWSCURRENT:"},
      {"name": "P", "valueFrom": "/prod/flag"}
    ]
  }
]
EOT
}
resource "random_password" "p" {}`;

	it('reads references, environment and cache of a function', () => {
		const [lambda] = read(source).workloads;
		expect(lambda).toMatchObject({
			name: 'f',
			type: 'function',
			cache: { by: 'extension', ttlSeconds: 60 },
			references: [{ to: 'secret', target: 'prod/db', address: 'aws_secretsmanager_secret.db', how: 'runtime' }],
			environment: [
				{ name: 'SECRET', value: { origin: 'secret-name', from: 'aws_secretsmanager_secret.db' } },
				{ name: 'DB_PASSWORD', value: { origin: 'credential' } },
				{ name: 'MODE', value: { origin: 'literal' } },
				{ name: 'SECRETS_MANAGER_TTL', value: { origin: 'literal' } },
			],
		});
	});

	it('reads a task definition in a heredoc', () => {
		const { workloads, secrets } = read(source);
		const task = workloads[1];
		expect(task).toMatchObject({
			name: 't',
			type: 'task',
			cache: null,
			references: [
				{
					to: 'secret',
					target: secrets[0]?.arn,
					address: 'aws_secretsmanager_secret.db',
					jsonKey: 'password',
					versionStage: 'AWSCURRENT',
					versionId: null,
					how: 'injected',
				},
				{ to: 'parameter', target: '/prod/flag', how: 'injected' },
			],
			environment: [{ name: 'API_TOKEN', value: { origin: 'generated', from: 'random_password.p' } }],
		});
		const references = Array.isArray(task?.references) ? (task.references as readonly SecretReference[]) : [];
		expect(references.map(({ at }) => quoted(source, at))).toEqual([
			'"${aws_secretsmanager_secret.db.arn}:password:AWSCURRENT:"',
			'"/prod/flag"',
		]);
	});
});

describe('variables and outputs', () => {
	it('tells what they are worth', () => {
		const source = `
variable "db_password" {
  default   = "Tr0ub4dor&3x"
  sensitive = true
}
variable "open" {}
output "password" {
  value     = random_password.p.result
}
resource "random_password" "p" {}
data "aws_ssm_parameter" "token" {
  name = "/prod/api-token"
}
data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami"
}`;
		const { declarations } = read(source);
		expect(declarations).toMatchObject([
			{ address: 'var.db_password', role: 'input', value: { origin: 'credential' }, sensitive: true, inState: null },
			{ address: 'var.open', role: 'input', value: null, sensitive: false },
			{ address: 'output.password', role: 'output', value: { origin: 'generated' }, sensitive: false },
			{ address: 'random_password.p', role: 'data', inState: { by: 'random_password' } },
			{ address: 'data.aws_ssm_parameter.token', role: 'data', inState: { by: 'data source' } },
		]);
	});
});
