import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/model/location.ts';
import type { PolicyReference } from '../../../src/model/principal.ts';
import type { Principal } from '../../../src/model/snapshot.ts';
import { hole, quoted, read } from './read.ts';

const trust = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole" }] })';
const role = (more = '', name = 'name = "app"'): string => `resource "aws_iam_role" "app" {
  ${name}
  assume_role_policy = ${trust}
  ${more}
}
`;
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

function principal(source: string, address = 'aws_iam_role.app'): Principal | undefined {
	return read(source, { account: '111111111111', region: 'eu-west-1' }).principals.find(
		(one) => one.address === address,
	);
}

function policiesOf(source: string, address?: string): Partial<PolicyReference>[] {
	const { policies } = principal(source, address) ?? {};
	return (policies as readonly PolicyReference[]).map(({ policy, address: own }) => ({
		policy,
		...(own === undefined ? {} : { address: own }),
	}));
}

describe('roles', () => {
	it('reads what a role says of itself', () => {
		const source = role(`path = "/service/"
  permissions_boundary = "arn:aws:iam::111111111111:policy/edge"
  tags = { team = "a" }`);
		expect(principal(source)).toMatchObject({
			arn: 'arn:aws:iam::111111111111:role/service/app',
			name: 'app',
			type: 'role',
			path: '/service/',
			tags: { team: 'a' },
			trust: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }] },
			policies: [],
			groups: [],
			boundary: { policy: 'arn:aws:iam::111111111111:policy/edge' },
			activeKeys: 0,
		});
	});

	it('lists the policies it names, with their places', () => {
		const block = `inline_policy {
    name   = "extra"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ssm:*", Resource = "*" }] })
  }`;
		const source = role(`managed_policy_arns = ["${readOnly}"]\n  ${block}\n  inline_policy {}`);
		const address = 'aws_iam_role.app.inline_policy["extra"]';
		expect(policiesOf(source)).toEqual([{ policy: readOnly }, { policy: address, address }]);
		const references = principal(source)?.policies as readonly PolicyReference[];
		expect(references.map(({ at }) => quoted(source, at))).toEqual([`"${readOnly}"`, block]);
		expect(read(source).policies).toMatchObject([
			{ address, name: 'extra', type: 'inline', document: { Statement: [{ Action: 'ssm:*' }] } },
		]);
	});

	it.each([
		['aws_iam_role.app.name', 'its name'],
		['aws_iam_role.app.id', 'its id'],
		['"app"', 'a literal name'],
	])('is found by %s', (reference) => {
		const attachment = `resource "aws_iam_role_policy_attachment" "a" {
  for_each   = toset(["${readOnly}", "arn:aws:iam::aws:policy/SecretsManagerReadWrite"])
  role       = ${reference}
  policy_arn = each.value
}`;
		expect(policiesOf(role() + attachment)).toEqual([
			{ policy: readOnly },
			{ policy: 'arn:aws:iam::aws:policy/SecretsManagerReadWrite' },
		]);
	});

	it('is found by a name that AWS completes or makes up', () => {
		const inline = `resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.app.name
  policy = "{}"
}`;
		const reference = [{ policy: 'aws_iam_role_policy.p', address: 'aws_iam_role_policy.p' }];
		expect(policiesOf(role('', 'name_prefix = "app-"') + inline)).toEqual(reference);
		expect(policiesOf(role('', '') + inline)).toEqual(reference);
	});

	it('holds what is attached to several, or for good', () => {
		const source = `${role()}
resource "aws_iam_policy" "p" {
  name   = "p"
  policy = "{}"
}
resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  roles      = [aws_iam_role.app.name]
  policy_arn = aws_iam_policy.p.arn
}
resource "aws_iam_role_policy_attachments_exclusive" "only" {
  role_name   = aws_iam_role.app.name
  policy_arns = ["${readOnly}", aws_iam_policy.p.arn]
}`;
		expect(policiesOf(source)).toEqual([
			{ policy: 'arn:aws:iam::111111111111:policy/p', address: 'aws_iam_policy.p' },
			{ policy: readOnly },
		]);
	});

	it('may hold what is not known', () => {
		const attached = (body: string): string => `${role()}variable "open" {}
resource "aws_iam_role_policy_attachment" "a" {
  ${body}
}`;
		expect(policiesOf(attached('role = "app"\n  policy_arn = var.open'))).toEqual([{ policy: hole('var.open') }]);
		expect(policiesOf(attached(`count = var.open ? 1 : 0\n  role = "app"\n  policy_arn = "${readOnly}"`))).toEqual([
			{ policy: hole('aws_iam_role_policy_attachment.a') },
		]);
		expect(policiesOf(attached(`role = "a\${var.open}"\n  policy_arn = "${readOnly}"`))).toEqual([
			{ policy: hole('aws_iam_role_policy_attachment.a') },
		]);
		expect(policiesOf(role('managed_policy_arns = var.open') + 'variable "open" {}')).toEqual([
			{ policy: hole('var.open') },
		]);
	});

	it('holds nothing of what goes to a role of others', () => {
		const source = `${role()}variable "other" {}
data "aws_iam_role" "there" {
  name = "there"
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = var.other
  policy_arn = "${readOnly}"
}
resource "aws_iam_role_policy_attachment" "b" {
  role       = data.aws_iam_role.there.name
  policy_arn = "${readOnly}"
}
resource "aws_iam_role_policy" "c" {
  name   = "c"
  role   = "another"
  policy = "{}"
}`;
		expect(policiesOf(source)).toEqual([]);
		expect(read(source).policies).toMatchObject([{ address: 'aws_iam_role_policy.c', type: 'inline' }]);
	});

	it('may hold what a module out of sight gives to its name', () => {
		const module = (argument: string): string =>
			`${role()}module "m" {\n  source = "example/m"\n  role = aws_iam_role.app.${argument}\n}`;
		expect(policiesOf(module('name'))).toEqual([{ policy: hole('aws_iam_role.app elsewhere') }]);
		expect(policiesOf(module('arn'))).toEqual([]);
		expect(policiesOf(`${role()}output "name" { value = aws_iam_role.app.name }`)).toEqual([]);
	});

	it('crosses modules', () => {
		const files = {
			'main.tf': `module "role" {
  source = "./role"
}
module "grant" {
  source = "./grant"
  role   = module.role.name
}`,
			'role/main.tf': `${role()}output "name" { value = aws_iam_role.app.name }`,
			'grant/main.tf': `variable "role" {}
resource "aws_iam_role_policy_attachment" "a" {
  role       = var.role
  policy_arn = "${readOnly}"
}`,
		};
		expect(read(files).principals).toMatchObject([
			{ address: 'module.role.aws_iam_role.app', policies: [{ policy: readOnly }] },
		]);
	});
});

