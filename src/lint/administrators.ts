import type { Notice } from '../finding/report.ts';
import type { Estate } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';
import { render } from '../model/text.ts';
import { administratorsByScope } from '../rule/estate-administrators.ts';
import type { ActiveRule } from './evaluate.ts';

/** ARNs of the administrators of a scope, in the order of its principals. */
export type Administrators = ReadonlyMap<Scope, readonly string[]>;

/** Whom the rules on access skip, by scope; empty if none of them ran. */
export function findAdministrators(estate: Estate, rules: readonly ActiveRule[]): Administrators {
	if (!rules.some(({ rule }) => rule.topic === 'access')) return new Map();
	return new Map(
		[...administratorsByScope(estate)].map(([scope, all]) => [scope, all.map(({ id, arn }) => render(arn ?? id))]),
	);
}

const named = 5;

/** One notice for each live account. */
export function administratorNotices(administrators: Administrators): Notice[] {
	return [...administrators].flatMap(([{ world, account, id }, arns]): Notice[] => {
		if (world !== 'account') return [];
		const names = arns.slice(0, named).map((arn) => arn.split(':').slice(5).join(':'));
		const more = arns.length > named ? [`${arns.length - named} more`] : [];
		const all = [...names, ...more];
		const list = all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
		const count = arns.length === 1 ? 'one administrator' : `${arns.length} administrators`;
		const message = `Account ${account ?? id} has ${count}, whom rules on access skip: ${list}.`;
		return [{ kind: 'administrators', message }];
	});
}
