import type { Unread } from '../../model/observed.ts';
import type { PolicyReference } from '../../model/principal.ts';
import { plain, type Text } from '../../model/text.ts';
import { blocksIn, field, itemsIn, locate, placeIn, type ResourceValues } from './attributes.ts';
import { comesFromOutside, createLinks, type Link } from './links.ts';
import type { Place } from './place.ts';
import { isNull, textOf, type MapValue, type Value } from './value.ts';

export type PrincipalType = 'role' | 'user' | 'group';

export const principalTypes: Readonly<Record<string, PrincipalType>> = {
	aws_iam_role: 'role',
	aws_iam_user: 'user',
	aws_iam_group: 'group',
};

/** A policy that one resource gives to a principal. */
interface Bond {
	readonly type: PrincipalType;
	readonly holder: Value | undefined;
	readonly reference: PolicyReference;
	readonly from: ResourceValues;
}

type FindPolicy = (value: Value | undefined) => Link;

/** The policies of each principal of a root, by its address. */
export function principalPolicies(
	resources: readonly ResourceValues[],
	{ blind, handed }: { readonly blind?: Unread | undefined; readonly handed: ReadonlySet<string> },
): (principal: ResourceValues) => readonly PolicyReference[] {
	const findPolicy = createLinks(resources, ['aws_iam_policy']);
	const find: Readonly<Record<PrincipalType, ReturnType<typeof createLinks>>> = {
		role: createLinks(resources, ['aws_iam_role']),
		user: createLinks(resources, ['aws_iam_user']),
		group: createLinks(resources, ['aws_iam_group']),
	};
	const held = new Map<string, Bond[]>();
	/** What may be given to any of a type. */
	const stray: Record<PrincipalType, PolicyReference[]> = { role: [], user: [], group: [] };
	for (const bond of resources.flatMap((resource) => bondsOf(resource, findPolicy))) {
		const target = findHolder(bond.holder, find[bond.type]);
		if (target === 'unknown') stray[bond.type].push(openReference(bond.from.address, bond.from.at));
		else if (target !== 'elsewhere') held.set(target.address, [...(held.get(target.address) ?? []), bond]);
	}
	return (principal) => {
		const type = principalTypes[principal.type] ?? 'role';
		const attached = (held.get(principal.address) ?? []).map(({ reference, from }) =>
			from.uncertain && !principal.uncertain ? openReference(from.address, from.at) : reference,
		);
		const separate = new Set(attached.map(({ address }) => address));
		// A plan lists in the role what other resources attach.
		const own = ownPolicies(principal, findPolicy).filter(
			({ address }) => address === undefined || !separate.has(address),
		);
		const lost = blind ? [openReference('a file that could not be parsed', undefined)] : [];
		const elsewhere = handed.has(principal.address) ? [openReference(`${principal.address} elsewhere`, undefined)] : [];
		return distinct([...own, ...attached, ...stray[type], ...lost, ...elsewhere]);
	};
}

/** Leads to a principal; what comes from outside the root is none of its own. */
export function findHolder(holder: Value | undefined, find: (value: Value | undefined) => Link): Link {
	const link = find(holder);
	return link === 'unknown' && holder && comesFromOutside(holder) ? 'elsewhere' : link;
}

function bondsOf(resource: ResourceValues, find: FindPolicy): Bond[] {
	if (resource.mode !== 'managed') return [];
	const { type, address, at } = resource;
	const [, kind, what] = /^aws_iam_(role|user|group)_(.+)$/.exec(type) ?? [];
	const bond = (of: PrincipalType, holder: Value | undefined, reference: PolicyReference): Bond => ({
		type: of,
		holder,
		reference,
		from: resource,
	});
	if (isPrincipalType(kind)) {
		if (what === 'policy') {
			return [bond(kind, field(resource, kind), { policy: address, address, ...locate(at) })];
		}
		if (what === 'policy_attachment') {
			return [bond(kind, field(resource, kind), referenceTo(field(resource, 'policy_arn'), resource, at, find))];
		}
		if (what === 'policy_attachments_exclusive') {
			return listed(resource, 'policy_arns').map((policy) =>
				bond(kind, field(resource, `${kind}_name`), referenceTo(policy, resource, policy?.at ?? at, find)),
			);
		}
		return [];
	}
	if (type !== 'aws_iam_policy_attachment') return [];
	const reference = referenceTo(field(resource, 'policy_arn'), resource, at, find);
	return (['role', 'user', 'group'] as const).flatMap((of) =>
		listed(resource, `${of}s`).map((holder) => bond(of, holder, reference)),
	);
}

function isPrincipalType(word: string | undefined): word is PrincipalType {
	return word === 'role' || word === 'user' || word === 'group';
}

/** The items of a list, and what stands for those that are not known. */
function listed(resource: ResourceValues, name: string): readonly Value[] {
	const { items, rest } = itemsIn(resource, name);
	return rest ? [...items, rest] : items;
}

/** What the principal itself names: `managed_policy_arns` and the `inline_policy` blocks of a role. */
function ownPolicies(principal: ResourceValues, find: FindPolicy): PolicyReference[] {
	const managed = listed(principal, 'managed_policy_arns').map((value) =>
		referenceTo(value, principal, value.at ?? placeIn(principal, 'managed_policy_arns'), find),
	);
	const { rest } = blocksIn(principal, 'inline_policy');
	const inline = inlinePolicies(principal).map(({ address, block }) => ({
		policy: address,
		address,
		...locate(block.at ?? principal.at),
	}));
	return [...managed, ...inline, ...(rest ? [openReference(`${principal.address}.inline_policy`, principal.at)] : [])];
}

/** A policy in a block of the role it belongs to. */
export interface InlineBlock {
	readonly address: string;
	readonly name: Text | null;
	readonly block: MapValue;
}

/** The `inline_policy` blocks of a role. An empty one says that it has none. */
export function inlinePolicies(role: ResourceValues): InlineBlock[] {
	return blocksIn(role, 'inline_policy').blocks.flatMap((block, index): InlineBlock[] => {
		const policy = block.entries.get('policy');
		if (!policy || isNull(policy)) return [];
		const given = block.entries.get('name');
		const name = given && !isNull(given) ? (textOf(given) ?? null) : null;
		const known = name === null ? undefined : plain(name);
		const key = known === undefined ? String(index) : JSON.stringify(known);
		return [{ address: `${role.address}.inline_policy[${key}]`, name, block }];
	});
}

/** A reference to a managed policy; what is not known of it is a hole. */
export function referenceTo(
	value: Value | undefined,
	{ address }: ResourceValues,
	at: Place | undefined,
	find: FindPolicy,
): PolicyReference {
	const policy = value && textOf(value);
	if (policy === undefined) return openReference(`${address}.policy_arn`, at);
	const link = find(value);
	return { policy, ...(typeof link === 'string' ? {} : { address: link.address }), ...locate(at) };
}

function openReference(hole: string, at: Place | undefined): PolicyReference {
	return { policy: [{ hole }], ...locate(at) };
}

function distinct(references: readonly PolicyReference[]): PolicyReference[] {
	const byPolicy = new Map<string, PolicyReference>();
	for (const reference of references) {
		const key = reference.address ?? JSON.stringify(reference.policy);
		if (!byPolicy.has(key)) byPolicy.set(key, reference);
	}
	return [...byPolicy.values()];
}
