import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/collect/terraform/read-plan.ts';
import type { Fragment } from '../../../src/collect/template.ts';
import { loadHcl } from '../../../src/syntax/parse-hcl.ts';
import { configured, constant, plan, references, type Plain, type Planned } from './plan.ts';
import { quoted } from './read.ts';

const parser = await loadHcl();

const main = `resource "aws_secretsmanager_secret" "db" {
  name                    = "prod/db"
  recovery_window_in_days = 0
}
data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.db.arn]
  }
  statement {
    actions   = ["ssm:GetParameter"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "read" {
  name   = "read"
  policy = data.aws_iam_policy_document.read.json
}
module "role" {
  for_each = toset(["a", "b"])
  source   = "./role"
  policies = { read = aws_iam_policy.read.arn }
}
resource "aws_iam_user" "u" {
  name_prefix = "u"
}
resource "aws_iam_access_key" "u" {
  user = aws_iam_user.u.name
}
resource "aws_iam_user_group_membership" "u" {
  user   = aws_iam_user.u.name
  groups = [aws_iam_group.g.name, aws_iam_group.h.name]
}
variable "token" {
  default = "ghp_0123456789012345678901234567890123456"
}
`;
const roleModule = `variable "policies" {}
resource "aws_iam_role" "this" {
  name = "r"
  inline_policy {
    name   = "x"
    policy = "{}"
  }
}
resource "aws_iam_role_policy_attachment" "this" {
  for_each   = var.policies
  role       = aws_iam_role.this.name
  policy_arn = each.value
}
`;
const files = new Map([
	['infra/main.tf', main],
	['infra/role/main.tf', roleModule],
]);

const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ssm:*', Resource: '*' }] };
const inModule = (key: string): Planned[] => [
	{
		address: `module.role["${key}"].aws_iam_role.this`,
		module: `module.role["${key}"]`,
		values: {
			name: `r-${key}`,
			path: '/',
			assume_role_policy: '{"Statement":[]}',
			inline_policy: [{ name: 'x', policy: JSON.stringify(document) }],
		},
		unknown: { arn: true, managed_policy_arns: true, inline_policy: [{}] },
	},
	{
		address: `module.role["${key}"].aws_iam_role_policy_attachment.this["read"]`,
		module: `module.role["${key}"]`,
		index: 'read',
		values: { role: `r-${key}` },
		unknown: { policy_arn: true },
	},
];
const resources: Planned[] = [
	{
		address: 'aws_secretsmanager_secret.db',
		values: { name: 'prod/db', recovery_window_in_days: 0 },
		unknown: { arn: true, id: true },
	},
	{
		address: 'data.aws_iam_policy_document.read',
		mode: 'data',
		values: {
			statement: [
				{ actions: ['secretsmanager:GetSecretValue'], effect: 'Allow', resources: [null], sid: '', not_actions: [] },
				{ actions: ['ssm:GetParameter'], effect: 'Allow', resources: ['*'], sid: null, condition: [] },
			],
		},
		unknown: {
			json: true,
			statement: [
				{ actions: [false], resources: [true] },
				{ actions: [false], resources: [false] },
			],
		},
	},
	{ address: 'aws_iam_policy.read', values: { name: 'read', path: '/' }, unknown: { arn: true, policy: true } },
	{ address: 'aws_iam_user.u', values: { name_prefix: 'u' }, unknown: { name: true, arn: true } },
	{ address: 'aws_iam_access_key.u', values: { status: 'Active' }, unknown: { user: true } },
	{ address: 'aws_iam_group.g', values: { path: '/' }, unknown: { name: true, arn: true } },
	{ address: 'aws_iam_group.h', values: { name: 'h', path: '/' }, unknown: { arn: true } },
	{
		address: 'aws_iam_user_group_membership.u',
		values: {},
		unknown: { user: true, groups: true },
	},
	...inModule('a'),
	...inModule('b'),
];
const name = (type: string): Plain => references(`${type}.name`, type);
const configuration = {
	root_module: {
		resources: [
			configured('aws_secretsmanager_secret.db', { name: constant('prod/db'), recovery_window_in_days: constant(0) }),
			configured('data.aws_iam_policy_document.read', {
				statement: [
					{
						actions: constant(['secretsmanager:GetSecretValue']),
						resources: references('aws_secretsmanager_secret.db.arn', 'aws_secretsmanager_secret.db'),
					},
					{ actions: constant(['ssm:GetParameter']), resources: constant(['*']) },
				],
			}),
			configured('aws_iam_policy.read', {
				name: constant('read'),
				policy: references('data.aws_iam_policy_document.read.json', 'data.aws_iam_policy_document.read'),
			}),
			configured('aws_iam_user.u', { name_prefix: constant('u') }),
			configured('aws_iam_access_key.u', { user: name('aws_iam_user.u') }),
			configured('aws_iam_user_group_membership.u', {
				user: name('aws_iam_user.u'),
				groups: references('aws_iam_group.g.name', 'aws_iam_group.g', 'aws_iam_group.h.name', 'aws_iam_group.h'),
			}),
		],
		variables: { token: { default: 'ghp_0123456789012345678901234567890123456' } },
		module_calls: {
			role: {
				source: './role',
				expressions: { policies: references('aws_iam_policy.read.arn', 'aws_iam_policy.read') },
				module: {
					resources: [
						configured('aws_iam_role.this', { name: constant('r'), inline_policy: [{ policy: {} }] }),
						configured('aws_iam_role_policy_attachment.this', {
							role: name('aws_iam_role.this'),
							policy_arn: references('each.value'),
						}),
					],
				},
			},
		},
	},
};

