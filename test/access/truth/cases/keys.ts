import type { RawStatement } from '../../../../src/model/policy.ts';
import { allow, decrypt, deny, keyArn, prod, read, role, root, secretArn, to, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const customer = { encryption: 'customer' } as const;
const delegation = to({ AWS: root() }, allow('kms:*'));
const via = 'secretsmanager.eu-west-1.amazonaws.com';

function grant(operations: readonly string[], encryptionContext: Readonly<Record<string, string>> | null = null) {
	return { grants: [{ id: 'g-1', grantee: role(), operations, encryptionContext }] };
}

/** A role that may read the secret, and decrypt as the statement says. */
function reader(...more: readonly RawStatement[]) {
	return { policy: [allow(read, secretArn), ...more] };
}

/** The key's leg of a read. */
export const keys: readonly Case[] = [
	{
		says: 'the default key needs no permission of the reader',
		page: pages.secretEncryption,
		who: reader(),
		verdict: 'allowed',
	},
	{
		says: 'a customer managed key needs kms:Decrypt',
		page: pages.secretEncryption,
		who: reader(),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'the default key policy leaves it to identity policies',
		page: pages.keyDefaultPolicy,
		who: reader(allow(decrypt, keyArn)),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'a key policy that names the role suffices',
		page: pages.keyPolicies,
		who: reader(),
		secret: customer,
		key: { policy: [delegation, to({ AWS: role() }, allow(decrypt))] },
		verdict: 'allowed',
	},
	{
		says: 'without the statement for the account, identity policies do not count',
		page: pages.keyDefaultPolicy,
		who: reader(allow('kms:*')),
		secret: customer,
		key: { policy: [to({ AWS: role('admin') }, allow('kms:*'))] },
		verdict: 'not allowed',
		by: 'key-policy',
	},
	{
		says: 'a key policy without a word for anyone allows nobody',
		page: pages.keyPolicies,
		who: reader(allow('kms:*')),
		secret: customer,
		key: { policy: [] },
		verdict: 'not allowed',
	},
	{
		says: 'a key policy that leaves only administration to the account',
		page: pages.keyDefaultPolicy,
		who: reader(allow('kms:*')),
		secret: customer,
		key: { policy: [to({ AWS: root() }, allow(['kms:Describe*', 'kms:Put*', 'kms:Create*']))] },
		verdict: 'not allowed',
	},
	{
		says: 'a Deny of the key policy wins',
		page: pages.keyPolicies,
		who: reader(allow(decrypt)),
		secret: customer,
		key: { policy: [delegation, to({ AWS: role() }, deny(decrypt))] },
		verdict: 'denied',
	},
	{
		says: 'a Deny of the identity wins over the key policy',
		page: pages.keyDefaultPolicy,
		who: reader(deny(decrypt, keyArn)),
		secret: customer,
		key: { policy: [to({ AWS: role() }, allow(decrypt))] },
		verdict: 'denied',
	},
	{
		says: 'encrypting does not decrypt',
		page: pages.secretEncryption,
		who: reader(allow(['kms:Encrypt', 'kms:GenerateDataKey'], keyArn)),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'an ARN of an alias does not name the key',
		page: pages.keysInPolicies,
		who: reader(allow(decrypt, `arn:aws:kms:eu-west-1:${prod}:alias/orders`)),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'every key of the account by a wildcard',
		page: pages.keysInPolicies,
		who: reader(allow(decrypt, `arn:aws:kms:*:${prod}:key/*`)),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'kms:ResourceAliases names the key by its alias',
		page: pages.keyAliases,
		who: reader(allow(decrypt, '*', { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/orders' } })),
		secret: customer,
		key: { aliases: ['alias/first', 'alias/orders'] },
		verdict: 'allowed',
	},
	{
		says: 'kms:ResourceAliases with an alias that the key does not have',
		page: pages.keyAliases,
		who: reader(allow(decrypt, '*', { 'ForAnyValue:StringLike': { 'kms:ResourceAliases': 'alias/billing*' } })),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'kms:ViaService of Secrets Manager holds for its reads',
		page: pages.keyConditions,
		who: reader(allow(decrypt, keyArn, { StringEquals: { 'kms:ViaService': via } })),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'kms:ViaService of another service does not',
		page: pages.keyConditions,
		who: reader(allow(decrypt, keyArn, { StringEquals: { 'kms:ViaService': 'ssm.eu-west-1.amazonaws.com' } })),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'kms:ViaService of another Region does not',
		page: pages.keyConditions,
		who: reader(
			allow(decrypt, keyArn, { StringEquals: { 'kms:ViaService': 'secretsmanager.us-east-1.amazonaws.com' } }),
		),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'kms:ViaService with a star for the Region',
		page: pages.keyConditions,
		who: reader(allow(decrypt, keyArn, { StringLike: { 'kms:ViaService': 'secretsmanager.*.amazonaws.com' } })),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'a key policy for everyone of the account by kms:ViaService and kms:CallerAccount',
		page: pages.keyConditions,
		who: reader(),
		secret: customer,
		key: {
			policy: [to('*', allow(decrypt, '*', { StringEquals: { 'kms:ViaService': via, 'kms:CallerAccount': prod } }))],
		},
		verdict: 'allowed',
	},
	{
		says: 'kms:CallerAccount of another account',
		page: pages.keyConditions,
		who: reader(),
		secret: customer,
		key: { policy: [to('*', allow(decrypt, '*', { StringEquals: { 'kms:CallerAccount': '222222222222' } }))] },
		verdict: 'not allowed',
	},
	{
		says: 'a Deny unless through Secrets Manager does not stop its reads',
		page: pages.keyConditions,
		who: reader(allow(decrypt)),
		secret: customer,
		key: { policy: [delegation, to('*', deny(decrypt, '*', { StringNotEquals: { 'kms:ViaService': via } }))] },
		verdict: 'allowed',
	},
	{
		says: 'the encryption context names the secret',
		page: pages.secretEncryption,
		who: reader(allow(decrypt, keyArn, { StringEquals: { 'kms:EncryptionContext:SecretARN': secretArn } })),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'the encryption context of another secret',
		page: pages.secretEncryption,
		who: reader(
			allow(decrypt, keyArn, {
				StringEquals: { 'kms:EncryptionContext:SecretARN': `${secretArn.slice(0, -6)}Xy9876` },
			}),
		),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'the encryption context by a pattern',
		page: pages.secretEncryption,
		who: reader(
			allow(decrypt, keyArn, { StringLike: { 'kms:EncryptionContext:SecretARN': `${secretArn.slice(0, -6)}??????` } }),
		),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'a Secrets Manager read brings no PARAMETER_ARN',
		page: pages.secretEncryption,
		who: reader(allow(decrypt, keyArn, { StringLike: { 'kms:EncryptionContext:PARAMETER_ARN': '*' } })),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'the keys of the encryption context are SecretARN and SecretVersionId',
		page: pages.secretEncryption,
		who: reader(
			allow(decrypt, keyArn, {
				'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['SecretARN', 'SecretVersionId'] },
			}),
		),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'all keys of the encryption context have to be listed',
		page: pages.keyConditions,
		who: reader(allow(decrypt, keyArn, { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': 'SecretARN' } })),
		secret: customer,
		verdict: 'not allowed',
	},
	{
		says: 'one key of the encryption context is enough for ForAnyValue',
		page: pages.keyConditions,
		who: reader(
			allow(decrypt, keyArn, { 'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': ['SecretARN', 'other'] } }),
		),
		secret: customer,
		verdict: 'allowed',
	},
	{
		says: 'a grant allows its operations',
		page: pages.keyGrants,
		who: reader(),
		secret: customer,
		key: grant(['Decrypt', 'DescribeKey']),
		verdict: 'allowed',
	},
	{
		says: 'a grant allows nothing but its operations',
		page: pages.keyGrants,
		who: reader(),
		secret: customer,
		key: grant(['Encrypt', 'GenerateDataKey']),
		verdict: 'not allowed',
	},
	{
		says: 'a grant bound to the context of the secret',
		page: pages.keyGrants,
		who: reader(),
		secret: customer,
		key: grant(['Decrypt'], { SecretARN: secretArn }),
		verdict: 'allowed',
	},
	{
		says: 'a grant bound to the context of another secret',
		page: pages.keyGrants,
		who: reader(),
		secret: customer,
		key: grant(['Decrypt'], { SecretARN: `${secretArn}x` }),
		verdict: 'not allowed',
	},
	{
		says: 'a Deny of the key policy wins over a grant',
		page: pages.keyGrants,
		who: reader(),
		secret: customer,
		key: { ...grant(['Decrypt']), policy: [delegation, to('*', deny(decrypt))] },
		verdict: 'denied',
	},
	{
		says: 'decrypting alone reads no secret',
		page: pages.secretEncryption,
		who: { policy: [allow('kms:*')] },
		secret: customer,
		verdict: 'not allowed',
	},
];
