import type { RawStatement } from '../../../../src/model/policy.ts';
import { allow, decrypt, deny, keyArn, parameterArn, parametersAt, prod, read, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.parameterRetrieval;
const own = parametersAt('/prod/orders/db-password');
const parameter = {};
const all = 'ssm:GetParameter*';
const byPath = 'ssm:GetParametersByPath';

function holding(...policy: readonly RawStatement[]): Pick<Case, 'who' | 'parameter'> {
	return { who: { policy }, parameter };
}

/** The four actions that return a parameter's value, and paths. */
export const parameters: readonly Case[] = [
	{ says: 'GetParameter on its ARN', page, ...holding(allow('ssm:GetParameter', own)), verdict: 'allowed' },
	{ says: 'GetParameters on its ARN', page, ...holding(allow('ssm:GetParameters', own)), verdict: 'allowed' },
	{
		says: 'GetParameterHistory returns the current value too',
		page: pages.parameterAccess,
		...holding(allow('ssm:GetParameterHistory', own)),
		verdict: 'allowed',
	},
	{
		says: 'a Deny of GetParameter leaves the other three',
		page,
		...holding(allow(all), deny('ssm:GetParameter', own)),
		verdict: 'allowed',
	},
	{
		says: 'a Deny of three leaves GetParameterHistory',
		page: pages.parameterAccess,
		...holding(allow(all), deny(['ssm:GetParameter', 'ssm:GetParameters', byPath])),
		verdict: 'allowed',
	},
	{
		says: 'a Deny of all four everywhere',
		page,
		...holding(allow('ssm:*'), deny(all)),
		verdict: 'denied',
	},
	{
		says: 'DescribeParameters returns no value',
		page: pages.parameterAccess,
		...holding(allow('ssm:DescribeParameters')),
		verdict: 'not allowed',
	},
	{
		says: 'GetParametersByPath is authorized on the path: the parent',
		page,
		...holding(allow(byPath, parametersAt('/prod/orders'))),
		verdict: 'allowed',
	},
	{
		says: 'GetParametersByPath on a grandparent, recursively',
		page,
		...holding(allow(byPath, parametersAt('/prod'))),
		verdict: 'allowed',
	},
	{
		says: 'GetParametersByPath on a sibling path',
		page,
		...holding(allow(byPath, parametersAt('/prod/billing'))),
		verdict: 'not allowed',
	},
	{
		says: 'GetParametersByPath on the parameter itself is no path to it',
		page,
		...holding(allow(byPath, own)),
		verdict: 'not allowed',
	},
	{
		says: 'a Deny on the parameter does not stop GetParametersByPath on a path above',
		page: pages.parameterPaths,
		...holding(allow(all, parametersAt('/prod*')), deny(all, own)),
		verdict: 'allowed',
	},
	{
		says: 'a Deny on the parameter and on every path above that is allowed',
		page: pages.parameterPaths,
		...holding(
			allow(all, parametersAt('/prod*')),
			deny(all, [own, parametersAt('/prod'), parametersAt('/prod/orders')]),
		),
		verdict: 'denied',
	},
	{
		says: 'a Deny on the paths above but not on the root leaves the root',
		page: pages.parameterPaths,
		...holding(allow(all), deny(all, [own, parametersAt('/prod'), parametersAt('/prod/orders')])),
		verdict: 'reads',
	},
	{
		says: 'without recursion only direct children are returned: a grandparent does not reach',
		page: pages.parameterConditions,
		...holding(
			allow(byPath, parametersAt('/prod')),
			deny(byPath, parametersAt('/*'), { StringEquals: { 'ssm:Recursive': ['true'] } }),
		),
		verdict: 'blocked',
	},
	{
		says: 'without recursion the parent still reaches its direct children',
		page: pages.parameterConditions,
		...holding(
			allow(byPath, parametersAt('/prod/orders')),
			deny(byPath, parametersAt('/*'), { StringEquals: { 'ssm:Recursive': ['true'] } }),
		),
		verdict: 'reads',
	},
	{
		says: 'an ARN holds the path with one slash: a double one names nothing',
		page: pages.parameterAccess,
		...holding(allow(all, parametersAt('//prod/orders/db-password'))),
		verdict: 'not allowed',
	},
	{
		says: 'a path and a star cover the parameters below it',
		page: pages.parameterAccess,
		...holding(allow('ssm:GetParameter', parametersAt('/prod/*'))),
		verdict: 'allowed',
	},
	{
		says: 'a path with a star also covers paths below, which are asked by path',
		page,
		...holding(allow(byPath, parametersAt('/prod/*'))),
		verdict: 'allowed',
	},
	{
		says: 'a star without a slash covers longer names',
		page: pages.parameterAccess,
		who: { policy: [allow('ssm:GetParameters', parametersAt('/prod*'))] },
		parameter: { name: '/production/db-password' },
		verdict: 'allowed',
	},
	{
		says: 'a name without a path stands after one slash',
		page: pages.parameterAccess,
		who: { policy: [allow('ssm:GetParameters', parametersAt('/prod-*'))] },
		parameter: { name: 'prod-db-password' },
		verdict: 'allowed',
	},
	{
		says: 'another Region is another parameter',
		page: pages.parameterAccess,
		...holding(allow(all, `arn:aws:ssm:us-east-1:${prod}:parameter/prod/*`)),
		verdict: 'not allowed',
	},
	{
		says: 'the reference to a secret by Parameter Store needs the secret as well',
		page: pages.parameterReferences,
		who: { policy: [allow('ssm:GetParameter*')] },
		secret: {},
		verdict: 'not allowed',
	},
	{
		says: 'who may read the secret may do so without Parameter Store',
		page: pages.parameterReferences,
		who: { policy: [allow(read), deny('ssm:*')] },
		secret: {},
		verdict: 'allowed',
	},
];

/** What a SecureString adds. */
export const secureStrings: readonly Case[] = [
	{
		says: 'under aws/ssm everyone in the account may decrypt',
		page: pages.parameterAccess,
		...holding(allow('ssm:GetParameter', own)),
		verdict: 'allowed',
	},
	{
		says: 'a customer managed key needs kms:Decrypt',
		page: pages.parameterEncryption,
		who: { policy: [allow(all, own)] },
		parameter: { encryption: 'customer' },
		verdict: 'not allowed',
	},
	{
		says: 'with kms:Decrypt on the key',
		page: pages.parameterAccess,
		who: { policy: [allow('ssm:GetParameters', own), allow(decrypt, keyArn)] },
		parameter: { encryption: 'customer' },
		verdict: 'allowed',
	},
	{
		says: 'a String needs no key',
		page: pages.parameterEncryption,
		who: { policy: [allow('ssm:GetParameter', own), deny('kms:*')] },
		parameter: { type: 'String' },
		verdict: 'allowed',
	},
	{
		says: 'the encryption context names the parameter',
		page: pages.parameterEncryption,
		who: {
			policy: [
				allow(all, own),
				allow(decrypt, keyArn, { StringEquals: { 'kms:EncryptionContext:PARAMETER_ARN': parameterArn } }),
			],
		},
		parameter: { encryption: 'customer' },
		verdict: 'allowed',
	},
	{
		says: 'the encryption context of another parameter',
		page: pages.parameterEncryption,
		who: {
			policy: [
				allow(all, own),
				allow(decrypt, keyArn, { StringEquals: { 'kms:EncryptionContext:PARAMETER_ARN': `${parameterArn}2` } }),
			],
		},
		parameter: { encryption: 'customer' },
		verdict: 'not allowed',
	},
	{
		says: 'a Parameter Store read brings no SecretARN',
		page: pages.parameterEncryption,
		who: {
			policy: [allow(all, own), allow(decrypt, '*', { Null: { 'kms:EncryptionContext:SecretARN': 'true' } })],
		},
		parameter: { encryption: 'customer' },
		verdict: 'allowed',
	},
	{
		says: 'kms:ViaService of Parameter Store',
		page: pages.keyConditions,
		who: {
			policy: [
				allow('ssm:GetParameter', own),
				allow(decrypt, keyArn, { StringLike: { 'kms:ViaService': 'ssm.*.amazonaws.com' } }),
			],
		},
		parameter: { encryption: 'customer' },
		verdict: 'allowed',
	},
	{
		says: 'kms:ViaService of Secrets Manager does not hold for Parameter Store',
		page: pages.keyConditions,
		who: {
			policy: [
				allow('ssm:GetParameter', own),
				allow(decrypt, keyArn, { StringEquals: { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com' } }),
			],
		},
		parameter: { encryption: 'customer' },
		verdict: 'not allowed',
	},
	{
		says: 'a path does not bring the key along',
		page: pages.parameterPaths,
		who: { policy: [allow('ssm:*'), deny(decrypt, keyArn)] },
		parameter: { encryption: 'customer' },
		verdict: 'blocked',
	},
];
