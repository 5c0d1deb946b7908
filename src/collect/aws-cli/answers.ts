/** An answer of AWS as the AWS CLI printed it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a file holds, by its content. */
export interface AnswerKind {
	/** Service and operation of the read that gives the same answer. */
	readonly read: string;
	/** What the question was about, where the answer tells. */
	readonly subject?: string;
}

/** `value`: the value of a secret, which hushlint does not want. `idle`: known, but it tells nothing that is needed. */
export type Recognition = AnswerKind | 'value' | 'idle' | undefined;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listIn(content: Fields, name: string): readonly Fields[] {
	const list = content[name];
	return Array.isArray(list) ? list.filter(isFields) : [];
}

function textIn(content: Fields, name: string): string | undefined {
	const text = content[name];
	return typeof text === 'string' ? text : undefined;
}

/** Whether it is a list whose members all have these fields. An empty list may be of anything. */
function isListOf(content: Fields, name: string, ...fields: readonly string[]): boolean {
	const list: unknown = content[name];
	return Array.isArray(list) && list.every((item) => isFields(item) && fields.every((field) => field in item));
}

function hasOnly(content: Fields, ...names: readonly string[]): boolean {
	return Object.keys(content).every((name) => names.includes(name));
}

/** Told before anything else: what holds a value is looked at no further. */
function holdsValue(content: Fields): boolean {
	const { Parameter } = content;
	return (
		['SecretString', 'SecretBinary', 'SecretValues', 'Plaintext'].some((name) => name in content) ||
		(isFields(Parameter) && 'Value' in Parameter) ||
		listIn(content, 'Parameters').some((parameter) => 'Value' in parameter)
	);
}

/** The members that only one operation answers with, and what tells the subject. */
const byMember: Readonly<Record<string, readonly [read: string, subject?: (content: Fields) => string | undefined]>> = {
	SecretList: ['secrets-manager ListSecrets'],
	Versions: ['secrets-manager ListSecretVersionIds', ({ ARN }) => word(ARN)],
	ServiceSetting: ['ssm GetServiceSetting', ({ ServiceSetting }) => inner(ServiceSetting, 'SettingId')],
	ResourceTagMappingList: ['tagging GetResources'],
	KeyMetadata: ['kms DescribeKey', ({ KeyMetadata }) => inner(KeyMetadata, 'Arn')],
	KeyRotationEnabled: ['kms GetKeyRotationStatus', ({ KeyId }) => word(KeyId)],
	Grants: ['kms ListGrants', (content) => inner(listIn(content, 'Grants')[0], 'KeyId')],
	UserDetailList: ['iam GetAccountAuthorizationDetails'],
	RoleDetailList: ['iam GetAccountAuthorizationDetails'],
	GroupDetailList: ['iam GetAccountAuthorizationDetails'],
	AccessKeyMetadata: ['iam ListAccessKeys', (content) => inner(listIn(content, 'AccessKeyMetadata')[0], 'UserName')],
	Functions: ['lambda ListFunctions'],
	clusterArns: ['ecs ListClusters'],
	serviceArns: ['ecs ListServices', ({ serviceArns }) => clusterOf(serviceArns)],
	services: ['ecs DescribeServices'],
	taskArns: ['ecs ListTasks', ({ taskArns }) => clusterOf(taskArns)],
	tasks: ['ecs DescribeTasks'],
	taskDefinition: ['ecs DescribeTaskDefinition', ({ taskDefinition }) => inner(taskDefinition, 'taskDefinitionArn')],
	DBInstances: ['rds DescribeDBInstances'],
	DBClusters: ['rds DescribeDBClusters'],
	trailList: ['cloudtrail DescribeTrails'],
	IsLogging: ['cloudtrail GetTrailStatus'],
	EventSelectors: ['cloudtrail GetEventSelectors', ({ TrailARN }) => word(TrailARN)],
	AdvancedEventSelectors: ['cloudtrail GetEventSelectors', ({ TrailARN }) => word(TrailARN)],
	Organization: ['organizations DescribeOrganization'],
	Parents: ['organizations ListParents'],
};

