import { unread, type Observed } from '../../model/observed.ts';
import type { GroupReference, PolicyReference } from '../../model/principal.ts';
import type { Policy, Principal } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { boundaryOf, embed, embeddedIn, managedIn, unknownAt, type Held } from './held-policies.ts';
import type { Holder, Holders } from './holders.ts';
import { groupsIn } from './memberships.ts';
import { policyDocument } from './policy-documents.ts';
import { joined, knownPart } from './pseudo-parameters.ts';
import { fieldOf, itemsOf, textOf } from './resolved.ts';
import { identityCenterTrust, samField, samHeld, samTrust } from './sam-role.ts';
import { listedTags, mappedTags } from './tags.ts';

/** What other resources add to a principal. */
export interface Additions {
	readonly policies: readonly PolicyReference[];
	readonly groups: readonly GroupReference[];
	readonly activeKeys: Observed<number>;
}

/** A principal, and the policies embedded in it. */
export function readPrincipal(
	holder: Holder,
	holders: Holders,
	added: Additions,
): { readonly principal: Principal; readonly policies: readonly Policy[] } {
	const { held, ...facts } = factsOf(holder, holders);
	const { groups, ...others } = facts;
	const principal: Principal = {
		...holder.identity,
		arn: holder.arn,
		type: holder.type,
		...others,
		policies: [...held.references, ...added.policies],
		groups: [...groups, ...added.groups],
		activeKeys: added.activeKeys,
	};
	return { principal, policies: held.policies };
}

type OwnFacts = Pick<Principal, 'name' | 'path' | 'tags' | 'trust' | 'boundary'> & {
	readonly held: Held;
	readonly groups: readonly GroupReference[];
};

function factsOf(holder: Holder, holders: Holders): OwnFacts {
	if (holder.resource.type === 'AWS::SSO::PermissionSet') return identityCenterFacts(holder, holders);
	return holder.made ? samFacts(holder, holders) : iamFacts(holder, holders);
}

const nameFields = { role: 'RoleName', user: 'UserName', group: 'GroupName' } as const;

function iamFacts(holder: Holder, holders: Holders): OwnFacts {
	const { resource, type } = holder;
	const { stack } = resource;
	const properties = stack.properties(resource);
	const field = (name: string) => fieldOf(properties, name);
	const own = embed(holder, embeddedIn(field('Policies')));
	const openList = itemsOf(field('Policies')).open ? [{ policy: unknownAt(field('Policies')) }] : [];
	const managed = managedIn(field('ManagedPolicyArns'), stack, holders);
	return {
		name: textOf(field(nameFields[type])),
		path: textOf(field('Path')) ?? '/',
		tags: listedTags(field('Tags')),
		trust: type === 'role' ? (policyDocument(field('AssumeRolePolicyDocument')) ?? unread('unparsable')) : null,
		held: { policies: own.policies, references: [...own.references, ...openList, ...managed] },
		boundary: type === 'group' ? null : boundaryOf(field('PermissionsBoundary'), stack, holders),
		groups: type === 'user' ? groupsIn(field('Groups'), stack, holders) : [],
	};
}

function samFacts(holder: Holder, holders: Holders): OwnFacts {
	const { stack } = holder.resource;
	const field = (name: string) => samField(holder, name);
	return {
		name: null,
		path: textOf(field('RolePath')) ?? '/',
		tags: mappedTags(field('Tags')),
		trust: policyDocument(field('AssumeRolePolicyDocument')) ?? samTrust(holder),
		held: samHeld(holder, holders),
		boundary: boundaryOf(field('PermissionsBoundary'), stack, holders),
		groups: [],
	};
}

function identityCenterFacts(holder: Holder, holders: Holders): OwnFacts {
	const { resource } = holder;
	const { stack } = resource;
	const field = (name: string) => fieldOf(stack.properties(resource), name);
	const inline = field('InlinePolicy');
	const own =
		inline.type === 'nothing'
			? { policies: [], references: [] }
			: embed(holder, [{ name: 'AwsSSOInlinePolicy', document: policyDocument(inline), place: inline.place }]);
	const byName = itemsOf(field('CustomerManagedPolicyReferences')).items.map(({ value }) => fieldOf(value, 'Name'));
	const customer = byName.flatMap((name) => managedIn(name, stack, holders, (text) => policyOfAccount(text, holder)));
	const limit = field('PermissionsBoundary');
	const named = fieldOf(fieldOf(limit, 'CustomerManagedPolicyReference'), 'Name');
	const boundary =
		named.type === 'nothing'
			? boundaryOf(fieldOf(limit, 'ManagedPolicyArn'), stack, holders)
			: (managedIn(named, stack, holders, (text) => policyOfAccount(text, holder))[0] ?? unread('unresolved'));
	return {
		name: holder.name,
		path: '/aws-reserved/sso.amazonaws.com/',
		tags: listedTags(field('Tags')),
		trust: identityCenterTrust(holder),
		held: {
			policies: own.policies,
			references: [...own.references, ...managedIn(field('ManagedPolicies'), stack, holders), ...customer],
		},
		boundary,
		groups: [],
	};
}

/** The ARN of a policy in the accounts that a permission set is assigned to. */
function policyOfAccount(name: Text, { resource: { key, stack } }: Holder): Text {
	const account: Text = [{ hole: `${key}.Account`, width: 12 }];
	return joined('arn:', knownPart('AWS::Partition', stack.options), ':iam::', account, ':policy/', name);
}
