import { asObject, asText, type Json } from './json.ts';

/** What is called, and how it ended. */
export interface Subject {
	/** `secretsmanager:GetSecretValue` and its like. */
	readonly event: string;
	/** Empty: it succeeded. */
	readonly error: string;
	/**
	 * What it was about, as the caller wrote it: name, full or partial ARN; of a read by path the path and `/*`. A batch is one call on
	 * everything and, if it lists secrets, tells of each that it was read.
	 */
	readonly resources: readonly string[];
}

/** One call, as a CloudTrail record tells of it; who made it, `callerOf` tells. */
export interface Call extends Subject {
	/** Seconds since 1970 in UTC. */
	readonly time: number;
	/** Of the record: the same id twice is one call. */
	readonly id: string;
	/** Of a call across accounts, which stands in the trails of both; else empty. */
	readonly sharedId: string;
}

/** The calls that tell who reads secrets and parameters, by event source: of the value, or of its metadata. */
export const events: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
	Object.entries({
		secretsmanager: ['GetSecretValue', 'BatchGetSecretValue', 'DescribeSecret', 'ListSecrets', 'ListSecretVersionIds'],
		ssm: ['GetParameter', 'GetParameters', 'GetParametersByPath', 'GetParameterHistory', 'DescribeParameters'],
		kms: ['Decrypt'],
	}).map(([service, names]) => [
		`${service}.amazonaws.com`,
		new Map(names.map((name) => [name, `${service}:${name}`])),
	]),
);

/** What a call without a resource is filed under. */
export const everything = '*';

/** What each secret of a batch is filed under. */
export const batchRead = 'secretsmanager:BatchGetSecretValue';

/** Times are kept in 32 bits. */
const latest = 0xffff_ffff;

/**
 * The call a CloudTrail record tells of; `undefined` of a record about something else. Fields of other types than CloudTrail writes count as
 * absent, and a record without source, name or time tells nothing.
 */
export function callOf(record: Json): Call | undefined {
	const subject = subjectOf(record);
	const time = timeOf(record);
	if (!subject || time === undefined) return undefined;
	return { ...subject, time, id: asText(record['eventID']), sharedId: asText(record['sharedEventID']) };
}

const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/;

/** When a record's call was made, in seconds since 1970; `undefined`: it does not say, or no time that can be. */
export function timeOf(record: Json): number | undefined {
	const text = asText(record['eventTime']);
	// Without a zone it would be a time of wherever this runs.
	const time = Math.floor(Date.parse(hasZone.test(text) ? text : `${text}Z`) / 1000);
	return time >= 0 && time <= latest ? time : undefined;
}

/** What a record's call is about, whenever it was made. */
export function subjectOf(record: Json): Subject | undefined {
	const source = asText(record['eventSource']);
	const name = asText(record['eventName']);
	const event = Object.hasOwn(events, source) ? events[source]?.get(name) : undefined;
	if (event === undefined) return undefined;
	const parameters = asObject(record['requestParameters']) ?? {};
	const resources = source === 'kms.amazonaws.com' ? decrypted(parameters) : namedIn(name, parameters);
	if (resources.length === 0) return undefined;
	return { event, error: asText(record['errorCode']), resources };
}

function namedIn(name: string, parameters: Json): readonly string[] {
	switch (name) {
		case 'GetSecretValue':
		case 'DescribeSecret':
		case 'ListSecretVersionIds':
			return orEverything([asText(parameters['secretId'])]);
		case 'BatchGetSecretValue':
			return [everything, ...new Set(textsOf(parameters['secretIdList']))];
		case 'GetParameter':
		case 'GetParameterHistory':
			return orEverything([parameterName(asText(parameters['name']))]);
		case 'GetParameters':
			return orEverything([...new Set(textsOf(parameters['names']).map(parameterName))]);
		case 'GetParametersByPath': {
			const path = asText(parameters['path']);
			return path === '' ? [everything] : [`${path.replace(/\/+$/, '')}/*`];
		}
		default:
			return [everything];
	}
}

/** A refused call may be recorded without its parameters; it is a call nevertheless. */
function orEverything(texts: readonly string[]): readonly string[] {
	const filled = texts.filter((text) => text !== '');
	return filled.length > 0 ? filled : [everything];
}

/** Reads of an AWS service on behalf of the caller name the whole ARN; a check of the key is no read. */
function decrypted(parameters: Json): readonly string[] {
	const context = asObject(parameters['encryptionContext']);
	if (!context || asText(context['SecretVersionId']) === 'RequestToValidateKeyAccess') return [];
	const arn = asText(context['SecretARN']) || asText(context['PARAMETER_ARN']);
	return arn === '' ? [] : [arn];
}

/** Without the version or label behind a colon. ARNs hold colons of their own. */
function parameterName(name: string): string {
	const kept = name.startsWith('arn:') ? 6 : 1;
	return name.split(':', kept).join(':');
}

function textsOf(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(asText).filter((text) => text !== '') : [];
}
