import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead, isUnread, unread } from '../model/observed.ts';
import { isHole, partsOf, plain, type Text } from '../model/text.ts';
import { newRequest } from './decide.ts';
import { explainRequest } from './layers/explain.ts';
import { distinct, isBlocked, judge, lacks, ownness } from './layers/judge.ts';
import type { Looked, Request, Via } from './layers/request.ts';
import { subjectOf, type Subject } from './layers/subject.ts';
import { keyOfTarget, pathTarget, targetOf, type Target } from './layers/target.ts';
import type { Explanation, Permitted, Verdict } from './verdict.ts';

export type Readable = Resource<'secret'> | Resource<'parameter'>;

/** The actions that reveal the value of a secret. BatchGetSecretValue needs this one too, and so do references from Parameter Store. */
export const secretReads: readonly string[] = ['secretsmanager:GetSecretValue'];

/** The actions that reveal the value of a parameter, the plainest first. None implies another. */
export const parameterReads: readonly string[] = [
	'ssm:GetParameter',
	'ssm:GetParameters',
	'ssm:GetParameterHistory',
	'ssm:GetParametersByPath',
];

export function readActionsOf(kind: 'secret' | 'parameter'): readonly string[] {
	return kind === 'secret' ? secretReads : parameterReads;
}

/** Whether a principal can read the value: one of the actions that reveal it, and the key. */
export function canRead(principal: Resource<'principal'>, resource: Readable, estate: Estate): Verdict {
	return judgeRead(subjectOf(principal, estate), targetOf(resource, estate), estate);
}

/** How a principal can read the value, or what is in the way: an explanation for each action that counts. */
export function explainRead(
	principal: Resource<'principal'>,
	resource: Readable,
	estate: Estate,
): readonly Explanation[] {
	return explainReadOf(subjectOf(principal, estate), targetOf(resource, estate), estate);
}

export function judgeRead(subject: Subject, target: Target, estate: Estate, looked?: Looked): Verdict {
	const value = judgeValue(subject, target, estate, looked);
	if (isUnread(value) || isBlocked(value)) return value;
	return combine(value, judgeKey(subject, target, estate, looked));
}

/** The actions by which a subject gets at the value, its key aside. */
export function actionsThatRead(subject: Subject, target: Target, estate: Estate): readonly string[] {
	const granted = new Set<string>();
	for (const request of valueRequests(subject, target, estate)) {
		const verdict = judge(request);
		if (!isUnread(verdict) && !isBlocked(verdict)) granted.add(request.action);
	}
	return [...granted];
}

export function explainReadOf(subject: Subject, target: Target, estate: Estate): readonly Explanation[] {
	const values = valueRequests(subject, target, estate).map(explainRequest);
	const allowed = values.filter(({ verdict }) => !isUnread(verdict) && !isBlocked(verdict));
	const shown = allowed.length > 0 ? firstOfEach(allowed) : values.slice(0, 1);
	const key = explainKey(subject, target, estate);
	return key ? [...shown, key] : shown;
}

function firstOfEach(explanations: readonly Explanation[]): readonly Explanation[] {
	return explanations.filter(({ action }, at) => explanations.findIndex((one) => one.action === action) === at);
}

/** Whether a subject gets at the value, its key aside: the best verdict of the actions that reveal it. */
export function judgeValue(subject: Subject, target: Target, estate: Estate, looked?: Looked): Verdict {
	if (target.kind === 'secret') {
		const request = newRequest(subject, 'secretsmanager:GetSecretValue', target, estate);
		const verdict = judge(request);
		note(looked, request);
		return verdict;
	}
	let best: Verdict | undefined;
	for (const request of valueRequests(subject, target, estate)) {
		const verdict = judge(request);
		note(looked, request);
		if (!isUnread(verdict) && verdict.outcome === 'allowed' && verdict.upperBound.length === 0) return verdict;
		best = best === undefined ? verdict : better(best, verdict);
	}
	return best ?? lacks('identity-policy');
}

