import { isUnread, type Unread } from '../../model/observed.ts';
import type { GroupReference, PolicyReference } from '../../model/principal.ts';
import type { Policy, Principal } from '../../model/snapshot.ts';
import type { Holder, Holders } from './holders.ts';
import { addedMembers, keyOwner } from './memberships.ts';
import { readAttachedPolicy, readControlPolicy } from './read-policy.ts';
import { readPrincipal, type Additions } from './read-principal.ts';
import type { Stack } from './stack.ts';

interface Growing {
	readonly policies: PolicyReference[];
	readonly groups: GroupReference[];
	keys: number;
	unknown: Unread | undefined;
}

/** The principals and policies of the stacks of a run. */
export function collectAccess(
	stacks: readonly Stack[],
	holders: Holders,
): { readonly principals: readonly Principal[]; readonly policies: readonly Policy[] } {
	const additions = new Map<Holder, Growing>();
	const of = (holder: Holder): Growing => {
		const known = additions.get(holder) ?? { policies: [], groups: [], keys: 0, unknown: undefined };
		additions.set(holder, known);
		return known;
	};
	const policies: Policy[] = [];
	for (const stack of stacks) {
		for (const resource of stack.resources.values()) {
			const attached = readAttachedPolicy(resource, holders);
			if (attached) {
				policies.push(attached.policy);
				for (const { holder, reference } of attached.holders) of(holder).policies.push(reference);
			}
			if (resource.type === 'AWS::Organizations::Policy') {
				const control = readControlPolicy(resource);
				if (control) policies.push(control);
			}
			if (resource.type === 'AWS::IAM::UserToGroupAddition') {
				for (const { user, reference } of addedMembers(resource, holders)) of(user).groups.push(reference);
			}
			const key = resource.type === 'AWS::IAM::AccessKey' ? keyOwner(resource, holders) : undefined;
			if (key && isUnread(key.active)) of(key.user).unknown = key.active;
			else if (key?.active === true) of(key.user).keys += 1;
		}
	}
	const read = holders.all.map((holder) => readPrincipal(holder, holders, additionsFrom(of(holder))));
	return {
		principals: read.map(({ principal }) => principal),
		policies: [...read.flatMap((one) => one.policies), ...policies],
	};
}

function additionsFrom({ policies, groups, keys, unknown }: Growing): Additions {
	return { policies, groups, activeKeys: unknown ?? keys };
}
