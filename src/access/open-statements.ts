import type { Location } from '../model/location.ts';
import { isUnread } from '../model/observed.ts';
import type { PolicyDocument, PolicyOrigin } from '../model/policy.ts';
import { judgePolicy } from './judge-policy.ts';
import { nameOf, readPolicy } from './read-policy.ts';

/** A statement that any AWS principal can use to read. */
export interface OpenStatement {
	/** The Sid, else its number in the policy, from 1. */
	readonly sid: string;
	readonly actions: readonly string[];
	readonly at?: Location;
}

/** The statements of a policy that are surely open to any AWS principal; those that cannot be told apart are the `openness` question's. */
export function openStatements(policy: PolicyDocument | null, origin: PolicyOrigin = 'secret-policy'): OpenStatement[] {
	if (policy === null) return [];
	const statements = readPolicy(policy);
	const judge = judgePolicy({ origin, statements: statements.map(({ facts }) => facts) });
	return statements.flatMap((statement) => {
		const openness = judge(statement.facts);
		if (openness === null || isUnread(openness) || openness.to !== 'anyone') return [];
		const { at } = statement;
		return [{ sid: nameOf(statement), actions: openness.actions, ...(at === undefined ? {} : { at }) }];
	});
}