/** The actions that reveal a value, each with what it asks for. */
export function askedFor(target: Target): readonly (readonly [string, Target])[] {
	if (target.kind === 'secret') return secretReads.map((action) => [action, target]);
	const direct = parameterReads.slice(0, -1).map((action): [string, Target] => [action, target]);
	return [...direct, ...ancestorsOf(target).map((path): [string, Target] => ['ssm:GetParametersByPath', path])];
}

function* valueRequestsOf(subject: Subject, target: Target, estate: Estate): Iterable<Request> {
	for (const action of readActionsOf(target.kind === 'secret' ? 'secret' : 'parameter')) {
		if (action !== 'ssm:GetParametersByPath') yield newRequest(subject, action, target, estate);
	}
	if (target.kind !== 'parameter') return;
	for (const [index, path] of ancestorsOf(target).entries()) {
		const recursive = index === 0 ? {} : { recursive: true };
		yield newRequest(subject, 'ssm:GetParametersByPath', path, estate, undefined, recursive);
	}
}

function valueRequests(subject: Subject, target: Target, estate: Estate): readonly Request[] {
	return [...valueRequestsOf(subject, target, estate)];
}

const ancestors = new WeakMap<Target, readonly Target[]>();

/** The paths by which GetParametersByPath comes to a parameter, the nearest first: it asks for the path alone, not for what lies there. */
function ancestorsOf(target: Target): readonly Target[] {
	const known = ancestors.get(target);
	if (known) return known;
	const made = pathsAbove(target.arn).map((arn) => pathTarget(target, arn));
	ancestors.set(target, made);
	return made;
}

function pathsAbove(arn: Text): readonly Text[] {
	const paths: Text[] = [];
	const parts = partsOf(arn);
	for (let at = parts.length - 1; at >= 0; at -= 1) {
		const part = parts[at];
		if (part === undefined || isHole(part)) continue;
		const root = part.lastIndexOf(':parameter/');
		for (let end = part.lastIndexOf('/'); end > root; end = part.lastIndexOf('/', end - 1)) {
			const isRoot = root >= 0 && end === root + ':parameter/'.length - 1;
			const path = [...parts.slice(0, at), part.slice(0, isRoot ? end + 1 : end)];
			paths.push(plain(path) ?? path);
			if (isRoot || end === 0) break;
		}
		if (root >= 0) break;
	}
	return paths;
}

type KeyLeg = Verdict | null;

/** Whether the subject may decrypt with the key of the value; `null`: no key stands between, or it opens to the whole account. */
export function judgeKey(subject: Subject, target: Target, estate: Estate, looked?: Looked): KeyLeg {
	const leg = keyRequests(subject, target, estate);
	if (!Array.isArray(leg)) return leg as KeyLeg;
	let best: Verdict | undefined;
	for (const request of leg as readonly Request[]) {
		const verdict = judge(request);
		note(looked, request);
		if (!isUnread(verdict) && verdict.outcome === 'allowed' && verdict.upperBound.length === 0) return verdict;
		best = best === undefined ? verdict : better(best, verdict);
	}
	return best ?? lacks('key');
}

function explainKey(subject: Subject, target: Target, estate: Estate): Explanation | undefined {
	const leg = keyRequests(subject, target, estate);
	const action = 'kms:Decrypt';
	if (leg === null) {
		const key = keyOfTarget(target, estate);
		if (key === null || isUnread(key)) return undefined;
		const verdict: Permitted = { outcome: 'allowed', conditions: [], upperBound: [] };
		return { action, verdict, steps: [{ layer: 'key', outcome: 'allows', words: 'the default key of the account' }] };
	}
	if (!Array.isArray(leg)) {
		const verdict = leg as Verdict;
		return { action, verdict, steps: isUnread(verdict) ? [] : [{ layer: 'key', outcome: 'lacks' }] };
	}
	const all = (leg as readonly Request[]).map(explainRequest);
	return all.find(({ verdict }) => !isUnread(verdict) && !isBlocked(verdict)) ?? all[0];
}

