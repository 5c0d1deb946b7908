import type { Condition } from '../model/policy.ts';
import { render } from '../model/text.ts';
import type { AnswerCondition } from './answers/answer.ts';
import { conditionKey } from './condition-keys.ts';
import type { KeptCondition } from './verdict.ts';

const verbs: Readonly<Record<string, readonly [string, string]>> = {
	stringequals: ['is', 'is not'],
	stringequalsignorecase: ['is, in any case,', 'is not, in any case,'],
	stringlike: ['is like', 'is not like'],
	numericequals: ['is', 'is not'],
	numericlessthan: ['is below', 'is not below'],
	numericlessthanequals: ['is at most', 'is not at most'],
	numericgreaterthan: ['is above', 'is not above'],
	numericgreaterthanequals: ['is at least', 'is not at least'],
	dateequals: ['is', 'is not'],
	datelessthan: ['is before', 'is not before'],
	datelessthanequals: ['is not after', 'is after'],
	dategreaterthan: ['is after', 'is not after'],
	dategreaterthanequals: ['is not before', 'is before'],
	bool: ['is', 'is not'],
	binaryequals: ['is', 'is not'],
	ipaddress: ['is within', 'is outside'],
	arnequals: ['is like', 'is not like'],
	arnlike: ['is like', 'is not like'],
};

/** Keys whose values are shared secrets of a kind. */
const withheld = new Set(['aws:referer', 'aws:useragent', 'sts:externalid']);

const shownValues = 4;

/** A condition for people and machines. */
export function describeCondition({ effect, condition }: KeptCondition): AnswerCondition {
	const { operator, key, values } = condition;
	return {
		words: effect === 'Deny' ? oppositeWords(condition) : conditionWords(condition),
		key: conditionKey(key)?.name ?? key,
		operator,
		values: withheld.has(key) ? [] : values.map(render),
		negated: effect === 'Deny',
	};
}

/** `aws:SourceVpce is vpce-1 or vpce-2`. */
function conditionWords(condition: Condition): string {
	const { operator, qualifier, ifExists, key } = condition;
	if (operator === 'null') return presence(condition, !saysTrue(condition));
	const name = conditionKey(key)?.name ?? key;
	const subject = qualifier === 'any' ? `any value of ${name}` : qualifier === 'all' ? `every value of ${name}` : name;
	return `${subject} ${predicate(condition, operator.includes('not'))}${ifExists ? ', or is absent' : ''}`;
}

/** What must hold lest a Deny apply. */
function oppositeWords(condition: Condition): string {
	const { operator, qualifier, key } = condition;
	if (operator === 'null') return presence(condition, saysTrue(condition));
	const name = conditionKey(key)?.name ?? key;
	const negated = operator.includes('not');
	if (qualifier === 'any') return `no value of ${name} ${predicate(condition, negated)}`;
	if (qualifier === 'all') return `not every value of ${name} ${predicate(condition, negated)}`;
	return `${name} ${predicate(condition, !negated)}`;
}

function predicate({ operator, key, values }: Condition, negated: boolean): string {
	const [verb = 'meets', denial = 'does not meet'] = verbs[operator.replace('not', '')] ?? [];
	return `${negated ? denial : verb} ${withheld.has(key) ? 'a given value' : either(values.map(render))}`;
}

function presence({ key }: Condition, present: boolean): string {
	return `the request ${present ? 'carries' : 'does not carry'} ${conditionKey(key)?.name ?? key}`;
}

function saysTrue({ values }: Condition): boolean {
	return values.some((value) => render(value).toLowerCase() === 'true');
}

function either(values: readonly string[]): string {
	if (values.length === 0) return 'nothing';
	const shown = values.slice(0, shownValues);
	if (values.length > shownValues) return `${shown.join(', ')} or ${values.length - shownValues} more`;
	return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