const people = 'resource "aws_iam_user" "u" {\n  name = "u"\n}\nresource "aws_iam_group" "g" {\n  name = "g"\n}\n';
const groups = (source: string): unknown => principal(people + source, 'aws_iam_user.u')?.groups;

describe('users and groups', () => {
	it('joins them by either resource', () => {
		const inSight = { group: 'arn:aws:iam::111111111111:group/g', address: 'aws_iam_group.g' };
		expect(
			groups('resource "aws_iam_user_group_membership" "m" {\n  user = "u"\n  groups = ["g", "admins"]\n}'),
		).toMatchObject([inSight, { group: 'arn:aws:iam::111111111111:group/admins' }]);
		expect(
			groups('resource "aws_iam_group_membership" "m" {\n  group = aws_iam_group.g.name\n  users = ["u", "v"]\n}'),
		).toMatchObject([inSight]);
	});

	it('gives policies to both', () => {
		const source = `${people}
resource "aws_iam_user_policy" "u" {
  user   = aws_iam_user.u.name
  policy = "{}"
}
resource "aws_iam_group_policy_attachment" "g" {
  group      = aws_iam_group.g.name
  policy_arn = "${readOnly}"
}`;
		expect(policiesOf(source, 'aws_iam_user.u')).toEqual([
			{ policy: 'aws_iam_user_policy.u', address: 'aws_iam_user_policy.u' },
		]);
		expect(policiesOf(source, 'aws_iam_group.g')).toEqual([{ policy: readOnly }]);
	});

	it.each([
		['', 1],
		['status = "Inactive"', 0],
		['status = var.open', { unread: 'unresolved' }],
		['count = 2', 2],
		['count = var.open', { unread: 'unresolved' }],
	])('counts active keys: %s', (body, count) => {
		const source = `${people}variable "open" {}\nresource "aws_iam_access_key" "k" {\n  user = aws_iam_user.u.name\n  ${body}\n}`;
		expect(principal(source, 'aws_iam_user.u')?.activeKeys).toEqual(count);
	});
});

describe('permission sets', () => {
	it('are the roles that are made of them', () => {
		const source = `resource "aws_ssoadmin_permission_set" "admin" {
  name         = "Admin"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
resource "aws_ssoadmin_managed_policy_attachment" "admin" {
  permission_set_arn = aws_ssoadmin_permission_set.admin.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_ssoadmin_permission_set_inline_policy" "admin" {
  permission_set_arn = aws_ssoadmin_permission_set.admin.arn
  inline_policy      = "{}"
}
resource "aws_ssoadmin_customer_managed_policy_attachment" "admin" {
  permission_set_arn = aws_ssoadmin_permission_set.admin.arn
  customer_managed_policy_reference {
    name = "readers"
    path = "/x/"
  }
}`;
		const inline = 'aws_ssoadmin_permission_set_inline_policy.admin';
		expect(principal(source, 'aws_ssoadmin_permission_set.admin')).toMatchObject({
			name: ['AWSReservedSSO_Admin_', { width: 16 }],
			type: 'role',
			path: '/aws-reserved/sso.amazonaws.com/',
			trust: { unread: 'elsewhere' },
		});
		expect(policiesOf(source, 'aws_ssoadmin_permission_set.admin')).toEqual([
			{ policy: 'arn:aws:iam::aws:policy/AdministratorAccess' },
			{ policy: inline, address: inline },
			{
				policy: [
					'arn:aws:iam::',
					{ hole: 'aws_ssoadmin_customer_managed_policy_attachment.admin.account' },
					':policy/x/readers',
				],
			},
		]);
		expect(read(source).policies).toMatchObject([{ address: inline, type: 'inline' }]);
	});
});

