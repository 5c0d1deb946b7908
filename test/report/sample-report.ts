import { createHash } from 'node:crypto';
import type { Finding, Severity, SuppressedFinding } from '../../src/finding/finding.ts';
import { reportVersion, type Report, type RuleInfo } from '../../src/finding/report.ts';

const pages = 'https://github.com/hushlint/hushlint/blob/main/rules';

function rule(id: string, severity: Severity, topic: string, summary: string, why: string, remedy: string): RuleInfo {
	return {
		id,
		summary,
		why,
		remedy,
		severity,
		topic,
		since: '0.1.0',
		references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],
		equivalents: topic === 'rotation' ? ['Security Hub SecretsManager.2'] : [],
		url: `${pages}/${id}.md`,
	};
}

export const sampleRules: readonly RuleInfo[] = [
	rule(
		'public-secret-policy',
		'critical',
		'access',
		'Secret that any AWS principal can read.',
		'A resource policy that allows `*` without a limit hands the value to every AWS account.',
		'Name the principals that need the secret, and turn on block public policy.',
	),
	rule(
		'unusable-key',
		'high',
		'encryption',
		'Secret under a key that cannot decrypt it.',
		'Every read fails while the key is disabled, and for good once it is deleted.',
		'Enable the key or cancel its deletion. Then move the secret to a key that stays.',
	),
	rule(
		'overdue-rotation',
		'high',
		'rotation',
		'Secret whose rotation is overdue.',
		'A rotation that stopped leaves the old value valid, and nobody is told.',
		"Read the rotation function's log, repair it and rotate the secret again. Watch for RotationFailed events.",
	),
	rule(
		'plaintext-parameter',
		'high',
		'encryption',
		'Parameter that keeps a credential as plain text.',
		'Anyone who may read parameters, and every log of the deployment, sees the value.',
		'Create a SecureString beside it, move the readers, delete the String.',
	),
	rule(
		'unrotated-database-secret',
		'medium',
		'rotation',
		'Database credential without rotation.',
		'A leaked password stays good for as long as nobody changes it.',
		'Turn on rotation with the template for this engine.',
	),
	rule(
		'untagged-secret',
		'low',
		'naming',
		'Secret without the required tags.',
		'Nobody knows whom to call when it leaks.',
		'Add the tags.',
	),
	rule(
		'scattered-credential',
		'low',
		'cost',
		'Credential spread over several secrets.',
		'Each part costs $0.40 a month and rotates alone, if at all.',
		'Keep the parts as one JSON secret.',
	),
	rule(
		'lookalike-name',
		'informational',
		'naming',
		'Names that differ only by case or separator.',
		'Someone will read, or delete, the wrong one.',
		'Rename one of them.',
	),
];

type Draft = Pick<Finding, 'rule' | 'message' | 'resource'> &
	Partial<Pick<Finding, 'because' | 'location' | 'fix' | 'monthlyCost' | 'data' | 'severity'>>;

export function finding({ rule: id, ...draft }: Draft, rules = sampleRules): Finding {
	const info = rules.find((one) => one.id === id);
	const identity = JSON.stringify([id, draft.resource.kind, draft.resource.id, draft.message]);
	return {
		rule: id,
		severity: info?.severity ?? 'low',
		remedy: info?.remedy ?? '',
		fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
		data: {},
		...draft,
	};
}

export function secret(name: string, account = '111111111111', region = 'eu-west-1'): Finding['resource'] {
	const id = `arn:aws:secretsmanager:${region}:${account}:secret:${name}-a1B2c3`;
	return { kind: 'secret', id, name, account, region };
}

const statement = (name: string, sid: string): Finding['resource'] => {
	const of = secret(name);
	return { ...of, kind: 'statement', id: `${of.id}#${sid}`, name: `${name} statement ${sid}` };
};

