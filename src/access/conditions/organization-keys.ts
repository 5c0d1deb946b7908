import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import { plain } from '../../model/text.ts';
import { organizationOf, type Membership } from '../layers/organization.ts';
import type { Request } from '../layers/request.ts';
import { absent, known, open, type KeyValue } from './key-value.ts';

/** Keys on the accounts and organizations of the caller and of the resource; `undefined` for others. */
export function organizationKey(key: string, request: Request): KeyValue | Unread | undefined {
	const { subject, target, estate, looked } = request;
	if (key.startsWith('aws:principal') || key === 'kms:calleraccount') looked.subject = true;
	switch (key) {
		case 'aws:principalaccount':
		case 'kms:calleraccount':
			return subject.type === 'service' ? absent : accountValue(subject.account);
		case 'aws:resourceaccount':
			return accountValue(target.account);
		case 'aws:principalorgid':
			return subject.type === 'service' ? absent : id(organizationOf(subject.account, estate), subject.account);
		case 'aws:resourceorgid':
			return id(organizationOf(target.account, estate), target.account);
		case 'aws:principalorgpaths':
			return subject.type === 'service' ? absent : path(organizationOf(subject.account, estate), subject.account);
		case 'aws:resourceorgpaths':
			return path(organizationOf(target.account, estate), target.account);
		default:
			return undefined;
	}
}

function accountValue(account: Text | undefined): KeyValue {
	return account === undefined ? open : known(account);
}

function id(membership: Membership, account: Text | undefined): KeyValue | Unread {
	if (isUnread(membership)) return isStranger(account, membership) ? open : membership;
	return membership === null ? absent : known(membership.id);
}

function path(membership: Membership, account: Text | undefined): KeyValue | Unread {
	if (isUnread(membership)) return isStranger(account, membership) ? open : membership;
	if (membership === null) return absent;
	if (membership.path !== undefined) return isUnread(membership.path) ? membership.path : known(membership.path);
	// Of other accounts of the organization only the start is known.
	return { by: 'request', may: [[[`${membership.id}/`, { hole: 'aws:PrincipalOrgPaths' }]]], other: false };
}

/** Of accounts that were not collected nothing is known, and nothing was to be read. */
function isStranger(account: Text | undefined, { unread: reason }: Unread): boolean {
	return account === undefined || plain(account) === undefined || reason === unread('foreign').unread;
}
