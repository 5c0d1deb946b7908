import { unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Policy } from '../../model/snapshot.ts';
import type { PolicyFacts } from '../../model/principal.ts';
import { field, locate, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { parseJsonText } from './json-text.ts';
import { arnOf } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { policyDocument } from './policy-document.ts';
import { policyFact } from './policy-value.ts';
import { inlinePolicies } from './principal-policies.ts';
import { plainOf, type TextValue, type Value } from './value.ts';
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
export function mapPolicies(resources: readonly ResourceValues[], root: RootFacts): Policy[] {
	const { scope } = root;
	const declared = resources.flatMap((resource): Policy[] => {
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
	return [...declared, ...passedDocuments(root)];
}

/** Of an organization's policies, those that bound access. */
function typeOf(resource: ResourceValues, { type }: PolicyType): PolicyFacts['type'] | undefined {
	if (type !== 'service-control') return type;
	const given = field(resource, 'type');
	const known = given ? plainOf(given) : 'SERVICE_CONTROL_POLICY';
	if (known === 'RESOURCE_CONTROL_POLICY') return 'resource-control';
	return known === 'SERVICE_CONTROL_POLICY' ? type : undefined;
}

/** A document whose text goes nowhere in sight is a grant to whoever gets it. */
function looseDocument(resource: ResourceValues, scope: string): Policy[] {
	if (resource.used !== false) return [];
	const argument = (name: string): Value | undefined => field(resource, name);
	const { address, at } = resource;
	const made = policyDocument({ ...resource, argument }, new World());
	return isGrant(made)
		? [{ scope, address, ...locate(at), name: null, type: 'document', document: readDocument(made) }]
		: [];
}

/** A policy written where it is handed to a module that is not in sight, which may attach it. */
function passedDocuments({ passed, scope }: RootFacts): Policy[] {
	return passed.flatMap(({ address, value }) => {
		const items = value.type === 'list' ? value.items : [value];
		return items.flatMap((item, index): Policy[] => {
			// A data source is listed as what it is.
			if (item.refers || !isGrant(item)) return [];
			const own = value.type === 'list' ? `${address}[${index}]` : address;
			return [{ scope, address: own, ...locate(item.at), name: null, type: 'document', document: readDocument(item) }];
		});
	});
}

function readDocument(value: Value): Observed<PolicyDocument> {
	return policyFact(value) ?? unread('unresolved');
}

/** Whether it is a policy that allows something by itself: one that names principals belongs to a resource. */
function isGrant(value: Value): boolean {
	const parsed = value.type === 'encoded' ? value.value : isJson(value) ? parseJsonText(value, new World()) : undefined;
	const statements = parsed?.type === 'map' ? parsed.entries.get('Statement') : undefined;
	const items = statements?.type === 'list' ? statements.items : statements ? [statements] : [];
	const maps = items.filter((item) => item.type === 'map');
	if (maps.length === 0) return statements?.type === 'list' && statements.rest !== undefined;
	const has = (names: readonly string[]): boolean =>
		maps.some(({ entries }) => names.some((name) => entries.has(name)));
	return has(['Action', 'NotAction']) && !has(['Principal', 'NotPrincipal']);
}

function isJson(value: Value): value is TextValue {
	if (value.type !== 'text') return false;
	const [first] = typeof value.text === 'string' ? [value.text] : value.text;
	return typeof first === 'string' && /^\s*\{/.test(first);
}
