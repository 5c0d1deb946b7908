import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/collect/terraform/read-plan.ts';
import { configured, constant, moduleOf, plan, readJson, references, type Planned } from './plan.ts';

const secret: Planned = {
	address: 'aws_secretsmanager_secret.db',
	values: {
		name: 'prod/db',
		description: null,
		kms_key_id: null,
		recovery_window_in_days: 7,
		replica: [],
		tags: { team: 'a' },
		tags_all: { team: 'a', cost: 'b' },
	},
	unknown: { arn: true, id: true, policy: true, replica: [], tags: {}, tags_all: {} },
};
const version: Planned = {
	address: 'aws_secretsmanager_secret_version.db',
	values: { secret_string: null },
	sensitive: { secret_string: true },
	unknown: { secret_id: true, secret_string: true, arn: true },
};
const random: Planned = {
	address: 'random_password.db',
	values: { length: 24 },
	sensitive: { result: true },
	unknown: { result: true },
};
const configuration = {
	provider_config: { aws: { name: 'aws', expressions: { region: constant('eu-west-1') } } },
	root_module: {
		resources: [
			configured('aws_secretsmanager_secret.db', { name: constant('prod/db') }),
			configured('aws_secretsmanager_secret_version.db', {
				secret_id: references('aws_secretsmanager_secret.db.id', 'aws_secretsmanager_secret.db'),
				secret_string: references('random_password.db.result', 'random_password.db'),
			}),
			configured('random_password.db', { length: constant(24) }),
		],
	},
};

const versionWith = (value: string): Planned => ({
	...version,
	values: { secret_string: value },
	unknown: { secret_id: true },
});

const inModule = (key: string): Planned[] => [
	{
		...secret,
		address: `module.db["${key}"].aws_secretsmanager_secret.a[0]`,
		module: `module.db["${key}"]`,
		index: 0,
	},
	{
		...version,
		address: `module.db["${key}"].aws_secretsmanager_secret_version.a[0]`,
		module: `module.db["${key}"]`,
		index: 0,
	},
];

const withKey = (key: string): Planned[] => [
	{
		...secret,
		address: `aws_secretsmanager_secret.db["${key}"]`,
		index: key,
		values: { ...secret.values, name: key },
	},
	{
		address: `aws_secretsmanager_secret_rotation.db["${key}"]`,
		index: key,
		values: {
			rotation_lambda_arn: 'arn:aws:lambda:eu-west-1:111111111111:function:r',
			rotation_rules: [{ automatically_after_days: key === 'a' ? 7 : 30 }],
		},
		unknown: { secret_id: true, rotation_rules: [{}] },
	},
];
const valueWith = (expression: object, variables = {}) => {
	const [first, , last] = configuration.root_module.resources;
	const own = configured('aws_secretsmanager_secret_version.db', {
		secret_id: references('aws_secretsmanager_secret.db.id', 'aws_secretsmanager_secret.db'),
		secret_string: expression,
	});
	const root = { resources: [first, own, last], variables };
	const fragment = readJson(plan([secret, versionWith('Tr0ub4dor&3x')], { configuration: { root_module: root } }));
	expect(JSON.stringify([fragment.secrets, fragment.declarations])).not.toContain('Tr0ub4dor');
	return fragment.secrets?.[0]?.value;
};

