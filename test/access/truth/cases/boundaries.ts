import { allow, decrypt, deny, read, role, root, secretArn, to, user, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.boundaries;
const elsewhere = [allow('s3:*')];

/** Permissions boundaries against what identities and resources grant. */
export const boundaries: readonly Case[] = [
	{
		says: 'what both the policy and the boundary allow is allowed',
		page,
		who: { policy: [allow('secretsmanager:*')], boundary: [allow(read, secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'what the boundary lacks is not allowed',
		page,
		who: { policy: [allow('secretsmanager:*')], boundary: elsewhere },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'a boundary grants nothing by itself',
		page,
		who: { boundary: [allow('*')] },
		verdict: 'not allowed',
	},
	{
		says: 'a Deny of the boundary wins',
		page,
		who: { policy: [allow('*')], boundary: [allow('*'), deny(read, secretArn)] },
		verdict: 'denied',
		by: 'boundary',
	},
	{
		says: 'a boundary of a user bounds what its groups allow',
		page,
		who: { type: 'user', groups: [[allow('*')]], boundary: elsewhere },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'a grant to a role ARN is limited by its boundary',
		page,
		who: { boundary: elsewhere },
		secret: { policy: [to({ AWS: role() }, allow(read))] },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'a grant to a role ARN within its boundary is allowed',
		page,
		who: { boundary: [allow(read)] },
		secret: { policy: [to({ AWS: role() }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a grant to a user ARN is not limited by its boundary',
		page,
		who: { type: 'user', boundary: elsewhere },
		secret: { policy: [to({ AWS: user() }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a grant to a session ARN is not limited by the boundary of its role',
		page,
		who: { boundary: elsewhere },
		secret: { policy: [to({ AWS: 'arn:aws:sts::111111111111:assumed-role/app/deploy' }, allow(read))] },
		verdict: 'reads',
	},
	{
		says: 'a Deny of the boundary stops even a grant to a user ARN',
		page,
		who: { type: 'user', boundary: [deny(read)] },
		secret: { policy: [to({ AWS: user() }, allow(read))] },
		verdict: 'denied',
		by: 'boundary',
	},
	{
		says: 'a grant to everyone by aws:PrincipalArn is not limited by the boundary',
		page: pages.principal,
		who: { boundary: elsewhere },
		secret: { policy: [to('*', allow(read, '*', { ArnEquals: { 'aws:PrincipalArn': role() } }))] },
		verdict: 'allowed',
	},
	{
		says: 'a grant to the account is limited by the boundary of whoever uses it',
		page,
		who: { type: 'user', policy: [allow(read)], boundary: elsewhere },
		secret: { policy: [to({ AWS: root() }, allow(read))] },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'Deny with NotPrincipal always denies a role that has a boundary',
		page,
		who: { policy: [allow(read)], boundary: [allow('*')] },
		secret: { policy: [{ ...deny(read), NotPrincipal: { AWS: [role(), root()] } }] },
		verdict: 'denied',
	},
	{
		says: 'Deny with NotPrincipal always denies a user that has a boundary',
		page,
		who: { type: 'user', policy: [allow(read)], boundary: [allow('*')] },
		secret: { policy: [{ ...deny(read), NotPrincipal: { AWS: [user(), root()] } }] },
		verdict: 'denied',
	},
	{
		says: 'a boundary may say what it leaves out',
		page,
		who: { policy: [allow('*')], boundary: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] },
		verdict: 'allowed',
	},
	{
		says: 'a boundary may rest on a tag of the secret',
		page,
		who: {
			policy: [allow('*')],
			boundary: [allow('*', '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })],
		},
		secret: { tags: { team: 'billing' } },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'an AWS managed policy can be the boundary: ReadOnlyAccess has no GetSecretValue',
		page,
		who: { policy: [allow('*')], boundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
		verdict: 'not allowed',
		by: 'boundary',
	},
	{
		says: 'an AWS managed policy can be the boundary: PowerUserAccess allows all but IAM',
		page,
		who: { policy: [allow('*')], boundary: 'arn:aws:iam::aws:policy/PowerUserAccess' },
		verdict: 'allowed',
	},
	{
		says: 'a boundary without kms:Decrypt stops the decryption that the key leaves to IAM',
		page,
		who: { policy: [allow([read, decrypt])], boundary: [allow('secretsmanager:*')] },
		secret: { encryption: 'customer' },
		verdict: 'blocked',
	},
	{
		says: 'a boundary does not matter to the default key',
		page: pages.secretEncryption,
		who: { policy: [allow(read)], boundary: [allow('secretsmanager:*')] },
		verdict: 'allowed',
	},
];
