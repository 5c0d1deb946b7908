import type { Resource } from '../../model/estate.ts';
import { isUnread } from '../../model/observed.ts';
import { statementsOfCarrier } from '../statements.ts';
import { compileStatement } from './compile-statement.ts';

/** Whether a role's trust policy may let someone bring session tags. A policy that could not be read may. */
export function mayTagSessions(role: Resource<'principal'>): boolean {
	const statements = statementsOfCarrier(role);
	if (isUnread(statements)) return true;
	return statements.some((statement) => {
		const { effect, coversAction } = compileStatement(statement);
		return effect !== 'Deny' && coversAction('sts:TagSession') !== false;
	});
}
