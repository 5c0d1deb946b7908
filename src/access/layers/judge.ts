import { isUnread, unread, type Unread } from '../../model/observed.ts';
import { sameText, type Answer } from '../../model/text.ts';
import type { Blocked, KeptCondition, Layer, Permitted, Verdict } from '../verdict.ts';
import { allowIn, denyIn, grantedIn, lose, type Granted, type Losses } from './apply.ts';
import { controlLayers } from './control-layers.ts';
import { grantsOf, noGrants } from './key-grants.ts';
import { both, either, isKept } from './match.ts';
import type { Match, Request } from './request.ts';
import type { Subject } from './subject.ts';
import type { Target } from './target.ts';

const allowed: Permitted = { outcome: 'allowed', conditions: [], upperBound: [] };

const lacking = new Map<Layer, Blocked>();
const denied = new Map<Layer, Blocked>();

export function lacks(by: Layer): Blocked {
	const known = lacking.get(by) ?? { outcome: 'blocked', by, denied: false };
	lacking.set(by, known);
	return known;
}

function denies(by: Layer): Blocked {
	const known = denied.get(by) ?? { outcome: 'blocked', by, denied: true };
	denied.set(by, known);
	return known;
}

/** Judges one request through all layers; `isHeld`: a statement of the caller's own policies is known to allow it for certain. */
export function judge(request: Request, isHeld = false): Verdict {
	const { target } = request;
	const ownPolicy: Layer = target.kind === 'key' ? 'key-policy' : 'resource-policy';
	// A secret's policy that names the account it is in lets nobody in.
	const idle = isGuarded(target) || !isOwn(request) ? undefined : 'account';
	const granted = grantedIn(target.policy, request, ownPolicy, idle);
	const losses: Losses = { conditions: undefined, unread: undefined };
	const way = wayIn(request, granted, ownPolicy, losses, isHeld);
	if (isBlocked(way) && !request.trace) return way;
	const blocked = blockedBy(request, ownPolicy, losses);
	if (isBlocked(way)) return way;
	if (blocked) return blocked;
	return isUnread(way) ? way : permitted(way, losses);
}

/** Whether caller and resource are of one account. What a template makes in one scope is taken to be. */
export function isOwn({ subject, target }: Request): boolean {
	return ownness(subject, target) === 'yes';
}

/** The same, where holes may decide. */
export function ownness(subject: Subject, target: Target): Answer {
	const { principal, account, type } = subject;
	if (principal && principal.scope === target.resource.scope) return 'yes';
	if (typeof account === 'string' && typeof target.account === 'string')
		return account === target.account ? 'yes' : 'no';
	if (account === undefined || target.account === undefined) return type === 'identity' ? 'maybe' : 'no';
	return sameText(account, target.account);
}

/** How a request is allowed. */
type Way = Exclude<Match, false>;

/** What allows the request: the caller's policies, the resource's own, or both where both have to. */
function wayIn(request: Request, granted: Granted, ownPolicy: Layer, losses: Losses, isHeld: boolean): Way | Blocked {
	const { subject, target } = request;
	const { direct, role, account } = granted;
	const isKey = target.kind === 'key';
	const { allow: grants, suffice } = isKey ? grantsOf(request) : noGrants;
	const guarded = isGuarded(target);
	const anyhow = either(either(direct, role), account);
	if (!subject.principal) {
		const way = either(anyhow, grants);
		if (way !== false && subject.type !== 'service') lose(losses, otherSide);
		return way === false ? lacks(ownPolicy) : way;
	}
	const own = isOwn(request);
	const freely = own ? either(direct, grants) : suffice;
	if (freely === true && !request.trace) return true;
	const held = isHeld || allowIn(subject.identity.policies, request, 'identity-policy');
	if (!own && held === false && freely !== true) request.trace?.('identity-policy', undefined, false);
	if (!own && anyhow === false && grants === false) request.trace?.(ownPolicy, undefined, false);
	// Other accounts need both sides.
	const bothSides = own ? both(held, guarded ? account : true) : both(held, either(anyhow, grants));
	const bounded = either(own ? role : false, bothSides);
	if (bounded === false && freely === false) return lacks(missingSide(held, own, guarded, ownPolicy));
	const boundary = boundaryOf(request, losses);
	const way = either(freely, both(bounded, boundary));
	return way === false ? lacks('boundary') : way;
}

/** Keys and roles are the ones whose own policy has to let the caller in, if only by naming its account. */
function isGuarded({ kind }: Target): boolean {
	return kind === 'key' || kind === 'principal';
}

const otherSide = unread('foreign');

function missingSide(held: Match, own: boolean, guarded: boolean, ownPolicy: Layer): Layer {
	if (held !== false) return ownPolicy;
	return own && guarded ? ownPolicy : 'identity-policy';
}

/** What the boundary leaves; one that could not be read may take it all away. */
function boundaryOf(request: Request, losses: Losses): Match {
	const { boundary } = request.subject.identity;
	if (!boundary) return true;
	const match = allowIn(boundary, request, 'boundary');
	if (!isUnread(match)) return match;
	lose(losses, match);
	return true;
}

/** What takes the request away: a Deny in any layer, or an organization policy that does not allow it. */
function blockedBy(request: Request, ownPolicy: Layer, losses: Losses): Blocked | undefined {
	const { subject, target } = request;
	const { identity } = subject;
	let blocked: Blocked | undefined;
	const add = (by: Layer, found: unknown): boolean => {
		if (found) blocked ??= denies(by);
		return blocked !== undefined && !request.trace;
	};
	if (add('identity-policy', denyIn(identity.policies, request, 'identity-policy', losses))) return blocked;
	if (identity.boundary && add('boundary', denyIn(identity.boundary, request, 'boundary', losses))) return blocked;
	if (add(ownPolicy, denyIn(target.policy, request, ownPolicy, losses))) return blocked;
	for (const { layer, levels } of controlLayers(request)) {
		if (isUnread(levels)) {
			lose(losses, levels);
			continue;
		}
		for (const level of levels) {
			if (add(layer, denyIn(level, request, layer, losses))) return blocked;
			const match = allowIn(level, request, layer);
			if (match === false) {
				request.trace?.(layer, undefined, false);
				blocked ??= lacks(layer);
				if (!request.trace) return blocked;
			} else if (isUnread(match)) lose(losses, match);
			else if (isKept(match)) (losses.conditions ??= []).push(...match);
		}
	}
	return blocked;
}

function permitted(way: Exclude<Way, Unread>, { conditions, unread: missing }: Losses): Permitted {
	if (way === true && !conditions && !missing) return allowed;
	const kept = new Set<KeptCondition>([...(way === true ? [] : way), ...(conditions ?? [])]);
	return {
		outcome: kept.size > 0 ? 'allowed-if' : 'allowed',
		conditions: [...kept],
		upperBound: missing ? distinct(missing) : [],
	};
}

/** Each reason once. */
export function distinct(reasons: readonly Unread[]): readonly Unread[] {
	if (reasons.length < 2) return reasons;
	return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

export function isBlocked(verdict: Match | Verdict): verdict is Blocked {
	return typeof verdict === 'object' && 'outcome' in verdict && verdict.outcome === 'blocked';
}
