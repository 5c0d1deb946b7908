import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Condition } from '../../model/policy.ts';
import { plain, type Answer, type Text } from '../../model/text.ts';
import { conditionKey, isAlwaysPresent, type ConditionKey } from '../condition-keys.ts';
import { isSpecific, isStar, type Comparison } from './specific-value.ts';

/** A condition that strangers can meet, and why. */
export interface Limit {
	/** The condition key as AWS spells it. */
	readonly key: string;
	readonly kind: 'caller-controlled' | 'negated' | 'wildcard-principal-arn' | 'any-value' | 'absent-key';
}

/** Who is asking: any principal of any account, or an AWS service on whoever's behalf. */
export type Caller = 'anyone' | 'service';

const comparisons: ReadonlyMap<string, Comparison> = new Map([
	['stringequals', 'exact'],
	['stringequalsignorecase', 'exact'],
	['stringlike', 'wildcard'],
	['arnequals', 'wildcard'],
	['arnlike', 'wildcard'],
	['ipaddress', 'range'],
	['bool', 'exact'],
	['binaryequals', 'exact'],
]);

const negations: ReadonlyMap<string, string> = new Map([
	['stringnotequals', 'stringequals'],
	['stringnotequalsignorecase', 'stringequalsignorecase'],
	['stringnotlike', 'stringlike'],
	['arnnotequals', 'arnequals'],
	['arnnotlike', 'arnlike'],
	['notipaddress', 'ipaddress'],
]);

const measuring = /^(numeric|date)(not)?(equals|lessthan|lessthanequals|greaterthan|greaterthanequals)$/;

/**
 * What a condition of an Allow leaves of strangers: `stops` if none can meet it, else the limit they can meet. A key or an operator that
 * is not known here is unread, since it may be one that stops them.
 */
export function limitOf(condition: Condition, caller: Caller): 'stops' | Limit | Unread {
	const { operator, values } = condition;
	const key = conditionKey(condition.key);
	if (!key) return unread('unfamiliar', nameUnknown(condition.key));
	if (!isKnown(operator)) return unread('unfamiliar', 'condition operator');
	if (key.class === 'caller' || key.class === 'resource') return { key: key.name, kind: 'caller-controlled' };
	if (operator === 'null') {
		const impossible = isAlwaysPresent(condition.key, caller) && values.every(isTrue);
		return impossible ? 'stops' : { key: key.name, kind: 'any-value' };
	}
	if (negations.has(operator)) return limitOfNegation(condition, key, caller);
	const comparison = comparisons.get(operator);
	if (!comparison) return unread('unfamiliar', `condition key ${key.name}`);
	const absentPasses = condition.ifExists || condition.qualifier === 'all';
	if (absentPasses && !isAlwaysPresent(condition.key, caller)) return { key: key.name, kind: 'absent-key' };
	if (key.class === 'service') return limitOfService(values, key, caller);
	if (key.class === 'grant') return values.some(isFalse) ? { key: key.name, kind: 'caller-controlled' } : 'stops';
	const specific = every(values, (value) => isSpecific(value, key.class, comparison));
	if (specific === 'maybe') return unread('unresolved', `condition key ${key.name}`);
	if (specific === 'yes') return 'stops';
	return { key: key.name, kind: key.class === 'principal-arn' ? 'wildcard-principal-arn' : 'any-value' };
}

/** Whether every stranger meets a condition of a Deny: what they cannot meet, its negation catches. */
export function catchesStrangers(condition: Condition, caller: Caller): boolean | Unread {
	const { operator, values } = condition;
	const key = conditionKey(condition.key);
	if (!key) return unread('unfamiliar', nameUnknown(condition.key));
	if (!isKnown(operator)) return unread('unfamiliar', 'condition operator');
	const always = isAlwaysPresent(condition.key, caller);
	const opposite = negations.get(operator);
	if (opposite !== undefined) {
		// ForAnyValue does not hold where the key is absent.
		if (condition.qualifier === 'any' && !always) return false;
		const limit = limitOf({ ...condition, operator: opposite, qualifier: null, ifExists: false }, caller);
		return isUnread(limit) ? limit : limit === 'stops';
	}
	if (operator === 'null') return always && values.every(isFalse);
	if (key.name === 'aws:PrincipalIsAWSService') {
		const limit = limitOfService(values.map(opposed), key, caller);
		return isUnread(limit) ? limit : limit === 'stops';
	}
	if (!always || comparisons.get(operator) !== 'wildcard') return false;
	const star = some(values, isStar);
	return star === 'maybe' ? unread('unresolved', `condition key ${key.name}`) : star === 'yes';
}

