import { describe, expect, it } from 'vitest';
import { keyUse } from '../../src/usage/key-use.ts';
import type { Json } from '../../src/usage/json.ts';
import { decrypt, identity, record } from './record.ts';

const key = 'arn:aws:kms:eu-west-1:111111111111:key/11111111-1111-4111-8111-111111111111';
const other = 'arn:aws:kms:eu-west-1:111111111111:key/mrk-22222222222242228222222222222222';
const secret = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
const parameter = 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/key';

function resourcesOf(...arns: readonly string[]): Json {
	return { resources: arns.map((ARN) => ({ accountId: '111111111111', type: 'AWS::KMS::Key', ARN })) };
}

function kms(eventName: string, requestParameters: Json | null, fields: Json = resourcesOf(key)): Json {
	return record({ eventSource: 'kms.amazonaws.com', eventName, requestParameters, ...fields });
}

describe('keyUse', () => {
	it.each([
		['a read of a secret', decrypt({ SecretARN: secret, SecretVersionId: '1' }, resourcesOf(key)), secret],
		['a read of a parameter', decrypt({ PARAMETER_ARN: parameter }, resourcesOf(key)), parameter],
		['a write of a secret', kms('GenerateDataKey', { keyId: key, encryptionContext: { SecretARN: secret } }), secret],
		['a write of a parameter', kms('Encrypt', { encryptionContext: { PARAMETER_ARN: parameter } }), parameter],
		[
			'a check of the key',
			kms('Decrypt', { encryptionContext: { SecretARN: secret, SecretVersionId: 'RequestToValidateKeyAccess' } }),
			secret,
		],
		['an object in S3', kms('Decrypt', { encryptionContext: { 'aws:s3:arn': 'arn:aws:s3:::bucket' } }), null],
		['a call without a context', kms('Decrypt', { encryptionAlgorithm: 'SYMMETRIC_DEFAULT' }), null],
		['a call without parameters', kms('GenerateDataKey', null), null],
		['a context of other types', kms('Decrypt', { encryptionContext: { SecretARN: 3 } }), null],
	])('of %s tells what it is about', (_, event, resource) => {
		expect(keyUse(event)).toEqual([{ key, resource }]);
	});

	it.each([
		'Decrypt',
		'Encrypt',
		'GenerateDataKey',
		'GenerateDataKeyWithoutPlaintext',
		'GenerateDataKeyPair',
		'GenerateDataKeyPairWithoutPlaintext',
		'ReEncrypt',
		'Sign',
		'Verify',
		'GenerateMac',
		'VerifyMac',
		'DeriveSharedSecret',
	])('takes %s for a use', (eventName) => {
		expect(keyUse(kms(eventName, {}))).toEqual([{ key, resource: null }]);
	});

	it('asks the record, not the caller, which key an alias stands for', () => {
		expect(keyUse(kms('Encrypt', { keyId: 'alias/app' }))).toEqual([{ key, resource: null }]);
	});

	it('tells of the owner of a key that another account uses', () => {
		const call = decrypt(
			{ SecretARN: secret },
			{
				...resourcesOf(key),
				userIdentity: identity({ accountId: '333333333333' }),
				recipientAccountId: '333333333333',
				sharedEventID: 'shared',
			},
		);
		expect(keyUse(call)).toEqual([{ key, resource: secret }]);
	});

	it('tells of both keys of a value that changes its key, whatever its context', () => {
		const contexts = { sourceEncryptionContext: { SecretARN: secret }, destinationEncryptionContext: {} };
		expect(keyUse(kms('ReEncrypt', contexts, resourcesOf(key, other)))).toEqual([
			{ key, resource: null },
			{ key: other, resource: null },
		]);
		expect(keyUse(kms('ReEncrypt', contexts, resourcesOf(key, key)))).toEqual([{ key, resource: null }]);
	});

	it('counts a refused call that says which key it meant', () => {
		const refused = { errorCode: 'AccessDenied', resources: null };
		expect(keyUse(kms('Decrypt', { keyId: key }, refused))).toEqual([{ key, resource: null }]);
		expect(keyUse(kms('Decrypt', { keyId: 'alias/app' }, refused))).toEqual([]);
		expect(keyUse(kms('Decrypt', null, refused))).toEqual([]);
	});

	it.each([
		['a description', kms('DescribeKey', { keyId: key })],
		['a grant', kms('CreateGrant', { keyId: key })],
		['a random number', kms('GenerateRandom', {}, {})],
		['another service', record({ eventName: 'Decrypt', ...resourcesOf(key) })],
		['no key', kms('Decrypt', {}, resourcesOf('arn:aws:kms:eu-west-1:111111111111:alias/app'))],
		['other types', kms('Decrypt', {}, { resources: [null, 3, { ARN: 4 }] })],
		['a name of all objects', kms('constructor', {})],
	])('of %s tells nothing', (_, event) => {
		expect(keyUse(event)).toEqual([]);
	});
});
