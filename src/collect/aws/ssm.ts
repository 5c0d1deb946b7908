import type {
	DescribeParametersRequest,
	DescribeParametersResult,
	GetResourcePoliciesRequest,
	GetResourcePoliciesResponse,
	GetServiceSettingRequest,
	GetServiceSettingResult,
	ListTagsForResourceRequest,
	ListTagsForResourceResult,
	ParameterInlinePolicy,
	ParameterMetadata,
} from '@aws-sdk/client-ssm';
import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Account, Parameter, ParameterPolicy, Tags } from '../../model/snapshot.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { isoDate, namedByArn, parseJson, policyDocument, tagRecord, type NamedListing } from './shape.ts';
import { getResources, listTags, type TagListing } from './tagging.ts';

const service = 'ssm';

/** The quota is 3 calls a second, shared with everyone who writes parameters. */
const describeParameters: ListRead<DescribeParametersRequest, DescribeParametersResult, 'Parameters'> = {
	service,
	api: 'DescribeParameters',
	action: 'ssm:DescribeParameters',
	ratePerSecond: 2,
	expects: { Parameters: 'array' },
	unchecked: ['PolicyText', 'PolicyType'],
	items: 'Parameters',
	page: { input: 'NextToken', output: 'NextToken' },
	lists: ['parameter', 'key'],
	fills: [
		'parameter.name',
		'parameter.type',
		'parameter.tier',
		'parameter.dataType',
		'parameter.description',
		'parameter.kmsKeyId',
		'parameter.lastModifiedAt',
		'parameter.policies',
	],
};

const listTagsForResource: Read<ListTagsForResourceRequest, ListTagsForResourceResult> = {
	service,
	api: 'ListTagsForResource',
	action: 'ssm:ListTagsForResource',
	ratePerSecond: 10,
	expects: { TagList: 'array' },
	standsInFor: getResources.action,
	fills: ['parameter.tags'],
};

const getResourcePolicies: ListRead<GetResourcePoliciesRequest, GetResourcePoliciesResponse, 'Policies'> = {
	service,
	api: 'GetResourcePolicies',
	action: 'ssm:GetResourcePolicies',
	ratePerSecond: 5,
	expects: { Policies: 'array' },
	items: 'Policies',
	page: { input: 'NextToken', output: 'NextToken' },
	fills: ['parameter.resourcePolicies'],
};

const getServiceSetting: Read<GetServiceSettingRequest, GetServiceSettingResult> = {
	service,
	api: 'GetServiceSetting',
	action: 'ssm:GetServiceSetting',
	ratePerSecond: 5,
	expects: { ServiceSetting: 'object' },
	fills: ['account.highThroughput', 'account.defaultParameterTier'],
};

export const ssmReads = [describeParameters, listTagsForResource, getResourcePolicies, getServiceSetting];

export type CollectedParameter = Parameter & { readonly arn: string };

export type ParameterListing = NamedListing<ParameterMetadata>;

export async function listParameterEntries(scope: ScopeAtWork): Promise<ParameterListing> {
	const listing = await scope.engine.list(describeParameters, { MaxResults: 50 }, (count) =>
		scope.report('parameters listed', count),
	);
	const arnOf = ({ Name, ARN }: ParameterMetadata) => Name && (ARN ?? parameterArn(scope, Name));
	return namedByArn(listing, arnOf, describeParameters.action);
}

export async function collectParameters(
	scope: ScopeAtWork,
	{ items: entries }: ParameterListing,
): Promise<CollectedParameter[]> {
	// Not at the same time as the list: a parameter that appears between the two must not look untagged.
	const tags = entries.length === 0 ? noTags : await listTags(scope, 'ssm:parameter', 'parameter tags listed');
	return readEach(scope, 'parameters', entries, (entry) => collectParameter(scope, entry, tags));
}

const noTags: TagListing = { byArn: new Map(), complete: true };

export async function collectServiceSettings(scope: ScopeAtWork): Promise<Account> {
	const [highThroughput, defaultParameterTier] = await Promise.all([
		readSetting(scope, '/ssm/parameter-store/high-throughput-enabled'),
		readSetting(scope, '/ssm/parameter-store/default-parameter-tier'),
	]);
	return {
		scope: scope.id,
		highThroughput: isUnread(highThroughput) ? highThroughput : highThroughput === 'true',
		defaultParameterTier,
	};
}

async function readSetting(scope: ScopeAtWork, SettingId: string): Promise<Observed<string>> {
	const answer = await scope.engine.call(getServiceSetting, { SettingId });
	if (!answer.ok) return answer.why;
	return answer.output.ServiceSetting?.SettingValue ?? unread('failed', getServiceSetting.action);
}

/** `parameter/name` for `/name` and `name` alike. */
function parameterArn({ partition, region, account }: ScopeAtWork, name: string): string {
	return `arn:${partition}:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

async function collectParameter(
	scope: ScopeAtWork,
	entry: ParameterMetadata & { readonly arn: string },
	listed: TagListing,
): Promise<CollectedParameter> {
	const { arn, Name: name = '', Type: type = 'unknown', Tier: tier = 'Standard' } = entry;
	const [tags, resourcePolicies] = await Promise.all([
		listed.byArn.get(arn) ?? (listed.complete ? {} : readTags(scope, name)),
		// Standard parameters cannot be shared.
		tier === 'Standard' ? [] : readResourcePolicies(scope, arn),
	]);
	return {
		scope: scope.id,
		arn,
		name,
		type,
		tier,
		dataType: entry.DataType ?? null,
		description: entry.Description ?? null,
		tags,
		kmsKeyId: type === 'SecureString' ? (entry.KeyId ?? 'alias/aws/ssm') : null,
		lastModifiedAt: isoDate(entry.LastModifiedDate),
		policies: (entry.Policies ?? []).map(parameterPolicy),
		resourcePolicies,
	};
}

async function readTags(scope: ScopeAtWork, name: string): Promise<Observed<Tags>> {
	const answer = await scope.engine.call(listTagsForResource, { ResourceType: 'Parameter', ResourceId: name });
	return answer.ok ? tagRecord(answer.output.TagList) : answer.why;
}

async function readResourcePolicies(scope: ScopeAtWork, arn: string): Promise<Observed<readonly PolicyDocument[]>> {
	const { items, complete } = await scope.engine.list(getResourcePolicies, { ResourceArn: arn });
	if (complete !== true) return complete;
	const documents: PolicyDocument[] = [];
	for (const { Policy } of items) {
		const document = policyDocument(Policy ?? '', getResourcePolicies.action);
		if (isUnread(document)) return document;
		documents.push(document);
	}
	return documents;
}

/** Only what the model names is taken from the text: the rest of it could hold anything. */
function parameterPolicy({ PolicyType, PolicyStatus, PolicyText }: ParameterInlinePolicy): ParameterPolicy {
	const { Type, Attributes } = record(typeof PolicyText === 'string' ? parseJson(PolicyText) : undefined);
	const type = word(PolicyType) ?? word(Type) ?? 'unknown';
	const status = word(PolicyStatus) ?? null;
	if (type !== 'Expiration') return { type, status };
	const { Timestamp } = record(Attributes);
	return { type, status, expiresAt: typeof Timestamp === 'string' ? isoDate(new Date(Timestamp)) : null };
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function word(value: unknown): string | undefined {
	return typeof value === 'string' && /^[A-Za-z]{1,40}$/.test(value) ? value : undefined;
}