/** The requests of the key that would do, or the verdict where none is needed. */
function keyRequests(subject: Subject, target: Target, estate: Estate): readonly Request[] | KeyLeg {
	const encryption = keyOfTarget(target, estate);
	if (encryption === null) return null;
	if (isUnread(encryption)) return encryption;
	const { kind, key } = encryption;
	if (kind === 'missing') return lacks('key');
	if (kind === 'aws-managed') {
		const own = subject.type === 'service' ? 'no' : ownness(subject, target);
		if (own === 'maybe') return unread('unresolved', 'account');
		return own === 'yes' ? null : lacks('key');
	}
	if (!key) return unread('foreign');
	const state = factOf(key, 'state');
	if (isRead(state) && unusable.has(state)) return lacks('key');
	const keyTarget = targetOf(key, estate);
	const request = (via: Via) => newRequest(subject, 'kms:Decrypt', keyTarget, estate, via);
	const context = contextOf(target);
	const through = request({ service: serviceHost(target), context });
	// Parameter Store hands out the ciphertext, so that whoever may decrypt by itself needs no service.
	return target.kind === 'parameter' ? [through, request({ service: null, context })] : [through];
}

const unusable: ReadonlySet<string> = new Set([
	'Disabled',
	'PendingDeletion',
	'PendingReplicaDeletion',
	'Unavailable',
	'Missing',
]);

const contexts = new WeakMap<Target, Via['context']>();

function contextOf(target: Target): Via['context'] {
	const known = contexts.get(target);
	if (known) return known;
	const { kind, arn } = target;
	const context =
		kind === 'secret' ? { SecretARN: arn, SecretVersionId: [{ hole: 'version' }] } : { PARAMETER_ARN: arn };
	contexts.set(target, context);
	return context;
}

/** How key policies name the service that decrypts. */
function serviceHost({ kind, region, resource }: Target): Text {
	const service = kind === 'secret' ? 'secretsmanager' : 'ssm';
	const domain = domains.get(resource.scope.partition ?? 'aws') ?? 'amazonaws.com';
	const place = region ?? [{ hole: 'region' }];
	const host = [`${service}.`, ...partsOf(place), `.${domain}`];
	return plain(host) ?? host;
}

const domains = new Map([
	['aws-cn', 'amazonaws.com.cn'],
	['aws-eusc', 'amazonaws.eu'],
]);

function combine(value: Permitted, key: KeyLeg): Verdict {
	if (key === null) return value;
	if (isUnread(key) || isBlocked(key)) return key;
	if (key.outcome === 'allowed' && key.upperBound.length === 0) return value;
	if (value.outcome === 'allowed' && value.upperBound.length === 0) return key;
	const conditions = [...new Set([...value.conditions, ...key.conditions])];
	return {
		outcome: conditions.length > 0 ? 'allowed-if' : 'allowed',
		conditions,
		upperBound: distinct([...value.upperBound, ...key.upperBound]),
	};
}

/** The verdict that lets more through, and of two alike the surer. */
function better(one: Verdict, other: Verdict): Verdict {
	return rank(other) > rank(one) ? other : one;
}

function rank(verdict: Verdict): number {
	if (isUnread(verdict)) return 1;
	if (verdict.outcome === 'blocked') return 0;
	const doubts = Math.min(verdict.conditions.length, 9) + (verdict.upperBound.length > 0 ? 0.5 : 0);
	return verdict.outcome === 'allowed' ? 30 - doubts : 20 - doubts;
}

function note(looked: Looked | undefined, request: Request): void {
	if (!looked) return;
	looked.subject ||= request.looked.subject;
	looked.principal ||= request.looked.principal;
	looked.context ||= request.looked.context;
}
