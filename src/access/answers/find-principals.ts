import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead } from '../../model/observed.ts';
import { render } from '../../model/text.ts';
import { strangerOf, subjectOf, type Subject } from '../layers/subject.ts';
import { matches } from '../match-pattern.ts';
import type { Outsider } from '../verdict.ts';

/** Someone to ask about, as answers and as policies see it. */
export interface Someone {
	readonly principal: Resource<'principal'> | Outsider;
	readonly subject: Subject;
}

/** Whom a word names: principals of the estate, groups among them, else someone of another account or a service. */
export function findSomeone(word: string, estate: Estate): readonly Someone[] {
	const found = findPrincipals(word, estate);
	if (found.length > 0) return found.map((principal) => ({ principal, subject: subjectOf(principal, estate) }));
	return outsiderCalled(word, estate) ?? [];
}

/** Identities of accounts that are in the snapshot are in it too. */
function outsiderCalled(word: string, { scopes }: Estate): readonly Someone[] | undefined {
	if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(word)) return [outsider('service', word, { name: word })];
	const [, partition = 'aws', inArn, resource = 'root'] =
		/^arn:(aws[a-z-]*):(?:iam|sts)::(\d{12}):(root|(?:role|user|assumed-role|federated-user)\/.+)$/.exec(word) ?? [];
	const account = inArn ?? (/^\d{12}$/.test(word) ? word : undefined);
	if (account === undefined || /[*?]/.test(word)) return undefined;
	const known = scopes.some((scope) => scope.account === account && scope.listed.principal === true);
	if (known) return undefined;
	if (resource !== 'root') return [outsider('identity', word, { arn: word, account })];
	return [outsider('account', account, { arn: `arn:${partition}:iam::${account}:root`, account })];
}

function outsider(
	type: 'account' | 'identity' | 'service',
	name: string,
	{ arn, account, name: own }: { readonly arn?: string; readonly account?: string; readonly name?: string },
): Someone {
	return {
		principal: { kind: 'outsider', type, name, ...(account === undefined ? {} : { account }) },
		subject: strangerOf({ type, arn, account, name: own }),
	};
}

/** The principals that a word names: by name, path and name, ARN, address, the ARN of a session, or as a pattern of all these. */
function findPrincipals(word: string, estate: Estate): readonly Resource<'principal'>[] {
	const all = estate.resources('principal');
	const session = /^arn:([^:]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(word);
	if (session) {
		const [, , account, role] = session;
		return all.filter((one) => one.label === role && namesOf(one).some((name) => name.includes(`::${account}:role/`)));
	}
	const exact = all.filter((one) => namesOf(one).includes(word));
	if (exact.length > 0 || !/[*?]/.test(word)) return exact;
	// A pattern such as `a*` is meant for names.
	const kind = kindOf(word);
	return all.filter(
		(one) =>
			factOf(one, 'type') !== 'group' &&
			namesOf(one).some((name) => kindOf(name) === kind && matches(word, name) === 'yes'),
	);
}

export function principalNames(estate: Estate): readonly string[] {
	return [...new Set(estate.resources('principal').flatMap(namesOf))].filter((name) => kindOf(name) === undefined);
}

function kindOf(name: string): string | undefined {
	return /^(arn:|role\/|user\/)/.exec(name)?.[0];
}

function namesOf(principal: Resource<'principal'>): readonly string[] {
	const { id, label, address, arn } = principal;
	const full = arn === undefined ? [] : [render(arn)];
	// `role/service-role/api`, as policies and the console write it.
	const paths = full.flatMap((text) => [text.split(':').slice(5).join(':')]);
	const name = factOf(principal, 'name');
	const plainName = isRead(name) && name !== null ? [render(name)] : [];
	return [id, label, ...plainName, ...(address === undefined ? [] : [address]), ...full, ...paths];
}
