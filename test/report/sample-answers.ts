import type {
	AnswerCondition,
	AnswerPrincipal,
	AnswerReader,
	AnswerResource,
	AnswerStep,
	ComparisonAnswer,
	OverviewAnswer,
	ReadersAnswer,
	ReadsAnswer,
} from '../../src/access/answers/answer.ts';

const head = {
	version: '1.0',
	tool: { name: 'hushlint', version: '0.1.0' },
	takenAt: '2026-11-01T06:00:00Z',
	unlisted: ['secrets of 111111111111 us-east-1: access was denied (secretsmanager:ListSecrets)'],
} as const;

export const database: AnswerResource = {
	kind: 'secret',
	id: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/payments/db-AbCdEf',
	name: 'prod/payments/db',
	account: '111111111111',
	region: 'eu-west-1',
	key: 'alias/payments',
};

const template: AnswerResource = {
	kind: 'parameter',
	id: 'aws_ssm_parameter.flag',
	name: '/prod/flag',
	at: { file: 'infra/main.tf', startLine: 4, startColumn: 1, endLine: 9, endColumn: 2 },
	key: null,
};

export function role(name: string, group: AnswerPrincipal['group'] = 'role'): AnswerPrincipal {
	return { group, id: `arn:aws:iam::111111111111:role/${name}`, name, account: '111111111111' };
}

const read: AnswerStep = {
	action: 'secretsmanager:GetSecretValue',
	layer: 'identity-policy',
	outcome: 'allows',
	policy: 'policy ReadPayments',
	statement: 'Read',
};

const decrypt: AnswerStep = {
	action: 'kms:Decrypt',
	layer: 'key-policy',
	outcome: 'allows',
	policy: 'the key policy of alias/payments',
	statement: 'Enable IAM',
};

export const endpoint: AnswerCondition = {
	words: 'aws:SourceVpce is vpce-0a1b2c3d',
	key: 'aws:SourceVpce',
	operator: 'stringequals',
	values: ['vpce-0a1b2c3d'],
	negated: false,
};

export function reader(principal: AnswerPrincipal, parts: Partial<AnswerReader> = {}): AnswerReader {
	return {
		principal,
		outcome: 'allowed',
		actions: ['secretsmanager:GetSecretValue'],
		conditions: [],
		path: [
			read,
			{ ...read, layer: 'service-control', policy: 'service control policy FullAWSAccess', statement: '1' },
			decrypt,
			{ ...read, action: 'kms:Decrypt', policy: 'policy UseKeys', statement: '2' },
		],
		atMost: [],
		...parts,
	};
}

const refused = 'service control policies of 111111111111: access was denied (organizations:ListPolicies)';

export const readersAnswer: ReadersAnswer = {
	question: 'readers',
	...head,
	resources: [
		{
			resource: database,
			count: 6,
			readers: [
				reader(role('OrganizationAccountAccessRole', 'administrator'), { path: [] }),
				reader(role('Admin', 'administrator'), { path: [] }),
				reader(role('AWSServiceRoleForRDS', 'service-linked')),
				reader(role('payments-api')),
				reader(role('payments-worker')),
				reader(role('reporting'), { outcome: 'allowed-if', conditions: [endpoint] }),
				reader(
					{
						group: 'user',
						id: 'arn:aws:iam::111111111111:user/ada',
						name: 'ada',
						account: '111111111111',
					},
					{ path: [{ ...read, group: 'Developers' }, decrypt], atMost: [refused] },
				),
				reader(
					{ group: 'account', id: '333333333333', name: '333333333333', account: '333333333333' },
					{ path: [{ ...read, layer: 'resource-policy', policy: 'the resource policy', statement: 'Partner' }] },
				),
				reader({ group: 'everyone', id: '*', name: 'anyone' }, { path: [] }),
			],
			blocked: [
				{
					principal: role('batch'),
					by: 'key-policy',
					denied: false,
					path: [
						read,
						{ ...read, action: 'kms:Decrypt', policy: 'policy UseKeys', statement: '2' },
						{ action: 'kms:Decrypt', layer: 'key-policy', outcome: 'lacks' },
					],
				},
				{
					principal: role('legacy'),
					by: 'boundary',
					denied: true,
					path: [
						read,
						{
							...read,
							layer: 'boundary',
							outcome: 'denies',
							policy: 'the permissions boundary Fence',
							statement: 'NoSecrets',
						},
					],
				},
			],
			future: [
				{
					principal: role('deployer'),
					action: 'secretsmanager:PutResourcePolicy',
					words: 'open it to anyone by its policy',
					via: [],
					reads: false,
					conditions: [],
					path: [{ ...read, action: 'secretsmanager:PutResourcePolicy', policy: 'policy Deploy', statement: 'All' }],
				},
			],
			atMost: [refused],
			atLeast: ['its resource policy: access was denied (secretsmanager:GetResourcePolicy)'],
			futureAtLeast: [],
		},
		{ resource: template, count: 0, readers: [], blocked: [], future: [], atMost: [], atLeast: [], futureAtLeast: [] },
	],
};

export const readsAnswer: ReadsAnswer = {
	question: 'reads',
	...head,
	principals: [
		{
			principal: role('payments-api'),
			reads: [
				{ ...withoutPrincipal(reader(role('payments-api'))), resource: database },
				{
					...withoutPrincipal(reader(role('payments-api'), { outcome: 'allowed-if', conditions: [endpoint] })),
					resource: { ...database, name: 'prod/payments/stripe', id: `${database.id}2` },
				},
			],
			blocked: [
				{
					resource: { ...database, name: 'prod/orders/db' },
					by: 'service-control',
					denied: true,
					path: [
						read,
						{ ...read, layer: 'service-control', outcome: 'denies', policy: 'service control policy Freeze' },
					],
				},
			],
			unknown: [{ resource: template, reason: 'the template does not determine it' }],
			of: 120,
		},
		{ principal: role('idle'), reads: [], blocked: [], unknown: [], of: 120 },
	],
};

export const overviewAnswer: OverviewAnswer = {
	question: 'overview',
	...head,
	resources: [
		{ resource: template, count: 2, atMost: [], atLeast: [] },
		{ resource: database, count: 12, atMost: [refused], atLeast: [] },
	],
};

export const comparisonAnswer: ComparisonAnswer = {
	question: 'comparison',
	...head,
	since: '2026-10-01T06:00:00Z',
	compared: 14,
	administrators: { gained: [role('root-deploy', 'administrator')], lost: [] },
	changes: [
		{
			resource: { ...database, name: 'prod/closed' },
			status: 'kept',
			gained: [],
			lost: [],
			widened: [],
			unknown: [`who can read it: ${refused}`],
		},
		{
			resource: database,
			status: 'kept',
			gained: [reader(role('newcomer'))],
			lost: [reader(role('leaver'))],
			widened: [reader(role('reporting'))],
			unknown: ['whether ada gained or lost it: the older snapshot does not tell'],
		},
		{ resource: template, status: 'added', gained: [reader(role('newcomer'))], lost: [], widened: [], unknown: [] },
	],
};

export const answers = { readersAnswer, readsAnswer, overviewAnswer, comparisonAnswer };

function withoutPrincipal(one: AnswerReader): Omit<AnswerReader, 'principal'> {
	const { outcome, actions, conditions, path, atMost } = one;
	return { outcome, actions, conditions, path, atMost };
}
