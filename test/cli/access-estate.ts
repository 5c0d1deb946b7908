import type { PolicyDocument, RawStatement } from '../../src/model/policy.ts';
import type { PolicyReference } from '../../src/model/principal.ts';
import type { Policy, Principal, Secret, Snapshot } from '../../src/model/snapshot.ts';

const account = '111111111111';
const region = `${account}/eu-west-1`;

export function policy(...statements: readonly RawStatement[]): PolicyDocument {
	return { Version: '2012-10-17', Statement: statements };
}

export function allow(action: string | readonly string[], resource: string, parts: object = {}): RawStatement {
	return { Effect: 'Allow', Action: action, Resource: resource, ...parts };
}

export function secretArn(name: string): string {
	return `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-AbCdEf`;
}

export const keyArn = `arn:aws:kms:eu-west-1:${account}:key/11111111-1111-4111-8111-111111111111`;

export function secret(name: string, parts: Partial<Secret> = {}): Secret {
	return {
		scope: region,
		arn: secretArn(name),
		name,
		tags: {},
		kmsKeyId: null,
		resourcePolicy: null,
		deletedAt: null,
		...parts,
	};
}

interface Holder {
	readonly principal: Principal;
	readonly policies: readonly Policy[];
}

/** A role or user with one inline policy. */
export function holder(
	type: 'role' | 'user' | 'group',
	name: string,
	document: PolicyDocument | null,
	parts: Partial<Principal> = {},
): Holder {
	const arn = `arn:aws:iam::${account}:${type}/${name}`;
	const own: PolicyReference[] = document === null ? [] : [{ policy: `${arn}#inline` }];
	const principal: Principal = {
		scope: account,
		arn,
		name,
		type,
		path: '/',
		tags: {},
		trust: null,
		policies: own,
		groups: [],
		boundary: null,
		activeKeys: 0,
		uniqueId: null,
		createdAt: null,
		...parts,
	};
	const inline: Policy = { scope: account, id: `${arn}#inline`, name: 'inline', type: 'inline' };
	return { principal, policies: document === null ? [] : [{ ...inline, document }] };
}

export function managed(name: string, document: PolicyDocument): Policy {
	return { scope: account, arn: `arn:aws:iam::${account}:policy/${name}`, name, type: 'customer', document };
}

export const readDatabase = allow(
	'secretsmanager:GetSecretValue',
	`${secretArn('prod/payments/db').slice(0, -6)}??????`,
	{
		Sid: 'Read',
	},
);

export const holders: readonly Holder[] = [
	holder('role', 'Admin', policy(allow('*', '*'))),
	holder('role', 'payments-api', policy(readDatabase, allow('kms:Decrypt', keyArn, { Sid: 'Decrypt' }))),
	holder('role', 'no-key', policy(readDatabase)),
	holder(
		'role',
		'endpoint',
		policy(
			{ ...readDatabase, Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } } },
			allow('kms:Decrypt', '*'),
		),
	),
	holder('role', 'fenced', policy(readDatabase, allow('kms:Decrypt', '*')), {
		boundary: { policy: `arn:aws:iam::${account}:policy/Fence` },
	}),
	holder('role', 'deployer', policy(allow('secretsmanager:PutResourcePolicy', '*', { Sid: 'Deploy' }))),
	holder('role', 'idle', policy(allow('s3:GetObject', '*'))),
	holder('group', 'Developers', policy(readDatabase, allow('kms:Decrypt', keyArn))),
	holder('user', 'ada', null, { groups: [{ group: `arn:aws:iam::${account}:group/Developers` }] }),
];

/** One account: a secret under a key of its own, one under the default key that a partner may read, one that nobody reads. */
export function snapshot(parts: Partial<Snapshot> & { readonly holders?: readonly Holder[] } = {}): Snapshot {
	const { holders: people = holders, ...rest } = parts;
	const listed = { secret: true, parameter: true, key: true, account: true } as const;
	return {
		version: '1.0',
		takenAt: '2026-11-01T06:00:00Z',
		scopes: [
			{ id: region, world: 'account', partition: 'aws', account, region: 'eu-west-1', listed },
			{
				id: account,
				world: 'account',
				partition: 'aws',
				account,
				listed: { principal: true, policy: true, account: true },
			},
		],
		secrets: [
			secret('prod/payments/db', { kmsKeyId: keyArn }),
			secret('prod/payments/stripe', {
				resourcePolicy: policy({
					Sid: 'Partner',
					Effect: 'Allow',
					Principal: { AWS: 'arn:aws:iam::333333333333:root' },
					Action: 'secretsmanager:GetSecretValue',
					Resource: '*',
				}),
			}),
			secret('prod/idle'),
		],
		parameters: [],
		keys: [
			{
				scope: region,
				arn: keyArn,
				aliases: ['alias/payments'],
				manager: 'customer',
				state: 'Enabled',
				deletionAt: null,
				grants: [],
				policy: policy({
					Sid: 'Enable IAM',
					Effect: 'Allow',
					Principal: { AWS: `arn:aws:iam::${account}:root` },
					Action: 'kms:*',
					Resource: '*',
				}),
			},
		],
		accounts: [
			{
				scope: account,
				organization: null,
				organizationPath: null,
				organizationAccounts: [],
				serviceControl: null,
				resourceControl: null,
			},
		],
		principals: people.map(({ principal }) => principal),
		policies: [managed('Fence', policy(allow('s3:*', '*'))), ...people.flatMap(({ policies }) => policies)],
		...rest,
	};
}