const document = (name: string, more = '', principals = ''): string => `data "aws_iam_policy_document" "${name}" {
  ${more}
  statement {
    actions   = ["ssm:GetParameter"]
    resources = ["*"]
    ${principals}
  }
}
`;
const addresses = (source: string): unknown => read(source).policies.map(({ address, type }) => [address, type]);

const control = (name: string, type: string): string =>
	`resource "aws_organizations_policy" "${name}" {\n  name = "${name}"\n  content = "{}"\n  ${type}\n}\n`;

function placesOf(source: string): string[] {
	const [policy] = read(source).policies;
	const written = policy?.document as { readonly Statement: readonly { readonly at: Location }[] } | undefined;
	return written?.Statement.map(({ at }) => quoted(source, at)) ?? [];
}

describe('policies', () => {
	it('are listed where they are attached', () => {
		const source = `${document('used')}resource "aws_iam_policy" "p" {\n  name = "p"\n  policy = data.aws_iam_policy_document.used.json\n}`;
		expect(addresses(source)).toEqual([['aws_iam_policy.p', 'customer']]);
		expect(placesOf(source)[0]).toMatch(/^statement \{[^]*\}$/);
	});

	it('are listed by themselves where nothing in sight takes them', () => {
		const loose = document('loose', 'source_policy_documents = [data.aws_iam_policy_document.part.json]');
		expect(addresses(document('part') + loose)).toEqual([['data.aws_iam_policy_document.loose', 'document']]);
		expect(addresses(`${document('out')}output "o" { value = data.aws_iam_policy_document.out.json }`)).toEqual([
			['data.aws_iam_policy_document.out', 'document'],
		]);
	});

	it.each([
		['a secret', 'resource "aws_secretsmanager_secret" "s" {\n  policy = data.aws_iam_policy_document.d.json\n}'],
		['a role', 'resource "aws_iam_role" "s" {\n  assume_role_policy = data.aws_iam_policy_document.d.json\n}'],
		['a bucket', 'resource "aws_s3_bucket_policy" "s" {\n  policy = data.aws_iam_policy_document.d.json\n}'],
	])('are not listed twice where %s has them', (_, user) => {
		expect(addresses(document('d') + user)).toEqual([]);
	});

	it('are listed where they are written for a module out of sight', () => {
		const statement = '{ Effect = "Allow", Action = "ssm:*", Resource = "*" }';
		const source = `module "m" {
  source   = "example/m"
  policy   = jsonencode({ Statement = [${statement}] })
  policies = [data.aws_iam_policy_document.d.json, jsonencode({ Statement = [${statement}] })]
  trust    = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" }] })
  values   = jsonencode({ a = 1 })
}
${document('d')}`;
		expect(addresses(source)).toEqual([
			['data.aws_iam_policy_document.d', 'document'],
			['module.m.policy', 'document'],
			['module.m.policies[1]', 'document'],
		]);
	});

	it('of resources grant nothing while they belong to none', () => {
		const principals = 'principals {\n      type = "AWS"\n      identifiers = ["*"]\n    }';
		expect(addresses(document('d', '', principals))).toEqual([]);
	});

	it('of organizations are told apart', () => {
		const source =
			control('a', '') +
			control('b', 'type = "RESOURCE_CONTROL_POLICY"') +
			control('c', 'type = "TAG_POLICY"') +
			control('d', 'type = "SERVICE_CONTROL_POLICY"');
		expect(addresses(source)).toEqual([
			['aws_organizations_policy.a', 'service-control'],
			['aws_organizations_policy.b', 'resource-control'],
			['aws_organizations_policy.d', 'service-control'],
		]);
	});

	it('keep the place of a statement in a heredoc', () => {
		const statement = '{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "${var.key}"}';
		const source = `variable "key" {}
resource "aws_iam_role_policy" "p" {
  role   = "x"
  policy = <<-EOT
    {
      "Statement": [
        ${statement}
      ]
    }
  EOT
}`;
		expect(placesOf(source)).toEqual([statement]);
	});
});

it('lists principals, policies and trails', () => {
	expect(read('').scopes[0]?.listed).toMatchObject({ principal: true, policy: true, trail: true });
	expect(read('module "x" {\n  source = "example/x"\n}').scopes[0]?.listed).toMatchObject({
		principal: { unread: 'elsewhere' },
	});
});
