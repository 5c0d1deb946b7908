import { hash } from 'node:crypto';
import type { CallerKind } from '../model/usage.ts';
import { asObject, asText, type Json } from './json.ts';

/** Who called, by the identity of a CloudTrail record, and from where. Calls of one caller could share one cache. */
export interface Caller {
	/** Account and Region in whose trail the record stands. */
	readonly account: string;
	readonly region: string;
	/** The role behind a session, so that all its sessions are one; of a service its name. */
	readonly principal: string;
	/** The function or task that holds the credentials, else the session's name; empty for users. */
	readonly workload: string;
	/** ARN of the session, or what stands for it. */
	readonly session: string;
	/** Hash of the access key, empty without one: functions that run at once share a session, not a key. */
	readonly credential: string;
	readonly sourceIp: string;
	readonly kind: CallerKind;
}

/** All that tells callers apart, in the order in which it is kept. */
export const callerFields = [
	'account',
	'region',
	'principal',
	'workload',
	'session',
	'credential',
	'sourceIp',
	'kind',
] as const satisfies readonly (keyof Caller)[];

/** Who made the call of a CloudTrail record. Fields of other types than CloudTrail writes count as absent. */
export function callerOf(event: Json): Caller {
	const identity = asObject(event['userIdentity']) ?? {};
	const context = asObject(identity['sessionContext']);
	const issuer = asText(asObject(context?.['sessionIssuer'])?.['arn']);
	const arn = asText(identity['arn']);
	const invokedBy = asText(identity['invokedBy']);
	const id = idOf(identity);
	const stable = issuer || arn || invokedBy || [asText(identity['accountId']), id].filter(Boolean).join(':');
	return {
		account: asText(event['recipientAccountId']),
		region: asText(event['awsRegion']),
		principal: stable || 'unknown',
		workload: asText(asObject(identity['inScopeOf'])?.['sourceArn']) || sessionName(arn, issuer, id),
		session: arn || id || stable || 'unknown',
		credential: hashed(asText(identity['accessKeyId'])),
		sourceIp: asText(event['sourceIPAddress']),
		kind: kindOf(event, identity, stable),
	};
}

/** Users of IAM Identity Center stand behind an account in whose name they act. */
function idOf(identity: Json): string {
	return asText(identity['principalId']) || asText(asObject(identity['onBehalfOf'])?.['userId']);
}

/** Numbers the callers of records. Whether one was met before is told without forming it anew. */
export class CallerIndex {
	readonly #add: (caller: Caller) => number;
	readonly #known = new Map<string, { readonly parts: readonly string[]; readonly number: number }[]>();

	constructor(add: (caller: Caller) => number) {
		this.#add = add;
	}

	of(event: Json): number {
		const identity = asObject(event['userIdentity']) ?? {};
		const key = asText(identity['accessKeyId']);
		let own = this.#known.get(key);
		if (!own) this.#known.set(key, (own = []));
		for (const one of own) if (isSame(one.parts, event, identity)) return one.number;
		const number = this.#add(callerOf(event));
		if (own.length >= mostOfOneKey) own.length = 0;
		own.push({ parts: parts.map((part) => part(event, identity)), number });
		return number;
	}
}

/** Above this, comparing costs more than forming the caller anew. */
const mostOfOneKey = 16;

function isSame(known: readonly string[], event: Json, identity: Json): boolean {
	for (let index = 0; index < parts.length; index += 1) {
		if (known[index] !== parts[index]?.(event, identity)) return false;
	}
	return true;
}

/** All that `callerOf` reads besides the access key, what tells most apart first. */
const parts: readonly ((event: Json, identity: Json) => string)[] = [
	(event) => asText(event['sourceIPAddress']),
	(event) => asText(event['userAgent']),
	(event) => asText(event['awsRegion']),
	(_, identity) => asText(identity['arn']),
	(_, identity) => asText(identity['invokedBy']),
	(_, identity) => asText(asObject(identity['inScopeOf'])?.['sourceArn']),
	(_, identity) => idOf(identity),
	(_, identity) => asText(identity['type']),
	(_, identity) => asText(identity['accountId']),
	(_, identity) => asText(asObject(asObject(identity['sessionContext'])?.['sessionIssuer'])?.['arn']),
	(_, identity) => asText(asObject(asObject(identity['sessionContext'])?.['attributes'])?.['mfaAuthenticated']),
	(event) => asText(event['sessionCredentialFromConsole']),
	(event) => asText(event['recipientAccountId']),
];

function hashed(accessKey: string): string {
	return accessKey === '' ? '' : hash('sha256', accessKey).slice(0, 16);
}

/** The name of a session tells readers of one role apart. */
function sessionName(arn: string, issuer: string, principalId: string): string {
	if (issuer === '') return '';
	const fromArn = /:assumed-role\/[^/]+\/(.+)$/.exec(arn)?.[1];
	return fromArn ?? principalId.split(':')[1] ?? '';
}

/** Tools that build what they read of. */
export const builderAgents = /\b(?:terraform|opentofu|pulumi)\b/i;
export const scannerAgents = /\b(?:hushlint|prowler|scoutsuite|cloudsploit|steampipe|cartography)\b/i;
/** Consoles and browsers, in which people read. */
export const consoleAgents =
	/^(?:console\.amazonaws\.com|signin\.amazonaws\.com)$|\bMozilla\/|aws-internal\/.*console/i;

/** What user agents say, of those that were met. */
const agents = new Map<string, CallerKind | undefined>();
/** There are far fewer, but a caller may write what it likes. */
const mostAgents = 10_000;

function kindOfAgent(agent: string): CallerKind | undefined {
	if (agents.has(agent)) return agents.get(agent);
	const kind = builderAgents.test(agent)
		? 'iac'
		: scannerAgents.test(agent)
			? 'scanner'
			: consoleAgents.test(agent)
				? 'person'
				: undefined;
	if (agents.size >= mostAgents) agents.clear();
	agents.set(agent, kind);
	return kind;
}

/** By the strongest evidence: a service that calls for itself, then what the user agent says, then the kind of session. */
function kindOf(event: Json, identity: Json, principal: string): CallerKind {
	const invokedBy = asText(identity['invokedBy']);
	const agent = asText(event['userAgent']);
	if (invokedBy.startsWith('cloudformation.')) return 'iac';
	if (asText(identity['type']) === 'AWSService' || /\/aws-service-role\//.test(principal)) return 'service';
	const told = kindOfAgent(agent);
	if (told === 'iac' || told === 'scanner') return told;
	const attributes = asObject(asObject(identity['sessionContext'])?.['attributes']);
	const type = asText(identity['type']);
	const byPerson =
		told === 'person' ||
		asText(event['sessionCredentialFromConsole']) === 'true' ||
		principal.includes('/aws-reserved/sso.amazonaws.com/') ||
		type === 'Root' ||
		type === 'IdentityCenterUser' ||
		(asText(attributes?.['mfaAuthenticated']) === 'true' && invokedBy === '');
	if (byPerson) return 'person';
	return 'application';
}
