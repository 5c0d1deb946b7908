import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, unread, type Unread } from '../../model/observed.ts';
import { plain, sameText, splitText, type Text } from '../../model/text.ts';
import { organizationOf } from '../layers/organization.ts';
import { accountIn } from '../layers/subject.ts';
import { statementsOf } from '../statements.ts';

/** Whether an account is another than the one a resource is in. */
export function isForeign(account: Text, resource: Resource, estate: Estate): boolean | Unread {
	const own = ownAccount(resource);
	const same = own === undefined ? 'maybe' : sameText(account, own);
	if (same !== 'maybe') return same === 'no';
	if (plain(account) === undefined) return unread('unresolved', 'account');
	// Who writes the own account as a reference means another one by a number.
	return namesItself(resource, estate) ? true : unread('unresolved', 'the account of the template');
}

/** Whether the user trusts an account that is not the resource's own, by the settings or as one of its organization. */
export function isTrusted(account: string, resource: Resource, estate: Estate): boolean | Unread {
	const { trustedAccounts } = estate.settings;
	if (trustedAccounts.includes(account)) return true;
	const member = isMember(account, resource, estate);
	// The user's list stands for itself where the organization is not known.
	return isUnread(member) && trustedAccounts.length > 0 ? false : member;
}

function isMember(account: string, resource: Resource, estate: Estate): boolean | Unread {
	if (resource.scope.world === 'iac') return unread('elsewhere', 'the setting trustedAccounts');
	const own = ownAccount(resource);
	const organization = organizationOf(own, estate);
	if (organization === null || isUnread(organization)) return organization ?? false;
	const theirs = organizationOf(account, estate);
	if (theirs !== null && !isUnread(theirs)) return theirs.id === organization.id;
	if (theirs === null) return false;
	const members = estate.indexed(buildMembers).get(organization.id) ?? unread('not-collected');
	return members === true ? false : members;
}

/** Whether an organization is the resource's own; one that a template names is taken to be. */
export function isOwnOrganization(id: Text, resource: Resource, estate: Estate): boolean | Unread {
	if (resource.scope.world === 'iac') return true;
	const organization = organizationOf(ownAccount(resource), estate);
	if (organization === null || isUnread(organization)) return organization ?? false;
	const same = sameText(id, organization.id);
	return same === 'maybe' ? unread('unresolved', 'organization') : same === 'yes';
}

function ownAccount({ arn, scope }: Resource): Text | undefined {
	return accountIn(arn) ?? scope.account;
}

/** By organization, whether its accounts were listed. */
function buildMembers(estate: Estate): ReadonlyMap<string, true | Unread> {
	const members = new Map<string, true | Unread>();
	for (const account of estate.resources('account')) {
		const organization = factOf(account, 'organization');
		if (!isRead(organization) || organization === null) continue;
		const listed = factOf(account, 'organizationAccounts');
		if (Array.isArray(listed)) members.set(organization.id, true);
		else if (isUnread(listed) && !members.has(organization.id)) members.set(organization.id, listed);
	}
	return members;
}

function namesItself({ scope }: Resource, estate: Estate): boolean {
	return scope.world === 'iac' && estate.indexed(buildSelfNaming).has(scope.id);
}

/** Templates that name their own account by reference. */
function buildSelfNaming(estate: Estate): ReadonlySet<string> {
	const scopes = new Set<string>();
	for (const statement of statementsOf(estate)) {
		if ('missing' in statement || statement.scope.world !== 'iac' || scopes.has(statement.scope.id)) continue;
		const { principals } = statement.facts;
		const own = statement.origin && ownAccount(statement.origin.of);
		if (!isRead(principals) || !principals || own === undefined || plain(own) !== undefined) continue;
		const names = principals.aws.some((name) => {
			const segments = splitText(name, ':');
			const account = segments.length === 1 ? name : plain(segments[5] ?? '') === 'root' ? segments[4] : undefined;
			return account !== undefined && sameText(account, own) === 'yes';
		});
		if (names) scopes.add(statement.scope.id);
	}
	return scopes;
}
