import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { Answer, Text } from '../../model/text.ts';
import { matchesAction } from '../match-pattern.ts';
import type { StatementParts } from '../read-policy.ts';

/** Whether a statement covers something; unread if a part that is not known decides it. */
export type Coverage = boolean | Unread;

export function coversAction(statement: StatementParts, action: string): Coverage {
	const ask = (pattern: Text) => matchesAction(pattern, action);
	return either(statement.actions, statement.notActions, (patterns) => any(patterns, ask, 'Action'));
}

/** What an element and its `Not…` twin say together; a statement with neither covers nothing. */
function either<Value>(
	element: Observed<Value | null>,
	inverse: Observed<Value | null>,
	ask: (value: Value) => Coverage,
): Coverage {
	if (isUnread(element)) return element;
	if (element !== null) return ask(element);
	if (isUnread(inverse)) return inverse;
	if (inverse === null) return false;
	const covered = ask(inverse);
	return isUnread(covered) ? covered : !covered;
}

function any(texts: readonly Text[], ask: (text: Text) => Answer, element: string): Coverage {
	let maybe = false;
	for (const text of texts) {
		const answer = ask(text);
		if (answer === 'yes') return true;
		maybe ||= answer === 'maybe';
	}
	return maybe ? unread('unresolved', element) : false;
}

/** Whether one holds; unread only if the unread ones decide. */
export function some(parts: Iterable<Coverage>): Coverage {
	let open: Unread | undefined;
	for (const part of parts) {
		if (part === true) return true;
		if (part !== false) open ??= part;
	}
	return open ?? false;
}
