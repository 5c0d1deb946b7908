import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead } from '../model/observed.ts';
import type { PolicyReference } from '../model/principal.ts';
import { plain, render } from '../model/text.ts';
import { describeHolders, describeList } from './holder-words.ts';

/** The principals that hold a policy, groups among them; those it bounds are none. Empty where nothing in sight holds it. */
export function holdersOf(policy: Resource, estate: Estate): readonly Resource<'principal'>[] {
	const { byName } = estate.indexed(build);
	const names = [policy.address, policy.id, policy.arn === undefined ? undefined : plain(policy.arn)];
	const found = names.flatMap((name) => (name === undefined ? [] : (byName.get(keyOf(policy, name)) ?? [])));
	return [...new Set(found)];
}

/** Whom a statement is about, in words: who holds its policy, whom its Principal names, or whom its organization binds. */
export function describeSubjects(statement: Resource<'statement'>, estate: Estate): string {
	const { origin } = statement;
	if (!origin) return describeHolders([]);
	if (origin.policy === 'identity-policy') return describeHolders(holdersOf(origin.of, estate));
	if (origin.policy === 'control-policy') return 'the accounts it binds';
	const principals = factOf(statement, 'principals');
	if (!isRead(principals) || principals === null) return 'all but those it names';
	const { aws, service, federated } = principals;
	const named = [...aws, ...service, ...federated].map(render);
	return named.includes('*') ? 'everyone' : describeList(named);
}

function build(estate: Estate): { readonly byName: ReadonlyMap<string, readonly Resource<'principal'>[]> } {
	const byName = new Map<string, Resource<'principal'>[]>();
	for (const principal of estate.resources('principal')) {
		const references = factOf(principal, 'policies');
		for (const reference of isRead(references) ? references : []) {
			const name = nameOf(reference);
			if (name === undefined) continue;
			const key = keyOf(principal, name);
			const holders = byName.get(key) ?? [];
			holders.push(principal);
			byName.set(key, holders);
		}
	}
	return { byName };
}

function nameOf({ address, policy }: PolicyReference): string | undefined {
	return address ?? plain(policy);
}

function keyOf({ scope }: Resource, name: string): string {
	return JSON.stringify([scope.id, name]);
}
