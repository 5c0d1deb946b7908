import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../src/finding/report.ts';
import { formatNames } from '../src/report/format-names.ts';
import { hushlint } from './cli/fake-streams.ts';
import { anyCanary, canary } from './double/talkative-proxy.ts';

// Marked values at every place where templates have values: neither reports, snapshots nor errors may hold one.

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

const secret = canary('template');
const token = `ghp_${canary('token')}AbCdEfGhIjKl`;

const terraform = `# ${secret}
terraform {
  backend "s3" {
    access_key = "${secret}"
    secret_key = "${token}"
  }
}
provider "aws" {
  access_key = "${secret}"
  secret_key = "${token}"
}
/* password = ${secret} */
variable "password" {
  type        = string
  default     = "${secret}"
  description = "such as ${secret}"
  sensitive   = true
  validation {
    condition     = var.password != "${secret}"
    error_message = "not ${secret}"
  }
}
variable "from_outside" {}
locals {
  api_key = "${token}" // ${secret}
  login   = { user = "x", password = "${secret}", more = [var.password, "${token}"] }
}
resource "aws_secretsmanager_secret" "db" {
  name        = "prod/orders/db"
  description = "password: ${secret}"
}
resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = jsonencode({ username = "admin", password = "${secret}" })
}
resource "aws_secretsmanager_secret_version" "heredoc" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = <<-EOT
    {"password": "${secret}", "host": "\${var.from_outside}", "token": "${token}"}
  EOT
}
resource "aws_secretsmanager_secret_version" "plain" {
  secret_id                = aws_secretsmanager_secret.db.id
  secret_string_wo         = "${secret}"
  secret_string_wo_version = 1
}
resource "aws_secretsmanager_secret_version" "computed" {
  secret_id     = "prod/orders/db"
  secret_string = format("%s-%s-\${var.password}", upper("${token}"), base64encode(local.api_key))
}
resource "aws_secretsmanager_secret_version" "unknown" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = nonsense("${secret}", var.from_outside ? "${token}" : local.login["${secret}"])
}
resource "aws_ssm_parameter" "p" {
  name  = "/prod/orders/password"
  type  = "String"
  value = "${secret}"
}
resource "aws_ssm_parameter" "each" {
  for_each = { first = "${secret}", second = "${token}" }
  name     = "/prod/\${each.key}/password"
  type     = "SecureString"
  value    = each.value
}
resource "aws_db_instance" "db" {
  engine   = "postgres"
  username = "admin"
  password = "${secret}"
}
resource "aws_rds_cluster" "c" {
  engine          = "aurora-mysql"
  master_password = "\${var.password}${token}"
}
resource "aws_lambda_function" "f" {
  function_name = "f"
  environment {
    variables = {
      DB_PASSWORD = "${secret}"
      URL         = "postgres://admin:${secret}@db.internal/x"
      LOGIN       = jsonencode(local.login)
    }
  }
}
resource "aws_ecs_task_definition" "t" {
  family                = "t"
  container_definitions = jsonencode([{ name = "a", image = "x", environment = [{ name = "TOKEN", value = "${token}" }], command = ["--password=${secret}"] }])
}
output "password" {
  value = "${secret}"
}
output "login" {
  value       = local.login
  description = "${secret}"
}
`;

const cloudformation = `# ${secret}
AWSTemplateFormatVersion: '2010-09-09'
Description: |
  ${secret}
Metadata: { note: ${secret} }
Parameters:
  Password: { Type: String, Default: '${secret}', Description: 'such as ${secret}' }
  Token: { Type: String, NoEcho: true, Default: ${token}, AllowedValues: [${token}], AllowedPattern: ${secret} }
Mappings: { Values: { prod: { password: ${secret}, token: "${token}" } } }
Conditions:
  Same: !Equals [!Ref Password, ${secret}]
Resources:
  Db:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: prod/orders/db
      Description: 'password: ${secret}'
      SecretString: !Sub '{"username": "x", "password": "${secret}", "host": "\${Rds.Endpoint.Address}"}'
  Api:
    Type: AWS::SecretsManager::Secret
    Properties: { Name: prod/orders/api, SecretString: ${token} } # ${secret}
  Joined:
    Type: AWS::SecretsManager::Secret
    Properties: { SecretString: !Join ['', [${secret}, !Ref Password, !FindInMap [Values, prod, password]]] }
  Generated:
    Type: AWS::SecretsManager::Secret
    Properties:
      GenerateSecretString: { SecretStringTemplate: '{"password": "${secret}"}', GenerateStringKey: token }
  Parameter:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Name: /prod/orders/password, Value: "${secret}" }
  Rds:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: postgres, MasterUsername: admin, MasterUserPassword: ${secret} }
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Code: { ZipFile: 'password = "${secret}"' }
      Environment:
        Variables:
          DB_PASSWORD: ${secret}
          TOKEN: !Sub '\${Password}-${token}'
          BROKEN: !Sub { '${secret}': '${token}' }
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: a
          Environment: [{ Name: API_KEY, Value: ${token} }]
          Secrets: [{ Name: PASSWORD, ValueFrom: !Sub '\${Db}:password::' }]
  Nested:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: 'https://x.example/${secret}.yaml', Parameters: { Password: ${secret} } }
Outputs:
  Password: { Value: ${secret}, Description: '${secret}' }
  Joined: { Value: !Sub '\${Password}:${token}', Export: { Name: exported } }
`;

