import type { Estate, Resource } from '../model/estate.ts';
import { explainRequest } from './layers/explain.ts';
import { judge } from './layers/judge.ts';
import type { Request, Trace, Via } from './layers/request.ts';
import { subjectOf, type Subject } from './layers/subject.ts';
import { targetOf, type Target } from './layers/target.ts';
import type { Explanation, Verdict } from './verdict.ts';

/** One action by one principal on one resource. */
export interface AccessRequest {
	readonly principal: Resource<'principal'>;
	/** As AWS spells it: `secretsmanager:GetSecretValue`. */
	readonly action: string;
	readonly resource: Resource<'secret'> | Resource<'parameter'> | Resource<'key'>;
	/** Of actions on keys: the service that uses the key for the caller, and its encryption context; absent: not said. */
	readonly viaService?: Via;
}

/** Whether a principal may do one thing, through all layers; for a session without a session policy. */
export function decide(request: AccessRequest, estate: Estate): Verdict {
	return judge(requestOf(request, estate));
}

/** The same, with what each layer said. */
export function explain(request: AccessRequest, estate: Estate): Explanation {
	return explainRequest(requestOf(request, estate));
}

function requestOf({ principal, action, resource, viaService }: AccessRequest, estate: Estate): Request {
	return newRequest(subjectOf(principal, estate), action, targetOf(resource, estate), estate, viaService);
}

/** A request of a subject; `more` where an action needs it. */
export function newRequest(
	subject: Subject,
	action: string,
	target: Target,
	estate: Estate,
	via?: Via,
	more: { readonly recursive?: boolean; readonly trace?: Trace } = {},
): Request {
	const looked = { subject: false, principal: false, context: false };
	return { subject, action, target, estate, via, recursive: more.recursive, looked, trace: more.trace };
}
