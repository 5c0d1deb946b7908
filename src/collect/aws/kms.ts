import type {
	AliasListEntry,
	DescribeKeyRequest,
	DescribeKeyResponse,
	GetKeyPolicyRequest,
	GetKeyPolicyResponse,
	GetKeyRotationStatusRequest,
	GetKeyRotationStatusResponse,
	GrantListEntry,
	KeyMetadata,
	ListAliasesRequest,
	ListAliasesResponse,
	ListGrantsRequest,
	ListGrantsResponse,
} from '@aws-sdk/client-kms';
import { unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { KeyGrant } from '../../model/principal.ts';
import type { KeyFacts, KeyRotation, KmsKey } from '../../model/snapshot.ts';
import type { Listing } from './engine.ts';
import { isReservedAlias, readKeyReference, type KeyReference } from './key-reference.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { compareText, isoDate, policyDocument, sortedByArn } from './shape.ts';

const service = 'kms';

const listAliases: ListRead<ListAliasesRequest, ListAliasesResponse, 'Aliases'> = {
	service,
	api: 'ListAliases',
	action: 'kms:ListAliases',
	ratePerSecond: 20,
	expects: { Aliases: 'array' },
	items: 'Aliases',
	page: { input: 'Marker', output: 'NextMarker' },
	fills: ['key.aliases'],
};

const describeKey: Read<DescribeKeyRequest, DescribeKeyResponse> = {
	service,
	api: 'DescribeKey',
	action: 'kms:DescribeKey',
	ratePerSecond: 100,
	expects: { KeyMetadata: 'object' },
	fills: ['key.manager', 'key.state', 'key.deletionAt', 'key.origin', 'key.spec', 'key.multiRegion', 'key.createdAt'],
};

const getKeyPolicy: Read<GetKeyPolicyRequest, GetKeyPolicyResponse> = {
	service,
	api: 'GetKeyPolicy',
	action: 'kms:GetKeyPolicy',
	ratePerSecond: 50,
	expects: { Policy: 'string' },
	fills: ['key.policy'],
};

const getKeyRotationStatus: Read<GetKeyRotationStatusRequest, GetKeyRotationStatusResponse> = {
	service,
	api: 'GetKeyRotationStatus',
	action: 'kms:GetKeyRotationStatus',
	ratePerSecond: 50,
	expects: { KeyRotationEnabled: 'boolean' },
	fills: ['key.rotation'],
};

const listGrants: ListRead<ListGrantsRequest, ListGrantsResponse, 'Grants'> = {
	service,
	api: 'ListGrants',
	action: 'kms:ListGrants',
	ratePerSecond: 50,
	expects: { Grants: 'array' },
	items: 'Grants',
	page: { input: 'Marker', output: 'NextMarker' },
	fills: ['key.grants'],
};

export const kmsReads = [listAliases, describeKey, getKeyPolicy, getKeyRotationStatus, listGrants];

type CollectedKey = KmsKey & { readonly arn: string };
type Described = Pick<KeyFacts, 'manager' | 'state' | 'deletionAt' | 'origin' | 'spec' | 'multiRegion' | 'createdAt'>;

/** The keys behind these references (key ids, ARNs, aliases), each key once. */
export async function collectKeys(scope: ScopeAtWork, references: ReadonlySet<string>): Promise<CollectedKey[]> {
	if (references.size === 0) return [];
	const aliases = await scope.engine.list(listAliases, { Limit: 100 });
	const targets = new Map<string, KeyReference>();
	for (const reference of [...references].toSorted(compareText)) {
		const target = resolveAlias(readKeyReference(reference, scope), aliases, scope);
		if (!targets.has(target.arn) || target.alias !== null) targets.set(target.arn, target);
	}
	// Refusals of other accounts' keys must not make the operation look refused before an own key was tried.
	const ownFirst = [...targets.values()].toSorted((a, b) => Number(a.foreign) - Number(b.foreign));
	const keys = await readEach(scope, 'keys', ownFirst, (target) => collectKey(scope, target, aliases));
	return sortedByArn(keys);
}

/** The key an alias of this account stands for, where the list of aliases says so. */
function resolveAlias(reference: KeyReference, aliases: Listing<AliasListEntry>, scope: ScopeAtWork): KeyReference {
	if (reference.alias === null || reference.foreign) return reference;
	const id = aliases.items.find(({ AliasName }) => AliasName === reference.alias)?.TargetKeyId;
	return id === undefined ? reference : { ...readKeyReference(id, scope), alias: reference.alias };
}

async function collectKey(
	scope: ScopeAtWork,
	reference: KeyReference,
	aliases: Listing<AliasListEntry>,
): Promise<CollectedKey> {
	const described = await scope.engine.call(describeKey, { KeyId: reference.ask });
	if (!described.ok) {
		if (described.code === 'NotFoundException') return missingKey(scope, reference);
		if (reference.foreign) return foreignKey(scope, reference);
		const { why } = described;
		// KMS tells policy and rotation of no alias.
		const isAlias = reference.arn.includes(':alias/');
		const facts = isAlias
			? { aliases: why, policy: why, rotation: why, grants: why }
			: { ...(await localFacts(scope, reference, aliases)), grants: await readGrants(scope, reference) };
		return { scope: scope.id, arn: reference.arn, ...unknown(why), ...facts };
	}
	const { KeyMetadata: metadata = { KeyId: undefined } } = described.output;
	const arn = metadata.Arn ?? reference.arn;
	const reserved = [reference.alias, ...namesOf(arn, aliases)].some(isReservedAlias);
	const facts = describedFacts(metadata, reserved);
	if (reference.foreign) return { scope: scope.id, arn, ...facts, ...foreignFacts };
	const key = { ...reference, arn };
	const [local, grants] = await Promise.all([
		localFacts(scope, key, aliases),
		// Those of AWS managed keys are the services' own.
		facts.manager === 'aws' ? [] : readGrants(scope, key),
	]);
	return { scope: scope.id, arn, ...facts, ...local, grants };
}

function describedFacts(metadata: KeyMetadata, reserved: boolean): Described {
	const multiRegion = metadata.MultiRegionConfiguration?.MultiRegionKeyType;
	return {
		manager: metadata.KeyManager === 'AWS' || reserved ? 'aws' : 'customer',
		state: metadata.KeyState ?? 'unknown',
		deletionAt: isoDate(metadata.DeletionDate),
		origin: metadata.Origin ?? 'unknown',
		spec: metadata.KeySpec ?? 'unknown',
		multiRegion: multiRegion === 'PRIMARY' ? 'primary' : multiRegion === 'REPLICA' ? 'replica' : null,
		createdAt: isoDate(metadata.CreationDate),
	};
}

/** Facts that only the key's own account and Region tell. */
async function localFacts(
	scope: ScopeAtWork,
	key: KeyReference,
	aliases: Listing<AliasListEntry>,
): Promise<Pick<KmsKey, 'aliases' | 'policy' | 'rotation'>> {
	const [policy, rotation] = await Promise.all([readPolicy(scope, key), readRotation(scope, key)]);
	return { aliases: aliases.complete === true ? namesOf(key.arn, aliases) : aliases.complete, policy, rotation };
}

function namesOf(arn: string, { items }: Listing<AliasListEntry>): string[] {
	const id = arn.slice(arn.lastIndexOf('/') + 1);
	const names = items.flatMap(({ AliasName, TargetKeyId }) =>
		AliasName !== undefined && TargetKeyId === id ? [AliasName] : [],
	);
	return names.toSorted(compareText);
}

async function readPolicy(scope: ScopeAtWork, key: KeyReference): Promise<Observed<PolicyDocument>> {
	const answer = await scope.engine.call(getKeyPolicy, { KeyId: key.arn, PolicyName: 'default' });
	return answer.ok ? policyDocument(answer.output.Policy ?? '', getKeyPolicy.action) : answer.why;
}

async function readRotation(scope: ScopeAtWork, key: KeyReference): Promise<Observed<KeyRotation>> {
	const answer = await scope.engine.call(getKeyRotationStatus, { KeyId: key.arn });
	if (answer.ok) {
		const { KeyRotationEnabled: enabled = false, RotationPeriodInDays: periodDays = null } = answer.output;
		return { enabled, periodDays };
	}
	// Asymmetric keys and custom stores: the status of a key that cannot rotate is "off".
	return answer.code === 'UnsupportedOperationException' ? { enabled: false, periodDays: null } : answer.why;
}

async function readGrants(scope: ScopeAtWork, key: KeyReference): Promise<Observed<readonly KeyGrant[]>> {
	const { items, complete } = await scope.engine.list(listGrants, { KeyId: key.arn, Limit: 100 });
	if (complete !== true) return complete;
	return items.map(grantOf).toSorted((a, b) => compareText(a.id, b.id));
}

function grantOf(grant: GrantListEntry): KeyGrant {
	const { GrantId = '', GranteePrincipal = '', Operations = [], Constraints, IssuingAccount } = grant;
	const issuer = /^(?:arn:[^:]*:iam::)?(\d{12})\b/.exec(IssuingAccount ?? '')?.[1];
	return {
		id: GrantId,
		grantee: GranteePrincipal,
		operations: Operations.toSorted(compareText),
		encryptionContext: Constraints?.EncryptionContextEquals ?? Constraints?.EncryptionContextSubset ?? null,
		...(issuer === undefined ? {} : { issuer }),
	};
}

/** A key that is referred to and does not exist: what nothing has is left out. */
function missingKey(scope: ScopeAtWork, { arn, alias }: KeyReference): CollectedKey {
	return {
		scope: scope.id,
		arn,
		aliases: alias === null ? [] : [alias],
		manager: isReservedAlias(alias) ? 'aws' : 'customer',
		state: 'Missing',
		deletionAt: null,
		multiRegion: null,
		createdAt: null,
	};
}

const foreignFacts = {
	aliases: unread('foreign', listAliases.action),
	policy: unread('foreign', getKeyPolicy.action),
	rotation: unread('foreign', getKeyRotationStatus.action),
	grants: unread('foreign', listGrants.action),
} as const;

function foreignKey(scope: ScopeAtWork, { arn }: KeyReference): CollectedKey {
	// AWS managed keys cannot be shared, so a key of another account is never one.
	return {
		scope: scope.id,
		arn,
		...unknown(unread('foreign', describeKey.action)),
		manager: 'customer',
		...foreignFacts,
	};
}

function unknown<Why>(why: Why): { [Fact in keyof Described]: Why } {
	return { manager: why, state: why, deletionAt: why, origin: why, spec: why, multiRegion: why, createdAt: why };
}
