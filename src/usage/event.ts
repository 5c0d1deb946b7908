import { createHash } from 'node:crypto';
import type { CallerKind } from '../model/usage.ts';
import { callerOf } from './caller.ts';
import { asObject, asText, type Json } from './json.ts';

/** One call on one resource, as a CloudTrail record tells of it. */
export interface Use {
	/** Account and Region in whose trail the record stands. */
	readonly account: string;
	readonly region: string;
	/** As the caller wrote it: name, full or partial ARN; of a read by path the path and `/*`. */
	readonly resource: string;
	readonly principal: string;
	readonly workload: string;
	/** ARN of the session, or what stands for it. */
	readonly session: string;
	/** Hash of the access key: one cache for each. */
	readonly credential: string;
	readonly sourceIp: string;
	readonly kind: CallerKind;
	/** `secretsmanager:GetSecretValue` and its like. */
	readonly event: string;
	/** Empty: it succeeded. */
	readonly error: string;
	/** Seconds since 1970 in UTC. */
	readonly time: number;
	/** Of the record: the same id twice is one call. */
	readonly id: string;
}

/** The calls that tell who reads secrets and parameters, by event source: what is told of a value, and what only of its metadata. */
export const usageEvents: Readonly<Record<string, ReadonlySet<string>>> = {
	'secretsmanager.amazonaws.com': new Set([
		'GetSecretValue',
		'BatchGetSecretValue',
		'DescribeSecret',
		'ListSecrets',
		'ListSecretVersionIds',
	]),
	'ssm.amazonaws.com': new Set([
		'GetParameter',
		'GetParameters',
		'GetParametersByPath',
		'GetParameterHistory',
		'DescribeParameters',
	]),
	'kms.amazonaws.com': new Set(['Decrypt']),
};

/** What a call without a resource is filed under. */
export const everything = '*';

/**
 * The uses a CloudTrail record tells of: one for each secret or parameter it names; none of a record about something else. Fields of
 * other types than CloudTrail writes count as absent, and a record without source, name or time tells nothing.
 */
export function usesOf(record: unknown): readonly Use[] {
	const event = asObject(record);
	if (!event) return [];
	const source = asText(event['eventSource']);
	const name = asText(event['eventName']);
	if (!Object.hasOwn(usageEvents, source) || !usageEvents[source]?.has(name)) return [];
	const time = Math.floor(Date.parse(asText(event['eventTime'])) / 1000);
	if (!Number.isFinite(time)) return [];
	const parameters = asObject(event['requestParameters']) ?? {};
	const resources = source === 'kms.amazonaws.com' ? decrypted(parameters) : namedIn(name, parameters, event);
	if (resources.length === 0) return [];
	const caller = callerOf(event);
	const accessKey = asText(asObject(event['userIdentity'])?.['accessKeyId']);
	const shared = {
		account: asText(event['recipientAccountId']),
		region: asText(event['awsRegion']),
		...caller,
		credential: accessKey === '' ? '' : createHash('sha256').update(accessKey).digest('hex').slice(0, 16),
		sourceIp: asText(event['sourceIPAddress']),
		event: `${source.slice(0, source.indexOf('.'))}:${name}`,
		error: asText(event['errorCode']),
		time,
		id: asText(event['sharedEventID']) || asText(event['eventID']),
	};
	return resources.map((resource) => ({ ...shared, resource }));
}

function namedIn(name: string, parameters: Json, event: Json): readonly string[] {
	switch (name) {
		case 'GetSecretValue':
		case 'DescribeSecret':
		case 'ListSecretVersionIds':
			return filled([asText(parameters['secretId'])]);
		case 'BatchGetSecretValue': {
			const list = textsOf(parameters['secretIdList']);
			return list.length > 0 ? list : [everything];
		}
		case 'GetParameter':
		case 'GetParameterHistory':
			return filled([parameterName(asText(parameters['name']))]);
		case 'GetParameters':
			return filled(textsOf(parameters['names']).map(parameterName));
		case 'GetParametersByPath': {
			const path = asText(parameters['path']);
			return path === '' ? [] : [`${path.replace(/\/+$/, '')}/*`];
		}
		default:
			return event['errorCode'] === undefined ? [everything] : [everything];
	}
}

/** Reads of an AWS service on behalf of the caller name the whole ARN; a check of the key is no read. */
function decrypted(parameters: Json): readonly string[] {
	const context = asObject(parameters['encryptionContext']);
	if (!context || asText(context['SecretVersionId']) === 'RequestToValidateKeyAccess') return [];
	return filled([asText(context['SecretARN']) || asText(context['PARAMETER_ARN'])]);
}

const reference = '/aws/reference/secretsmanager/';

/** Without the version or label behind a colon; a reference to a secret is the secret's name. ARNs hold colons of their own. */
function parameterName(name: string): string {
	if (name.startsWith('arn:')) {
		const parts = name.split(':');
		return parts.slice(0, 6).join(':');
	}
	const bare = name.split(':')[0] ?? name;
	return bare.startsWith(reference) ? `secret:${bare.slice(reference.length)}` : bare;
}

function filled(texts: readonly string[]): readonly string[] {
	return texts.every((text) => text !== '') ? texts : texts.filter((text) => text !== '');
}

function textsOf(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(asText).filter((text) => text !== '') : [];
}