const kubernetes = `# ${secret}
apiVersion: v1
kind: Secret
metadata: { name: a, annotations: { note: ${secret} } }
type: Opaque
data: { password: ${Buffer.from(secret).toString('base64')}, token: ${secret} }
stringData: { password: ${secret}, token: '${token}' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: a }
data:
  login.json: |
    {"password": "${secret}"}
---
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: aws }
spec:
  provider: aws
  parameters:
    password: ${secret}
    objects: |
      - objectName: prod/orders/db
        objectType: secretsmanager
        password: ${secret}
        jmesPath: [{ path: password, objectAlias: x, other: ${token} }]
---
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: aws }
spec:
  provider:
    aws:
      service: SecretsManager
      region: eu-west-1
      auth: { accessKeyID: ${secret}, secretAccessKey: ${token} }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: a }
spec:
  refreshInterval: 1s
  secretStoreRef: { name: aws }
  target: { template: { data: { password: ${secret}, url: 'postgres://x:${secret}@db/{{ .x }}' } } }
  data: [{ secretKey: a, remoteRef: { key: prod/orders/db } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a }
spec:
  template:
    spec:
      containers:
        - name: a
          image: x
          args: ['--password=${secret}']
          env: [{ name: DB_PASSWORD, value: ${secret} }, { name: TOKEN, value: '${token}' }]
`;

const planned = {
	mode: 'managed',
	provider_name: 'registry.terraform.io/hashicorp/aws',
	schema_version: 0,
	address: 'aws_ssm_parameter.p',
	type: 'aws_ssm_parameter',
	name: 'p',
	values: { name: '/prod/orders/password', type: 'String', value: secret, description: `password: ${secret}` },
	sensitive_values: { value: true },
};
const version = {
	...planned,
	address: 'aws_secretsmanager_secret_version.v',
	type: 'aws_secretsmanager_secret_version',
	name: 'v',
	values: { secret_id: 'prod/orders/db', secret_string: `{"password":"${secret}","token":"${token}"}` },
	sensitive_values: {},
};
const resources = [planned, version];
const changes = resources.map(({ values, ...one }) => ({
	...one,
	change: { actions: ['update'], before: values, after: values, after_unknown: {}, after_sensitive: {} },
}));
const plan = JSON.stringify(
	{
		format_version: '1.2',
		terraform_version: '1.9.0',
		variables: { password: { value: secret }, more: { value: { token } } },
		planned_values: {
			outputs: { password: { sensitive: true, value: secret }, token: { sensitive: false, value: token } },
			root_module: { resources },
		},
		resource_changes: changes,
		resource_drift: changes,
		output_changes: { password: { actions: ['create'], before: null, after: secret } },
		prior_state: { format_version: '1.0', values: { outputs: {}, root_module: { resources } } },
		configuration: {
			provider_config: { aws: { name: 'aws', expressions: { secret_key: { constant_value: secret } } } },
			root_module: {
				outputs: { password: { expression: { constant_value: secret } } },
				resources: resources.map(({ values, ...one }) => ({
					...one,
					provider_config_key: 'aws',
					expressions: Object.fromEntries(
						Object.entries(values).map(([name, value]) => [name, { constant_value: value }]),
					),
				})),
				variables: { password: { default: secret, sensitive: true, description: secret } },
			},
		},
	},
	null,
	1,
);
const state = JSON.stringify({
	format_version: '1.0',
	terraform_version: '1.9.0',
	values: { outputs: { password: { sensitive: false, value: secret } }, root_module: { resources } },
});

const tfvars = `# ${secret}\npassword = "${secret}"\nlogin = { password = "${token}" }\ntext = <<EOT\n${secret}\nEOT\n`;

const json = JSON.stringify(
	{
		AWSTemplateFormatVersion: '2010-09-09',
		Parameters: { Password: { Type: 'String', Default: secret } },
		Resources: {
			Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'prod/orders/db', SecretString: secret } },
			P: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Name: '/prod/orders/token', Value: token } },
		},
		Outputs: { Password: { Value: secret } },
	},
	null,
	1,
);

