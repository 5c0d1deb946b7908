import type { KmsKey, Policy, Principal, Secret, Snapshot } from '../src/model/snapshot.ts';

const account = '111111111111';
const region = 'eu-west-1';
const home = account;
const place = `${account}/${region}`;
const environments = ['prod', 'dev', 'staging'];
const teams = ['orders', 'billing', 'search', 'mail', 'identity', 'reports', 'catalog', 'shipping'];

/** A made-up account in which every layer speaks: groups of policies, boundaries, two levels of organization policies, resource and key policies. */
export function accessEstate(principals: number, secrets: number): Snapshot {
	const policies: Policy[] = [...shared, ...controls];
	return {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [
			{
				id: home,
				world: 'account',
				partition: 'aws',
				account,
				listed: { principal: true, policy: true, account: true },
			},
			{
				id: place,
				world: 'account',
				partition: 'aws',
				account,
				region,
				listed: { secret: true, parameter: true, key: true, account: true },
			},
		],
		accounts: [
			{
				scope: home,
				organization: { id: 'o-example1234', managementAccount: '999999999999' },
				organizationPath: 'o-example1234/r-abcd/ou-abcd-11111111/',
				organizationAccounts: [account, '222222222222'],
				serviceControl: [['p-FullAWSAccess'], ['p-FullAWSAccess', 'p-regions']],
				resourceControl: [['p-RCPFullAWSAccess', 'p-perimeter'], ['p-RCPFullAWSAccess']],
			},
		],
		principals: Array.from({ length: principals }, (_, index) => principal(index, policies)),
		policies,
		secrets: Array.from({ length: secrets }, (_, index) => secret(index)),
		keys: Array.from({ length: 20 }, (_, index) => key(index)),
		parameters: [],
	};
}

const allow = (Action: unknown, Resource: unknown, Condition?: unknown) => ({
	Effect: 'Allow',
	Action,
	Resource,
	...(Condition === undefined ? {} : { Condition }),
});

function managed(name: string, ...Statement: readonly Readonly<Record<string, unknown>>[]): Policy {
	const arn = `arn:aws:iam::${account}:policy/${name}`;
	return { scope: home, arn, name, type: 'customer', document: { Version: '2012-10-17', Statement } };
}

const bounding = managed('boundary', allow(['secretsmanager:*', 'kms:*', 's3:*', 'logs:*'], '*'));

const shared: readonly Policy[] = [
	bounding,
	...Array.from({ length: 40 }, (_, index) =>
		managed(
			`team-${index}`,
			allow(
				'secretsmanager:GetSecretValue',
				`arn:aws:secretsmanager:*:${account}:secret:${environments[index % 3]}/${teams[index % 8]}-${index}/*`,
			),
			allow('secretsmanager:GetSecretValue', '*', { StringEquals: { 'aws:ResourceTag/team': teams[index % 8] } }),
			allow('kms:Decrypt', '*', { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` } }),
			{
				Effect: 'Deny',
				Action: 'secretsmanager:*',
				Resource: '*',
				Condition: { StringEquals: { 'aws:ResourceTag/locked': 'yes' } },
			},
		),
	),
	managed('everything', allow('*', '*')),
];

const controls: readonly Policy[] = [
	control('p-regions', 'service-control', {
		Effect: 'Deny',
		NotAction: ['iam:*', 'sts:*'],
		Resource: '*',
		Condition: { StringNotEquals: { 'aws:RequestedRegion': [region, 'us-east-1'] } },
	}),
	control('p-perimeter', 'resource-control', {
		Effect: 'Deny',
		Principal: '*',
		Action: ['secretsmanager:*', 'kms:*'],
		Resource: '*',
		Condition: {
			StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-example1234' },
			BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
		},
	}),
];

function control(id: string, type: string, statement: Readonly<Record<string, unknown>>): Policy {
	return {
		scope: home,
		id,
		name: id,
		type,
		document: { Version: '2012-10-17', Statement: [statement] },
	} as unknown as Policy;
}

/** Nine in ten have a policy of their own; one in a hundred is an administrator. */
function principal(index: number, policies: Policy[]): Principal {
	const isUser = index % 20 === 3;
	const arn = `arn:aws:iam::${account}:${isUser ? 'user' : 'role'}/app-${index}`;
	const held = index % 100 === 7 ? ['everything'] : [`team-${index % 40}`];
	const references = held.map((name) => ({ policy: `arn:aws:iam::${account}:policy/${name}` }));
	if (index % 10 !== 0) {
		const id = `${arn}#own`;
		const own = `arn:aws:secretsmanager:${region}:${account}:secret:${environments[index % 3]}/${teams[index % 8]}-${index}/*`;
		policies.push({
			scope: home,
			id,
			name: 'own',
			type: 'inline',
			document: {
				Version: '2012-10-17',
				Statement: [allow(['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'], own), allow('s3:*', '*')],
			},
		});
		references.push({ policy: id });
	}
	return {
		scope: home,
		arn,
		name: `app-${index}`,
		type: isUser ? 'user' : 'role',
		path: '/',
		tags: { team: teams[index % 8] ?? '' },
		trust: isUser
			? null
			: {
					Version: '2012-10-17',
					Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
				},
		policies: references,
		groups: [],
		boundary: index % 4 === 0 ? { policy: `arn:aws:iam::${account}:policy/boundary` } : null,
		activeKeys: 0,
		uniqueId: `${isUser ? 'AIDA' : 'AROA'}EXAMPLE${index}`,
		createdAt: '2025-01-01T00:00:00Z',
	};
}

/** One in five has a policy, three in five a key of the account's. */
function secret(index: number): Secret {
	const name = `${environments[index % 3]}/${teams[index % 8]}-${index % 977}/${index}`;
	return {
		scope: place,
		arn: `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`,
		name,
		tags: { team: index % 40 === 0 ? (teams[index % 8] ?? '') : 'platform', locked: index % 50 === 0 ? 'yes' : 'no' },
		type: null,
		kmsKeyId: index % 5 < 3 ? `arn:aws:kms:${region}:${account}:key/key-${index % 20}` : null,
		rotation: null,
		deletedAt: null,
		primaryRegion: null,
		resourcePolicy:
			index % 5 === 0
				? {
						Version: '2012-10-17',
						Statement: [
							{
								Effect: 'Allow',
								Principal: { AWS: `arn:aws:iam::${account}:role/app-${index % 500}` },
								Action: 'secretsmanager:GetSecretValue',
								Resource: '*',
							},
							{
								Effect: 'Deny',
								Principal: '*',
								Action: 'secretsmanager:GetSecretValue',
								Resource: '*',
								Condition: { Bool: { 'aws:SecureTransport': 'false' } },
							},
						],
					}
				: null,
	};
}

function key(index: number): KmsKey {
	return {
		scope: place,
		arn: `arn:aws:kms:${region}:${account}:key/key-${index}`,
		aliases: [`alias/key-${index}`],
		manager: 'customer',
		state: 'Enabled',
		grants: [],
		policy: {
			Version: '2012-10-17',
			Statement: [
				{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
				{
					Effect: 'Allow',
					Principal: { AWS: '*' },
					Action: 'kms:Decrypt',
					Resource: '*',
					Condition: {
						StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` },
						StringLike: {
							'kms:EncryptionContext:SecretARN': `arn:aws:secretsmanager:${region}:${account}:secret:prod/*`,
						},
					},
				},
			],
		},
	};
}
