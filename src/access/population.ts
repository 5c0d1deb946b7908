import { factOf, type Estate, type Resource } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';

/** The roles and users who are at home where a resource is: in its account, or in its template. */
export function principalsOf(scope: Scope, estate: Estate): readonly Resource<'principal'>[] {
	return estate.indexed(build).get(homeOf(scope)) ?? [];
}

/** Every home with its roles and users. */
export function homesOf(estate: Estate): ReadonlyMap<string, readonly Resource<'principal'>[]> {
	return estate.indexed(build);
}

/** Where principals and what they read belong together: an account, or a template. */
export function homeOf(scope: Scope): string {
	return scope.world === 'account' && scope.account !== undefined ? `account ${scope.account}` : `scope ${scope.id}`;
}

function build(estate: Estate): ReadonlyMap<string, readonly Resource<'principal'>[]> {
	const homes = new Map<string, Resource<'principal'>[]>();
	for (const principal of estate.resources('principal')) {
		if (factOf(principal, 'type') === 'group') continue;
		const home = homeOf(principal.scope);
		const members = homes.get(home);
		if (members) members.push(principal);
		else homes.set(home, [principal]);
	}
	return homes;
}
