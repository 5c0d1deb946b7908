import type { Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread } from '../../model/observed.ts';
import { lowerCase, type Text } from '../../model/text.ts';
import { compileArn, compileLike, type Pattern } from '../compile-pattern.ts';
import { compileCondition, type CompiledCondition } from '../conditions/compile-condition.ts';
import { fillVariables, hasVariable } from '../conditions/variables.ts';
import { variablesOf } from '../conditions/decide-condition.ts';
import { presentVersion } from '../read-policy.ts';
import { versionOf } from '../statements.ts';
import type { KeptCondition } from '../verdict.ts';
import { compilePrincipals, type CompiledPrincipals } from './principal-element.ts';
import type { Match, Request } from './request.ts';

/** A statement ready to be asked many times. */
export interface CompiledStatement {
	readonly statement: Resource<'statement'>;
	readonly effect: 'Allow' | 'Deny' | Unread;
	/** Whether it covers an action; unread if a part that is not known decides. */
	coversAction(action: string): boolean | Unread;
	/** What its Resource patterns begin with; `undefined`: it may cover anything. */
	readonly starts: readonly string[] | undefined;
	/** Whether its Resource element names the target of a request. */
	coversTarget(request: Request): Match;
	/** Whether it covers every target. */
	readonly coversAll: boolean;
	readonly conditions: readonly CompiledCondition[] | Unread;
	/** What it keeps of each condition that stays open. */
	readonly kept: readonly KeptCondition[];
	/** `undefined`: it has no Principal element. */
	readonly principals: CompiledPrincipals | Unread | undefined;
}

const compiled = new WeakMap<Resource<'statement'>, CompiledStatement>();

/** Compiles a statement, once. */
export function compileStatement(statement: Resource<'statement'>): CompiledStatement {
	const known = compiled.get(statement);
	if (known) return known;
	const made = compile(statement);
	compiled.set(statement, made);
	return made;
}

function compile(statement: Resource<'statement'>): CompiledStatement {
	const none = unread('not-collected');
	const { facts, origin } = statement;
	const withVariables = versionOf(statement) === presentVersion;
	const { effect = none, conditions = none } = facts;
	const resources = resourceElement(statement, withVariables, origin?.policy === 'identity-policy');
	const read = isUnread(conditions) ? conditions : conditions.map((one) => compileCondition(one, withVariables));
	return {
		statement,
		effect,
		coversAction: actionElement(statement),
		...resources,
		conditions: read,
		kept:
			isUnread(conditions) || isUnread(effect) ? [] : conditions.map((condition) => ({ effect, condition, statement })),
		principals: compilePrincipals(facts.principals, facts.notPrincipals),
	};
}

function actionElement({ facts }: Resource<'statement'>): CompiledStatement['coversAction'] {
	const { actions, notActions } = facts;
	if (isUnread(actions)) return () => actions;
	if (actions !== undefined && actions !== null) return coveredBy(actions);
	if (isUnread(notActions)) return () => notActions;
	if (notActions === undefined || notActions === null) {
		const missing = actions === undefined && notActions === undefined ? unread('not-collected') : false;
		return () => missing;
	}
	const excluded = coveredBy(notActions);
	return (action) => {
		const answer = excluded(action);
		return isUnread(answer) ? answer : !answer;
	};
}

function coveredBy(texts: readonly Text[]): (action: string) => boolean | Unread {
	const lowered = texts.map(lowerCase);
	const names = new Set(lowered.filter((text) => typeof text === 'string' && !/[*?]/.test(text)));
	const patterns = lowered.filter((text) => !names.has(text)).map(compileLike);
	return (action) => {
		const low = action.toLowerCase();
		if (names.has(low)) return true;
		let maybe = false;
		for (const pattern of patterns) {
			const answer = pattern.fits(low);
			if (answer === 'yes') return true;
			maybe ||= answer === 'maybe';
		}
		return maybe ? unread('unresolved', 'Action') : false;
	};
}

type ResourceElement = Pick<CompiledStatement, 'starts' | 'coversTarget' | 'coversAll'>;

function resourceElement({ facts }: Resource<'statement'>, withVariables: boolean, needed: boolean): ResourceElement {
	const { resources, notResources } = facts;
	const element = resources ?? notResources;
	if (isUnread(element)) return { starts: undefined, coversAll: false, coversTarget: () => element };
	if (element === undefined || element === null) {
		// What stands in a resource is about that resource.
		return needed
			? { starts: [], coversAll: false, coversTarget: () => false }
			: { starts: undefined, coversAll: true, coversTarget: () => true };
	}
	const varying = withVariables ? element.filter(hasVariable) : [];
	const fixed = element.filter((text) => !varying.includes(text)).map(compileArn);
	const covers = (request: Request): Match => coversArn(fixed, varying, request);
	if (resources === undefined || resources === null) {
		return { starts: undefined, coversAll: false, coversTarget: (request) => opposite(covers(request)) };
	}
	const starts = [...fixed.map(({ start }) => start), ...varying.map(literalStart)];
	return { starts, coversAll: fixed.some(({ all }) => all), coversTarget: covers };
}

function coversArn(fixed: readonly Pattern[], varying: readonly Text[], request: Request): Match {
	const { arn } = request.target;
	let match: Match = false;
	for (const pattern of fixed) {
		const answer = pattern.fits(arn);
		if (answer === 'yes') return true;
		if (answer === 'maybe' && !request.target.isAnother(pattern.source)) match = unread('unresolved', 'Resource');
	}
	for (const text of varying) {
		const one = coversFilled(text, request);
		if (one === true) return true;
		if (one !== false) match = one;
	}
	return match;
}

function coversFilled(text: Text, request: Request): Match {
	const { valueOf, undecided, openKeys } = variablesOf(request);
	const filled = fillVariables(text, valueOf);
	if (filled === null) return false;
	const answer = compileArn(filled).fits(request.target.arn);
	if (answer !== 'maybe') return answer === 'yes';
	const doubt = undecided();
	if (isUnread(doubt)) return doubt;
	if (doubt === undefined) return unread('unresolved', 'Resource');
	return openKeys.map((key) => ({
		effect: 'Allow',
		condition: { operator: 'null', qualifier: null, ifExists: false, key, values: ['false'] },
	}));
}

function opposite(match: Match): Match {
	return typeof match === 'boolean' ? !match : match;
}

function literalStart(text: Text): string {
	const [first] = typeof text === 'string' ? [text] : text;
	return typeof first === 'string' ? (/^(?:[^*?$]|\$(?!\{))*/.exec(first)?.[0] ?? '') : '';
}
