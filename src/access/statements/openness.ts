import type { Estate, Resource } from '../../model/estate.ts';
import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { Condition, PolicyOrigin } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import { render, type Text } from '../../model/text.ts';
import { newRequest } from '../decide.ts';
import { applies, denyIn, nameIn, type Losses } from '../layers/apply.ts';
import { compileStatement, type CompiledStatement } from '../layers/compile-statement.ts';
import { controlLayers } from '../layers/control-layers.ts';
import { isKept } from '../layers/match.ts';
import type { Request } from '../layers/request.ts';
import type { StatementSet } from '../layers/statement-set.ts';
import { strangerOf, type Subject } from '../layers/subject.ts';
import { targetOf } from '../layers/target.ts';
import { catchesStrangers, describeLimits, limitOf, type Caller, type Limit } from './limits.ts';
import type { KeptCondition } from '../verdict.ts';

/** What a statement opens to strangers. */
export interface Openness {
	/** `service`: AWS services, without a word on whose behalf. */
	readonly to: Caller;
	/** The actions that reveal the value, or let the caller change the policy and then read. */
	readonly actions: readonly string[];
	/** The conditions the statement has, none of which stops strangers. */
	readonly limits: readonly Limit[];
	/** Words for the message, such as "without a condition". */
	readonly because: string;
	/** The services named, for a message. */
	readonly service?: string;
}

/** Per policy, the actions that end in a read: the value itself, or the power to allow it to oneself. */
export const openingActions: Readonly<Record<PolicyOrigin, readonly string[]>> = {
	'secret-policy': ['secretsmanager:GetSecretValue', 'secretsmanager:PutResourcePolicy'],
	'parameter-policy': [
		'ssm:GetParameter',
		'ssm:GetParameters',
		'ssm:GetParametersByPath',
		'ssm:GetParameterHistory',
		'ssm:PutResourcePolicy',
	],
	'key-policy': ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant', 'kms:PutKeyPolicy'],
	'trust-policy': ['sts:AssumeRole'],
	// What principals hold opens nothing to strangers.
	'identity-policy': [],
	'control-policy': [],
};

/** What a statement opens to strangers, the Denies beside it considered; `null`: nothing. */
export const openness = question({
	kinds: ['statement'],
	weighs: ['effect', 'principals', 'notPrincipals', 'actions', 'notActions', 'resources', 'notResources', 'conditions'],
	across: ['secret.tags', 'parameter.tags', 'account.resourceControl'],
	ask({ origin }, estate, statement): Observed<Openness | null> {
		if (!origin || openingActions[origin.policy].length === 0) return null;
		const compiled = compileStatement(statement);
		const anyone = openedTo(everyone, compiled, estate);
		if (anyone !== null || !isGuardedAgainstServices(origin.policy)) return anyone;
		const services = servicesOf(compiled);
		const opened = services.map((name) => openedTo(serviceNamed(name), compiled, estate));
		const open = opened.find((one) => one !== null && !isUnread(one)) ?? opened.find((one) => one !== null) ?? null;
		return open === null || isUnread(open) ? open : { ...open, service: services.map(nameOf).join(', ') };
	},
});

/** Services work keys and roles on behalf of resources everywhere; for these that is the custom and no finding. */
function isGuardedAgainstServices(policy: PolicyOrigin): boolean {
	return policy === 'secret-policy' || policy === 'parameter-policy';
}

const everyone = strangerOf({ type: 'everyone', arn: undefined, account: undefined, name: undefined });

function serviceNamed(name: Text | undefined): Subject {
	return strangerOf({ type: 'service', arn: undefined, account: undefined, name });
}

/** What a statement opens to a stranger whom the policy tells from others by nothing. */
function openedTo(stranger: Subject, compiled: CompiledStatement, estate: Estate): Observed<Openness | null> {
	const { origin } = compiled.statement;
	if (!origin || compiled.effect === 'Deny') return null;
	const target = targetOf(origin.of as Resource<'secret'>, estate);
	const caller: Caller = stranger.type === 'service' ? 'service' : 'anyone';
	const actions: string[] = [];
	let limits: readonly Limit[] = [];
	let open: Unread | undefined;
	for (const action of openingActions[origin.policy]) {
		const request = newRequest(stranger, action, target, estate);
		const left = leftOf(compiled, request, caller);
		if (left === 'stops') continue;
		const closed = isClosed(request, caller);
		if (closed === true) continue;
		const unsure = isUnread(left) ? left : closed === false ? undefined : closed;
		if (unsure) open ??= unsure;
		else if (!isUnread(left)) {
			actions.push(action);
			limits = left;
		}
	}
	if (actions.length === 0) return open ?? null;
	const { principals } = compiled;
	const inverted = principals !== undefined && !isUnread(principals) && principals.inverted;
	return { to: caller, actions, limits, because: (inverted ? 'through NotPrincipal, ' : '') + describeLimits(limits) };
}

