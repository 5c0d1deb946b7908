import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { Report } from '../../src/finding/report.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { KmsKey, Parameter, Secret, Snapshot } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';

const live = new Set([
	'ambiguous-secret-name',
	'default-encryption-key',
	'doomed-rotation',
	'expiring-parameter',
	'failed-replica',
	'idle-replica',
	'lookalike-name',
	'mismatched-environment',
	'needless-advanced-parameter',
	'never-succeeded-rotation',
	'overdue-rotation',
	'paused-rotation',
	'plaintext-parameter',
	'public-key-policy',
	'public-secret-policy',
	'revealing-description',
	'scattered-credential',
	'slow-rotation-schedule',
	'stale-secret-value',
	'stuck-rotation',
	'unconventional-parameter-name',
	'unconventional-secret-name',
	'unrotated-customer-key',
	'unrotated-database-secret',
	'unrotated-secret',
	'untagged-secret',
	'unusable-key',
	'unused-secret',
]);

/** The rules of live accounts, allowed to speak of templates too. */
const registry = Object.fromEntries(
	Object.entries(rules)
		.filter(([id]) => live.has(id))
		.map(([id, rule]) => [id, { ...rule, worlds: ['account', 'iac'] as const }]),
);

const env = { hole: 'var.env' };
let line = 0;

function placed(address: string) {
	line += 10;
	const at = { file: 'main.tf', startLine: line, startColumn: 1, endLine: line + 5, endColumn: 2 };
	return { scope: 'infra', address, at };
}

/** What a template says of a secret; what only an account knows is left out. */
function secret(address: string, name: Text | null, more: Partial<Secret> = {}): Secret {
	return {
		...placed(`aws_secretsmanager_secret.${address}`),
		arn: [{ hole: `aws_secretsmanager_secret.${address}.arn` }],
		name,
		description: null,
		tags: { team: 'orders' },
		type: null,
		kmsKeyId: null,
		rotation: null,
		replicas: [],
		resourcePolicy: null,
		...more,
	};
}

function parameter(address: string, name: Text, more: Partial<Parameter> = {}): Parameter {
	return {
		...placed(`aws_ssm_parameter.${address}`),
		arn: [{ hole: `aws_ssm_parameter.${address}.arn` }],
		name,
		type: 'String',
		tier: 'Standard',
		dataType: 'text',
		description: null,
		tags: {},
		kmsKeyId: null,
		policies: [],
		resourcePolicies: [],
		...more,
	};
}

interface Resources {
	readonly secrets?: readonly Secret[];
	readonly parameters?: readonly Parameter[];
	readonly keys?: readonly KmsKey[];
}

function judge(resources: Resources, settings: Partial<Settings> = {}): Report {
	const listed = { secret: true, parameter: true, key: true, account: true } as const;
	const snapshot: Snapshot = {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [{ id: 'infra', world: 'iac', root: 'infra', listed }],
		...resources,
	};
	const config = defaultConfig(registry);
	const on = Object.entries(config.rules).map(([id, rule]) => [id, { ...rule, enabled: true }] as const);
	return lint({
		snapshot,
		registry,
		config: { ...config, rules: Object.fromEntries(on), settings: { ...config.settings, ...settings } },
		version: '0.0.0',
	});
}

function found({ findings, crashes }: Report): readonly string[] {
	expect(crashes).toEqual([]);
	return findings
		.filter(({ rule }) => rule !== 'default-encryption-key')
		.map(({ rule, resource, message }) => `${rule} ${resource.name.split('.').at(-1)}: ${message}`);
}

function open({ gaps }: Report): readonly string[] {
	return gaps.map(({ rules: of, fact, reason }) => `${of.join(' ')}: ${fact}: ${reason}`);
}

