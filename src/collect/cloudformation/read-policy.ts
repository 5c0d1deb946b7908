import { isUnread, unread } from '../../model/observed.ts';
import type { PolicyReference } from '../../model/principal.ts';
import type { Policy } from '../../model/snapshot.ts';
import { managedPolicyArn } from './attributes.ts';
import type { Holder, Holders } from './holders.ts';
import { identityOf } from './identity.ts';
import { policyDocument } from './policy-documents.ts';
import { fieldOf, isOpaque, itemsOf, optionsOf, plainOf, textOf, type Possible, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { locate } from './template-source.ts';

/** A policy that is a resource of its own, and who holds it. */
export interface AttachedPolicy {
	readonly policy: Policy;
	readonly holders: readonly { readonly holder: Holder; readonly reference: PolicyReference }[];
}

type Fields = readonly (readonly [field: string, type: Holder['type']])[];

const lists: Fields = [
	['Roles', 'role'],
	['Users', 'user'],
	['Groups', 'group'],
];

/** The properties that name the holders, by type of resource. */
const attaching: ReadonlyMap<string, Fields> = new Map<string, Fields>([
	['AWS::IAM::Policy', lists],
	['AWS::IAM::ManagedPolicy', lists],
	['AWS::IAM::RolePolicy', [['RoleName', 'role']]],
	['AWS::IAM::UserPolicy', [['UserName', 'user']]],
	['AWS::IAM::GroupPolicy', [['GroupName', 'group']]],
]);

/** A policy with the holders in sight; `undefined` for resources that are none. */
export function readAttachedPolicy(resource: Declared, holders: Holders): AttachedPolicy | undefined {
	const fields = attaching.get(resource.type);
	if (!fields) return undefined;
	const { stack, address } = resource;
	const properties = stack.properties(resource);
	const managed = resource.type === 'AWS::IAM::ManagedPolicy';
	const arn = managed ? managedPolicyArn(resource) : undefined;
	const id = `${stack.id}#${address}`;
	const found = fields.flatMap(([field, type]) =>
		possible(fieldOf(properties, field)).flatMap(({ value, sure }) =>
			optionsOf(value).flatMap((option) => {
				const name = textOf(option);
				const holder = name === null || isUnread(name) ? undefined : holders.named(type, name);
				return holder ? [{ holder, sure, at: locate(option.place) }] : [];
			}),
		),
	);
	const sure = found.every((one) => one.sure && isThereWith(resource, one.holder.resource));
	return {
		policy: {
			...identityOf(resource),
			...(arn === undefined ? { id } : { arn }),
			name: textOf(fieldOf(properties, managed ? 'ManagedPolicyName' : 'PolicyName')),
			type: managed ? 'customer' : 'inline',
			document: policyDocument(fieldOf(properties, 'PolicyDocument'), sure) ?? unread('unparsable'),
		},
		holders: found.map(({ holder, at }) => ({
			holder,
			reference: { policy: arn ?? id, ...(holder.resource.stack === stack ? { address } : {}), at },
		})),
	};
}

/** The items of a list, or the one value. */
function possible(value: Resolved): readonly Possible[] {
	return isOpaque(value) ? [{ value, sure: true }] : itemsOf(value).items;
}

/** Whether one resource is there whenever the other is. */
function isThereWith(resource: Declared, other: Declared): boolean {
	return resource.condition === undefined || resource.condition === other.condition;
}

const controls: ReadonlyMap<string, 'service-control' | 'resource-control'> = new Map([
	['SERVICE_CONTROL_POLICY', 'service-control'],
	['RESOURCE_CONTROL_POLICY', 'resource-control'],
]);

/** A policy of an organization that limits what accounts may do; `undefined` for its other kinds. */
export function readControlPolicy(resource: Declared): Policy | undefined {
	const properties = resource.stack.properties(resource);
	const said = plainOf(fieldOf(properties, 'Type'));
	const type = typeof said === 'string' ? controls.get(said) : undefined;
	if (type === undefined && !isUnread(said)) return undefined;
	return {
		...identityOf(resource),
		name: textOf(fieldOf(properties, 'Name')),
		type: type ?? unread('unresolved'),
		document: policyDocument(fieldOf(properties, 'Content'), resource.condition === undefined) ?? unread('unparsable'),
	};
}
