import { allow, deny, parametersAt, read, secretsNamed, user, type Case, type Who } from '../case.ts';
import { pages } from '../pages.ts';

type Conditions = Parameters<typeof allow>[2];

function under(condition: Conditions, who: Who = {}): Pick<Case, 'who'> {
	return { who: { ...who, policy: [allow(read, '*', condition)] } };
}

function unless(condition: Conditions, who: Who = {}): Pick<Case, 'who'> {
	return { who: { ...who, policy: [allow(read), deny(read, '*', condition)] } };
}

/** Keys that say who calls, what is asked for and where. */
export const callers: readonly Case[] = [
	{
		says: 'aws:PrincipalAccount',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:PrincipalAccount': '111111111111' } }),
		verdict: 'allowed',
	},
	{
		says: 'aws:PrincipalOrgID of another organization',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:PrincipalOrgID': 'o-another1111' } }),
		verdict: 'not allowed',
	},
	{
		says: 'aws:PrincipalType of a user',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:PrincipalType': 'User' } }, { type: 'user' }),
		verdict: 'allowed',
	},
	{
		says: 'aws:PrincipalType of a role is AssumedRole',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:PrincipalType': 'User' } }),
		verdict: 'not allowed',
	},
	{
		says: 'aws:PrincipalArn of a user',
		page: pages.conditionKeys,
		...under({ ArnEquals: { 'aws:PrincipalArn': user() } }, { type: 'user' }),
		verdict: 'allowed',
	},
	{
		says: 'aws:userid of a role begins with its id',
		page: pages.variables,
		...under({ StringLike: { 'aws:userid': 'AROAEXAMPLEEXAMPLE111:*' } }),
		verdict: 'reads',
	},
	{
		says: 'aws:userid of another role',
		page: pages.variables,
		...under({ StringLike: { 'aws:userid': 'AROAEXAMPLEEXAMPLE999:*' } }),
		verdict: 'not allowed',
	},
	{
		says: 'aws:username is absent for a role',
		page: pages.conditionKeys,
		...under({ StringLike: { 'aws:username': '*' } }),
		verdict: 'not allowed',
	},
	{
		says: 'aws:PrincipalTag that the user bears',
		page: pages.operators,
		...under({ StringEquals: { 'aws:PrincipalTag/job': 'dba' } }, { type: 'user', tags: { job: 'dba' } }),
		verdict: 'allowed',
	},
	{
		says: 'aws:PrincipalTag that the user does not bear',
		page: pages.operators,
		...under({ StringEquals: { 'aws:PrincipalTag/job': 'dba' } }, { type: 'user' }),
		verdict: 'not allowed',
	},
	{
		says: 'aws:ResourceAccount is that of the secret',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }),
		verdict: 'allowed',
	},
	{
		says: 'aws:ResourceOrgID is that of the secret',
		page: pages.conditionKeys,
		...unless({ StringNotEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } }),
		verdict: 'allowed',
	},
	{
		says: 'aws:RequestedRegion is that of the secret',
		page: pages.conditionKeys,
		...under({ StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } }),
		verdict: 'allowed',
	},
	{
		says: 'secretsmanager:SecretPrimaryRegion of a replica',
		page: pages.secretPermissions,
		...under({ StringEquals: { 'secretsmanager:SecretPrimaryRegion': 'eu-west-1' } }),
		secret: { region: 'us-east-1', primaryRegion: 'eu-west-1' },
		verdict: 'allowed',
	},
	{
		says: 'secretsmanager:VersionStage is what the caller asks for',
		page: pages.secretPermissions,
		...under({ StringEquals: { 'secretsmanager:VersionStage': 'AWSCURRENT' } }),
		verdict: 'reads',
	},
	{
		says: 'secretsmanager:Name belongs to CreateSecret: no read carries it',
		page: pages.secretPermissions,
		...under({ StringLike: { 'secretsmanager:Name': 'prod/*' } }),
		verdict: 'not allowed',
	},
	{
		says: 'one action through the layers: changing the value',
		page: pages.secretPermissions,
		who: { policy: [allow('secretsmanager:Put*', secretsNamed('prod/*'))] },
		action: 'secretsmanager:PutSecretValue',
		verdict: 'allowed',
	},
	{
		says: 'one action through the layers: an action that is not listed',
		page: pages.secretPermissions,
		who: { policy: [allow(read, secretsNamed('prod/*'))] },
		action: 'secretsmanager:PutResourcePolicy',
		verdict: 'not allowed',
	},
	{
		says: 'one action through the layers: PutParameter under a path',
		page: pages.parameterAccess,
		who: { policy: [allow('ssm:PutParameter', parametersAt('/prod/*'))] },
		parameter: {},
		action: 'ssm:PutParameter',
		verdict: 'allowed',
	},
];
