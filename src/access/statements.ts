import { factOf, type Estate, type Resource, isKind } from '../model/estate.ts';
import { isNotApplicable, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import type { PolicyDocument, PolicyOrigin } from '../model/policy.ts';
import { attachedPolicies } from './attached-policies.ts';
import { nameOf, readPolicy, versionIn, type ReadStatement, type StatementParts } from './read-policy.ts';

type Origin = NonNullable<Resource['origin']>;

/** A policy that could not be read, so that its statements are unknown. */
export interface MissingStatements {
	readonly missing: Unread;
	readonly origin: Origin;
}

/** The version of the policy language that a statement is written in. */
const versions = new WeakMap<Resource<'statement'>, string | undefined>();

const byCarrier = new WeakMap<Resource, readonly Resource<'statement'>[] | Unread>();

/**
 * Every statement of every policy in the estate, in the snapshot's order; AWS managed keys, whose policies nobody can change, left out. In
 * templates those of an AWS managed policy stand where it is attached, once for each place.
 */
export function* statementsOf(estate: Estate): Iterable<Resource<'statement'> | MissingStatements> {
	for (const of of estate.resources('secret')) yield* statementsIn({ policy: 'secret-policy', of });
	for (const of of estate.resources('parameter')) yield* statementsIn({ policy: 'parameter-policy', of });
	for (const of of estate.resources('key')) {
		if (factOf(of, 'manager') !== 'aws') yield* statementsIn({ policy: 'key-policy', of });
	}
	for (const of of estate.resources('policy')) {
		if (of.scope.world === 'iac' && factOf(of, 'type') === 'aws') continue;
		yield* statementsIn({ policy: isControl(of) ? 'control-policy' : 'identity-policy', of });
	}
	for (const of of attachedPolicies(estate)) yield* statementsIn({ policy: 'identity-policy', of });
	for (const of of estate.resources('principal')) {
		const type = factOf(of, 'type');
		if (type !== 'user' && type !== 'group') yield* statementsIn({ policy: 'trust-policy', of });
	}
}

/** The statements that a resource carries: its own policy's, its resource policy's, or a role's trust policy's. Read once. */
export function statementsOfCarrier(of: Resource): readonly Resource<'statement'>[] | Unread {
	const known = byCarrier.get(of);
	if (known) return known;
	const origin: Origin = { policy: policyOn(of), of };
	const documents = documentsOf(origin);
	const statements = isUnread(documents) ? documents : readStatements(origin, documents);
	byCarrier.set(of, statements);
	return statements;
}

/** The statements of one policy, without those that could not be read. */
export function statementsOfPolicy(policy: Resource<'policy'>): readonly Resource<'statement'>[] {
	const statements = statementsOfCarrier(policy);
	return isUnread(statements) ? [] : statements;
}

/** The `Version` of the policy a statement stands in; where a template leaves it open, the present one. */
export function versionOf(statement: Resource<'statement'>): string | undefined {
	return versions.get(statement);
}

function policyOn(of: Resource): PolicyOrigin {
	if (isKind(of, 'secret')) return 'secret-policy';
	if (isKind(of, 'parameter')) return 'parameter-policy';
	if (isKind(of, 'key')) return 'key-policy';
	if (isKind(of, 'policy')) return isControl(of) ? 'control-policy' : 'identity-policy';
	return 'trust-policy';
}

function isControl(policy: Resource<'policy'>): boolean {
	const type = factOf(policy, 'type');
	return type === 'service-control' || type === 'resource-control';
}

/** All parts of a statement, those that are absent as not collected. */
export function partsOf({ facts }: Resource<'statement'>): StatementParts {
	const none = unread('not-collected');
	return {
		sid: facts.sid ?? (facts.sid === null ? null : none),
		effect: facts.effect ?? none,
		principals: facts.principals === undefined ? none : facts.principals,
		notPrincipals: facts.notPrincipals === undefined ? none : facts.notPrincipals,
		actions: facts.actions === undefined ? none : facts.actions,
		notActions: facts.notActions === undefined ? none : facts.notActions,
		resources: facts.resources === undefined ? none : facts.resources,
		notResources: facts.notResources === undefined ? none : facts.notResources,
		conditions: facts.conditions ?? none,
	};
}

function* statementsIn(origin: Origin): Iterable<Resource<'statement'> | MissingStatements> {
	const idle = isIdle(origin.of);
	if (idle === true) return;
	const statements = statementsOfCarrier(origin.of);
	if (isUnread(statements)) yield { missing: statements, origin };
	else if (idle === false) yield* statements;
	else if (statements.length > 0) yield { missing: idle, origin };
}

function readStatements(origin: Origin, documents: readonly PolicyDocument[]): readonly Resource<'statement'>[] {
	const read = documents.flatMap((document) => {
		const version = versionIn(document);
		return readPolicy(document).map((statement) => ({ statement, version }));
	});
	const taken = new Set<string>();
	return read.map(({ statement, version }, index) => {
		const resource = resourceOf(statement, index, origin, taken);
		versions.set(resource, version);
		return resource;
	});
}

/** Whether the carrier's policies open nothing for now: nobody reads a secret whose deletion is scheduled, nor uses a key that is gone. */
function isIdle(of: Resource): boolean | Unread {
	if (isKind(of, 'key')) return factOf(of, 'state') === 'Missing';
	if (!isKind(of, 'secret')) return false;
	const deletedAt = factOf(of, 'deletedAt');
	return isUnread(deletedAt) ? deletedAt : typeof deletedAt === 'string';
}

function documentsOf({ of }: Origin): readonly PolicyDocument[] | Unread {
	if (isKind(of, 'parameter')) {
		const documents = factOf(of, 'resourcePolicies');
		return isNotApplicable(documents) ? [] : documents;
	}
	const document = documentOf(of);
	if (isUnread(document)) return document;
	return document === null || isNotApplicable(document) ? [] : [document];
}

function documentOf(of: Resource): Weighed<PolicyDocument | null> {
	if (isKind(of, 'secret')) return factOf(of, 'resourcePolicy');
	if (isKind(of, 'key')) return factOf(of, 'policy');
	if (isKind(of, 'policy')) return factOf(of, 'document');
	return isKind(of, 'principal') ? factOf(of, 'trust') : null;
}

/** Named by Sid, which is what survives edits; by number where there is none or it is taken. */
function resourceOf(
	statement: ReadStatement,
	index: number,
	origin: Origin,
	taken: Set<string>,
): Resource<'statement'> {
	const { of } = origin;
	const name = nameOf({ ...statement, index });
	const key = taken.has(name) ? `${name}#${index + 1}` : name;
	taken.add(key);
	const at = statement.at ?? of.at;
	return {
		kind: 'statement',
		id: `${of.id}#${key}`,
		label: `statement ${name === statement.facts.sid ? `"${name}"` : name} of ${of.label}`,
		scope: of.scope,
		...(at === undefined ? {} : { at }),
		facts: statement.facts,
		origin,
	};
}
