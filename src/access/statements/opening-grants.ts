import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { isAdministration } from '../administration.ts';
import { isAdministrator, isServiceLinked } from '../administrators.ts';
import { newRequest } from '../decide.ts';
import { holdersOf, holdersOpen } from '../holders.ts';
import { applies, nameIn } from '../layers/apply.ts';
import { compileStatement, type CompiledStatement } from '../layers/compile-statement.ts';
import { isBlocked, judge } from '../layers/judge.ts';
import { subjectOf, type Subject } from '../layers/subject.ts';
import type { Target } from '../layers/target.ts';
import { openTargets, type OpenTarget } from './opening-targets.ts';
import { principalsOf } from '../population.ts';
import { judgeKey, judgeRead, judgeValue } from '../read-access.ts';
import { accessFacts } from '../readers.ts';

/** What a statement lets its holders open to themselves or to others. */
export interface OpeningGrant {
	readonly by: 'policy' | 'key';
	readonly actions: readonly string[];
	/** Labels of the secrets, parameters or keys; patterns where a template shows none. */
	readonly what: readonly string[];
	/** Without administrators, service-linked roles, and those whose other policies are not known; none: whoever gets it. */
	readonly holders: readonly Resource<'principal'>[];
	/** Whether each of them reads already what it can open. */
	readonly reads: boolean;
}

export interface OpeningGrants {
	readonly grants: readonly OpeningGrant[];
	/** Why there may be more, if so. */
	readonly open: Unread | undefined;
}

const none: OpeningGrants = { grants: [], open: undefined };

/** The resources that tell how grave it is; on the others it is the same. */
const mostTargets = 100;

/** What a statement lets principals open by changing who may: the policy of a secret or parameter, or of the key that keeps them from it. */
export const openingGrants = question({
	kinds: ['statement'],
	weighs: ['effect', 'actions', 'notActions', 'resources', 'notResources', 'conditions'],
	across: [...accessFacts, 'secret.resourcePolicy', 'secret.kmsKeyId', 'parameter.tier', 'parameter.type'],
	ask(_, estate, statement): Weighed<OpeningGrants> {
		const { origin } = statement;
		if (!origin || origin.policy === 'control-policy' || origin.policy === 'trust-policy') return none;
		const compiled = compileStatement(statement);
		if (compiled.effect === 'Deny' || isAdministration(statement)) return none;
		const { targets, open: unseen } = openTargets(compiled, estate);
		if (targets.length === 0) return { grants: [], open: unseen };
		const unsure = [compiled.effect, compiled.conditions].find((part) => isUnread(part));
		if (isUnread(unsure)) return unsure;
		const { holders, attached } = candidatesOf(statement, estate);
		let open = unseen ?? (attached || origin.of.scope.world === 'iac' ? undefined : holdersOpen(origin.of, estate));
		const grants = (['policy', 'key'] as const).flatMap((by): readonly OpeningGrant[] => {
			const own = targets.filter((one) => one.by === by);
			if (own.length === 0) return [];
			if (!attached) return by === 'key' ? [] : unheld(compiled, own);
			const found = heldBy(holders, compiled, own, estate);
			open ??= found.open;
			return found.grant ? [{ by, ...found.grant }] : [];
		});
		return { grants, open };
	},
});

/** Who may hold a statement; `attached: false`: a document that a template attaches to nothing in sight. */
function candidatesOf(
	{ origin }: Resource<'statement'>,
	estate: Estate,
): { readonly holders: readonly Resource<'principal'>[]; readonly attached: boolean } {
	if (!origin) return { holders: [], attached: true };
	if (origin.policy !== 'identity-policy') return { holders: principalsOf(origin.of.scope, estate), attached: true };
	const holders = holdersOf(origin.of, estate);
	return { holders, attached: holders.length > 0 };
}

/** Of a document that nothing in sight holds, if it is none that bounds. */
function unheld(compiled: CompiledStatement, targets: readonly OpenTarget[]): readonly OpeningGrant[] {
	const { of } = compiled.statement.origin ?? {};
	if (of?.scope.world !== 'iac' || factOf(of as Resource<'policy'>, 'type') === 'aws') return [];
	const sure = targets.filter(({ action }) => compiled.coversAction(action) === true);
	if (sure.length === 0) return [];
	const reads = compiled.coversAction('secretsmanager:GetSecretValue') === true;
	return [{ by: 'policy', actions: distinctOf(sure, 'action'), what: distinctOf(sure, 'label'), holders: [], reads }];
}

