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
	const { negated } = operator;
	if (qualifier === null) {
		const answer = someFits(values, compares, false);
		return negated ? opposite(answer) : answer;
	}
	return qualifier === 'any' ? someFits(values, compares, negated) : opposite(someFits(values, compares, !negated));
}

/** Whether some value fits one of the comparisons; `against`: or rather fits none. */
function someFits(values: readonly Text[], compares: readonly Compare[], against: boolean): Answer {
	let maybe = false;
	for (const value of values) {
		const answer = fits(value, compares);
		if (answer === (against ? 'no' : 'yes')) return 'yes';
		maybe ||= answer === 'maybe';
	}
	return maybe ? 'maybe' : 'no';
}

function fits(value: Text, compares: readonly Compare[]): Answer {
	let maybe = false;
	for (const compare of compares) {
		const answer = compare(value);
		if (answer === 'yes') return 'yes';
		maybe ||= answer === 'maybe';
	}
	return maybe ? 'maybe' : 'no';
}

function filled(operator: Operator, variable: readonly Text[], valueOf: (key: string) => Variable): Compare[] {
	return variable.flatMap((value) => {
		const text = fillVariables(value, valueOf, operator.wild);
		return text === null ? [] : [operator.compare(text)];
	});
}

function isNull({ values }: Condition, present: readonly Text[] | null): Answer {
	const wanted = present === null || present.length === 0 ? 'true' : 'false';
	if (values.some((value) => typeof value === 'string' && value.toLowerCase() === wanted)) return 'yes';
	return values.every((value) => typeof value === 'string') ? 'no' : 'maybe';
}

function opposite(answer: Answer): Answer {
	return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'maybe';
}