const terraformJson = JSON.stringify({
	variable: { password: { default: secret } },
	resource: {
		aws_ssm_parameter: { p: { name: '/prod/orders/password', type: 'String', value: secret } },
		aws_db_instance: { d: [{ engine: 'postgres', password: `\${var.password}${token}` }] },
	},
	output: { password: { value: `\${format("%s", "${secret}")}` } },
});

const whole = {
	'tf/main.tf': terraform,
	'tf/prod.auto.tfvars': tfvars,
	'json/main.tf.json': terraformJson,
	'cfn/template.yaml': cloudformation,
	'cfn/template.json': json,
	'k8s/all.yaml': kubernetes,
	'plan/plan.json': plan,
	'plan/state.json': state,
	'vars/prod.tfvars': tfvars,
	'cdk.out/manifest.json': JSON.stringify({
		version: '36.0.0',
		artifacts: {
			App: {
				type: 'aws:cloudformation:stack',
				environment: 'aws://222222222222/eu-west-1',
				properties: { templateFile: 'App.template.json', parameters: { Password: secret } },
				metadata: { '/App/Db': [{ type: 'aws:cdk:info', data: secret }] },
			},
		},
	}),
	'cdk.out/App.template.json': json,
};

test('whole templates: no canary in any format', { timeout: 60_000 }, async () => {
	write(whole);
	const seen = new Set<string>();
	for (const format of formatNames) {
		const { out, err, code } = await hushlint(
			['scan', '--format', format, '--var-file', 'vars/prod.tfvars', '--var', `from_outside=${secret}`],
			{ cwd: root },
		);
		expect(code).toBe(1);
		expect(out + err).not.toMatch(anyCanary);
		if (format !== 'json') continue;
		const { findings, crashes } = JSON.parse(out) as Report;
		expect(crashes).toEqual([]);
		for (const { rule } of findings) seen.add(rule);
	}
	expect([...seen]).toEqual(expect.arrayContaining(['literal-secret-value', 'revealing-description']));
	await hushlint(['scan', '--write-baseline', join(root, 'base.json')], { cwd: root });
	expect(readFileSync(join(root, 'base.json'), 'utf8')).not.toMatch(anyCanary);
});

test('arguments are not quoted', async () => {
	write({ 'a.tf': '' });
	for (const args of [
		['--var', secret],
		['--var', `=${secret}`],
		['--var', `1=${secret}`],
		['--var', `password=${secret}`],
	]) {
		const { out, err } = await hushlint(['scan', ...args], { cwd: root });
		expect(out + err).not.toMatch(anyCanary);
	}
});

/** The text with one fault after another right before a canary or behind it: cut off, a character gone, characters too many. */
function* broken(text: string): Generator<string> {
	const extras = [
		'"',
		"'",
		'{',
		'}',
		'[',
		']',
		':',
		',',
		'\n',
		'&',
		'*',
		'!',
		'%{',
		'${',
		'\t',
		'\\',
		'<<E\n',
		'/*',
		'\0',
		'@',
	];
	let turn = 0;
	const places = [...text.matchAll(/(?:ghp_)?Cnry/g)];
	const many = places.length > 10;
	for (const { index } of places) {
		const extra = extras[turn % extras.length] ?? '"';
		const end = index + (/\W/.exec(text.slice(index))?.index ?? 0);
		const faults = [
			text.slice(0, turn % 2 === 0 ? index : end),
			text.slice(0, index) + extra + text.slice(index),
			text.slice(0, index - 1) + text.slice(index),
			text.slice(0, end) + extra + text.slice(end),
			text.slice(0, end) + text.slice(end + 1),
		];
		// Where secrets are many, two of the five at each, in turn: every fault meets every kind of place all the same.
		const chosen = many ? [faults[turn % faults.length], faults[(turn + 2) % faults.length]] : faults;
		for (const fault of chosen) if (fault !== undefined) yield fault;
		turn += 1;
	}
}

describe('templates that are broken where a secret stands', { timeout: 120_000 }, () => {
	test.each([
		['main.tf', terraform],
		['main.tf.json', terraformJson],
		['prod.auto.tfvars', tfvars],
		['template.yaml', cloudformation],
		['template.json', json],
		['all.yaml', kubernetes],
		['plan.json', plan],
	])('%s', async (name, text) => {
		let runs = 0;
		for (const fault of broken(text)) {
			runs += 1;
			write({ [name]: fault });
			for (const args of [[], [name]]) {
				if (runs % 3 !== 0 && args.length > 0) continue;
				const { out, err } = await hushlint(['scan', '--format', 'json', ...args], { cwd: root });
				expect(out + err, fault).not.toMatch(/Cnry/);
				expect(err, fault).not.toContain('please report it');
			}
		}
		expect(runs).toBeGreaterThan(10);
		expect(readdirSync(root)).toEqual([name]);
	});
});
