import type { Estate, Resource } from '../../model/estate.ts';
import type { Location } from '../../model/location.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { targetOf } from '../../model/reference-target.ts';
import type { SecretReference } from '../../model/template.ts';
import { decide } from '../decide.ts';
import { subjectOf } from '../layers/subject.ts';
import { layerWords } from './layer-words.ts';
import { matchesAction } from '../match-pattern.ts';
import { canRead, type Readable } from '../read-access.ts';
import { roleOf, type RoleUse } from './role-of.ts';
import { statementsOfPolicy } from '../statements.ts';
import type { Verdict } from '../verdict.ts';

/** A reference to a secret or parameter that the workload's role cannot read. */
export interface UnreadableReference {
	readonly target: string;
	/** Of the target. */
	readonly id: string;
	/** For a message: `its execution role orders-execution`. */
	readonly role: string;
	/** The missing leg, for a message. */
	readonly leg: string;
	/** The platform itself reads it; what code does with a name that it is given is its own affair. */
	readonly surely: boolean;
	readonly at?: Location;
}

export interface UnreadableReferences {
	readonly references: readonly UnreadableReference[];
	/** Why others may be such, if so. */
	readonly open: Unread | undefined;
}

/** References of a workload that its own role cannot read. */
export const unreadableReferences = question({
	kinds: ['workload'],
	needs: ['references', 'type'],
	weighs: ['role', 'executionRole'],
	across: [
		'principal.policies',
		'principal.boundary',
		'policy.document',
		'secret.resourcePolicy',
		'secret.kmsKeyId',
		'parameter.type',
		'parameter.kmsKeyId',
		'key.policy',
		'key.grants',
	],
	ask({ references, type, scope }, estate, workload): Weighed<UnreadableReferences> {
		// What pushes secrets writes them.
		if (type === 'push-secret') return { references: [], open: undefined };
		const unreadable: UnreadableReference[] = [];
		let open: Unread | undefined;
		for (const reference of references) {
			const use = roleFor(reference, type);
			if (use === null) continue;
			const target = targetOf(reference, scope, estate);
			if (target === null) continue;
			if (!isRead(target)) {
				if (isUnread(target)) open ??= target;
				continue;
			}
			const leg = missingLeg(reference, use, target, workload, estate);
			if (leg === null) continue;
			if (isUnread(leg)) open ??= leg;
			else {
				const at = reference.at === undefined ? {} : { at: reference.at };
				unreadable.push({ target: target.label, id: target.id, ...leg, surely: reference.how !== 'runtime', ...at });
			}
		}
		return { references: unreadable, open };
	},
});

/** Who reads for a reference; `null`: nobody who runs there. */
function roleFor({ how }: SecretReference, type: string): RoleUse | null {
	if (how === 'resolved') return null;
	return how === 'injected' && type === 'task' ? 'executionRole' : 'role';
}

function missingLeg(
	reference: SecretReference,
	use: RoleUse,
	target: Readable,
	workload: Resource<'workload'>,
	estate: Estate,
): Pick<UnreadableReference, 'role' | 'leg'> | Unread | null {
	const word = use === 'executionRole' ? 'its execution role' : 'its role';
	const principal = roleOf(workload, use, estate);
	if (isUnread(principal)) return principal;
	// Only ECS itself cannot do without a role: code may have credentials from elsewhere.
	if (principal === null)
		return use === 'role' ? null : { role: word, leg: 'there is none, and ECS reads with no other' };
	const verdict = readingOf(reference, principal, target, estate);
	if (isUnread(verdict) || verdict.outcome !== 'blocked') return isUnread(verdict) ? verdict : null;
	const bySecret = verdict.by !== 'key' && verdict.by !== 'key-policy';
	if (use === 'role' && bySecret && readsOtherwise(principal, target, estate)) return null;
	const action = bySecret ? readAction(reference, target) : 'kms:Decrypt';
	return { role: `${word} ${principal.label}`, leg: layerWords(verdict, action) };
}

function readAction({ how }: Pick<SecretReference, 'how'>, { kind }: Readable): string {
	if (kind === 'secret') return 'secretsmanager:GetSecretValue';
	return how === 'injected' ? 'ssm:GetParameters' : 'ssm:GetParameter';
}

/** ECS reads parameters by one action of the four. */
function readingOf(
	{ how }: SecretReference,
	principal: Resource<'principal'>,
	target: Readable,
	estate: Estate,
): Verdict {
	const verdict = canRead(principal, target, estate);
	if (how !== 'injected' || target.kind !== 'parameter' || isUnread(verdict) || verdict.outcome === 'blocked')
		return verdict;
	return decide({ principal, action: readAction({ how }, target), resource: target }, estate);
}

const otherUses = {
	secret: ['PutSecretValue', 'UpdateSecret', 'RotateSecret', 'DescribeSecret', 'DeleteSecret', 'TagResource'].map(
		(name) => `secretsmanager:${name}`,
	),
	parameter: ['PutParameter', 'DeleteParameter', 'DeleteParameters'].map((name) => `ssm:${name}`),
};

/** Whether the code may have no need to read by itself: it writes or manages what it refers to, or reads as another role. */
function readsOtherwise(principal: Resource<'principal'>, resource: Readable, estate: Estate): boolean {
	const may = (action: string): boolean => {
		const verdict = decide({ principal, action, resource }, estate);
		return isUnread(verdict) || verdict.outcome !== 'blocked';
	};
	if (otherUses[resource.kind].some(may)) return true;
	const { held } = subjectOf(principal, estate).identity;
	return held.flatMap(statementsOfPolicy).some(({ facts: { effect, actions } }) => {
		if (effect === 'Deny' || actions === null) return false;
		return !Array.isArray(actions) || actions.some((action) => matchesAction(action, 'sts:AssumeRole') !== 'no');
	});
}