/** Says which operation gave an answer, by what only its answers have; `file` where they are empty. */
export function recognise(content: Fields, file: string): Recognition {
	if (holdsValue(content)) return 'value';
	const member = Object.keys(byMember).find((name) => name in content);
	const [read, subject] = (member === undefined ? undefined : byMember[member]) ?? [];
	if (read !== undefined) return kind(read, subject?.(content));
	return recogniseMore(content, file);
}

/** What several operations have in common is told by the members of members. */
function recogniseMore(content: Fields, file: string): Recognition {
	const { ARN, Policy, Policies } = content;
	if (typeof ARN === 'string' && ARN.includes(':secretsmanager:')) {
		if (hasOnly(content, 'ARN', 'Name', 'ResourcePolicy')) return kind('secrets-manager GetResourcePolicy', ARN);
		if ('Name' in content) return kind('secrets-manager DescribeSecret', ARN);
	}
	if (isListOf(content, 'Parameters', 'Name')) return kind('ssm DescribeParameters');
	if (isListOf(content, 'Aliases', 'AliasName')) return kind('kms ListAliases');
	if (isListOf(content, 'Clusters', 'ClusterIdentifier')) return kind('redshift DescribeClusters');
	if (isListOf(content, 'Accounts', 'Id')) return kind('organizations ListAccounts');
	if (Array.isArray(Policies)) {
		const isOfTarget = /target|scp|rcp|(?:service|resource)[-_]control/i.test(file);
		if (Policies.length === 0 && isOfTarget) return kind('organizations ListPoliciesForTarget');
		if (isListOf(content, 'Policies', 'PolicyHash')) return kind('ssm GetResourcePolicies', resourceIn(content));
		if (isListOf(content, 'Policies', 'Id', 'Type')) return kind('organizations ListPoliciesForTarget');
		return isListOf(content, 'Policies', 'PolicyVersionList') ? kind('iam GetAccountAuthorizationDetails') : undefined;
	}
	if (isFields(Policy)) {
		const summary = Policy['PolicySummary'];
		return isFields(summary) ? kind('organizations DescribePolicy', textIn(summary, 'Id')) : undefined;
	}
	if (typeof Policy === 'string') {
		if ('RevisionId' in content)
			return kind('lambda GetPolicy', resourceOf(Policy)?.replace(/(:function:[^:]+):.*$/, '$1'));
		return hasOnly(content, 'Policy', 'PolicyName') ? kind('kms GetKeyPolicy', keyIn(Policy)) : undefined;
	}
	const isKeyList = isListOf(content, 'Keys', 'KeyArn');
	const isCaller = 'Account' in content && 'UserId' in content && 'Arn' in content;
	return isKeyList || isCaller ? 'idle' : undefined;
}

function kind(read: string, subject?: string): AnswerKind {
	return { read, ...(subject === undefined ? {} : { subject }) };
}

function word(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function inner(value: unknown, name: string): string | undefined {
	return isFields(value) ? textIn(value, name) : undefined;
}

/** `arn:…:service/cluster/name` */
function clusterOf(arns: unknown): string | undefined {
	const [arn] = Array.isArray(arns) ? (arns as readonly unknown[]) : [];
	const parts = typeof arn === 'string' ? arn.split('/') : [];
	return parts.length === 3 ? parts[1] : undefined;
}

function resourceIn(content: Fields): string | undefined {
	const text = inner(listIn(content, 'Policies')[0], 'Policy');
	return text === undefined ? undefined : resourceOf(text);
}

/** The one resource that a resource policy speaks of. */
function resourceOf(policy: string): string | undefined {
	return /"Resource"\s*:\s*\[?\s*"(arn:[^"*]+)"/.exec(policy)?.[1];
}

/** A key policy seldom says whose it is; where it does, by the key's own ARN. */
function keyIn(policy: string): string | undefined {
	const keys = new Set(policy.match(/arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+/g));
	return keys.size === 1 ? [...keys][0] : undefined;
}
