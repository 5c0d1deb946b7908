import { credentialName, parameterCredentialKind } from '../../model/credential.ts';
import { encryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import type { Scope } from '../../model/snapshot.ts';
import { readers } from '../readers.ts';
import { wideReaders } from './wide-readers.ts';

/** Credentials under the key that the whole account may use, and who reads every parameter. */
export interface OpenParameters {
	/** Names of all such parameters of the scope. */
	readonly parameters: readonly string[];
	/** Who reads this one by a grant on every parameter, with its policies. */
	readonly holders: readonly { readonly name: string; readonly policies: readonly string[] }[];
	/** What could not be read and may add some. */
	readonly open: Unread | undefined;
}

/** Of a SecureString that holds a credential under `aws/ssm`, as far as its name says; `null`: it is none. */
export const openParameters = question({
	kinds: ['parameter'],
	asks: [encryptionKey, credentialName, parameterCredentialKind, readers],
	across: ['parameter.type'],
	ask(_, estate, parameter): Weighed<OpenParameters | null> {
		const candidate = isOpen(parameter, estate);
		if (candidate !== true) return isUnread(candidate) ? candidate : null;
		const all = readers.of(parameter, estate);
		if (!isRead(all)) return all;
		const wide = wideReaders('parameter', estate);
		const holders = [];
		let [open] = all.lowerBound;
		for (const { principal } of all.effective) {
			if (principal.kind !== 'principal') continue;
			const policies = wide.policiesOf(principal);
			const unsure = wide.openAt(principal);
			if (unsure) open ??= unsure;
			else if (policies) holders.push({ name: principal.label, policies });
		}
		const parameters = estate.indexed(buildOpen).get(parameter.scope) ?? [];
		return { parameters, holders, open };
	},
});

function isOpen(parameter: Resource<'parameter'>, estate: Estate): boolean | Unread {
	const type = factOf(parameter, 'type');
	if (type !== 'SecureString') return isUnread(type) ? type : false;
	const named = credentialName.of(parameter, estate);
	const kind = parameterCredentialKind.of(parameter, estate);
	const isCredential = named === true || (isRead(kind) && kind !== null);
	if (!isCredential) return [named, kind].find((fact) => isUnread(fact)) ?? false;
	const key = encryptionKey.of(parameter, estate);
	if (!isRead(key)) return isUnread(key) ? key : false;
	return key?.kind === 'aws-managed';
}

function buildOpen(estate: Estate): ReadonlyMap<Scope, readonly string[]> {
	const open = new Map<Scope, string[]>();
	for (const parameter of estate.resources('parameter')) {
		if (isOpen(parameter, estate) !== true) continue;
		const known = open.get(parameter.scope);
		if (known) known.push(parameter.label);
		else open.set(parameter.scope, [parameter.label]);
	}
	return open;
}
