import { describe, expect, it } from 'vitest';
import { configured, constant, plan, readJson } from './plan.ts';
import { quoted, read } from './read.ts';

const password = 'Tr0ub4dor&3x';
const token = 'ghp_0123456789012345678901234567890abcdE';

const literalsIn = (source: string) => read(source).declarations.filter(({ role }) => role === 'argument');
const names = (source: string): unknown => literalsIn(source).map(({ address }) => address);

describe('literal credentials in arguments', () => {
	it('are told with their place, and not quoted', () => {
		const source = `resource "aws_mq_broker" "b" {
  broker_name = "b"
  user {
    username = "admin"
    password = "${password}"
  }
}`;
		const [declaration] = literalsIn(source);
		expect(declaration).toMatchObject({
			address: 'aws_mq_broker.b.user.password',
			name: 'user.password',
			role: 'argument',
			value: { origin: 'credential' },
			inState: null,
		});
		expect(quoted(source, declaration?.at)).toBe(`"${password}"`);
		expect(JSON.stringify(read(source).declarations)).not.toContain(password);
	});

	it.each([
		['aws_elasticache_replication_group', `auth_token = "${password}"`, 'auth_token'],
		['aws_elasticache_user', `passwords = ["changeme", "${password}"]`, 'passwords[1]'],
		['aws_directory_service_directory', `password = "${password}"`, 'password'],
		[
			'aws_opensearch_domain',
			`advanced_security_options {\n master_user_options {\n master_user_password = "${password}"\n }\n }`,
			'advanced_security_options.master_user_options.master_user_password',
		],
		['aws_glue_connection', `connection_properties = { PASSWORD = "${password}" }`, 'connection_properties.PASSWORD'],
		['aws_instance', `user_data = <<EOT\n#!/bin/sh\nexport TOKEN=${token}\nEOT`, 'user_data'],
		['aws_launch_template', `user_data = base64encode("export TOKEN=${token}")`, 'user_data'],
		[
			'aws_codebuild_project',
			`environment {\n environment_variable {\n name = "DB_PASSWORD"\n value = "${password}"\n }\n }`,
			'environment.environment_variable.DB_PASSWORD',
		],
		['kubernetes_secret', `data = { pass = "${password}" }`, 'data.pass'],
		['helm_release', `set {\n name = "auth.password"\n value = "${password}"\n }`, 'set.auth.password'],
	])('%s: %s', (type, body, path) => {
		expect(names(`resource "${type}" "x" {\n  ${body}\n}`)).toEqual([`${type}.x.${path}`]);
	});

	it('stand in providers', () => {
		const source = `provider "aws" {
  access_key = "AKIAIOSFODNN7ABCDEFG"
  secret_key = "wJalrXUtnFEMI7K7MDENGbPxRfiCYzT4kE9xQ2aB"
}
provider "docker" {
  alias = "hub"
  registry_auth {
    address  = "registry.example.com"
    password = "${password}"
  }
}`;
		expect(names(source)).toEqual(['provider.aws.secret_key', 'provider.docker.hub.registry_auth.password']);
	});

	it.each([
		['aws_mq_broker', 'user {\n password = var.open\n }'],
		['aws_mq_broker', 'user {\n password = "changeme"\n }'],
		['aws_mq_broker', 'user {\n password = random_password.p.result\n }'],
		['aws_instance', 'user_data = "#!/bin/sh\\nyum update -y"'],
		[
			'aws_codebuild_project',
			'environment {\n environment_variable {\n name = "PASSWORD"\n type = "SECRETS_MANAGER"\n value = "prod/db1:password"\n }\n }',
		],
		['kubernetes_config_map', 'data = { log_level = "debug1", host = "db1.example.com" }'],
		['helm_release', 'values = [yamlencode({ replicas = 3, existingSecret = "app-secret-1" })]'],
	])('are none in %s: %s', (type, body) => {
		expect(
			names(`variable "open" {}\nresource "random_password" "p" {}\nresource "${type}" "x" {\n  ${body}\n}`),
		).toEqual([]);
	});

	it('stand in plans, where Terraform knows them for sensitive', () => {
		const broker = {
			address: 'aws_mq_broker.b',
			values: { broker_name: 'b', user: [{ username: 'admin', password }] },
			sensitive: { user: [{ password: true }] },
		};
		const configuration = {
			provider_config: { github: { name: 'github', expressions: { token: constant(token) } } },
			root_module: { resources: [configured('aws_mq_broker.b', { user: [{ password: constant(password) }] })] },
		};
		const { declarations = [] } = readJson(plan([broker], { configuration }));
		expect(declarations.map(({ address }) => address)).toEqual([
			'aws_mq_broker.b.user.password',
			'provider.github.token',
		]);
		expect(JSON.stringify(declarations)).not.toMatch(/Tr0ub4dor|ghp_/);
	});
});
