import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/model/snapshot.ts';
import { read } from './read.ts';

const options = { account: '111111111111', region: 'eu-west-1' };
const unresolved = { unread: 'unresolved' };
const role = 'variable "open" {}\nresource "aws_iam_role" "app" {\n  name = "app"\n}\n';
const roleArn = 'arn:aws:iam::111111111111:role/app';

function workload(source: string, type = 'function'): Workload | undefined {
	return read(role + source, options).workloads.find((one) => one.type === type);
}

const lambda = (body: string, more = ''): string =>
	`resource "aws_lambda_function" "f" {\n  function_name = "rotate"\n  ${body}\n}\n${more}`;
const permission = (body: string): string => `resource "aws_lambda_permission" "p" {
  statement_id  = "sm"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.f.function_name
  ${body}
}`;
const functionArn = 'arn:aws:lambda:eu-west-1:111111111111:function:rotate';

const task = (body = ''): string =>
	`resource "aws_ecs_task_definition" "t" {\n  family = "t"\n  container_definitions = "[]"\n  ${body}\n}\n`;
const service = (name: string, body: string): string =>
	`resource "aws_ecs_service" "${name}" {\n  name = "${name}"\n  ${body}\n}\n`;
const copies = (...services: string[]): unknown => workload(task() + services.join(''), 'task')?.copies;

const policy = (body: string): unknown => workload(lambda('', permission(body)))?.invokePolicy;

describe('functions', () => {
	it('know their role, runtime and layers', () => {
		const layer = 'arn:aws:lambda:eu-west-1:111111111111:layer:x:1';
		expect(
			workload(lambda(`role = aws_iam_role.app.arn\n  runtime = "python3.12"\n  layers = ["${layer}"]`)),
		).toMatchObject({
			role: roleArn,
			roleAddress: 'aws_iam_role.app',
			executionRole: null,
			runtime: 'python3.12',
			layers: [layer],
			invokePolicy: null,
			copies: 1,
		});
		expect(workload(lambda(`role = "${roleArn}"\n  package_type = "Image"`))).toMatchObject({
			roleAddress: 'aws_iam_role.app',
			runtime: null,
		});
		expect(workload(lambda('role = var.open\n  layers = var.open'))).toMatchObject({
			role: unresolved,
			roleAddress: null,
		});
	});

	it('know who may invoke them', () => {
		expect(policy('principal = "secretsmanager.amazonaws.com"\n  source_account = "111111111111"')).toMatchObject({
			Statement: [
				{
					at: { startLine: 9 },
					Sid: 'sm',
					Effect: 'Allow',
					Principal: { Service: 'secretsmanager.amazonaws.com' },
					Action: 'lambda:InvokeFunction',
					Resource: functionArn,
					Condition: { StringEquals: { 'AWS:SourceAccount': '111111111111' } },
				},
			],
		});
		expect(policy('principal = "333333333333"\n  qualifier = "live"')).toMatchObject({
			Statement: [{ Principal: { AWS: '333333333333' }, Resource: `${functionArn}:live` }],
		});
		expect(policy('principal = "*"')).toMatchObject({ Statement: [{ Principal: '*' }] });
		expect(policy('principal = var.open')).toMatchObject({ Statement: [{ Principal: unresolved }] });
		expect(policy('count = var.open\n  principal = "*"')).toMatchObject({ Statement: [unresolved] });
	});

	it('may be opened where they are handed to', () => {
		const module = 'module "m" {\n  source = "example/m"\n  arn = aws_lambda_function.f.arn\n}';
		expect(workload(lambda('', module))?.invokePolicy).toEqual({ unread: 'elsewhere' });
	});
});

