import type {
	DescribeSecretRequest,
	DescribeSecretResponse,
	GetResourcePolicyRequest,
	GetResourcePolicyResponse,
	ListSecretsRequest,
	ListSecretsResponse,
	ListSecretVersionIdsRequest,
	ListSecretVersionIdsResponse,
	SecretListEntry,
} from '@aws-sdk/client-secrets-manager';
import { unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { DeletionFacts, TemplateFacts } from '../../model/template.ts';
import type { Replica, Rotation, Secret, SecretFacts, SecretVersion } from '../../model/snapshot.ts';
import type { Answer } from './engine.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { compareText, isoDate, namedByArn, policyDocument, tagRecord, type NamedListing } from './shape.ts';

const service = 'secrets-manager';

/** Nearly everything, for all secrets at once; up to five minutes behind. */
const listSecrets: ListRead<ListSecretsRequest, ListSecretsResponse, 'SecretList'> = {
	service,
	api: 'ListSecrets',
	action: 'secretsmanager:ListSecrets',
	ratePerSecond: 20,
	expects: { SecretList: 'array' },
	items: 'SecretList',
	page: { input: 'NextToken', output: 'NextToken' },
	lists: ['secret', 'key'],
	fills: [
		'secret.name',
		'secret.description',
		'secret.tags',
		'secret.type',
		'secret.owningService',
		'secret.kmsKeyId',
		'secret.rotation',
		'secret.lastRotatedAt',
		'secret.nextRotationAt',
		'secret.createdAt',
		'secret.lastChangedAt',
		'secret.lastAccessedAt',
		'secret.deletedAt',
		'secret.primaryRegion',
	],
};

const describeSecret: Read<DescribeSecretRequest, DescribeSecretResponse> = {
	service,
	api: 'DescribeSecret',
	action: 'secretsmanager:DescribeSecret',
	ratePerSecond: 100,
	expects: { ARN: 'string' },
	fills: ['secret.replicas'],
};

const listSecretVersionIds: ListRead<ListSecretVersionIdsRequest, ListSecretVersionIdsResponse, 'Versions'> = {
	service,
	api: 'ListSecretVersionIds',
	action: 'secretsmanager:ListSecretVersionIds',
	ratePerSecond: 40,
	expects: { Versions: 'array' },
	items: 'Versions',
	page: { input: 'NextToken', output: 'NextToken' },
	fills: ['secret.versions'],
};

const getResourcePolicy: Read<GetResourcePolicyRequest, GetResourcePolicyResponse> = {
	service,
	api: 'GetResourcePolicy',
	action: 'secretsmanager:GetResourcePolicy',
	ratePerSecond: 40,
	expects: { ARN: 'string' },
	fills: ['secret.resourcePolicy'],
};

export const secretsManagerReads = [listSecrets, describeSecret, listSecretVersionIds, getResourcePolicy];

export type CollectedSecret = Secret & { readonly arn: string };

export type SecretListing = NamedListing<SecretListEntry>;

export async function listSecretEntries({ engine, report }: ScopeAtWork): Promise<SecretListing> {
	const listing = await engine.list(listSecrets, { IncludePlannedDeletion: true, MaxResults: 100 }, (count) =>
		report('secrets listed', count),
	);
	return namedByArn(listing, ({ ARN }) => ARN, listSecrets.action);
}

export async function collectSecrets(scope: ScopeAtWork, { items }: SecretListing): Promise<CollectedSecret[]> {
	const secrets = await readEach(scope, 'secrets', items, (entry) => collectSecret(scope, entry));
	return secrets.filter((secret) => secret !== undefined);
}

async function collectSecret(
	scope: ScopeAtWork,
	entry: SecretListEntry & { readonly arn: string },
): Promise<CollectedSecret | undefined> {
	const { arn } = entry;
	const [described, versions, resourcePolicy] = await Promise.all([
		scope.engine.call(describeSecret, { SecretId: arn }),
		readVersions(scope, arn),
		readResourcePolicy(scope, arn),
	]);
	// Deleted between the list and now.
	if (!described.ok && described.code === 'ResourceNotFoundException') return undefined;
	return { scope: scope.id, arn, ...listedFacts(entry), replicas: replicasOf(described), versions, resourcePolicy };
}

type Listed = Omit<SecretFacts, keyof TemplateFacts | keyof DeletionFacts | 'replicas' | 'versions' | 'resourcePolicy'>;

function listedFacts(entry: SecretListEntry): Listed {
	return {
		name: entry.Name ?? null,
		description: entry.Description ?? null,
		tags: tagRecord(entry.Tags),
		type: entry.Type ?? null,
		owningService: entry.OwningService ?? null,
		kmsKeyId: entry.KmsKeyId ?? null,
		rotation: rotationOf(entry),
		lastRotatedAt: isoDate(entry.LastRotatedDate),
		nextRotationAt: isoDate(entry.NextRotationDate),
		createdAt: isoDate(entry.CreatedDate),
		lastChangedAt: isoDate(entry.LastChangedDate),
		lastAccessedAt: isoDate(entry.LastAccessedDate),
		deletedAt: isoDate(entry.DeletedDate),
		primaryRegion: entry.PrimaryRegion ?? null,
	};
}

/** AWS leaves `RotationEnabled` out where rotation was never configured, and says false where it is off now. */
function rotationOf({ RotationEnabled, RotationLambdaARN, RotationRules }: SecretListEntry): Rotation | null {
	if (RotationEnabled === undefined && RotationLambdaARN === undefined && RotationRules === undefined) return null;
	const { AutomaticallyAfterDays: days = 0, ScheduleExpression, Duration } = RotationRules ?? {};
	return {
		enabled: RotationEnabled ?? false,
		functionArn: RotationLambdaARN ?? null,
		automaticallyAfterDays: days > 0 ? days : null,
		scheduleExpression: ScheduleExpression ?? null,
		duration: Duration ?? null,
	};
}

function replicasOf(described: Answer<DescribeSecretResponse>): Observed<readonly Replica[]> {
	if (!described.ok) return described.why;
	const replicas = (described.output.ReplicationStatus ?? []).map((replica) => ({
		region: replica.Region ?? '',
		kmsKeyId: replica.KmsKeyId ?? null,
		status: replica.Status ?? null,
		statusMessage: replica.StatusMessage ?? null,
		lastAccessedAt: isoDate(replica.LastAccessedDate),
	}));
	return replicas.toSorted((a, b) => compareText(a.region, b.region));
}

async function readVersions(scope: ScopeAtWork, arn: string): Promise<Observed<readonly SecretVersion[]>> {
	const { items, complete } = await scope.engine.list(listSecretVersionIds, { SecretId: arn, MaxResults: 100 });
	if (complete !== true) return complete;
	const versions = items.map((version) => ({
		id: version.VersionId ?? '',
		stages: (version.VersionStages ?? []).toSorted(compareText),
		createdAt: isoDate(version.CreatedDate),
		lastAccessedAt: isoDate(version.LastAccessedDate),
	}));
	return versions.toSorted((a, b) => compareText(a.createdAt ?? '', b.createdAt ?? '') || compareText(a.id, b.id));
}

async function readResourcePolicy(scope: ScopeAtWork, arn: string): Promise<Observed<PolicyDocument | null>> {
	const answer = await scope.engine.call(getResourcePolicy, { SecretId: arn });
	if (answer.ok) {
		const { ResourcePolicy: text } = answer.output;
		return text === undefined || text === '' ? null : policyDocument(text, getResourcePolicy.action);
	}
	// Secrets Manager does not answer this for a secret that is marked for deletion.
	const marked = answer.code === 'InvalidRequestException';
	return marked ? unread('pending-deletion', getResourcePolicy.action) : answer.why;
}