describe('a plan', () => {
	it('is a scope whose resources stand where the plan lists them', () => {
		const { scopes, secrets = [], text, faults } = readJson(plan([secret], { configuration }));
		expect(faults).toEqual([]);
		expect(scopes).toMatchObject([{ id: 'plan.json', world: 'iac', root: 'plan.json', listed: { secret: true } }]);
		expect(secrets).toMatchObject([
			{
				scope: 'plan.json',
				address: 'aws_secretsmanager_secret.db',
				name: 'prod/db',
				description: null,
				kmsKeyId: null,
				recoveryDays: 7,
				rotation: null,
				resourcePolicy: null,
				replicas: [],
				tags: { team: 'a', cost: 'b' },
				openTags: false,
			},
		]);
		const [at] = secrets.map((one) => one.at);
		const lines = text.split('\n').slice((at?.startLine ?? 0) - 1, at?.endLine);
		expect(lines[0]?.slice((at?.startColumn ?? 0) - 1)).toBe('{');
		expect(
			lines
				.at(-1)
				?.slice(0, (at?.endColumn ?? 0) - 1)
				.trim(),
		).toBe('}');
		expect(lines[1]).toContain('"address": "aws_secretsmanager_secret.db"');
	});

	it('makes ARNs of what is not known from what is', () => {
		const { secrets = [] } = readJson(plan([secret], { configuration }), { account: '111111111111' });
		expect(secrets[0]?.arn).toEqual([
			'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-',
			{ hole: 'aws_secretsmanager_secret.db.suffix', width: 6 },
		]);
	});

	it('leads unknown references through the configuration', () => {
		const { secrets = [] } = readJson(plan([secret, version, random], { configuration }));
		expect(secrets[0]).toMatchObject({
			value: { origin: 'generated', from: 'random_password.db' },
			inState: { by: 'secret_string' },
		});
	});

	it('leaves unread what is configured and not known', () => {
		const policy = { ...secret, unknown: { ...secret.unknown, kms_key_id: true, policy: true } };
		const config = configured('aws_secretsmanager_secret.db', {
			kms_key_id: references('local.key'),
			policy: references('local.policy'),
		});
		const { secrets = [] } = readJson(plan([policy], { configuration: { root_module: { resources: [config] } } }));
		expect(secrets[0]).toMatchObject({ kmsKeyId: { unread: 'unresolved' }, resourcePolicy: { unread: 'unresolved' } });
	});

	it('reads policies, with their statements', () => {
		const statement = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
		const attached: Planned = {
			address: 'aws_secretsmanager_secret_policy.db',
			values: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) },
			unknown: { secret_arn: true },
		};
		const config = {
			root_module: {
				resources: [
					...configuration.root_module.resources,
					configured('aws_secretsmanager_secret_policy.db', {
						secret_arn: references('aws_secretsmanager_secret.db.arn', 'aws_secretsmanager_secret.db'),
						policy: {},
					}),
				],
			},
		};
		const { secrets = [] } = readJson(plan([secret, attached], { configuration: config }));
		expect(secrets[0]?.resourcePolicy).toMatchObject({ Statement: [statement] });
	});

	it('tells literals in the code from what is given or made', () => {
		expect(valueWith(constant('Tr0ub4dor&3x'))).toMatchObject({ origin: 'credential' });
		expect(valueWith({})).toMatchObject({ origin: 'credential' });
		expect(valueWith(references('var.password'), { password: {} })).toMatchObject({
			origin: 'input',
			from: 'var.password',
		});
		expect(valueWith(references('var.password'), { password: { default: 'Tr0ub4dor&3x' } })).toMatchObject({
			origin: 'credential',
		});
		expect(valueWith(references('local.password'))).toMatchObject({ origin: 'unknown' });
	});

	it('reads modules, counts and keys by their addresses', () => {
		const module = {
			resources: [
				configured('aws_secretsmanager_secret.a', { name: references('var.name') }),
				configured('aws_secretsmanager_secret_version.a', {
					secret_id: references(
						'aws_secretsmanager_secret.a[0].id',
						'aws_secretsmanager_secret.a[0]',
						'aws_secretsmanager_secret.a',
					),
					secret_string: references('var.password'),
				}),
			],
		};
		const calls = {
			db: {
				source: './db',
				expressions: { password: references('random_password.db.result', 'random_password.db') },
				module,
			},
		};
		const config = { root_module: { resources: [configured('random_password.db', {})], module_calls: calls } };
		const { secrets = [] } = readJson(plan([random, ...inModule('x.y'), ...inModule('z')], { configuration: config }));
		expect(secrets.map(({ address, value }) => [address, value])).toMatchObject([
			['module.db["x.y"].aws_secretsmanager_secret.a[0]', { origin: 'generated', from: 'random_password.db' }],
			['module.db["z"].aws_secretsmanager_secret.a[0]', { origin: 'generated', from: 'random_password.db' }],
		]);
	});

	it('pairs resources of the same key', () => {
		const config = {
			root_module: {
				resources: [
					configured('aws_secretsmanager_secret.db', { name: references('each.key') }),
					configured('aws_secretsmanager_secret_rotation.db', {
						secret_id: references('aws_secretsmanager_secret.db', 'each.key'),
						rotation_lambda_arn: constant('x'),
						rotation_rules: [{ automatically_after_days: references('each.value') }],
					}),
				],
			},
		};
		const { secrets = [] } = readJson(plan([...withKey('a'), ...withKey('b')], { configuration: config }));
		expect(secrets.map(({ rotation }) => rotation)).toMatchObject([
			{ automaticallyAfterDays: 7 },
			{ automaticallyAfterDays: 30 },
		]);
	});

	it('reads data sources of the state before, and nothing else of it', () => {
		const data: Planned = {
			address: 'data.aws_secretsmanager_secret_version.old',
			mode: 'data',
			values: { secret_id: 'prod/old', secret_string: 'hunter2-canary' },
			sensitive: { secret_string: true },
		};
		const gone: Planned = { ...secret, address: 'aws_secretsmanager_secret.gone' };
		const before = { format_version: '1.0', values: { root_module: moduleOf([data, gone]) } };
		const fragment = readJson(plan([], { prior_state: before, resource_drift: [{ address: gone.address }] }));
		expect(fragment.secrets).toEqual([]);
		expect(fragment.declarations).toMatchObject([
			{ address: data.address, role: 'data', value: { origin: 'secret-value' } },
		]);
		expect(JSON.stringify([fragment.declarations])).not.toContain('hunter2');
	});

	it('reads inputs and outputs without what they were given', () => {
		const config = {
			root_module: {
				resources: configuration.root_module.resources,
				variables: { password: { sensitive: true }, region: { default: 'eu-west-1' } },
				outputs: {
					arn: { expression: references('aws_secretsmanager_secret.db.arn', 'aws_secretsmanager_secret.db') },
					password: { sensitive: true, expression: references('random_password.db.result', 'random_password.db') },
				},
			},
		};
		const data = plan([secret, random], {
			configuration: config,
			variables: { password: { value: 'hunter2-canary' } },
		});
		const outputs = { arn: { sensitive: false }, password: { sensitive: true, value: 'hunter2-canary' } };
		const fragment = readJson({ ...data, planned_values: { ...(data['planned_values'] as object), outputs } });
		expect(fragment.declarations).toMatchObject([
			{ address: 'var.password', value: null, sensitive: true },
			{ address: 'var.region', value: { origin: 'literal' }, sensitive: false },
			{ address: 'output.arn', value: { origin: 'secret-name' }, sensitive: false },
			{ address: 'output.password', value: { origin: 'generated' }, sensitive: true },
			{ address: 'random_password.db' },
		]);
		expect(fragment.secrets?.[0]?.rotation).toEqual({ unread: 'elsewhere' });
		expect(JSON.stringify([fragment.declarations, fragment.secrets])).not.toContain('hunter2');
	});

	it('of a part lists nothing in full', () => {
		for (const part of [{ errored: true }, { complete: false }]) {
			expect(readJson(plan([secret], part)).scopes[0]?.listed.secret).toMatchObject({ unread: 'unresolved' });
		}
	});
});