/** A name that tries a terminal, Markdown, HTML, GitHub and right-to-left readers at once. */
export const hostileName =
	'dev/\u001b]8;;http://evil.example\u0007|`x`[a](http://evil.example)<img src=x>@octocat\u202e#1\r\n![](//e)';

const findings: readonly Finding[] = [
	finding({
		rule: 'public-secret-policy',
		message: 'Statement Open lets any AWS principal call secretsmanager:GetSecretValue.',
		resource: statement('prod/payments/stripe', 'Open'),
		data: { statement: 'Open', actions: 'secretsmanager:GetSecretValue' },
		fix: 'aws secretsmanager delete-resource-policy --secret-id prod/payments/stripe --region eu-west-1',
	}),
	finding({
		rule: 'unusable-key',
		severity: 'critical',
		because: 'it was read 3 days ago',
		message:
			'Key arn:aws:kms:eu-west-1:111111111111:key/0a1b2c3d-1111-4222-8333-444455556666 is deleted on 2027-03-01, and the secret with it.',
		resource: secret('prod/orders/postgres'),
		fix: 'aws kms cancel-key-deletion --key-id 0a1b2c3d-1111-4222-8333-444455556666 --region eu-west-1',
	}),
	finding({
		rule: 'overdue-rotation',
		message: 'Rotation was due on 2027-02-03 and has not succeeded since 2026-11-05.',
		resource: secret('prod/billing/postgres'),
	}),
	finding({
		rule: 'overdue-rotation',
		message: 'Rotation was due on 2027-02-11 and has not succeeded since 2027-01-12.',
		resource: secret('prod/search/opensearch', '111111111111', 'us-east-1'),
	}),
	finding({
		rule: 'plaintext-parameter',
		message: 'The String parameter holds a database password.',
		resource: { kind: 'parameter', id: 'aws_ssm_parameter.db_password', name: 'aws_ssm_parameter.db_password' },
		location: { file: 'infra/prod/parameters.tf', startLine: 12, startColumn: 1, endLine: 16, endColumn: 2 },
		fix: 'resource "aws_ssm_parameter" "db_password" {\n  type             = "SecureString"\n  value_wo         = var.db_password\n  value_wo_version = 1\n}',
	}),
	finding({
		rule: 'unrotated-database-secret',
		message: 'The Postgres credential has never been rotated; its value is 412 days old.',
		resource: secret('prod/reports/postgres'),
	}),
	...['dev/orders/api', 'dev/orders/smtp', hostileName].map((name) =>
		finding({
			rule: 'untagged-secret',
			message: 'It lacks the tag team.',
			resource: secret(name, '222222222222'),
		}),
	),
	finding({
		rule: 'scattered-credential',
		message: 'dev/orders/db-user, dev/orders/db-password and dev/orders/db-host are parts of one credential.',
		resource: secret('dev/orders/db-user', '222222222222'),
		monthlyCost: { usd: 0.8, basis: 'declared' },
	}),
	finding({
		rule: 'lookalike-name',
		message: 'It differs from Dev/Größe/日本語 only by case.',
		resource: secret('dev/größe/日本語', '222222222222'),
		monthlyCost: { usd: 0.004, basis: 'assumed' },
	}),
];

function retired(name: string): SuppressedFinding {
	return {
		...finding({
			rule: 'unrotated-database-secret',
			message: 'The credential has never been rotated; its value is 1,204 days old.',
			resource: secret(name),
		}),
		suppression: { source: 'config', reason: 'retired in Q3', until: '2027-06-30', owner: 'platform' },
	};
}

const suppressed: readonly SuppressedFinding[] = [
	retired('prod/legacy/mysql'),
	retired('prod/legacy/oracle'),
	{
		...finding({
			rule: 'plaintext-parameter',
			message: 'The String parameter holds an API token.',
			resource: { kind: 'parameter', id: 'aws_ssm_parameter.sandbox', name: 'aws_ssm_parameter.sandbox' },
			location: { file: 'infra/prod/parameters.tf', startLine: 30, startColumn: 1, endLine: 34, endColumn: 2 },
		}),
		suppression: { source: 'inline', reason: 'public sandbox token' },
	},
];

