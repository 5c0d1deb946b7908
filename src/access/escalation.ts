import { encryptionKey } from '../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { isAdministrator } from './administrators.ts';
import { candidatesFor } from './candidates.ts';
import { newRequest } from './decide.ts';
import { explainRequest } from './layers/explain.ts';
import { distinct, isBlocked, judge } from './layers/judge.ts';
import type { Request } from './layers/request.ts';
import type { Subject } from './layers/subject.ts';
import { keyOfTarget, targetOf, type Target } from './layers/target.ts';
import { judgeKey, judgeValue, type Readable } from './read-access.ts';
import { accessFacts, readers } from './readers.ts';
import { roleOf } from './readers/role-of.ts';
import type { Explanation, KeptCondition, Outsider, Permitted, Readers } from './verdict.ts';

/** One step by which someone opens a secret or parameter to itself, to others, or comes to act as a reader. */
export interface Takeover {
	readonly principal: Resource<'principal'>;
	/** `secretsmanager:PutResourcePolicy` and its kin. */
	readonly action: string;
	/** What it leads to, after "can": "open it to anyone". */
	readonly words: string;
	/** The key, function or role that it goes through. */
	readonly via?: Resource<'key'> | Resource<'workload'> | Resource<'principal'>;
	readonly conditions: readonly KeptCondition[];
	readonly upperBound: readonly Unread[];
	/** Whether it can read the value already. */
	readonly reads: boolean;
	explain(): readonly Explanation[];
}

export interface Takeovers {
	/** Administrators and service-linked roles left out. */
	readonly all: readonly Takeover[];
	/** What could not be read and may add some. */
	readonly lowerBound: readonly Unread[];
}

/** Who can become a reader in one step, or open the value to others. */
export const takeovers = question({
	kinds: ['secret', 'parameter'],
	weighs: ['tags'],
	asks: [readers, encryptionKey],
	across: [...accessFacts, 'workload.role', 'parameter.tier'],
	ask(_, estate, resource): Weighed<Takeovers> {
		const reading = readers.of(resource, estate);
		if (isUnread(reading)) return reading;
		const all: Takeover[] = [];
		const lowerBound: Unread[] = [];
		const known = reading as Readers;
		const readable = new Set([...known.all].map(({ principal }) => principal));
		for (const { steps, target } of doorsOf(resource as Readable, readable, estate)) {
			for (const { action, words, via, counts } of steps) {
				for (const { subject, verdict, request } of permitted(action, target, estate)) {
					if (isUnread(verdict)) {
						lowerBound.push(verdict);
						continue;
					}
					const { principal } = subject;
					if (!principal || !counts(subject, verdict)) continue;
					all.push({
						principal,
						action,
						words,
						...(via ? { via } : {}),
						conditions: verdict.conditions,
						upperBound: verdict.upperBound,
						reads: readable.has(principal),
						explain: () => [explainRequest(request)],
					});
				}
			}
		}
		return { all, lowerBound: distinct(lowerBound) };
	},
});

type Someone = Resource<'principal'> | Outsider;

/** What can be done to one resource. */
interface Door {
	readonly target: Target;
	readonly steps: readonly DoorStep[];
}

interface DoorStep {
	readonly action: string;
	readonly words: string;
	readonly via?: Resource<'key'> | Resource<'workload'> | Resource<'principal'>;
	/** Whether the step gains its subject anything. */
	counts(subject: Subject, verdict: Permitted): boolean;
}

function* doorsOf(resource: Readable, readable: ReadonlySet<Someone>, estate: Estate): Iterable<Door> {
	const target = targetOf(resource, estate);
	yield { target, steps: ownSteps(resource, target, estate) };
	const key = keyOfTarget(target, estate);
	if (key !== null && !isUnread(key) && key.key && key.kind === 'customer-managed') {
		yield { target: targetOf(key.key, estate), steps: keySteps(key.key, target, estate) };
	}
	const isNew = ({ principal }: Subject): boolean => principal !== undefined && !readable.has(principal);
	for (const workload of functionsOf(readable, estate)) {
		const step = {
			action: 'lambda:UpdateFunctionCode',
			words: `change the code of ${workload.label}, which can read it`,
		};
		yield { target: targetOf(workload, estate), steps: [{ ...step, via: workload, counts: isNew }] };
	}
	for (const role of readable) {
		if (role.kind === 'outsider' || factOf(role, 'type') !== 'role') continue;
		const step = { action: 'sts:AssumeRole', words: `assume the role ${role.label}, which can read it` };
		yield { target: targetOf(role, estate), steps: [{ ...step, via: role, counts: isNew }] };
	}
}

