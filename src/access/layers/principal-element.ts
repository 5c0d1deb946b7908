import { isUnread, type Observed, type Unread } from '../../model/observed.ts';
import type { Principals } from '../../model/policy.ts';
import { plain, sameText, splitText, type Answer, type Text } from '../../model/text.ts';
import { inPartitionOf } from '../compile-pattern.ts';
import type { Subject } from './subject.ts';

/**
 * How a Principal element names someone: everyone, the account, the role, the user, one of its sessions, the service or the identity provider.
 * `maybe`: a hole decides.
 */
export type Naming = 'everyone' | 'account' | 'role' | 'user' | 'session' | 'service' | 'federated' | 'maybe' | 'none';

/** A Principal element, or its inverse, ready to be asked many times. */
export interface CompiledPrincipals {
	readonly inverted: boolean;
	/** Whether it names everyone. */
	readonly star: boolean;
	/** Plain texts of its AWS principals. */
	readonly exact: ReadonlySet<string>;
	/** Accounts it names as a whole. */
	readonly accounts: ReadonlySet<string>;
	/** AWS principals with holes. */
	readonly open: readonly Text[];
	readonly source: Principals;
}

export function compilePrincipals(
	principals: Observed<Principals | null> | undefined,
	notPrincipals: Observed<Principals | null> | undefined,
): CompiledPrincipals | Unread | undefined {
	if (isUnread(principals)) return principals;
	if (principals) return compile(principals, false);
	if (isUnread(notPrincipals)) return notPrincipals;
	return notPrincipals ? compile(notPrincipals, true) : undefined;
}

function compile(source: Principals, inverted: boolean): CompiledPrincipals {
	const exact = new Set<string>();
	const accounts = new Set<string>();
	const open: Text[] = [];
	for (const text of source.aws) {
		const name = plain(text);
		if (name === undefined) open.push(text);
		else {
			exact.add(name);
			const account = accountNamed(name);
			if (account !== undefined) accounts.add(account);
		}
	}
	return { inverted, star: exact.has('*'), exact, accounts, open, source };
}

/** The account that a principal stands for as a whole. */
export function accountNamed(name: string): string | undefined {
	if (/^\d{12}$/.test(name)) return name;
	return /^arn:[^:]*:iam::(\d{12}):root$/.exec(name)?.[1];
}

/** How the element's own list names a subject; the most direct way counts. */
export function namingOf(principals: CompiledPrincipals, subject: Subject): Naming {
	const { exact, accounts, open, star, source } = principals;
	if (subject.type === 'service') return star ? 'everyone' : listed(source.service, subject.name, 'service');
	if (subject.type === 'federated') return star ? 'everyone' : listed(source.federated, subject.name, 'federated');
	const { arn, uniqueId, account } = subject;
	const direct = subject.type === 'user' ? 'user' : 'role';
	if (typeof arn === 'string' && exact.size > 0) {
		if (exact.has(arn)) return subject.type === 'account' ? 'account' : sessionOr(arn, direct);
		if (uniqueId !== undefined && exact.has(uniqueId)) return direct;
		if (subject.sessionStart !== undefined && hasSession(exact, subject.sessionStart)) return 'session';
	}
	if (star) return 'everyone';
	if (typeof account === 'string' && accounts.has(account)) return 'account';
	let maybe = false;
	for (const text of open) {
		const naming = openNaming(text, subject, direct);
		if (naming === 'maybe') maybe ||= !subject.isAnother(text);
		else if (naming !== 'none') return naming;
	}
	if (!maybe && (typeof arn !== 'string' || typeof account !== 'string')) {
		for (const text of exact) {
			const naming = openNaming(text, subject, direct);
			if (naming === 'maybe') maybe ||= !subject.isAnother(text);
			else if (naming !== 'none') return naming;
		}
	}
	return maybe ? 'maybe' : 'none';
}

function sessionOr(arn: string, direct: Naming): Naming {
	return arn.includes(':assumed-role/') || arn.includes(':federated-user/') ? 'session' : direct;
}

/** Whether one of the names is a session that begins so. */
export function hasSession(exact: ReadonlySet<string>, start: string): boolean {
	for (const name of exact) if (name.startsWith(start)) return true;
	return false;
}

/** The same where the policy's text or the subject's has holes. */
function openNaming(text: Text, { arn, account }: Subject, direct: Naming): Naming {
	if (arn !== undefined) {
		const answer = sameText(text, inPartitionOf(text, arn));
		if (answer === 'yes') return direct;
		const segments = splitText(text, ':');
		const root = segments.length === 6 && plain(segments[5] ?? '') === 'root';
		const named = root ? segments[4] : segments.length === 1 && /^\d{12}$/.test(plain(text) ?? '') ? text : undefined;
		if (named !== undefined) {
			const same: Answer = account === undefined ? 'maybe' : sameText(named, account);
			if (same === 'yes') return 'account';
			return same === 'no' ? 'none' : 'maybe';
		}
		// The account segment and the name tell apart what the text as a whole leaves open.
		return answer === 'no' || differs(segments, splitText(inPartitionOf(text, arn), ':')) ? 'none' : 'maybe';
	}
	return 'none';
}

function differs(left: readonly Text[], right: readonly Text[]): boolean {
	if (left.length !== 6 || right.length !== 6) return false;
	return left.some((segment, index) => sameText(segment, right[index] ?? '') === 'no');
}

function listed(texts: readonly Text[], name: Text | undefined, naming: Naming): Naming {
	if (name === undefined) return texts.length > 0 ? 'maybe' : 'none';
	let maybe = false;
	for (const text of texts) {
		if (plain(text) === '*') return naming;
		const answer = sameText(text, name);
		if (answer === 'yes') return naming;
		maybe ||= answer === 'maybe';
	}
	return maybe ? 'maybe' : 'none';
}