describe('a template', () => {
	it('tells what a name with a hole says, and no fact of an account is missed', () => {
		const report = judge({ secrets: [secret('db', ['', env, '/orders/db'])] });
		expect(found(report)).toEqual([
			'unrotated-database-secret db: Nothing rotates this database credential (its name says "db").',
		]);
		expect(open(report)).toEqual([]);
	});

	it('exempts nothing for its age, its owner or its Region', () => {
		const report = judge({
			secrets: [secret('db', 'prod/orders/db', { replicas: [{ region: 'us-east-1' }] })],
		});
		expect(found(report)).toHaveLength(1);
		expect(open(report)).toEqual([]);
	});

	it('judges the names of parameters', () => {
		const report = judge({
			parameters: [
				parameter('password', ['/', env, '/orders/db-password']),
				parameter('level', ['/', env, '/orders/log-level']),
				parameter('whole', [env]),
			],
		});
		expect(found(report)).toEqual([
			'plaintext-parameter password: It is a String, though its name says that it is a credential.',
		]);
		expect(open(report)).toEqual(['plaintext-parameter: name: the template does not determine it']);
	});

	it('knows a suffix where the hole stands elsewhere, and says so where it stands there', () => {
		const report = judge({
			secrets: [
				secret('ending', [env, '/orders/api-secret']),
				secret('random', ['prod/orders/feed-', { hole: 'random_id.hex', width: 6 }]),
				secret('long', ['prod/orders/feed-', { hole: 'random_id.hex', width: 8 }]),
				secret('unknown', ['prod/orders/', { hole: 'var.name' }]),
			],
		});
		expect(found(report)).toEqual([
			'ambiguous-secret-name ending: "${var.env}/orders/api-secret" ends in a hyphen and six characters, as ARN suffixes do.',
			'ambiguous-secret-name random: "prod/orders/feed-${random_id.hex}" ends in a hyphen and six characters, as ARN suffixes do.',
		]);
		expect(open(report)).toEqual(['ambiguous-secret-name: name: the template does not determine it']);
	});

	it('tells environments apart where name and tag are known, and is silent where either says nothing', () => {
		const report = judge({
			secrets: [
				secret('wrong', ['prod/orders/', { hole: 'var.name' }, '/key'], { tags: { Environment: 'dev' } }),
				secret('either', ['', env, '/orders/smtp'], { tags: { Environment: 'dev' } }),
				secret('untagged', ['', env, '/orders/sftp']),
				secret('neither', ['shared/orders-', { hole: 'var.name' }, '/key'], { tags: { Environment: 'dev' } }),
			],
		});
		expect(found(report)).toEqual([
			'mismatched-environment wrong: By its name it belongs to "prod", by its tag to "dev".',
		]);
		expect(open(report)).toEqual(['mismatched-environment: environments: the template does not determine it']);
	});

	it('joins parts of one credential by their holes', () => {
		const report = judge({
			secrets: [
				secret('user', ['', env, '/orders/username']),
				secret('password', ['', env, '/orders/password']),
				secret('other', ['', { hole: 'var.stage' }, '/orders/host']),
			],
		});
		expect(found(report)).toEqual([
			'scattered-credential password: "${var.env}/orders/password", "${var.env}/orders/username" are parts of one credential (password, username); one JSON secret would hold them.',
		]);
	});

	it('applies patterns to names with holes', () => {
		const exempt = ['**/legacy/*'];
		const secrets = [secret('legacy', ['', env, '/legacy/db']), secret('kept', ['', env, '/orders/db'])];
		const report = judge({ secrets }, { exempt });
		expect(found(report).map((words) => words.split(':')[0])).toEqual(['unrotated-database-secret kept']);
		expect(open(report)).toEqual([]);
	});

	it('cannot tell where a hole decides whether a pattern fits', () => {
		const report = judge({ secrets: [secret('db', ['', env, '/orders/db'])] }, { exempt: ['prod/**'] });
		expect(found(report)).toEqual([]);
		expect(open(report).every((words) => words.endsWith('the template does not determine it'))).toBe(true);
		expect(report.gaps.flatMap(({ rules: of }) => of)).toContain('unrotated-database-secret');
	});

	it('names resources by their names, not their addresses', () => {
		const names = ['prod/orders/api', 'prod/orders/smtp', 'prod/orders/feed', 'orders-queue-prod'];
		const report = judge({ secrets: names.map((name, i) => secret(`s${i}`, name)) });
		expect(found(report)).toEqual([
			'unconventional-secret-name s3: "orders-queue-prod" does not follow {environment}/{service}/{purpose}; "prod/orders/queue" would.',
		]);
		expect(report.findings.at(0)?.location).toMatchObject({ file: 'main.tf' });
	});

	it('says nothing of a name that is left to AWS', () => {
		const report = judge({ secrets: [secret('unnamed', null)] });
		expect(found(report)).toEqual([]);
		expect(open(report)).toEqual([]);
	});

	it('finds a key that is not rotated by the reference to it', () => {
		const arn = [{ hole: 'aws_kms_key.orders.arn' }];
		const key: KmsKey = {
			...placed('aws_kms_key.orders'),
			arn,
			aliases: [],
			manager: 'customer',
			state: 'Enabled',
			origin: 'AWS_KMS',
			spec: 'SYMMETRIC_DEFAULT',
			multiRegion: null,
			rotation: { enabled: false },
			policy: {},
		};
		const report = judge({ secrets: [secret('api', ['', env, '/orders/api'], { kmsKeyId: arn })], keys: [key] });
		expect(found(report)).toEqual([
			'unrotated-customer-key orders: Automatic rotation is off on a key that protects "aws_secretsmanager_secret.api".',
		]);
		expect(open(report)).toEqual([]);
		expect(report.findings.find(({ rule }) => rule === 'unrotated-customer-key')?.fix).toBe(
			'enable_key_rotation = true',
		);
	});
});
