import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Answer, Text } from '../../model/text.ts';
import type { Request } from '../layers/request.ts';
import { holdsFor, type CompiledCondition } from './compile-condition.ts';
import { keyOf } from './keys.ts';
import type { Variable } from './variables.ts';

export type Effect = 'Allow' | 'Deny';

/** What is known of a condition: it holds, it does not, the request decides (`open`), or a part that was not read does. */
export type Truth = boolean | 'open' | Unread;

/**
 * Decides a condition for a request. What the caller chooses limits nobody: an Allow takes the choice that fits, a Deny is evaded by
 * another. What only the request decides stays open.
 */
export function decideCondition(compiled: CompiledCondition, effect: Effect, request: Request): Truth {
	const { condition, operator } = compiled;
	if (operator === undefined) return unread('unfamiliar', 'condition operator');
	const key = keyOf(condition.key, request);
	if (isUnread(key)) return key;
	const variables = compiled.variable.length === 0 ? noVariables : variablesOf(request);
	const [first] = key.may;
	if (first !== undefined && key.may.length === 1 && !key.other && key.by === 'estate') {
		const answer = holdsFor(compiled, first, variables.valueOf);
		if (answer !== 'maybe') return answer === 'yes';
		return variables.undecided() ?? unread('unresolved', `condition key ${condition.key}`);
	}
	if (key.present && operator === 'null') {
		const answer = holdsFor(compiled, something, variables.valueOf);
		if (answer !== 'maybe') return answer === 'yes';
	}
	const answers = new Set(key.may.map((values) => holdsFor(compiled, values, variables.valueOf)));
	if (key.by === 'caller') return chosen(answers, key.other, effect);
	if (key.by === 'overridable' && effect === 'Allow' && answers.has('yes')) return true;
	if (key.other || answers.size > 1) return 'open';
	if (answers.has('yes')) return true;
	return answers.has('no') ? false : (variables.undecided() ?? 'open');
}

/** Stands for values that are not known. */
const something: readonly Text[] = [[{ hole: '#value' }]];

function chosen(answers: ReadonlySet<Answer>, other: boolean, effect: Effect): Truth {
	if (effect === 'Allow') {
		if (other || answers.has('yes')) return true;
		return answers.has('maybe') ? 'open' : false;
	}
	if (other || !answers.has('yes')) return answers.has('maybe') && !other ? 'open' : false;
	return answers.size === 1 ? true : 'open';
}

/** The values of policy variables, and after they have been asked for whether one was not decided. */
export interface Variables {
	readonly valueOf: (name: string) => Variable;
	/** `open`: the request decides one. */
	readonly undecided: () => 'open' | Unread | undefined;
	/** Keys that the request decides. */
	readonly openKeys: readonly string[];
}

const noVariables: Variables = { valueOf: () => null, undecided: () => undefined, openKeys: [] };

export function variablesOf(request: Request): Variables {
	const openKeys: string[] = [];
	let missing: Unread | undefined;
	return {
		openKeys,
		undecided: () => missing ?? (openKeys.length > 0 ? 'open' : undefined),
		valueOf(name) {
			const key = keyOf(name, request);
			if (isUnread(key)) missing = key;
			else if (!key.other && key.may.length === 1) return single(key.may[0]);
			else openKeys.push(name);
			return [{ hole: `\${${name}}` }];
		},
	};
}

/** A key with several values stands for nothing. */
function single(values: readonly Text[] | null | undefined): Variable {
	return values?.length === 1 ? (values[0] ?? null) : null;
}
