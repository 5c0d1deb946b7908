import { factOf, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isUnread, unread } from '../../model/observed.ts';
import type { KeyGrant } from '../../model/principal.ts';
import { sameText } from '../../model/text.ts';
import { both, either } from './match.ts';
import { accountNamed } from './principal-element.ts';
import type { Match, Request } from './request.ts';

/** What the grants of a key make of a request. */
export interface Grants {
	/** Whether one allows it, as the key's side of the matter. */
	readonly allow: Match;
	/** Whether one that the caller's own account created does: of another account's key too, it needs no policy beside it. */
	readonly suffice: Match;
}

export const noGrants: Grants = { allow: false, suffice: false };

export function grantsOf(request: Request): Grants {
	const grants = factOf(request.target.resource as Resource<'key'>, 'grants');
	if (isUnread(grants)) return request.subject.principal ? { allow: grants, suffice: grants } : noGrants;
	if (isNotApplicable(grants)) return noGrants;
	const operation = request.action.slice('kms:'.length);
	let { allow, suffice }: Grants = noGrants;
	for (const grant of grants) {
		if (!grant.operations.includes(operation)) continue;
		request.looked.principal = true;
		request.looked.context = true;
		const named = isGrantee(grant, request);
		if (named === false) continue;
		const fits = named === true ? fitsContext(grant, request) : named;
		if (fits === false) continue;
		request.trace?.('key-policy', undefined, fits, `grant ${grant.id ?? 'without id'}`);
		allow = either(allow, fits);
		suffice = either(suffice, both(fits, isIssuedBy(grant, request)));
	}
	return { allow, suffice };
}

function isIssuedBy({ issuer }: KeyGrant, { subject: { account } }: Request): Match {
	if (issuer === undefined) return unread('not-collected', 'issuer of a grant');
	const same = account === undefined ? 'maybe' : sameText(issuer, account);
	return same === 'maybe' ? unread('unresolved', 'issuer of a grant') : same === 'yes';
}

function isGrantee({ grantee }: KeyGrant, { subject }: Request): Match {
	const { arn, account, sessionStart, name, type } = subject;
	const own = type === 'service' ? name : arn;
	const answer = own === undefined ? 'no' : sameText(grantee, own);
	if (answer === 'yes') return true;
	if (typeof grantee === 'string') {
		const named = accountNamed(grantee);
		if (named !== undefined && type === 'account' && named === account) return true;
		if (sessionStart !== undefined && grantee.startsWith(sessionStart)) return true;
	}
	return answer === 'maybe' ? unread('unresolved', 'grantee') : false;
}

/** A grant's constraint: the request's context has to hold all of it. */
function fitsContext({ encryptionContext }: KeyGrant, { via }: Request): Match {
	if (encryptionContext === null || encryptionContext === undefined) return true;
	if (via === undefined) return true;
	let match: Match = true;
	for (const [key, value] of Object.entries(encryptionContext)) {
		const own = via.context[key];
		const answer = own === undefined ? 'no' : sameText(value, own);
		if (answer === 'no') return false;
		if (answer === 'maybe') match = unread('unresolved', 'encryption context');
	}
	return match;
}