/** Steps on the policy of the secret or parameter itself. */
function ownSteps(resource: Readable, target: Target, estate: Estate): readonly DoorStep[] {
	if (resource.kind === 'parameter') {
		// Only these can be shared.
		if (factOf(resource, 'tier') !== 'Advanced') return [];
		return [{ action: 'ssm:PutResourcePolicy', words: 'share it with other accounts', counts: () => true }];
	}
	return [
		{ action: 'secretsmanager:PutResourcePolicy', words: 'open it to anyone by its policy', counts: () => true },
		{
			action: 'secretsmanager:DeleteResourcePolicy',
			words: 'delete the policy that keeps it from reading',
			counts(subject) {
				const value = judgeValue(subject, target, estate);
				return isBlocked(value) && value.by === 'resource-policy' && value.denied;
			},
		},
	];
}

/** Steps on its key, for those whom nothing but the key keeps from the value. */
function keySteps(key: Resource<'key'>, target: Target, estate: Estate): readonly DoorStep[] {
	const lacksKeyAlone = (subject: Subject): boolean => {
		const value = judgeValue(subject, target, estate);
		if (isUnread(value) || isBlocked(value)) return false;
		const leg = judgeKey(subject, target, estate);
		return leg !== null && isBlocked(leg) && (!leg.denied || leg.by === 'key-policy');
	};
	return [
		{ action: 'kms:PutKeyPolicy', words: `open its key ${key.label} to itself`, via: key, counts: lacksKeyAlone },
		{
			action: 'kms:CreateGrant',
			words: `grant itself the use of its key ${key.label}`,
			via: key,
			counts: (subject, verdict) => !isForServices(verdict) && lacksKeyAlone(subject),
		},
	];
}

/** Whether grants may only be made for AWS services that use the key for their own resources. */
function isForServices({ conditions }: Permitted): boolean {
	return conditions.some(
		({ effect, condition: { key, operator, values } }) =>
			effect === 'Allow' && key === 'kms:grantisforawsresource' && operator === 'bool' && values.includes('true'),
	);
}

interface Answer {
	readonly subject: Subject;
	readonly verdict: Permitted | Unread;
	readonly request: Request;
}

interface Answers {
	readonly byTarget: Map<Target, Map<string, readonly Answer[]>>;
}

/** Who may do something, administrators and service-linked roles left out; asked once where several secrets share a role, function or key. */
function permitted(action: string, target: Target, estate: Estate): readonly Answer[] {
	const { byTarget } = estate.indexed(createAnswers);
	const shared = target.kind !== 'secret' && target.kind !== 'parameter';
	const known = byTarget.get(target)?.get(action);
	if (known) return known;
	const answers: Answer[] = [];
	for (const { members } of candidatesFor(target, [[action, target]], estate)) {
		for (const subject of members) {
			const { principal, serviceLinked } = subject;
			if (!principal || serviceLinked || principal === target.resource || isAdministrator(principal, estate)) continue;
			const request = newRequest(subject, action, target, estate);
			const verdict = judge(request);
			if (!isBlocked(verdict)) answers.push({ subject, verdict, request });
		}
	}
	if (shared) {
		const own = byTarget.get(target) ?? new Map<string, readonly Answer[]>();
		byTarget.set(target, own);
		own.set(action, answers);
	}
	return answers;
}

function createAnswers(): Answers {
	return { byTarget: new Map() };
}

/** The functions that run as one of the readers. */
function functionsOf(readable: ReadonlySet<Someone>, estate: Estate): readonly Resource<'workload'>[] {
	const found: Resource<'workload'>[] = [];
	for (const [role, functions] of estate.indexed(buildFunctions)) if (readable.has(role)) found.push(...functions);
	return found;
}

function buildFunctions(estate: Estate): ReadonlyMap<Resource<'principal'>, readonly Resource<'workload'>[]> {
	const byRole = new Map<Resource<'principal'>, Resource<'workload'>[]>();
	for (const workload of estate.resources('workload')) {
		if (factOf(workload, 'type') !== 'function' || workload.arn === undefined) continue;
		const role = roleOf(workload, 'role', estate);
		if (role === null || isUnread(role)) continue;
		const list = byRole.get(role);
		if (list) list.push(workload);
		else byRole.set(role, [workload]);
	}
	return byRole;
}
