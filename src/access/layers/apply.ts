import { isUnread, unread, type Unread } from '../../model/observed.ts';
import { decideCondition } from '../conditions/decide-condition.ts';
import type { KeptCondition, Layer } from '../verdict.ts';
import type { CompiledStatement } from './compile-statement.ts';
import { both, either } from './match.ts';
import { hasSession, namingOf, type Naming } from './principal-element.ts';
import type { Match, Request } from './request.ts';
import type { ActionStatements, Entry, StatementSet } from './statement-set.ts';

/** What takes access away, gathered over the layers. */
export interface Losses {
	/** Of Denies, that the request must not meet. */
	conditions: KeptCondition[] | undefined;
	/** What could not be read and may deny. */
	unread: Unread[] | undefined;
}

/** Whether a statement's Resource and Condition elements fit a request. */
export function applies({ compiled, unsure }: Entry, request: Request): Match {
	const covers = compiled.coversTarget(request);
	if (covers === false) return false;
	const holds = conditionsHold(compiled, request);
	if (holds === false) return false;
	return both(unsure ?? true, both(covers, holds));
}

function conditionsHold({ conditions, kept, effect }: CompiledStatement, request: Request): Match {
	if (isUnread(conditions)) return conditions;
	if (conditions.length === 0) return true;
	const side = effect === 'Deny' ? 'Deny' : 'Allow';
	let match: Match = true;
	for (const [index, condition] of conditions.entries()) {
		const truth = decideCondition(condition, side, request);
		if (truth === false) return false;
		if (truth === true) continue;
		if (truth !== 'open') match = both(match, truth);
		else {
			const one = kept[index];
			match = both(match, one ? [one] : unread('unfamiliar', 'condition'));
		}
	}
	return match;
}

/** Whether a layer allows a request. */
export function allowIn(set: StatementSet, request: Request, layer: Layer): Match {
	const { allows, free } = set.on(request.action);
	if (free) {
		request.trace?.(layer, free.statement, true);
		return true;
	}
	let match: Match = false;
	for (const entry of allows) {
		const one = applies(entry, request);
		if (one === false) continue;
		request.trace?.(layer, entry.compiled.statement, one);
		if (one === true && !request.trace) return true;
		match = either(match, one);
	}
	return match === false ? (set.unread[0] ?? false) : match;
}

/** How a resource's own policy allows a request: `direct` ways that no boundary limits, ways through the role, and through the account. */
export interface Granted {
	direct: Match;
	role: Match;
	account: Match;
}

/** `idle`: ways that by themselves let nobody in, and are not told. */
export function grantedIn(set: StatementSet, request: Request, layer: Layer, idle?: keyof Granted): Granted {
	const granted: Granted = { direct: false, role: false, account: false };
	for (const entry of set.on(request.action).allows) {
		const naming = nameIn(entry.compiled, request);
		if (naming === false) continue;
		const one = applies(entry, request);
		if (one === false) continue;
		const way = isUnread(naming) || naming === 'maybe' ? 'direct' : wayOf(naming);
		const match = isUnread(naming)
			? both(naming, one)
			: naming === 'maybe'
				? both(unread('unresolved', 'Principal'), one)
				: one;
		if (way !== idle) request.trace?.(layer, entry.compiled.statement, match);
		granted[way] = either(granted[way], match);
	}
	const [missing] = set.unread;
	if (missing && granted.direct === false) granted.direct = missing;
	return granted;
}

function wayOf(naming: Naming): keyof Granted {
	return naming === 'role' ? 'role' : naming === 'account' ? 'account' : 'direct';
}

/** How a statement names the subject; `false`: not at all. */
export function nameIn({ principals }: CompiledStatement, request: Request): Naming | Unread | false {
	if (principals === undefined) return 'everyone';
	if (isUnread(principals)) return principals;
	const naming = named(principals, request);
	if (!principals.inverted) return naming === 'none' ? false : naming;
	if (naming === 'maybe') return naming;
	return naming === 'none' ? 'everyone' : false;
}

function named(
	principals: Exclude<CompiledStatement['principals'], Unread | undefined>,
	{ subject, looked }: Request,
): Naming {
	const naming = namingOf(principals, subject);
	// Whom a text names exactly is looked up before: the others of a class share the answer.
	if (
		principals.open.length > 0 ||
		naming === 'maybe' ||
		(subject.arn !== undefined && typeof subject.arn !== 'string')
	)
		looked.principal = true;
	return naming;
}

/** The statement that denies a request, if one surely does. What may deny is added to the losses. */
export function denyIn(
	set: StatementSet,
	request: Request,
	layer: Layer,
	losses: Losses,
	on: ActionStatements = set.on(request.action),
): CompiledStatement | undefined {
	for (const reason of set.unread) lose(losses, reason);
	let found: CompiledStatement | undefined;
	for (const entry of on.denies) {
		const caught = isCaught(entry.compiled, request);
		if (caught === false) continue;
		const match = both(caught, applies(entry, request));
		if (match === false) continue;
		request.trace?.(layer, entry.compiled.statement, match);
		if (match === true) {
			if (!request.trace) return entry.compiled;
			found ??= entry.compiled;
		} else if (isUnread(match)) lose(losses, match);
		else
			(losses.conditions ??= []).push(
				...match.map((kept) => (kept.effect === 'Deny' ? kept : { ...kept, effect: 'Deny' as const })),
			);
	}
	return found;
}

export function lose(losses: Losses, reason: Unread): void {
	(losses.unread ??= []).push(reason);
}

/** Whether a Deny's Principal element catches the subject. */
function isCaught({ principals }: CompiledStatement, request: Request): Match {
	if (principals === undefined) return true;
	if (isUnread(principals)) return principals;
	const { subject } = request;
	const naming = named(principals, request);
	if (naming === 'maybe') return unread('unresolved', 'Principal');
	// One session is not the role: another session goes on.
	if (!principals.inverted) return naming !== 'none' && !(naming === 'session' && subject.type !== 'identity');
	if (naming === 'everyone') return false;
	// A boundary turns every Deny with NotPrincipal against its bearer.
	if (subject.identity.boundary) return true;
	if (naming === 'none') return true;
	if (subject.type === 'service' || subject.type === 'federated' || naming === 'account')
		return subject.type === 'role' || subject.type === 'user';
	const withAccount = typeof subject.account !== 'string' || principals.accounts.has(subject.account);
	if (!withAccount) return unread('unfamiliar', 'NotPrincipal without the account');
	// A role asks by its sessions, which are principals of their own.
	const { type, sessionStart } = subject;
	const withSession = type !== 'role' || sessionStart === undefined || hasSession(principals.exact, sessionStart);
	return withSession ? false : unread('unfamiliar', 'NotPrincipal without the session');
}
