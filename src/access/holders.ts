import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead, isUnread, unread, type Unread } from '../model/observed.ts';
import { render } from '../model/text.ts';
import { policyOf } from './attached-policies.ts';
import type { Grant } from './grant.ts';
import { describeHolders, describeKeepers, describeList } from './holder-words.ts';
import { groupsOf } from './layers/identity.ts';

/** The principals that hold a policy; a group without members stands for itself. Those it bounds are none. */
export function holdersOf(policy: Resource, estate: Estate): readonly Resource<'principal'>[] {
	return [...(estate.indexed(build).get(policy) ?? [])];
}

/** Why a policy may have other holders than those, if so: what some principal holds is not known. */
export function holdersOpen({ scope }: Resource, estate: Estate): Unread | undefined {
	const listed = scope.listed.principal ?? unread('unlisted');
	return isUnread(listed) ? listed : estate.indexed(buildOpen).get(scope.id);
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

/**
 * Who gains by a statement of a resource's own policy, in words: those of its account who keep it, and strangers. `null`: only the account
 * itself, which hands the matter to its principals' own policies, or administrators.
 */
export function describeNamed(
	{ holders, upperBound }: Pick<Grant, 'holders' | 'upperBound'>,
	statement: Resource<'statement'>,
	estate: Estate,
): string | null {
	const principals = factOf(statement, 'principals');
	if (!isRead(principals) || principals === null) return holders.length === 0 ? null : describeHolders(holders);
	const { account, world } = statement.scope;
	const known = new Set(estate.resources('principal').flatMap(({ arn }) => (arn === undefined ? [] : [render(arn)])));
	const strangers = [...principals.aws, ...principals.service, ...principals.federated].map(render).filter((name) => {
		if (known.has(name)) return false;
		const root = /^(?:arn:.*:iam::(.*):root|(\d{12}))$/.exec(name);
		return root === null || (world === 'account' && (root[1] ?? root[2]) !== account);
	});
	const words = [
		...(holders.length === 0 ? [] : [describeKeepers({ holders, upperBound })]),
		...(strangers.length === 0 ? [] : [strangers.includes('*') ? 'everyone' : describeList(strangers, 3)]),
	];
	return words.length === 0 ? null : describeList(words);
}

function build(estate: Estate): ReadonlyMap<Resource, ReadonlySet<Resource<'principal'>>> {
	const members = new Map<Resource, Set<Resource<'principal'>>>();
	for (const user of estate.resources('principal')) {
		for (const group of groupsOf(user, estate)) if ('kind' in group) add(members, group, user);
	}
	const holders = new Map<Resource, Set<Resource<'principal'>>>();
	for (const principal of estate.resources('principal')) {
		const references = factOf(principal, 'policies');
		for (const reference of isRead(references) ? references : []) {
			const policy = policyOf(reference, principal, estate);
			if (!policy || !('kind' in policy)) continue;
			for (const holder of members.get(principal) ?? [principal]) add(holders, policy, holder);
		}
	}
	return holders;
}

function buildOpen(estate: Estate): ReadonlyMap<string, Unread> {
	const open = new Map<string, Unread>();
	for (const principal of estate.resources('principal')) {
		const { id } = principal.scope;
		const policies = factOf(principal, 'policies');
		const reasons = [policies, ...groupsOf(principal, estate)];
		const reason = reasons.find((one) => isUnread(one));
		if (reason && !open.has(id)) open.set(id, reason);
	}
	return open;
}

function add(map: Map<Resource, Set<Resource<'principal'>>>, key: Resource, value: Resource<'principal'>): void {
	const known = map.get(key);
	if (known) known.add(value);
	else map.set(key, new Set([value]));
}