describe('tasks', () => {
	it('know both roles', () => {
		expect(
			workload(
				task(`execution_role_arn = aws_iam_role.app.arn\n  task_role_arn = "arn:aws:iam::111111111111:role/x"`),
				'task',
			),
		).toMatchObject({
			role: 'arn:aws:iam::111111111111:role/x',
			roleAddress: null,
			executionRole: roleArn,
			executionRoleAddress: 'aws_iam_role.app',
			runtime: null,
			invokePolicy: null,
			layers: [],
		});
	});

	it('run as often as their services say', () => {
		const two = service('a', 'task_definition = aws_ecs_task_definition.t.arn\n  desired_count = 2');
		const three = service('b', 'task_definition = "t:7"\n  desired_count = 3');
		expect(copies()).toBe(1);
		expect(copies(two)).toBe(2);
		expect(copies(two, three)).toBe(5);
	});

	it.each([
		'desired_count = var.open',
		'desired_count = 2\n  lifecycle {\n    ignore_changes = [desired_count]\n  }',
		'scheduling_strategy = "DAEMON"',
		'',
	])('run as often as nobody knows: %s', (body) => {
		expect(copies(service('a', `task_definition = aws_ecs_task_definition.t.family\n  ${body}`))).toEqual(unresolved);
	});
});

const grants = (body: string): unknown =>
	read(
		`${role}resource "aws_kms_key" "k" {}\nresource "aws_kms_grant" "g" {\n  key_id = aws_kms_key.k.key_id\n  ${body}\n}`,
		options,
	).keys[0]?.grants;

describe('grants of keys', () => {
	const operations = 'grantee_principal = aws_iam_role.app.arn\n  operations = ["Decrypt", "GenerateDataKey"]';

	it("are the key's", () => {
		expect(grants(operations)).toEqual([
			{
				id: 'aws_kms_grant.g',
				grantee: roleArn,
				operations: ['Decrypt', 'GenerateDataKey'],
				encryptionContext: null,
			},
		]);
		expect(
			grants(`${operations}\n  constraints {\n    encryption_context_subset = { SecretARN = "x" }\n  }`),
		).toMatchObject([{ encryptionContext: { SecretARN: 'x' } }]);
		expect(read('resource "aws_kms_key" "k" {}').keys[0]?.grants).toEqual([]);
	});

	it('are unknown if one of them is', () => {
		expect(grants('grantee_principal = "x"\n  operations = var.open')).toEqual(unresolved);
		expect(grants(`count = var.open\n  ${operations}`)).toEqual(unresolved);
	});
});

const shared = (principal: string): unknown =>
	read(
		`variable "open" {}
resource "aws_ssm_parameter" "p" {
  name = "/a/b"
  tier = "Advanced"
}
resource "aws_ram_resource_share" "s" {
  name = "s"
}
resource "aws_ram_resource_association" "p" {
  resource_arn       = aws_ssm_parameter.p.arn
  resource_share_arn = aws_ram_resource_share.s.arn
}
${principal === '' ? '' : `resource "aws_ram_principal_association" "o" {\n  principal = ${principal}\n  resource_share_arn = aws_ram_resource_share.s.arn\n}`}`,
		options,
	).parameters[0]?.resourcePolicies;

describe('shares of parameters', () => {
	it.each([
		['"333333333333"', { Principal: { AWS: '333333333333' } }],
		[
			'"arn:aws:organizations::111111111111:organization/o-abc"',
			{ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } } },
		],
		[
			'"arn:aws:organizations::111111111111:ou/o-abc/ou-a-1"',
			{ Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc/*/ou-a-1/*' } } },
		],
		['var.open', { Principal: unresolved }],
		['', { Principal: { unread: 'elsewhere' } }],
	])('open them to %s', (principal, statement) => {
		expect(shared(principal)).toMatchObject([
			{ Statement: [{ Resource: 'arn:aws:ssm:eu-west-1:111111111111:parameter/a/b', ...statement }] },
		]);
	});

	it('are none without an association', () => {
		expect(read('resource "aws_ssm_parameter" "p" {\n  name = "/a"\n}').parameters[0]?.resourcePolicies).toEqual([]);
	});
});