/** A report in which every part of every format has something to say. */
export const sampleReport: Report = report({
	scopes: [
		{
			id: '111111111111/eu-west-1',
			world: 'account',
			account: '111111111111',
			region: 'eu-west-1',
			resources: { secret: 180, parameter: 90, key: 12 },
		},
		{
			id: '111111111111/us-east-1',
			world: 'account',
			account: '111111111111',
			region: 'us-east-1',
			resources: { secret: 14, key: 2 },
		},
		{
			id: '222222222222/eu-west-1',
			world: 'account',
			account: '222222222222',
			region: 'eu-west-1',
			resources: { secret: 31, parameter: 8 },
		},
		{ id: 'infra/prod', world: 'iac', root: 'infra/prod', resources: { parameter: 3 } },
	],
	findings,
	suppressed,
	gaps: [
		{
			rules: ['public-secret-policy', 'untrusted-account-access'],
			fact: 'resourcePolicy',
			reason: 'access was denied (secretsmanager:GetResourcePolicy)',
			scope: '111111111111/eu-west-1',
			count: 12,
			sample: ['prod/a/one', 'prod/a/two'],
		},
		{
			rules: ['public-secret-policy'],
			fact: 'resourcePolicy',
			reason: 'access was denied (secretsmanager:GetResourcePolicy)',
			scope: '111111111111/us-east-1',
			count: 3,
			sample: ['prod/b/one'],
		},
		{
			rules: [
				'expiring-parameter',
				'needless-advanced-parameter',
				'plaintext-parameter',
				'stale-secret-value',
				'untagged-secret',
			],
			fact: 'parameters',
			reason: 'the service kept throttling the call (ssm:DescribeParameters)',
			scope: '111111111111/us-east-1',
			count: 0,
			sample: [],
		},
		{
			rules: ['plaintext-parameter'],
			fact: 'type',
			reason: 'the template does not determine it (var.type)',
			scope: 'infra/prod',
			count: 1,
			sample: ['aws_ssm_parameter.flexible'],
		},
	],
	notices: [
		{
			kind: 'expired-suppression',
			message: 'The suppression of stale-secret-value on prod/old/* ended on 2027-01-31.',
		},
		{ kind: 'unused-suppression', message: 'The suppression of lookalike-name on staging/* matches nothing.' },
		{ kind: 'fixed', message: '4 findings of the baseline are fixed.' },
	],
	crashes: [{ rule: 'slow-rotation-schedule', resource: 'prod/billing/postgres', error: 'RangeError' }],
	cost: { storageUsd: 104, avoidableUsd: 0.804, prices: 'AWS Price List, 2026-11-20' },
});

/** A report from its parts, the summary counted. */
export function report(parts: Partial<Omit<Report, 'summary'>>): Report {
	const { findings: found = [], suppressed: quiet = [], gaps = [], scopes = [] } = parts;
	const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
	return {
		version: reportVersion,
		tool: { name: 'hushlint', version: '0.1.0' },
		takenAt: '2027-02-14T06:00:00.000Z',
		rules: sampleRules,
		notices: [],
		crashes: [],
		cost: { storageUsd: null, avoidableUsd: 0, prices: 'AWS Price List, 2026-11-20' },
		...parts,
		scopes,
		findings: found,
		gaps,
		suppressed: quiet,
		summary: {
			resources: scopes.flatMap(({ resources }) => Object.values(resources)).reduce((sum, one) => sum + one, 0),
			findings: found.length,
			bySeverity: {
				critical: count('critical'),
				high: count('high'),
				medium: count('medium'),
				low: count('low'),
				informational: count('informational'),
			},
			gaps: gaps.length,
			suppressed: quiet.length,
		},
	};
}
