import { asObject, asText, type Json } from './json.ts';

/** A key that a call uses, and what for. */
export interface KeyCall {
	/** ARN of the key. */
	readonly key: string;
	/** ARN of the secret or parameter that the call is about; `null`: of none. */
	readonly resource: string | null;
}

/** The calls that work with a key's material; those that only manage the key use it for nothing. */
export const keyEvents: ReadonlySet<string> = new Set([
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
]);

/**
 * The keys that a CloudTrail record tells the use of: none of a record about something else, two of a value that goes from one key to another.
 * A refused call counts too, since someone means to use the key, unless it does not say which.
 */
export function keyUse(record: Json): readonly KeyCall[] {
	if (asText(record['eventSource']) !== 'kms.amazonaws.com') return [];
	const event = asText(record['eventName']);
	if (!keyEvents.has(event)) return [];
	const parameters = asObject(record['requestParameters']) ?? {};
	const resource = event === 'ReEncrypt' ? null : valueIn(parameters);
	return keysIn(record, parameters).map((key) => ({ key, resource }));
}

/** Secrets Manager and Parameter Store name, in the encryption context, whose value it is. */
function valueIn(parameters: Json): string | null {
	const context = asObject(parameters['encryptionContext']);
	return asText(context?.['SecretARN']) || asText(context?.['PARAMETER_ARN']) || null;
}

/** A caller may name a key by an alias, which KMS resolves, or not at all. */
function keysIn(record: Json, parameters: Json): readonly string[] {
	const listed = Array.isArray(record['resources']) ? (record['resources'] as readonly unknown[]) : [];
	const keys = listed.map((one) => asText(asObject(one)?.['ARN'])).filter(isKeyArn);
	return keys.length > 0 ? [...new Set(keys)] : [asText(parameters['keyId'])].filter(isKeyArn);
}

function isKeyArn(text: string): boolean {
	return /^arn:[^:]*:kms:[^:]*:\d*:key\//.test(text);
}

/** The same, told by the trail of the key's own account only: a use across accounts stands in two. */
export function ownKeyUse(record: Json): readonly KeyCall[] {
	const account = asText(record['recipientAccountId']);
	return keyUse(record).filter(({ key }) => key.split(':')[4] === account);
}