function distinctOf(targets: readonly OpenTarget[], part: 'action' | 'label'): readonly string[] {
	return [...new Set(targets.map((one) => one[part]))];
}

/** What one principal opens. */
interface Opened {
	readonly targets: readonly OpenTarget[];
	readonly reads: boolean;
	readonly open: Unread | undefined;
}

function heldBy(
	holders: readonly Resource<'principal'>[],
	compiled: CompiledStatement,
	targets: readonly OpenTarget[],
	estate: Estate,
): { readonly grant: Omit<OpeningGrant, 'by'> | undefined; readonly open: Unread | undefined } {
	const answers = new Map<Subject['identity'], Opened>();
	const opened = new Set<OpenTarget>();
	const keeping: Resource<'principal'>[] = [];
	let open: Unread | undefined;
	let reads = true;
	for (const principal of holders) {
		if (isAdministrator(principal, estate) || isServiceLinked(principal)) continue;
		const subject = subjectOf(principal, estate);
		const looked = { principal: false };
		const answer = answers.get(subject.identity) ?? openedBy(subject, compiled, targets, estate, looked);
		if (!looked.principal && compiled.principals === undefined) answers.set(subject.identity, answer);
		open ??= answer.open;
		if (answer.targets.length === 0) continue;
		// What is not known of its policies may make it an administrator.
		const [unsure] = subject.identity.policies.unread;
		if (unsure) {
			open ??= unsure;
			continue;
		}
		keeping.push(principal);
		reads &&= answer.reads;
		for (const one of answer.targets) opened.add(one);
	}
	if (keeping.length === 0) return { grant: undefined, open };
	const all = targets.filter((one) => opened.has(one));
	return {
		grant: { actions: distinctOf(all, 'action'), what: distinctOf(all, 'label'), holders: keeping, reads },
		open,
	};
}

function openedBy(
	subject: Subject,
	compiled: CompiledStatement,
	targets: readonly OpenTarget[],
	estate: Estate,
	looked: { principal: boolean },
): Opened {
	const found: OpenTarget[] = [];
	let reads = true;
	let open: Unread | undefined;
	for (const one of targets) {
		if (found.length >= mostTargets) break;
		const may = mayOpen(subject, compiled, one, estate, looked);
		if (isUnread(may)) open ??= may;
		if (may !== true) continue;
		if (one.by === 'key') {
			if (!one.users.some((user) => lacksKeyAlone(subject, user, estate))) continue;
			reads = false;
		} else reads &&= !isBlocked(judgeRead(subject, one.target, estate));
		found.push(one);
	}
	return { targets: found, reads, open };
}

function mayOpen(
	subject: Subject,
	compiled: CompiledStatement,
	{ action, target }: OpenTarget,
	estate: Estate,
	looked: { principal: boolean },
): boolean | Unread {
	const request = newRequest(subject, action, target, estate);
	const naming = nameIn(compiled, request);
	// The account that a resource is in hands the matter to the policies of its principals.
	if (naming === false || naming === 'account') return false;
	const covered = compiled.coversAction(action);
	const match = covered === false ? false : applies({ compiled, unsure: undefined }, request);
	const verdict = match === false ? undefined : judge(request);
	looked.principal ||= request.looked.principal || target.policy.statements.length > 0;
	if (verdict === undefined || isBlocked(verdict)) return false;
	const unsure = [naming, covered, match, verdict].find((part) => isUnread(part));
	if (isUnread(unsure)) return unsure;
	if (isUnread(verdict) || naming === 'maybe') return unread('unresolved', 'Principal');
	return !verdict.conditions.some(
		({ effect, condition: { key, operator, values } }) =>
			effect === 'Allow' && key === 'kms:grantisforawsresource' && operator === 'bool' && values.includes('true'),
	);
}

/** Whether nothing but the key keeps someone from a value. */
function lacksKeyAlone(subject: Subject, user: Target, estate: Estate): boolean {
	const value = judgeValue(subject, user, estate);
	if (isUnread(value) || isBlocked(value)) return false;
	const leg = judgeKey(subject, user, estate);
	return leg !== null && isBlocked(leg) && (!leg.denied || leg.by === 'key-policy');
}
