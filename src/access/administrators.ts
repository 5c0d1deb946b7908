import type { Estate, Resource } from '../model/estate.ts';
import { patternOf } from '../model/name-pattern.ts';
import { isUnread } from '../model/observed.ts';
import type { CompiledStatement } from './layers/compile-statement.ts';
import type { Identity } from './layers/identity.ts';
import type { StatementSet } from './layers/statement-set.ts';
import { subjectOf } from './layers/subject.ts';

export { isServiceLinked } from './layers/subject.ts';

const administrators = new WeakMap<Identity, boolean>();

/** Whether a principal may do everything to everything, its boundary considered, or is one of the user's administrators. */
export function isAdministrator(principal: Resource<'principal'>, estate: Estate): boolean {
	const { arn } = principal;
	const { identity } = subjectOf(principal, estate);
	const known = administrators.get(identity) ?? holdsEverything(identity);
	administrators.set(identity, known);
	return known || (arn !== undefined && typeof patternOf(estate.settings.administrators, arn) === 'string');
}

function holdsEverything({ policies, boundary }: Identity): boolean {
	return isFree(policies) && (boundary === null || isFree(boundary));
}

function isFree({ statements }: StatementSet): boolean {
	return statements.some(allowsEverything);
}

function allowsEverything({ statement, effect, coversAll, conditions }: CompiledStatement): boolean {
	const { actions } = statement.facts;
	if (effect !== 'Allow' || !coversAll || isUnread(conditions) || conditions.length > 0) return false;
	return Array.isArray(actions) && actions.some((action) => action === '*' || action === '*:*');
}