describe('a state', () => {
	it('keeps no value', () => {
		const kept: Planned = {
			...version,
			values: {
				secret_id: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf',
				secret_string: 'hunter2-canary',
			},
		};
		const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
		const stored: Planned = { ...secret, values: { ...secret.values, arn, id: arn } };
		const parameter: Planned = {
			address: 'aws_ssm_parameter.token',
			values: { name: '/prod/token', type: 'SecureString', value: 'hunter2-canary', tags: {} },
			sensitive: { value: true },
		};
		const fragment = readJson({ format_version: '1.0', values: { root_module: moduleOf([stored, kept, parameter]) } });
		expect(fragment.secrets).toMatchObject([{ arn, value: { origin: 'unknown' }, inState: { by: 'secret_string' } }]);
		expect(fragment.parameters).toMatchObject([
			{ name: '/prod/token', type: 'SecureString', value: { origin: 'unknown' } },
		]);
		expect(JSON.stringify([fragment.secrets, fragment.parameters])).not.toContain('hunter2');
	});

	it('may be empty', () => {
		expect(readJson({ format_version: '1.0' })).toMatchObject({
			faults: [],
			secrets: [],
			scopes: [{ listed: { secret: true } }],
		});
	});
});

describe('what is no plan', () => {
	it.each([
		['{"format_version":', 'plan.json', /^(?!.*format_version)/],
		['[]', 'plan.json', /not a Terraform plan/],
		['{}', 'plan.json', /not a Terraform plan/],
		['{"format_version":"9.0","values":{}}', 'plan.json', /does not know/],
	])('%s', (text, path, reason) => {
		const { faults, scopes } = readPlan({ path, text }, {});
		expect(scopes).toEqual([]);
		expect(faults).toMatchObject([{ file: path, line: 1, reason: expect.stringMatching(reason) }]);
	});

	it.each([
		{ planned_values: 1 },
		{
			planned_values: { root_module: { resources: [1, null, {}, { type: 'a', name: 'b', address: 'c', values: [] }] } },
		},
		{
			values: { root_module: { child_modules: [[], { child_modules: null }] } },
			resource_changes: {},
			configuration: [],
		},
		{
			planned_values: { root_module: moduleOf([version]) },
			configuration: { root_module: { resources: [{}], module_calls: [] } },
		},
	])('but looks like one: %j', (data) => {
		expect(readJson({ format_version: '1.2', ...data }).faults).toEqual([]);
	});
});
