import { athenaOperations } from './athena-queries.ts';
import { accessOperations } from './access-operations.ts';
import {
	emptyEstate,
	type ApiAccount,
	type ApiEstate,
	type ApiKey,
	type ApiParameter,
	type ApiSecret,
} from './estate.ts';
import { ApiError, page, type Input, type Operation } from './operation.ts';
import { historyOperations } from './history-operations.ts';
import { workloadOperations } from './workload-operations.ts';

/** The operations the double answers, by signing name and operation. */
const operations: Readonly<Record<string, Operation>> = {
	...accessOperations,
	...athenaOperations,
	...historyOperations,
	...workloadOperations,
	'sts GetCallerIdentity': (_, __, ___, { account }) => ({
		Arn: `arn:aws:sts::${account}:assumed-role/audit/me`,
		UserId: 'AROAEXAMPLE:me',
		Account: account,
	}),
	'kms ListGrants': (estate, input) =>
		page('Grants', findKey(estate, input).grants ?? [], input, {
			size: input['Limit'],
			input: 'Marker',
			output: 'NextMarker',
		}),
	'secretsmanager ListSecrets': ({ secrets }, input) => {
		const shown =
			input['IncludePlannedDeletion'] === true ? secrets : secrets.filter(({ entry }) => !entry['DeletedDate']);
		return page(
			'SecretList',
			shown.map(({ entry }) => entry),
			input,
			{ size: input['MaxResults'] },
		);
	},
	'secretsmanager DescribeSecret': ({ secrets }, input) => {
		const { entry, replication } = findSecret(secrets, input);
		const { SecretVersionsToStages, ...rest } = entry;
		return {
			...rest,
			VersionIdsToStages: SecretVersionsToStages,
			...(replication === undefined ? {} : { ReplicationStatus: replication }),
		};
	},
	'secretsmanager ListSecretVersionIds': ({ secrets }, input) => {
		const { entry, versions } = findSecret(secrets, input);
		return { ...page('Versions', versions, input, { size: input['MaxResults'] }), ARN: entry.ARN, Name: entry.Name };
	},
	'secretsmanager GetResourcePolicy': ({ secrets }, input) => {
		const { entry, policy } = findSecret(secrets, input);
		if (entry['DeletedDate'] !== undefined) throw new ApiError('InvalidRequestException');
		return {
			ARN: entry.ARN,
			Name: entry.Name,
			...(policy === undefined ? {} : { ResourcePolicy: JSON.stringify(policy) }),
		};
	},
	'ssm DescribeParameters': ({ parameters }, input, region, { account }) =>
		page(
			'Parameters',
			parameters.map((one) => withArn(one, region, account)),
			input,
			{ size: input['MaxResults'] },
		),
	'ssm ListTagsForResource': ({ parameters }, input) => {
		const parameter = indexOf(parameters, ({ metadata }) => [metadata.Name]).get(String(input['ResourceId']));
		if (parameter === undefined) throw new ApiError('InvalidResourceId');
		return { TagList: parameter.tags };
	},
	'tagging GetResources': ({ parameters }, input, region, { account }) => {
		const types = input['ResourceTypeFilters'];
		if (!Array.isArray(types) || types.length !== 1 || types[0] !== 'ssm:parameter') {
			throw new ApiError('InvalidParameterException');
		}
		const tagged = parameters.flatMap((one) =>
			one.tags.length === 0 ? [] : [{ ResourceARN: withArn(one, region, account).ARN, Tags: one.tags }],
		);
		const token = { input: 'PaginationToken', output: 'PaginationToken' };
		// The last page has a token too, which is empty.
		return {
			PaginationToken: '',
			...page('ResourceTagMappingList', tagged, input, { size: input['ResourcesPerPage'], ...token }),
		};
	},
	'ssm GetResourcePolicies': ({ parameters }, input, region, { account }) => {
		const parameter = parameters.find((one) => withArn(one, region, account).ARN === input['ResourceArn']);
		if (parameter === undefined) throw new ApiError('ResourceNotFoundException');
		const policies = (parameter.policies ?? []).map((policy, index) => ({
			PolicyId: `policy-${index}`,
			PolicyHash: '0',
			Policy: JSON.stringify(policy),
		}));
		return page('Policies', policies, input, { size: 50 });
	},
	'ssm GetServiceSetting': ({ serviceSettings }, input) => {
		const SettingValue = serviceSettings[String(input['SettingId'])];
		if (SettingValue === undefined) throw new ApiError('ServiceSettingNotFound');
		return { ServiceSetting: { SettingId: input['SettingId'], SettingValue, Status: 'Default' } };
	},
	'kms ListAliases': ({ aliases }, input) => ({
		...page('Aliases', aliases, input, { size: input['Limit'], input: 'Marker', output: 'NextMarker' }),
		Truncated: false,
	}),
	'kms DescribeKey': (estate, input, _, { account }) => {
		const [, , , , owner = account] = String(input['KeyId']).split(':');
		if (owner !== account) throw new ApiError('AccessDeniedException');
		return { KeyMetadata: findKey(estate, input).metadata };
	},
	'kms GetKeyPolicy': (estate, input) => ({
		Policy: JSON.stringify(findKey(estate, input).policy),
		PolicyName: 'default',
	}),
	'kms GetKeyRotationStatus': (estate, input) => {
		const { rotation, metadata } = findKey(estate, input);
		if (metadata['KeySpec'] !== 'SYMMETRIC_DEFAULT') throw new ApiError('UnsupportedOperationException');
		return rotation;
	},
	'account ListRegions': (_, input, __, { regions }) => {
		const names = Object.keys(regions).map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED_BY_DEFAULT' }));
		return page('Regions', names, input, { size: 2 });
	},
};

/** Answers one operation over JSON. Throws an ApiError as the service would. */
export function answer(service: string, api: string, input: Input, region: string, account: ApiAccount): object {
	const operation = operations[`${service} ${api}`];
	if (operation === undefined) throw new ApiError('UnknownOperationException');
	return operation(account.regions[region] ?? emptyEstate, input, region, account);
}

const indexes = new WeakMap<object, Map<string, unknown>>();

/** The items by their names; an estate of thousands is asked thousands of times. */
function indexOf<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): ReadonlyMap<string, Item> {
	const known = indexes.get(items) as ReadonlyMap<string, Item> | undefined;
	if (known !== undefined) return known;
	const index = new Map(items.flatMap((item) => namesOf(item).map((name) => [name, item] as const)));
	indexes.set(items, index);
	return index;
}

function findSecret(secrets: readonly ApiSecret[], input: Input): ApiSecret {
	const id = input['SecretId'];
	const secret = indexOf(secrets, ({ entry }) => [entry.ARN, entry.Name]).get(String(id));
	if (secret === undefined) throw new ApiError('ResourceNotFoundException');
	return secret;
}

function withArn({ metadata }: ApiParameter, region: string, account: string) {
	const { Name } = metadata;
	return { ...metadata, ARN: `arn:aws:ssm:${region}:${account}:parameter${Name.startsWith('/') ? '' : '/'}${Name}` };
}

function findKey({ keys, aliases }: ApiEstate, input: Input): ApiKey {
	const id = String(input['KeyId']);
	const alias = aliases.find(({ AliasName }) => id === AliasName || id.endsWith(`:${AliasName}`));
	const key = keys.find(({ metadata }) => [metadata.KeyId, metadata.Arn].includes(alias?.TargetKeyId ?? id));
	if (key === undefined) throw new ApiError('NotFoundException');
	return key;
}