function readBeside(data: unknown, dirs: readonly string[] = ['infra']): Fragment {
	const text = JSON.stringify(data, null, 2);
	return readPlan({ path: 'plan.json', text }, { account: '111111111111' }, { files, dirs, ...parser });
}

const textAt = (at: Parameters<typeof quoted>[1]): string => quoted(Object.fromEntries(files), at);

describe('a plan beside its configuration', () => {
	const fragment = readBeside(plan(resources, { configuration }));

	it('stands on the blocks, in modules too', () => {
		const { secrets = [], principals = [], declarations = [] } = fragment;
		expect(textAt(secrets[0]?.at)).toMatch(/^resource "aws_secretsmanager_secret" "db" \{[^]*\}$/);
		expect(secrets[0]?.recoveryAt).toMatchObject({ file: 'infra/main.tf', startLine: 3, startColumn: 29 });
		const roles = principals.filter(({ type }) => type === 'role');
		expect(roles.map(({ address }) => address)).toEqual([
			'module.role["a"].aws_iam_role.this',
			'module.role["b"].aws_iam_role.this',
		]);
		for (const { at } of roles) expect(textAt(at)).toMatch(/^resource "aws_iam_role" "this" \{/);
		expect(declarations).toMatchObject([
			{ address: 'var.token', at: { file: 'infra/main.tf' }, value: { origin: 'credential', at: { startLine: 35 } } },
		]);
	});

	it('knows the statements of a document, with their lines', () => {
		const policy = fragment.policies?.find(({ address }) => address === 'aws_iam_policy.read');
		const { Statement } = (policy?.document ?? {}) as { readonly Statement: readonly { readonly at: never }[] };
		expect(Statement).toMatchObject([
			{ Action: ['secretsmanager:GetSecretValue'], Resource: [[{}]] },
			{ Action: ['ssm:GetParameter'], Resource: ['*'] },
		]);
		expect(textAt(Statement[1]?.at)).toBe(
			'statement {\n    actions   = ["ssm:GetParameter"]\n    resources = ["*"]\n  }',
		);
		expect(fragment.policies?.map(({ type }) => type)).toEqual(['customer', 'inline', 'inline']);
	});

	it('stays in its own file where the configuration is another', () => {
		const other = readBeside(plan(resources, { configuration }), ['infra/role', 'nowhere']);
		expect(other.secrets?.[0]?.at?.file).toBe('plan.json');
		const { root_module } = configuration;
		const more = { root_module: { ...root_module, module_calls: { ...root_module.module_calls, gone: {} } } };
		expect(readBeside(plan(resources, { configuration: more })).secrets?.[0]?.at?.file).toBe('plan.json');
	});

	it('is a state, too', () => {
		const { planned_values: values } = plan(
			resources.filter(({ address }) => /secret|user\.u|_policy\.read/.test(address)),
		);
		const state = readBeside({ format_version: '1.0', values });
		expect(state.secrets?.[0]?.at?.file).toBe('infra/main.tf');
	});
});

describe('principals of a plan', () => {
	const { principals = [], policies = [] } = readPlan(
		{ path: 'plan.json', text: JSON.stringify(plan(resources, { configuration })) },
		{ account: '111111111111' },
	);

	it('hold what is attached by references', () => {
		const user = principals.find(({ type }) => type === 'user');
		expect(user).toMatchObject({ activeKeys: 1 });
		expect(user?.groups).toMatchObject([{ address: 'aws_iam_group.g' }, { address: 'aws_iam_group.h' }]);
	});

	it('hold what is attached to their names, and what may be', () => {
		const role = principals.find(({ address }) => address?.startsWith('module.role["a"]'));
		expect(role?.policies).toMatchObject([
			{ address: 'module.role["a"].aws_iam_role.this.inline_policy["x"]' },
			// Which of several `each.value` was, no plan tells.
			{ policy: [{ hole: 'module.role["a"].aws_iam_role_policy_attachment.this["read"].policy_arn' }] },
		]);
	});

	it('hold the policies that only a plan knows', () => {
		expect(policies).toMatchObject([
			{ address: 'aws_iam_policy.read', document: { Statement: [{ Action: ['secretsmanager:GetSecretValue'] }, {}] } },
			{ type: 'inline', document },
			{ type: 'inline', document },
		]);
	});
});

const types = (...planned: Planned[]): unknown =>
	readPlan({ path: 'plan.json', text: JSON.stringify(plan(planned)) }, {}).policies?.map(({ type }) => type);

describe('documents of a plan', () => {
	const text = JSON.stringify(document);
	const loose: Planned = {
		address: 'data.aws_iam_policy_document.d',
		mode: 'data',
		values: { json: text, statement: [{ actions: ['ssm:*'], effect: 'Allow', resources: ['*'] }] },
	};

	it('are listed where nothing takes their text', () => {
		const used: Planned = {
			address: 'aws_s3_bucket_policy.b',
			values: { policy: JSON.stringify(document, null, 2) },
		};
		expect(types(loose)).toEqual(['document']);
		expect(types(loose, used)).toEqual([]);
	});
});
