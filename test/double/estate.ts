import type { AthenaQueries } from './athena-queries.ts';
import type { EventHistory } from './event-history.ts';

/** What the AWS double holds of one account and Region: members as the APIs return them, dates as seconds. */
export interface ApiEstate {
	readonly secrets: readonly ApiSecret[];
	readonly parameters: readonly ApiParameter[];
	readonly keys: readonly ApiKey[];
	readonly aliases: readonly { readonly AliasName: string; readonly TargetKeyId?: string }[];
	readonly serviceSettings: Readonly<Record<string, string>>;
	readonly functions?: readonly ApiFunction[];
	readonly clusters?: readonly ApiCluster[];
	readonly taskDefinitions?: readonly { readonly taskDefinitionArn: string; readonly [member: string]: unknown }[];
	readonly instances?: readonly object[];
	readonly databaseClusters?: readonly object[];
	readonly warehouses?: readonly object[];
	readonly trails?: readonly ApiTrail[];
	readonly history?: EventHistory;
	readonly athena?: AthenaQueries;
	/** Calls of Secrets Manager by name, as CloudWatch counts them. */
	readonly callCounts?: Readonly<Record<string, number>>;
}

export interface ApiFunction {
	/** Of ListFunctions. */
	readonly configuration: { readonly FunctionArn: string; readonly [member: string]: unknown };
	readonly policy?: object;
}

export interface ApiCluster {
	readonly arn: string;
	/** Of DescribeServices. */
	readonly services: readonly { readonly serviceArn: string; readonly [member: string]: unknown }[];
	/** Of DescribeTasks. */
	readonly tasks: readonly { readonly taskArn: string; readonly [member: string]: unknown }[];
}

export interface ApiTrail {
	/** Of DescribeTrails. */
	readonly trail: { readonly TrailARN: string; readonly [member: string]: unknown };
	readonly logging: boolean;
	/** Of GetEventSelectors. */
	readonly selectors: object;
}

/** What is the same in every Region: members of GetAccountAuthorizationDetails, documents as objects. */
export interface ApiIdentities {
	readonly users: readonly object[];
	readonly groups: readonly object[];
	readonly roles: readonly object[];
	readonly policies: readonly { readonly Arn: string; readonly [member: string]: unknown }[];
	/** Of ListAccessKeys, by user. */
	readonly accessKeys: Readonly<Record<string, readonly object[]>>;
}

export interface ApiOrganization {
	/** Of DescribeOrganization. */
	readonly organization: object;
	readonly accounts: readonly object[];
	/** Parent by child. */
	readonly parents: Readonly<Record<string, { readonly Id: string; readonly Type: string }>>;
	/** Ids of policies, by type and target. */
	readonly attached: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
	/** Documents, by id. */
	readonly policies: Readonly<Record<string, { readonly name: string; readonly document: object }>>;
}

export interface ApiSecret {
	/** Of ListSecrets. */
	readonly entry: { readonly ARN: string; readonly Name: string; readonly [member: string]: unknown };
	/** Of DescribeSecret. */
	readonly replication?: readonly object[];
	/** Of ListSecretVersionIds. */
	readonly versions: readonly object[];
	readonly policy?: object;
}

export interface ApiParameter {
	/** Of DescribeParameters. */
	readonly metadata: { readonly Name: string; readonly ARN?: string; readonly [member: string]: unknown };
	readonly tags: readonly object[];
	readonly policies?: readonly object[];
}

export interface ApiKey {
	/** Of DescribeKey. */
	readonly metadata: { readonly KeyId: string; readonly Arn: string; readonly [member: string]: unknown };
	readonly policy: object;
	readonly rotation: object;
	/** Of ListGrants. */
	readonly grants?: readonly object[];
}

/** An account: its Regions by name. */
export interface ApiAccount {
	readonly account: string;
	readonly regions: Readonly<Record<string, ApiEstate>>;
	readonly identities?: ApiIdentities;
	/** The account belongs to none if it is absent. */
	readonly organization?: ApiOrganization;
}

export const emptyEstate: ApiEstate = {
	secrets: [],
	parameters: [],
	keys: [],
	aliases: [],
	serviceSettings: {
		'/ssm/parameter-store/high-throughput-enabled': 'false',
		'/ssm/parameter-store/default-parameter-tier': 'Standard',
	},
};

/** The estate with so many more secrets, and half as many parameters, of the plainest sort: several pages of each. */
export function enlarge(estate: ApiEstate, region: string, account: string, count: number): ApiEstate {
	const secrets = Array.from({ length: count }, (_, index): ApiSecret => {
		const Name = `prod/bulk-${String(index).padStart(4, '0')}/token`;
		const id = String(index).padStart(6, '0');
		const version = `00000000-0000-4000-8000-000000${id}`;
		return {
			entry: {
				ARN: `arn:aws:secretsmanager:${region}:${account}:secret:${Name}-A${id.slice(1)}`,
				Name,
				CreatedDate: 1760000000 + index,
				LastChangedDate: 1760000000 + index,
				SecretVersionsToStages: { [version]: ['AWSCURRENT'] },
			},
			versions: [{ VersionId: version, VersionStages: ['AWSCURRENT'], CreatedDate: 1760000000 + index }],
		};
	});
	const parameters = Array.from({ length: Math.ceil(count / 2) }, (_, index): ApiParameter => {
		const Name = `/prod/bulk-${String(index).padStart(4, '0')}/setting`;
		return {
			metadata: {
				Name,
				Type: 'String',
				Tier: 'Standard',
				Version: 1,
				LastModifiedDate: 1760000000 + index,
				DataType: 'text',
			},
			tags: [{ Key: 'team', Value: `team-${index % 3}` }],
		};
	});
	return {
		...estate,
		secrets: [...estate.secrets, ...secrets],
		parameters: [...estate.parameters, ...parameters],
	};
}
