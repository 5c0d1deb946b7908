import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead } from '../model/observed.ts';
import { render } from '../model/text.ts';
import { matches } from './match-pattern.ts';

/** The principals that a word names: by name, path and name, ARN, address, the ARN of a session, or as a pattern of all these. */
export function findPrincipals(word: string, estate: Estate): readonly Resource<'principal'>[] {
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
