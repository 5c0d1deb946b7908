import { isUnread, unread, type Observed, type Unread } from '../model/observed.ts';
import type { Principals } from '../model/policy.ts';
import type { Answer, Text } from '../model/text.ts';
import { matchesAction, matchesArn } from './match-pattern.ts';
import type { StatementParts } from './read-policy.ts';
import { isStar } from './specific-value.ts';

/** Whether a statement covers something; unread if a part that is not known decides it. */
export type Coverage = boolean | Unread;

export function coversAction(statement: StatementParts, action: string): Coverage {
	const ask = (pattern: Text) => matchesAction(pattern, action);
	return either(statement.actions, statement.notActions, (patterns) => any(patterns, ask, 'Action'));
}

/** Whether the Resource element names the resource that carries the policy; without its ARN it is taken to. */
export function coversResource(statement: StatementParts, arn: Text | undefined): Coverage {
	const { resources, notResources } = statement;
	if (arn === undefined || (resources === null && notResources === null)) return true;
	return either(resources, notResources, (patterns) =>
		any(patterns, (pattern) => matchesArn(pattern, arn), 'Resource'),
	);
}

/** Whether the Principal element names every principal of every account. */
export function coversStrangers(statement: StatementParts): Coverage {
	return either(statement.principals, statement.notPrincipals, namesEveryone);
}

/** Whether the Principal element names AWS services, or everyone. */
export function coversServices(statement: StatementParts): Coverage {
	return either(statement.principals, statement.notPrincipals, (principals) =>
		principals.service.length > 0 ? true : namesEveryone(principals),
	);
}

function namesEveryone({ aws }: Principals): Coverage {
	return any(aws, isStar, 'Principal');
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
	return not(ask(inverse));
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

export function not(coverage: Coverage): Coverage {
	return isUnread(coverage) ? coverage : !coverage;
}

/** Whether all hold; unread only if the unread ones decide. */
export function all(parts: Iterable<Coverage>): Coverage {
	let open: Unread | undefined;
	for (const part of parts) {
		if (part === false) return false;
		if (part !== true) open ??= part;
	}
	return open ?? true;
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

export function* each<Item>(items: Iterable<Item>, ask: (item: Item) => Coverage): Iterable<Coverage> {
	for (const item of items) yield ask(item);
}
