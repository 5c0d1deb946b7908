import { isAdministrator, isServiceLinked } from '../access/administrators.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';

/** The roles and users of each scope that may do everything, or that the settings call administrators: rules on access skip them. */
export function administratorsByScope(estate: Estate): ReadonlyMap<Scope, readonly Resource<'principal'>[]> {
	const scopes = new Map<Scope, Resource<'principal'>[]>();
	for (const principal of estate.resources('principal')) {
		if (factOf(principal, 'type') === 'group' || isServiceLinked(principal)) continue;
		if (!isAdministrator(principal, estate)) continue;
		const known = scopes.get(principal.scope);
		if (known) known.push(principal);
		else scopes.set(principal.scope, [principal]);
	}
	return scopes;
}