/** Words for a message: what is left of a statement's conditions. */
export function describeLimits(limits: readonly Limit[]): string {
	if (limits.length === 0) return 'without a condition';
	return `limited only by ${limits.map((limit) => `${limit.key}, ${describeLimit(limit)}`).join('; by ')}`;
}

function describeLimit({ key, kind }: Limit): string {
	if (kind !== 'caller-controlled') return words[kind];
	const chosen = conditionKey(key.toLowerCase())?.class === 'caller';
	return chosen ? 'which the caller chooses' : 'which is the same for every caller';
}

const words = {
	negated: 'in a negated condition, which strangers meet',
	'wildcard-principal-arn': 'with a wildcard for the account',
	'any-value': 'with a value that fits strangers',
	'absent-key': 'in a condition that holds where the key is absent',
} as const;

/** Strangers pass a negation unless its value is `*` and the key is always there. */
function limitOfNegation(condition: Condition, key: ConditionKey, caller: Caller): 'stops' | Limit | Unread {
	const { operator, values } = condition;
	if (key.name === 'aws:PrincipalIsAWSService') return limitOfService(values.map(opposed), key, caller);
	const wild = comparisons.get(negations.get(operator) ?? '') === 'wildcard';
	if (wild && isAlwaysPresent(condition.key, caller)) {
		const star = some(values, isStar);
		if (star === 'yes') return 'stops';
		if (star === 'maybe') return unread('unresolved', `condition key ${key.name}`);
	}
	return { key: key.name, kind: 'negated' };
}

/** Principals of accounts are no service; services are all kinds of services, whoever they act for. */
function limitOfService(values: readonly Text[], key: ConditionKey, caller: Caller): 'stops' | Limit | Unread {
	const chosen: Limit = { key: key.name, kind: 'caller-controlled' };
	if (key.name !== 'aws:PrincipalIsAWSService') return caller === 'anyone' ? 'stops' : chosen;
	if (!values.every((value) => isTrue(value) || isFalse(value)))
		return unread('unresolved', `condition key ${key.name}`);
	return values.some(caller === 'anyone' ? isFalse : isTrue) ? chosen : 'stops';
}

/** `true` for `false` and the other way round; other texts as they are. */
function opposed(value: Text): Text {
	return isTrue(value) ? 'false' : isFalse(value) ? 'true' : value;
}

function isKnown(operator: string): boolean {
	return operator === 'null' || comparisons.has(operator) || negations.has(operator) || measuring.test(operator);
}

function isTrue(value: Text): boolean {
	return plain(value)?.toLowerCase() === 'true';
}

function isFalse(value: Text): boolean {
	return plain(value)?.toLowerCase() === 'false';
}

function every(values: readonly Text[], ask: (value: Text) => Answer): Answer {
	const answers = new Set(values.map(ask));
	return answers.has('no') ? 'no' : answers.has('maybe') ? 'maybe' : 'yes';
}

function some(values: readonly Text[], ask: (value: Text) => Answer): Answer {
	const answers = new Set(values.map(ask));
	return answers.has('yes') ? 'yes' : answers.has('maybe') ? 'maybe' : 'no';
}

/** A key of a namespace we know is named; other text of a policy is not repeated. */
function nameUnknown(key: string): string {
	return /^(aws|kms|secretsmanager|ssm):[a-z0-9]{1,60}$/.test(key) ? `condition key ${key}` : 'condition key';
}
