import { unread } from '../../model/observed.ts';
import type { Policy } from '../../model/snapshot.ts';
import type { PolicyFacts } from '../../model/principal.ts';
import { field, locate, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { arnOf } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { policyDocument } from './policy-document.ts';
import { policyFact } from './policy-value.ts';
import { inlinePolicies } from './principal-policies.ts';
import { plainOf, type Value } from './value.ts';
import { World } from './world.ts';

interface PolicyType {
	readonly type: PolicyFacts['type'];
	/** The argument that holds the document. */
	readonly document: string;
}

const types: Readonly<Record<string, PolicyType>> = {
	aws_iam_policy: { type: 'customer', document: 'policy' },
	aws_iam_role_policy: { type: 'inline', document: 'policy' },
	aws_iam_user_policy: { type: 'inline', document: 'policy' },
	aws_iam_group_policy: { type: 'inline', document: 'policy' },
	aws_ssoadmin_permission_set_inline_policy: { type: 'inline', document: 'inline_policy' },
	aws_organizations_policy: { type: 'service-control', document: 'content' },
};

/** Policies of a root that do not stand in the resource they open, and documents that nothing in it makes use of. */
export function mapPolicies(resources: readonly ResourceValues[], { scope }: RootFacts): Policy[] {
	return resources.flatMap((resource): Policy[] => {
		const { address, type, mode } = resource;
		if (mode === 'data') return type === 'aws_iam_policy_document' ? looseDocument(resource, scope) : [];
		if (mode !== 'managed') return [];
		const placed = { scope, address, ...locate(resource.at) };
		if (type === 'aws_iam_role') {
			return inlinePolicies(resource).map(({ address: own, name, block }) => ({
				...placed,
				address: own,
				...locate(block.at ?? resource.at),
				name,
				type: 'inline',
				document: policyFact(block.entries.get('policy')) ?? unread('unresolved'),
			}));
		}
		const kind = Object.hasOwn(types, type) ? types[type] : undefined;
		const own = kind && typeOf(resource, kind);
		if (!kind || !own) return [];
		return [
			{
				...placed,
				...(own === 'customer' ? { arn: arnOf(resource) } : {}),
				name: nameIn({ address, argument: (name) => field(resource, name) }, 'name'),
				type: own,
				document: policyFact(field(resource, kind.document)) ?? unread('unresolved'),
			},
		];
	});
}

/** Of an organization's policies, those that bound access. */
function typeOf(resource: ResourceValues, { type }: PolicyType): PolicyFacts['type'] | undefined {
	if (type !== 'service-control') return type;
	const given = field(resource, 'type');
	const known = given ? plainOf(given) : 'SERVICE_CONTROL_POLICY';
	if (known === 'RESOURCE_CONTROL_POLICY') return 'resource-control';
	return known === 'SERVICE_CONTROL_POLICY' ? type : undefined;
}

/** A document whose text goes nowhere in sight is a grant to whoever gets it. One that names principals belongs to a resource and grants nothing alone. */
function looseDocument(resource: ResourceValues, scope: string): Policy[] {
	if (resource.used !== false) return [];
	const argument = (name: string): Value | undefined => field(resource, name);
	const made = policyDocument({ ...resource, argument }, new World());
	const statements =
		made.type === 'encoded' && made.value.type === 'map' ? made.value.entries.get('Statement') : undefined;
	if (statements?.type !== 'list') return [];
	const names = ['Principal', 'NotPrincipal'];
	const bound = statements.items.some((one) => one.type === 'map' && names.some((name) => one.entries.has(name)));
	if (bound || (statements.items.length === 0 && !statements.rest)) return [];
	const { address, at } = resource;
	const document = policyFact(made) ?? unread('unresolved');
	return [{ scope, address, ...locate(at), name: null, type: 'document', document }];
}
