import { isUnread, type Observed, type Unread } from '../model/observed.ts';
import type { Condition, PolicyOrigin } from '../model/policy.ts';
import { render, type Text } from '../model/text.ts';
import {
	all,
	coversAction,
	coversResource,
	coversServices,
	coversStrangers,
	each,
	not,
	some,
	type Coverage,
} from './coverage.ts';
import { catchesStrangers, describeLimits, limitOf, type Caller, type Limit } from './limits.ts';
import type { StatementParts } from './read-policy.ts';

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

/** The policy a statement stands in: what else it says, and on what. */
export interface PolicyContext {
	readonly origin: PolicyOrigin;
	readonly statements: readonly StatementParts[];
	/** Of the resource that carries the policy; without it every Resource element is taken to name it. */
	readonly arn?: Text;
	/** When the policy was read; without it no statement has expired. */
	readonly now?: Date;
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
	// What principals hold opens nothing to strangers.
	'identity-policy': [],
	'control-policy': [],
	'trust-policy': [],
};

/** Judges a statement: `null` if strangers gain nothing by it, unread if a part that is not known decides. */
export type Judge = (statement: StatementParts) => Observed<Openness | null>;

/** The judge of one policy's statements. A Deny of the policy that catches every stranger closes what an Allow opens. */
export function judgePolicy(context: PolicyContext): Judge {
	const closed = new Map<string, Coverage>();
	const isClosed = (action: string, caller: Caller): Coverage => {
		const key = `${caller} ${action}`;
		const known = closed.get(key) ?? some(each(context.statements, (deny) => closes(deny, action, caller, context)));
		closed.set(key, known);
		return known;
	};
	return (statement) => {
		const anyone = opened(statement, 'anyone', context, isClosed);
		// Services work keys on behalf of resources everywhere; for keys that is the custom and no finding.
		if (anyone !== null || context.origin === 'key-policy' || !mentionsServices(statement)) return anyone;
		return opened(statement, 'service', context, isClosed);
	};
}

function opened(
	statement: StatementParts,
	caller: Caller,
	{ origin, arn, now }: PolicyContext,
	isClosed: (action: string, caller: Caller) => Coverage,
): Observed<Openness | null> {
	const { effect, conditions, notPrincipals } = statement;
	const limits = isUnread(conditions) ? conditions : limitsOf(conditions, caller, now);
	if (limits === 'stops') return null;
	const reaches = all([
		isUnread(effect) ? effect : effect === 'Allow',
		caller === 'anyone' ? coversStrangers(statement) : coversServices(statement),
		coversResource(statement, arn),
	]);
	if (reaches === false) return null;
	const doors = openingActions[origin].map((action) => {
		const covered = coversAction(statement, action);
		return { action, open: covered === false ? false : all([covered, not(isClosed(action, caller))]) };
	});
	const opens = some(doors.map((door) => door.open));
	if (opens === false) return null;
	if (reaches !== true) return reaches;
	if (isUnread(limits)) return limits;
	if (opens !== true) return opens;
	const inverted = isUnread(notPrincipals) || notPrincipals === null ? '' : 'through NotPrincipal, ';
	return {
		to: caller,
		actions: doors.filter((door) => door.open === true).map((door) => door.action),
		limits,
		because: inverted + describeLimits(limits),
		...(caller === 'service' ? { service: servicesOf(statement) } : {}),
	};
}

/** What a statement's conditions leave of strangers, all together. */
function limitsOf(conditions: readonly Condition[], caller: Caller, now?: Date): 'stops' | Unread | readonly Limit[] {
	const limits = new Map<string, Limit>();
	let open: Unread | undefined;
	for (const condition of conditions) {
		const limit = limitOf(condition, caller, now);
		if (limit === 'stops') return 'stops';
		if (isUnread(limit)) open ??= limit;
		else limits.set(`${limit.key} ${limit.kind}`, limit);
	}
	return open ?? [...limits.values()];
}

function closes(statement: StatementParts, action: string, caller: Caller, { arn }: PolicyContext): Coverage {
	const { effect, notPrincipals, conditions } = statement;
	const inverted = isUnread(notPrincipals) || notPrincipals !== null;
	return all([
		isUnread(effect) ? effect : effect === 'Deny',
		inverted && caller === 'service' ? coversServices(statement) : coversStrangers(statement),
		coversAction(statement, action),
		coversResource(statement, arn),
		isUnread(conditions) ? conditions : all(each(conditions, (condition) => catchesStrangers(condition, caller))),
	]);
}

const serviceKey = /^aws:principal(isawsservice|servicename)/;

/** Services are judged apart where a statement speaks of them: a principal of `*` without a word of them is judged already. */
function mentionsServices({ principals, conditions }: StatementParts): boolean {
	if (!isUnread(principals) && principals !== null && principals.service.length > 0) return true;
	return !isUnread(conditions) && conditions.some(({ key }) => serviceKey.test(key));
}

function servicesOf({ principals, conditions }: StatementParts): string {
	const named = isUnread(principals) ? [] : (principals?.service ?? []);
	const conditioned = isUnread(conditions)
		? []
		: conditions.filter(({ key }) => key.startsWith('aws:principalservicename'));
	const services = named.length > 0 ? named : conditioned.flatMap(({ values }) => values);
	return services.length > 0 ? services.map(render).join(', ') : 'any AWS service';
}
