import { unread } from '../../model/observed.ts';
import type { Principal } from '../../model/snapshot.ts';
import type { PolicyReference } from '../../model/principal.ts';
import { blocksIn, field, locate, tagFacts, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { createLinks } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { findHolder, referenceTo } from './principal-policies.ts';
import { isNull, joinTexts, textOf, type MapValue } from './value.ts';

const path = '/aws-reserved/sso.amazonaws.com/';

/** Permission sets as the roles that IAM Identity Center makes of them, whose accounts and ends of names are not known. */
export function mapPermissionSets(resources: readonly ResourceValues[], root: RootFacts): Principal[] {
	const find = createLinks(resources, ['aws_ssoadmin_permission_set']);
	const findPolicy = createLinks(resources, ['aws_iam_policy']);
	const policies = new Map<string, PolicyReference[]>();
	const boundaries = new Map<string, PolicyReference>();
	const stray: PolicyReference[] = [];
	for (const resource of resources) {
		const [, what] = /^aws_ssoadmin_(.+)$/.exec(resource.type) ?? [];
		if (what === undefined || resource.mode !== 'managed' || !(isGiven(what) || what === boundary)) continue;
		const set = findHolder(field(resource, 'permission_set_arn'), find);
		const reference = referenceIn(what, resource, findPolicy);
		if (set === 'unknown') stray.push({ policy: [{ hole: resource.address }], ...locate(resource.at) });
		else if (set !== 'elsewhere' && what === boundary) boundaries.set(set.address, reference);
		else if (set !== 'elsewhere') policies.set(set.address, [...(policies.get(set.address) ?? []), reference]);
	}
	return resources
		.filter(({ type, mode }) => type === 'aws_ssoadmin_permission_set' && mode === 'managed')
		.map((set): Principal => {
			const { address, provider } = set;
			const given = nameIn({ address, argument: (name) => field(set, name) }, 'name') ?? [{ hole: `${address}.name` }];
			const name = joinTexts(['AWSReservedSSO_', given, '_', [{ hole: `${address}.suffix`, width: 16 }]]);
			return {
				scope: root.scope,
				arn: joinTexts([
					'arn:',
					provider.partition,
					':iam::',
					[{ hole: `${address}.account` }],
					`:role${path}`,
					[{ hole: `${address}.region` }],
					name,
				]),
				address,
				...locate(set.at),
				name,
				type: 'role',
				path,
				tags: tagFacts(set).tags,
				trust: unread('elsewhere'),
				policies: [...(policies.get(address) ?? []), ...stray],
				groups: [],
				boundary: boundaries.get(address) ?? null,
				activeKeys: 0,
			};
		});
}

const boundary = 'permissions_boundary_attachment';

function isGiven(what: string): boolean {
	return (
		what === 'permission_set_inline_policy' ||
		what === 'managed_policy_attachment' ||
		what === 'customer_managed_policy_attachment'
	);
}

function referenceIn(what: string, resource: ResourceValues, find: Parameters<typeof referenceTo>[3]): PolicyReference {
	const { address, at } = resource;
	if (what === 'permission_set_inline_policy') return { policy: address, address, ...locate(at) };
	const [bound] = what === boundary ? blocksIn(resource, 'permissions_boundary').blocks : [];
	const managed = bound ? bound.entries.get('managed_policy_arn') : field(resource, 'managed_policy_arn');
	if (managed && !isNull(managed)) return referenceTo(managed, resource, at, find);
	const [customer] = bound
		? blocksIn({ values: bound }, 'customer_managed_policy_reference').blocks
		: blocksIn(resource, 'customer_managed_policy_reference').blocks;
	return customerReference(customer, resource);
}

/** A policy that each account has by that name. */
function customerReference(block: MapValue | undefined, { address, at, provider }: ResourceValues): PolicyReference {
	const [name, folder] = ['name', 'path'].map((one) => {
		const value = block?.entries.get(one);
		return value && !isNull(value) ? textOf(value) : undefined;
	});
	const policy = joinTexts([
		'arn:',
		provider.partition,
		':iam::',
		[{ hole: `${address}.account` }],
		':policy',
		folder ?? '/',
		name ?? [{ hole: `${address}.name` }],
	]);
	return { policy, ...locate(at) };
}
