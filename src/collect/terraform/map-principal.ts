import { unread, type Observed } from '../../model/observed.ts';
import type { Principal } from '../../model/snapshot.ts';
import type { GroupReference, PolicyReference } from '../../model/principal.ts';
import type { Text } from '../../model/text.ts';
import { field, itemsIn, locate, placeIn, tagFacts, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { arnOf, createLinks, type Link } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { mapPermissionSets } from './permission-sets.ts';
import { findHolder, principalPolicies, principalTypes, referenceTo } from './principal-policies.ts';
import { policyFact } from './policy-value.ts';
import { arnText } from './provider.ts';
import { plainOf, simple, textOf, type Value } from './value.ts';

const unresolved = unread('unresolved');

/** Roles, users and groups of a root, with what it attaches to them. */
export function mapPrincipals(resources: readonly ResourceValues[], root: RootFacts): Principal[] {
	const policies = principalPolicies(resources, root);
	const findPolicy = createLinks(resources, ['aws_iam_policy']);
	const groups = memberships(resources);
	const keys = activeKeys(resources);
	const principals = resources.flatMap((principal): Principal[] => {
		const type =
			principal.mode === 'managed' && Object.hasOwn(principalTypes, principal.type)
				? principalTypes[principal.type]
				: undefined;
		if (!type) return [];
		const { address } = principal;
		const argument = (name: string) => field(principal, name);
		return [
			{
				scope: root.scope,
				arn: arnOf(principal),
				address,
				...locate(principal.at),
				name: nameIn({ address, argument }, 'name'),
				type,
				path: pathOf(argument('path')),
				tags: tagFacts(principal).tags,
				trust: type === 'role' ? (policyFact(argument('assume_role_policy')) ?? unresolved) : null,
				policies: policies(principal),
				groups: type === 'user' ? (root.blind ?? groups(address)) : [],
				boundary: boundaryOf(principal, findPolicy),
				activeKeys: type === 'user' ? (root.blind ?? keys(address)) : 0,
			},
		];
	});
	return [...principals, ...mapPermissionSets(resources, root)];
}

function pathOf(value: Value | undefined): Observed<Text> {
	return value ? (textOf(value) ?? unresolved) : '/';
}

export function boundaryOf(
	principal: ResourceValues,
	find: (value: Value | undefined) => Link,
): Observed<PolicyReference | null> {
	const boundary = field(principal, 'permissions_boundary');
	if (!boundary) return null;
	return referenceTo(boundary, principal, placeIn(principal, 'permissions_boundary'), find);
}

/** The groups of a user, by either resource that tells of them. */
function memberships(resources: readonly ResourceValues[]): (user: string) => Observed<readonly GroupReference[]> {
	const findUser = createLinks(resources, ['aws_iam_user']);
	const findGroup = createLinks(resources, ['aws_iam_group']);
	const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
	const of = new Map<string, GroupReference[]>();
	const open = new Set<string>();
	let stray = false;
	const add = (user: Value | undefined, group: Value | undefined, from: ResourceValues): void => {
		const member = findHolder(user, findUser);
		if (member === 'unknown') stray = true;
		if (typeof member === 'string') return;
		if (from.uncertain && !byAddress.get(member.address)?.uncertain) open.add(member.address);
		else of.set(member.address, [...(of.get(member.address) ?? []), groupReference(group, from)]);
	};
	const groupReference = (group: Value | undefined, from: ResourceValues): GroupReference => {
		const link = findGroup(group);
		const found = typeof link === 'string' ? undefined : byAddress.get(link.address);
		if (found) return { group: arnOf(found), address: found.address, ...locate(from.at) };
		const name = (group && textOf(group)) ?? [{ hole: `${from.address}.group` }];
		return { group: simple(arnText(from.provider, 'iam', ['group/', name], 'global')), ...locate(from.at) };
	};
	for (const resource of resources) {
		if (resource.mode !== 'managed') continue;
		if (resource.type === 'aws_iam_user_group_membership') {
			const { items, rest } = itemsIn(resource, 'groups');
			for (const group of rest ? [...items, rest] : items) add(field(resource, 'user'), group, resource);
		} else if (resource.type === 'aws_iam_group_membership') {
			const { items, rest } = itemsIn(resource, 'users');
			for (const user of rest ? [...items, rest] : items) add(user, field(resource, 'group'), resource);
		}
	}
	return (user) => (stray || open.has(user) ? unresolved : (of.get(user) ?? []));
}

/** How many access keys of a user the root makes and leaves active. */
function activeKeys(resources: readonly ResourceValues[]): (user: string) => Observed<number> {
	const find = createLinks(resources, ['aws_iam_user']);
	const certain = new Set(resources.filter(({ uncertain }) => !uncertain).map(({ address }) => address));
	const counts = new Map<string, number>();
	const open = new Set<string>();
	let stray = false;
	for (const key of resources) {
		if (key.type !== 'aws_iam_access_key' || key.mode !== 'managed') continue;
		const status = field(key, 'status');
		if (status && plainOf(status) === 'Inactive') continue;
		const user = findHolder(field(key, 'user'), find);
		if (user === 'unknown') stray = true;
		if (typeof user === 'string') continue;
		const unsure = (status && plainOf(status) === undefined) || (key.uncertain && certain.has(user.address));
		if (unsure) open.add(user.address);
		else counts.set(user.address, (counts.get(user.address) ?? 0) + 1);
	}
	return (user) => {
		const count = counts.get(user) ?? 0;
		return count === 0 && (stray || open.has(user)) ? unresolved : count;
	};
}
