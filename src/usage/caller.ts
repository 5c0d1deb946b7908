import type { CallerKind } from '../model/usage.ts';
import { asObject, asText, type Json } from './json.ts';

/** Who called, by the identity of a CloudTrail record. */
export interface Caller {
	/** The role behind a session, so that all its sessions are one; of a service its name. */
	readonly principal: string;
	/** The function or task that holds the credentials, else the session's name; empty for users. */
	readonly workload: string;
	readonly session: string;
	readonly kind: CallerKind;
}

export function callerOf(event: Json): Caller {
	const identity = asObject(event['userIdentity']) ?? {};
	const context = asObject(identity['sessionContext']);
	const issuer = asText(asObject(context?.['sessionIssuer'])?.['arn']);
	const arn = asText(identity['arn']);
	const invokedBy = asText(identity['invokedBy']);
	const id = asText(identity['principalId']);
	const stable = issuer || arn || invokedBy || [asText(identity['accountId']), id].filter(Boolean).join(':');
	return {
		principal: stable || 'unknown',
		workload: asText(asObject(identity['inScopeOf'])?.['sourceArn']) || sessionName(arn, issuer, id),
		session: arn || id || stable || 'unknown',
		kind: kindOf(event, identity, stable),
	};
}

/** The name of a session tells readers of one role apart. */
function sessionName(arn: string, issuer: string, principalId: string): string {
	if (issuer === '') return '';
	const fromArn = /:assumed-role\/[^/]+\/(.+)$/.exec(arn)?.[1];
	return fromArn ?? principalId.split(':')[1] ?? '';
}

const terraform = /\b(?:terraform|opentofu|pulumi)\b/i;
const scanners = /\b(?:hushlint|prowler|scoutsuite|cloudsploit|steampipe|cartography)\b/i;
const console_ = /^(?:console\.amazonaws\.com|signin\.amazonaws\.com)$|\bMozilla\/|aws-internal\/.*console/i;

/** By the strongest evidence: a service that calls for itself, then what the user agent says, then the kind of session. */
function kindOf(event: Json, identity: Json, principal: string): CallerKind {
	const invokedBy = asText(identity['invokedBy']);
	const agent = asText(event['userAgent']);
	if (invokedBy.startsWith('cloudformation.')) return 'iac';
	if (asText(identity['type']) === 'AWSService' || /\/aws-service-role\//.test(principal)) return 'service';
	if (terraform.test(agent)) return 'iac';
	if (scanners.test(agent)) return 'scanner';
	const attributes = asObject(asObject(identity['sessionContext'])?.['attributes']);
	const type = asText(identity['type']);
	const byPerson =
		console_.test(agent) ||
		asText(event['sessionCredentialFromConsole']) === 'true' ||
		principal.includes('/aws-reserved/sso.amazonaws.com/') ||
		type === 'Root' ||
		type === 'IdentityCenterUser' ||
		(asText(attributes?.['mfaAuthenticated']) === 'true' && invokedBy === '');
	if (byPerson) return 'person';
	return 'application';
}
