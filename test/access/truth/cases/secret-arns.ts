import { allow, deny, read, secretArn, secretsNamed, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.secretExamples;

/** Whose statement names the secret in which shape. */
export const secretArns: readonly Case[] = [
	{
		says: 'the full ARN names the secret',
		page,
		who: { policy: [allow(read, secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'six question marks stand for the random suffix',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-??????'))] },
		verdict: 'allowed',
	},
	{
		says: 'a name without its suffix names no secret',
		page: pages.secretPermissions,
		who: { policy: [allow(read, secretsNamed('prod/orders/db'))] },
		verdict: 'not allowed',
	},
	{
		says: 'a Deny on a name without its suffix protects nothing',
		page: pages.secretPermissions,
		who: { policy: [allow(read), deny(read, secretsNamed('prod/orders/db'))] },
		verdict: 'allowed',
	},
	{
		says: 'five question marks are one too few',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-?????'))] },
		verdict: 'not allowed',
	},
	{
		says: 'seven question marks are one too many',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-???????'))] },
		verdict: 'not allowed',
	},
	{
		says: 'a hyphen and a star stand for the suffix too',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-*'))] },
		verdict: 'allowed',
	},
	{
		says: 'a hyphen and a star also match what goes on after the name',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-*'))] },
		secret: { name: 'prod/orders/db-replica' },
		verdict: 'allowed',
	},
	{
		says: 'six question marks do not match what goes on after the name',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-??????'))] },
		secret: { name: 'prod/orders/db-replica' },
		verdict: 'not allowed',
	},
	{
		says: 'a star without a hyphen matches longer names',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db*'))] },
		secret: { name: 'prod/orders/dbadmin' },
		verdict: 'allowed',
	},
	{
		says: 'another secret of the same name, deleted since, had another suffix',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/db-Xy9876'))] },
		verdict: 'not allowed',
	},
	{
		says: 'a path and a star match every secret below',
		page,
		who: { policy: [allow(read, secretsNamed('prod/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'a path and a star match no secret of another path',
		page,
		who: { policy: [allow(read, secretsNamed('prod/*'))] },
		secret: { name: 'dev/orders/db' },
		verdict: 'not allowed',
	},
	{
		says: 'a star may stand inside the name, slashes included',
		page: pages.resource,
		who: { policy: [allow(read, secretsNamed('*/db-??????'))] },
		verdict: 'allowed',
	},
	{
		says: 'names are compared case by case',
		page: pages.resource,
		who: { policy: [allow(read, secretsNamed('Prod/*'))] },
		verdict: 'not allowed',
	},
	{
		says: 'Region and account may be stars',
		page: pages.resource,
		who: { policy: [allow(read, 'arn:aws:secretsmanager:*:*:secret:prod/*')] },
		verdict: 'allowed',
	},
	{
		says: 'a replica in another Region has an ARN of its own',
		page: pages.secretReplicas,
		who: { policy: [allow(read, secretArn)] },
		secret: { region: 'us-east-1', primaryRegion: 'eu-west-1' },
		verdict: 'not allowed',
	},
	{
		says: 'a Deny on one Region leaves the replica in another open',
		page: pages.secretReplicas,
		who: { policy: [allow(read), deny(read, secretsNamed('*'))] },
		secret: { region: 'us-east-1', primaryRegion: 'eu-west-1' },
		verdict: 'allowed',
	},
	{
		says: 'an ARN of another account names nothing here',
		page: pages.resource,
		who: { policy: [allow(read, 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:prod/orders/db-AbCdEf')] },
		verdict: 'not allowed',
	},
	{
		says: 'in an identity policy a star is every secret',
		page,
		who: { policy: [allow(read, '*')] },
		verdict: 'allowed',
	},
	{
		says: 'one of several resources is enough',
		page,
		who: { policy: [allow(read, [secretsNamed('dev/*'), secretsNamed('prod/orders/db-??????')])] },
		verdict: 'allowed',
	},
];

/** How a statement names the action. */
export const actionNames: readonly Case[] = [
	{
		says: 'case does not count in actions',
		page: pages.action,
		who: { policy: [allow('SecretsManager:getsecretvalue', secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'a star stands for the rest of an action',
		page: pages.action,
		who: { policy: [allow('secretsmanager:Get*', secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'a question mark stands for one letter of an action',
		page: pages.action,
		who: { policy: [allow('secretsmanager:GetSecretValu?', secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'a star alone is every action of every service',
		page: pages.action,
		who: { policy: [allow('*')] },
		verdict: 'allowed',
	},
	{
		says: 'describing and listing do not reveal the value',
		page,
		who: { policy: [allow(['secretsmanager:DescribeSecret', 'secretsmanager:List*'])] },
		verdict: 'not allowed',
	},
	{
		says: 'actions of another service do not read secrets',
		page: pages.action,
		who: { policy: [allow('ssm:*')] },
		verdict: 'not allowed',
	},
	{
		says: 'no statement at all allows nothing',
		page: pages.evaluation,
		who: {},
		verdict: 'not allowed',
	},
];

/** BatchGetSecretValue. */
export const batches: readonly Case[] = [
	{
		says: 'a batch alone reads no secret',
		page: pages.batch,
		who: { policy: [allow(['secretsmanager:BatchGetSecretValue', 'secretsmanager:ListSecrets'])] },
		verdict: 'not allowed',
	},
	{
		says: 'a batch reads what GetSecretValue allows',
		page: pages.batch,
		who: { policy: [allow('secretsmanager:BatchGetSecretValue'), allow(read, secretsNamed('prod/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'a Deny of the batch leaves GetSecretValue',
		page: pages.batch,
		who: { policy: [allow('secretsmanager:*'), deny('secretsmanager:BatchGetSecretValue')] },
		verdict: 'allowed',
	},
	{
		says: 'a Deny of GetSecretValue stops the batch as well',
		page: pages.batch,
		who: { policy: [allow('secretsmanager:*'), deny(read, secretsNamed('prod/*'))] },
		verdict: 'denied',
	},
];
