import { factOf, isGlobal, type Estate, type Resource } from '../model/estate.ts';
import { isRead, unread, type Unread } from '../model/observed.ts';
import type { PolicyReference } from '../model/principal.ts';
import type { Scope } from '../model/snapshot.ts';
import { isHole, partsOf, plain, render, type Text } from '../model/text.ts';
import { managedPolicy } from './managed-policies.ts';

/** Name of an AWS managed policy, whatever the partition. */
const managedArn = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/;

/**
 * The policy that a reference names. Documents of AWS managed policies that the snapshot does not hold come from a table; `null`: the policy
 * bears on no secret. In templates each attachment of one is a policy of its own.
 */
export function policyOf(
	reference: PolicyReference,
	holder: Resource<'principal'>,
	estate: Estate,
): Resource<'policy'> | null | Unread {
	const { policy, address } = reference;
	const index = estate.indexed(buildIndex);
	if (address !== undefined) {
		const found = index.byAddress.get(keyOf(holder.scope, address));
		if (found) return found;
	}
	const arn = arnOf(policy);
	if (holder.scope.world === 'iac') {
		const attached = index.attached.get(reference);
		if (attached !== undefined) return attached;
		return (
			index.byAddress.get(keyOf(holder.scope, render(policy))) ?? unread(arn === undefined ? 'unresolved' : 'elsewhere')
		);
	}
	const text = plain(policy);
	if (text === undefined) return unread('unresolved');
	return (
		index.byId.get(keyOf(holder.scope, text)) ??
		index.byId.get(text) ??
		index.shared.get(sharedKey(holder, text)) ??
		unread('not-collected')
	);
}

/** The policies that stand in no snapshot: AWS managed ones, from the table. In templates one for each attachment, in accounts one for each account. */
export function attachedPolicies(estate: Estate): Iterable<Resource<'policy'>> {
	return estate.indexed(buildIndex).synthetic;
}

/** Who holds a policy that the estate does not store. */
export function holderOfAttached(policy: Resource<'policy'>, estate: Estate): Resource<'principal'> | undefined {
	return estate.indexed(buildIndex).holders.get(policy);
}

/** The ARN of an AWS managed policy, also where the template leaves the partition open; `undefined` for other policies. */
function arnOf(policy: Text): string | undefined {
	const parts = partsOf(policy).map((part) => (isHole(part) ? 'aws' : part));
	const text = parts.join('');
	const holes = partsOf(policy).filter(isHole).length;
	return managedArn.test(text) && holes <= 1 && (holes === 0 || text.startsWith('arn:aws:')) ? text : undefined;
}

interface Index {
	readonly byAddress: ReadonlyMap<string, Resource<'policy'>>;
	readonly byId: ReadonlyMap<string, Resource<'policy'>>;
	/** Of templates: the AWS managed policy that a reference attaches; `null`: it bears on no secret. */
	readonly attached: ReadonlyMap<PolicyReference, Resource<'policy'> | null>;
	/** Of accounts: the same by account and ARN. */
	readonly shared: ReadonlyMap<string, Resource<'policy'> | null>;
	readonly synthetic: readonly Resource<'policy'>[];
	readonly holders: ReadonlyMap<Resource<'policy'>, Resource<'principal'>>;
}

function buildIndex(estate: Estate): Index {
	const byAddress = new Map<string, Resource<'policy'>>();
	const byId = new Map<string, Resource<'policy'>>();
	for (const policy of estate.resources('policy')) {
		const { scope, address, id, arn } = policy;
		if (address !== undefined) byAddress.set(keyOf(scope, address), policy);
		if (scope.world === 'iac') byAddress.set(keyOf(scope, arn === undefined ? id : render(arn)), policy);
		for (const name of [id, ...(arn === undefined ? [] : [render(arn)])]) {
			byId.set(keyOf(scope, name), policy);
			if (scope.world === 'account') byId.set(name, policy);
		}
	}
	const attached = new Map<PolicyReference, Resource<'policy'> | null>();
	const shared = new Map<string, Resource<'policy'> | null>();
	const synthetic: Resource<'policy'>[] = [];
	const holders = new Map<Resource<'policy'>, Resource<'principal'>>();
	for (const holder of estate.resources('principal')) {
		for (const [reference, bounds] of referencesOf(holder)) {
			const arn = arnOf(reference.policy);
			if (arn === undefined) continue;
			const iac = holder.scope.world === 'iac';
			const key = sharedKey(holder, arn);
			if (iac ? byAddress.has(keyOf(holder.scope, reference.address ?? '')) : byId.has(arn) || shared.has(key))
				continue;
			const document = managedPolicy(arn);
			if (document === undefined) continue;
			const policy = document === 'none' ? null : synthesize(arn, document, holder, iac ? reference : undefined);
			if (iac) attached.set(reference, policy);
			else shared.set(key, policy);
			if (!policy || bounds) continue;
			synthetic.push(policy);
			if (iac) holders.set(policy, holder);
		}
	}
	return { byAddress, byId, attached, shared, synthetic, holders };
}

/** The references of a principal, each with whether it bounds rather than grants. */
function referencesOf(holder: Resource<'principal'>): readonly (readonly [PolicyReference, boolean])[] {
	const policies = factOf(holder, 'policies');
	const boundary = factOf(holder, 'boundary');
	const held = isRead(policies) ? policies : [];
	return [
		...held.map((reference) => [reference, false] as const),
		...(isRead(boundary) && boundary !== null ? [[boundary, true] as const] : []),
	];
}

function synthesize(
	arn: string,
	document: NonNullable<Resource<'policy'>['facts']['document']>,
	holder: Resource<'principal'>,
	reference: PolicyReference | undefined,
): Resource<'policy'> {
	const name = arn.slice(arn.lastIndexOf('/') + 1);
	const { scope } = holder;
	const at = reference && (reference.at ?? holder.at);
	return {
		kind: 'policy',
		id: reference ? `${holder.id} ${arn}` : isGlobal(scope) ? arn : `${scope.account} ${arn}`,
		label: name,
		scope,
		arn,
		...(at === undefined ? {} : { at }),
		facts: { name, type: 'aws', document },
	};
}

function sharedKey({ scope }: Resource, arn: string): string {
	return `${scope.account} ${arn}`;
}

function keyOf(scope: Scope, name: string): string {
	return `${scope.id} ${name}`;
}