/** What a statement's conditions leave of strangers: `stops` if they, or the statement at all, let none through. */
function leftOf(compiled: CompiledStatement, request: Request, caller: Caller): 'stops' | Unread | readonly Limit[] {
	const naming = names(compiled, request);
	const covered = compiled.coversAction(request.action);
	if (naming === false || covered === false) return 'stops';
	const { effect, conditions } = compiled;
	const match = applies({ compiled, unsure: undefined }, request);
	if (match === false) return 'stops';
	const decided = isUnread(conditions) ? [] : conditions.map(({ condition }) => condition);
	const asked = isKept(match) ? match.map(({ condition }) => condition) : isUnread(match) ? decided : [];
	const limits = new Map<string, Limit>();
	let open = [naming, effect, covered, match].find((part) => isUnread(part));
	for (const condition of decided) {
		const limit = limitOf(condition, caller);
		if (limit === 'stops') return 'stops';
		if (!isUnread(limit)) limits.set(`${limit.key} ${limit.kind}`, limit);
		else if (asked.includes(condition)) open ??= limit;
	}
	return open ?? [...limits.values()];
}

/** Whether the Principal element lets strangers in; a hole may stand for everyone. */
function names(compiled: CompiledStatement, request: Request): boolean | Unread {
	const { principals } = compiled;
	if (principals === undefined)
		return compiled.statement.facts.principals === undefined ? unread('not-collected') : false;
	if (isUnread(principals)) return principals;
	const naming = nameIn(compiled, request);
	if (isUnread(naming)) return naming;
	const open = principals.open.some((text) => !isHeldBack(text)) ? unread('unresolved', 'Principal') : undefined;
	if (naming === 'maybe') return open ?? unread('unresolved', 'Principal');
	// Who may be excepted by a hole is let in where it is not.
	if (principals.inverted) return naming === false ? false : (open ?? true);
	return naming !== false ? true : (open ?? false);
}

/** Whether a text with holes cannot be `*`. */
function isHeldBack(text: Text): boolean {
	return render(text).replaceAll(/\$\{[^}]*\}|\*/g, '') !== '';
}

const closedBy = new WeakMap<StatementSet, Map<string, boolean | Unread>>();

/** Whether a Deny of the policy, or of the organization, catches every such caller; the same for all statements of a policy. */
function isClosed(request: Request, caller: Caller): boolean | Unread {
	const { policy } = request.target;
	const answers = closedBy.get(policy) ?? new Map<string, boolean | Unread>();
	closedBy.set(policy, answers);
	const key = JSON.stringify([caller, request.action, request.subject.name]);
	const known = answers.get(key) ?? close(request, caller);
	answers.set(key, known);
	return known;
}

function close(request: Request, caller: Caller): boolean | Unread {
	const { policy } = request.target;
	let open: Unread | undefined;
	const controls = controlLayers(request).flatMap(({ levels }) => (isUnread(levels) ? [] : levels));
	for (const set of [policy, ...controls]) {
		const losses: Losses = { conditions: undefined, unread: undefined };
		if (denyIn(set, request, 'resource-policy', losses)) return true;
		for (const conditions of byStatement(losses.conditions ?? [])) {
			const caught = conditions.map(({ condition }) => catchesStrangers(condition, caller));
			if (caught.every((one) => one === true)) return true;
			if (!caught.includes(false)) open ??= caught.find((one) => isUnread(one));
		}
		// What is not known of the organization takes no finding away.
		if (set === policy) open ??= losses.unread?.[0] ?? mayName(set, request);
	}
	return open ?? false;
}

/** Why a Deny may be meant for everyone, if so: a hole is all it says of whom it denies. */
function mayName(set: StatementSet, request: Request): Unread | undefined {
	const may = set.on(request.action).denies.some((entry) => {
		const { principals } = entry.compiled;
		if (principals === undefined || isUnread(principals) || principals.open.every(isHeldBack)) return false;
		return applies(entry, request) !== false;
	});
	return may ? unread('unresolved', 'Principal') : undefined;
}

/** All conditions of one Deny have to hold together. */
function byStatement(conditions: readonly KeptCondition[]): Iterable<readonly KeptCondition[]> {
	const groups = new Map<unknown, KeptCondition[]>();
	for (const one of conditions) {
		const group = groups.get(one.statement);
		if (group) group.push(one);
		else groups.set(one.statement, [one]);
	}
	return groups.values();
}

const serviceName = 'aws:principalservicename';
const serviceKeys = /^aws:(?:principalisawsservice$|principalservicename|source(?:arn|account|orgid|orgpaths)$)/;

/** The services a statement speaks of, `undefined` for any; a principal of `*` without a word of them is judged already. */
function servicesOf({ principals, conditions }: CompiledStatement): readonly (Text | undefined)[] {
	const named = principals === undefined || isUnread(principals) ? [] : principals.source.service;
	if (named.length > 0) return named;
	const about = isUnread(conditions) ? [] : conditions.map(({ condition }) => condition).filter(isAboutServices);
	const conditioned = about.filter(({ key }) => key.startsWith(serviceName)).flatMap(({ values }) => values);
	return conditioned.length > 0 ? conditioned : about.length > 0 ? [undefined] : [];
}

function isAboutServices({ key }: Condition): boolean {
	return serviceKeys.test(key);
}

function nameOf(service: Text | undefined): string {
	return service === undefined ? 'any AWS service' : render(service);
}
