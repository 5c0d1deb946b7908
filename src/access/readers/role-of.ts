import { factOf, isGlobal, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, unread, type Unread } from '../../model/observed.ts';
import { plain } from '../../model/text.ts';

/** The role that a workload's code runs with, or with which ECS starts it. */
export type RoleUse = 'role' | 'executionRole';

/** The principal that a workload's role is. `null`: it has none. Unread where the role is not in sight. */
export function roleOf(
	workload: Resource<'workload'>,
	use: RoleUse,
	estate: Estate,
): Resource<'principal'> | Unread | null {
	const { scope } = workload;
	const role = factOf(workload, use);
	if (isUnread(role)) return role;
	if (!isRead(role) || role === null) return null;
	const index = estate.indexed(buildIndex);
	const address = factOf(workload, `${use}Address`);
	if (typeof address === 'string') {
		return index.get(JSON.stringify([scope.id, address])) ?? unlisted(scope.listed.principal, 'unresolved');
	}
	const arn = plain(role);
	if (scope.world === 'iac') return unread(arn === undefined ? 'unresolved' : 'elsewhere');
	const found = arn === undefined ? undefined : index.get(arn);
	if (found) return found;
	const home = estate.scopes.find((other) => isGlobal(other) && other.account === arn?.split(':')[4]);
	return home ? unlisted(home.listed.principal, 'not-collected') : unread('foreign');
}

function unlisted(listed: true | Unread | undefined, reason: 'unresolved' | 'not-collected'): Unread {
	if (listed === undefined) return unread('unlisted');
	return isUnread(listed) ? listed : unread(reason);
}

function buildIndex(estate: Estate): ReadonlyMap<string, Resource<'principal'>> {
	const index = new Map<string, Resource<'principal'>>();
	for (const principal of estate.resources('principal')) {
		const { scope, address, arn } = principal;
		if (address !== undefined) index.set(JSON.stringify([scope.id, address]), principal);
		const text = arn === undefined ? undefined : plain(arn);
		if (text !== undefined && scope.world === 'account') index.set(text, principal);
	}
	return index;
}
