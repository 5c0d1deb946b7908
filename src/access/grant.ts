import { factOf, type Resource } from '../model/estate.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import type { Text } from '../model/text.ts';
import { hasTokens, tokensOf } from '../model/tokens.ts';
import { actionsOf, effectOf, type Effect } from './actions.ts';
import { compileStatement, type CompiledStatement } from './layers/compile-statement.ts';
import { describeConditionsOf, narrowingOf, type Narrowing } from './narrowing.ts';
import { parameterReads, secretReads } from './read-access.ts';
import { holdersOpen } from './holders.ts';
import { keepersOf, type Covered, type Keepers } from './keepers.ts';

/** What an Allow gives to those who keep it, through Deny, boundary and the organization's policies. */
export interface Grant {
	/** The actions it covers that reveal the value of a secret or parameter, as AWS spells them. */
	readonly reads: readonly string[];
	/** Whether it covers kms:Decrypt. */
	readonly decrypts: boolean;
	/** `secretsmanager`, `ssm`, `kms`: those it covers actions of. */
	readonly services: readonly string[];
	/** Its Resource texts; `*` in the policy of a resource, and for a NotResource. */
	readonly patterns: readonly Text[];
	readonly inverted: readonly ('NotAction' | 'NotResource')[];
	/** What its conditions narrow it to: some resources, or some callers and places. */
	readonly narrowing: Narrowing | null;
	/** Its conditions for a message, "if aws:SourceVpc is vpc-1"; empty without any. */
	readonly conditions: string;
	/** What the actions do that it covers. */
	readonly effects: readonly Effect[];
	/** Who keeps it, administrators and service-linked roles left out. */
	readonly holders: readonly Resource<'principal'>[];
	/** Whether it stands in a policy of AWS. */
	readonly managed: boolean;
	/** `false`: a template's document that nothing in sight holds; it is for whoever gets it. */
	readonly attached: boolean;
	/** What could not be read and may take it away. */
	readonly upperBound: readonly Unread[];
}

/** The services whose actions bear on secrets, parameters and their keys. */
const services = ['secretsmanager', 'ssm', 'kms'] as const;

const reading = [...secretReads, ...parameterReads];

/**
 * What a statement grants; `null`: nothing that bears on secrets, parameters or keys, or nothing that anyone but administrators keeps.
 * Boundaries, organization policies and trust policies grant nothing.
 */
export const grant = question({
	kinds: ['statement'],
	weighs: ['effect', 'actions', 'notActions', 'resources', 'notResources', 'conditions'],
	across: [
		'principal.policies',
		'principal.groups',
		'principal.boundary',
		'policy.document',
		'account.serviceControl',
		'account.resourceControl',
		'secret.tags',
		'parameter.tags',
	],
	ask(_, estate, statement): Weighed<Grant | null> {
		const { origin } = statement;
		if (!origin || origin.policy === 'control-policy' || origin.policy === 'trust-policy') return null;
		const compiled = compileStatement(statement);
		const { effect, conditions } = compiled;
		if (effect === 'Deny') return null;
		const covered = coveredBy(compiled);
		if (!isUnread(covered) && covered.all.length === 0) return null;
		const open = [effect, covered, conditions].find((part) => isUnread(part)) ?? openResource(statement);
		if (open) return open;
		if (isUnread(covered) || isUnread(conditions)) return unread('unresolved');
		const keepers = keepersOf(compiled, covered, estate);
		// What is called a boundary and attached to nothing in sight bounds principals made elsewhere.
		if (keepers?.attached === false && isCalledBoundary(origin.of)) return unread('elsewhere');
		if (keepers) return grantOf(statement, covered, keepers);
		const unheld = origin.policy === 'identity-policy' && origin.of.scope.world === 'account';
		return (unheld ? holdersOpen(origin.of, estate) : undefined) ?? null;
	},
});

const coveredActions = new WeakMap<CompiledStatement, Covered | Unread>();

/** By Action elements, which recur over an estate; the rest need not be kept. */
const byActions = new Map<string, Covered | Unread>();
const maxActions = 1000;

function coveredBy(compiled: CompiledStatement): Covered | Unread {
	const known = coveredActions.get(compiled);
	if (known) return known;
	const { actions } = compiled.statement.facts;
	const key = Array.isArray(actions) && actions.length < 100 ? JSON.stringify(actions) : undefined;
	const answer = (key === undefined ? undefined : byActions.get(key)) ?? allCoveredBy(compiled);
	if (byActions.size >= maxActions) byActions.clear();
	if (key !== undefined) byActions.set(key, answer);
	coveredActions.set(compiled, answer);
	return answer;
}

function allCoveredBy(compiled: CompiledStatement): Covered | Unread {
	let open: Unread | undefined;
	const all = services.flatMap(actionsOf).flatMap(({ name }) => {
		const covers = compiled.coversAction(name);
		if (isUnread(covers)) open ??= covers;
		return covers === true ? [name] : [];
	});
	const covers = new Set(all);
	const covered = { reads: reading.filter((name) => covers.has(name)), decrypts: covers.has('kms:Decrypt'), all };
	return all.length === 0 && open !== undefined ? open : covered;
}

function openResource({ facts }: Resource<'statement'>): Unread | undefined {
	const { resources, notResources } = facts;
	return isUnread(resources) ? resources : isUnread(notResources) ? notResources : undefined;
}

function grantOf(statement: Resource<'statement'>, covered: Covered, keepers: Keepers): Grant {
	const { facts, origin } = statement;
	const { resources, conditions, notActions, notResources } = facts;
	const own = origin?.policy !== 'identity-policy';
	const read = isRead(conditions) && conditions !== undefined ? conditions : [];
	const inverted = [
		...(isHeld(notActions) ? (['NotAction'] as const) : []),
		...(isHeld(notResources) ? (['NotResource'] as const) : []),
	];
	return {
		reads: covered.reads,
		decrypts: covered.decrypts,
		services: [...new Set(covered.all.map((action) => action.slice(0, action.indexOf(':'))))],
		patterns: own || !resources || isUnread(resources) ? ['*'] : resources,
		inverted,
		narrowing: narrowingOf(read),
		conditions: describeConditionsOf(read),
		effects: [...new Set(covered.all.flatMap((action) => effectOf(action) ?? []))],
		holders: keepers.holders,
		managed: origin !== undefined && isManaged(origin.of),
		attached: keepers.attached,
		upperBound: keepers.upperBound,
	};
}

function isCalledBoundary({ id, label }: Resource): boolean {
	return [id, label].some((name) => hasTokens(tokensOf(name).tokens, ['boundary']));
}

function isHeld(fact: unknown): boolean {
	return fact !== undefined && fact !== null && !isUnread(fact);
}

function isManaged(of: Resource): boolean {
	return of.kind === 'policy' && factOf(of as Resource<'policy'>, 'type') === 'aws';
}
