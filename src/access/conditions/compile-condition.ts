import type { Condition } from '../../model/policy.ts';
import type { Answer, Text } from '../../model/text.ts';
import { operatorOf, type Compare, type Operator } from './operators.ts';
import { fillVariables, hasVariable, type Variable } from './variables.ts';

/** A condition ready to be asked many times. */
export interface CompiledCondition {
	readonly condition: Condition;
	/** `undefined`: AWS knows no such operator. */
	readonly operator: Operator | 'null' | undefined;
	/** Comparisons with the values that have no variables, and those that have some. */
	readonly fixed: readonly Compare[];
	readonly variable: readonly Text[];
}

/** Compiles a condition; in documents before 2012 what looks like a variable is text. */
export function compileCondition(condition: Condition, withVariables: boolean): CompiledCondition {
	if (condition.operator === 'null') return { condition, operator: 'null', fixed: [], variable: [] };
	const operator = operatorOf(condition.operator);
	if (!operator) return { condition, operator, fixed: [], variable: [] };
	const varying = withVariables && operator.variables;
	const variable = varying ? condition.values.filter(hasVariable) : [];
	const fixed = condition.values.filter((value) => !variable.includes(value)).map(operator.compare);
	return { condition, operator, fixed, variable };
}

/** Whether an operator holds for values of a key; `null`: the key is absent. */
export function holdsFor(
	{ condition, operator, fixed, variable }: CompiledCondition,
	values: readonly Text[] | null,
	valueOf: (key: string) => Variable,
): Answer {
	if (operator === undefined) return 'maybe';
	if (operator === 'null') return isNull(condition, values);
	const { qualifier, ifExists } = condition;
	if (values === null || values.length === 0) {
		if (ifExists || qualifier === 'all') return 'yes';
		return operator.negated && qualifier !== 'any' ? 'yes' : 'no';
	}
	const compares = variable.length === 0 ? fixed : [...fixed, ...filled(operator, variable, valueOf)];
	const fits = (value: Text): Answer => some(compares, (compare) => compare(value));
	if (qualifier === null) {
		const answer = some(values, fits);
		return operator.negated ? opposite(answer) : answer;
	}
	const one = operator.negated ? (value: Text) => opposite(fits(value)) : fits;
	return qualifier === 'any' ? some(values, one) : opposite(some(values, (value) => opposite(one(value))));
}

function filled(operator: Operator, variable: readonly Text[], valueOf: (key: string) => Variable): Compare[] {
	return variable.flatMap((value) => {
		const text = fillVariables(value, valueOf, operator.wild);
		return text === null ? [] : [operator.compare(text)];
	});
}

function isNull({ values }: Condition, present: readonly Text[] | null): Answer {
	const absent = present === null || present.length === 0;
	return some(values, (value) => {
		if (typeof value !== 'string') return 'maybe';
		return value.toLowerCase() === (absent ? 'true' : 'false') ? 'yes' : 'no';
	});
}

export function opposite(answer: Answer): Answer {
	return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'maybe';
}

function some<Item>(items: readonly Item[], ask: (item: Item) => Answer): Answer {
	let maybe = false;
	for (const item of items) {
		const answer = ask(item);
		if (answer === 'yes') return 'yes';
		maybe ||= answer === 'maybe';
	}
	return maybe ? 'maybe' : 'no';
}
