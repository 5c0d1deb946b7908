import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread } from '../../model/observed.ts';
import type { GroupReference, PolicyReference } from '../../model/principal.ts';
import { plain, render } from '../../model/text.ts';
import { policyOf } from '../attached-policies.ts';
import { statementsOfCarrier } from '../statements.ts';
import { noStatements, statementSet, type StatementSet } from './statement-set.ts';

/** What principals hold: equal for all that hold the same. */
export interface Identity {
	readonly policies: StatementSet;
	/** `null`: nothing bounds it. */
	readonly boundary: StatementSet | null;
	/** The policies themselves, those of groups among them. */
	readonly held: readonly Resource<'policy'>[];
}

export const noIdentity: Identity = { policies: noStatements, boundary: null, held: [] };

/** What a principal holds, by itself and through its groups. */
export function identityOf(principal: Resource<'principal'>, estate: Estate): Identity {
	const { identities, sets } = estate.indexed(createIdentities);
	const held = new Set<Resource<'policy'>>();
	const missing = new Map<string, Unread>();
	const note = (reason: Unread) => missing.set(JSON.stringify(reason), reason);
	collect(principal, estate, held, note);
	for (const group of groupsOf(principal, estate)) {
		if (isUnread(group)) note(group);
		else collect(group, estate, held, note);
	}
	const policies = [...held].toSorted((left, right) => (left.id < right.id ? -1 : 1));
	const boundary = boundaryOf(principal, estate);
	const reasons = [...missing.keys()].toSorted();
	const owners = policies.map((policy) => `${policy.scope.id} ${policy.id}`);
	const bound =
		boundary === null || boundary === 'none' || isUnread(boundary) ? boundary : `${boundary.scope.id} ${boundary.id}`;
	const key = JSON.stringify([owners, reasons, bound]);
	const known = identities.get(key);
	if (known) return known;
	const identity: Identity = {
		policies: setOf(policies, [...missing.values()]),
		boundary: boundary === null ? null : boundarySet(boundary, sets),
		held: policies,
	};
	identities.set(key, identity);
	return identity;
}

interface Identities {
	readonly identities: Map<string, Identity>;
	readonly sets: Map<Resource<'policy'>, StatementSet>;
}

function createIdentities(): Identities {
	return { identities: new Map(), sets: new Map() };
}

/** The groups of a user. */
export function groupsOf(
	principal: Resource<'principal'>,
	estate: Estate,
): readonly (Resource<'principal'> | Unread)[] {
	const references = factOf(principal, 'groups');
	if (isUnread(references)) return factOf(principal, 'type') === 'user' ? [references] : [];
	if (!isRead(references)) return [];
	return references.map((reference) => groupOf(reference, principal, estate));
}

function groupOf(reference: GroupReference, { scope }: Resource, estate: Estate): Resource<'principal'> | Unread {
	const { address, group } = reference;
	const index = estate.indexed(buildGroups);
	const found = index.get(`${scope.id} ${address ?? ''}`) ?? index.get(`${scope.id} ${render(group)}`);
	if (found) return found;
	return unread(plain(group) === undefined ? 'unresolved' : scope.world === 'iac' ? 'elsewhere' : 'not-collected');
}

function buildGroups(estate: Estate): ReadonlyMap<string, Resource<'principal'>> {
	const groups = new Map<string, Resource<'principal'>>();
	for (const principal of estate.resources('principal')) {
		if (factOf(principal, 'type') !== 'group') continue;
		const { scope, id, address, arn } = principal;
		for (const name of [id, address, arn === undefined ? undefined : render(arn)]) {
			if (name !== undefined && name !== '') groups.set(`${scope.id} ${name}`, principal);
		}
	}
	return groups;
}

function collect(
	holder: Resource<'principal'>,
	estate: Estate,
	held: Set<Resource<'policy'>>,
	note: (reason: Unread) => void,
): void {
	const references = factOf(holder, 'policies');
	if (isUnread(references)) note(references);
	if (!isRead(references)) return;
	for (const reference of references) {
		const policy = policyOf(reference, holder, estate);
		if (isUnread(policy)) note(policy);
		else if (policy) held.add(policy);
	}
}

function boundaryOf(principal: Resource<'principal'>, estate: Estate): Resource<'policy'> | Unread | 'none' | null {
	const reference: PolicyReference | null | Unread | object = factOf(principal, 'boundary');
	if (isUnread(reference)) return reference;
	if (reference === null || isNotApplicable(reference)) return null;
	return policyOf(reference as PolicyReference, principal, estate) ?? 'none';
}

function boundarySet(
	boundary: Resource<'policy'> | Unread | 'none',
	sets: Map<Resource<'policy'>, StatementSet>,
): StatementSet {
	if (boundary === 'none') return noStatements;
	if (isUnread(boundary)) return statementSet([], [boundary]);
	const known = sets.get(boundary) ?? setOf([boundary], []);
	sets.set(boundary, known);
	return known;
}

/** The statements of several policies as one layer. */
export function setOf(policies: readonly Resource<'policy'>[], missing: readonly Unread[]): StatementSet {
	const unknown = [...missing];
	const statements = policies.flatMap((policy) => {
		const read = statementsOfCarrier(policy);
		if (!isUnread(read)) return read;
		unknown.push(read);
		return [];
	});
	return statementSet(statements, unknown);
}
