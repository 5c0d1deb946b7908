import type { Location } from './location.ts';
import type { Observed, Unread } from './observed.ts';
import type { PolicyDocument } from './policy.ts';
import type { KeyGrant, Organization, PolicyFacts, PrincipalFacts, TrailFacts } from './principal.ts';
import type { DatabaseFacts, DeclarationFacts, DeletionFacts, TemplateFacts, WorkloadFacts } from './template.ts';
import type { Text } from './text.ts';
import type { Usage } from './usage.ts';

/** What was read, at one time, with what could not be read. Plain JSON; `read-snapshot.ts` checks it. */
export interface Snapshot {
	/** `major.minor` of the format; see `snapshotVersion`. */
	readonly version: string;
	/** When the reading began, ISO 8601 in UTC. The only clock rules know. */
	readonly takenAt: string;
	readonly scopes: readonly Scope[];
	readonly secrets?: readonly Secret[];
	readonly parameters?: readonly Parameter[];
	readonly keys?: readonly KmsKey[];
	readonly accounts?: readonly Account[];
	readonly workloads?: readonly Workload[];
	readonly databases?: readonly Database[];
	readonly declarations?: readonly Declaration[];
	readonly principals?: readonly Principal[];
	/** Those that do not stand in the resource they open. */
	readonly policies?: readonly Policy[];
	readonly trails?: readonly Trail[];
	/** Who reads, by CloudTrail; absent: nobody looked. */
	readonly usage?: Usage;
	readonly suppressions?: readonly InlineSuppression[];
}

/**
 * One account and Region, or one root module, template, plan or manifest set. Facts join within a scope. A scope of an account without a
 * Region holds what is the same in all of them: principals and policies.
 */
export interface Scope {
	readonly id: string;
	readonly world: World;
	readonly partition?: string;
	readonly account?: string;
	readonly region?: string;
	/** The template, root module or manifest folder of an `iac` scope. */
	readonly root?: string;
	/** The id as the root of its repository sees it, where that is another folder than the one scanned from: what fingerprints go by. */
	readonly repositoryId?: string;
	/** Per kind whether the scope was listed in full; absent means it was not. */
	readonly listed: { readonly [Kind in StoredKind]?: true | Unread };
}

export type World = 'account' | 'iac';

/** The kinds a snapshot stores; statements are read from the policies these carry. */
export type StoredKind =
	| 'secret'
	| 'parameter'
	| 'key'
	| 'account'
	| 'workload'
	| 'database'
	| 'declaration'
	| 'principal'
	| 'policy'
	| 'trail';

/** Who a resource is, whatever is known of it. */
export interface Identity {
	/** The scope's id; may be left out where the snapshot has one scope. */
	readonly scope?: string;
	/** Address in a template, such as `aws_secretsmanager_secret.db`. */
	readonly address?: string;
	/** Path of the CDK construct that makes it, which people know it by. */
	readonly construct?: string;
	/** Place in a template. */
	readonly at?: Location;
}

export type Secret = Identity & { readonly arn: Text } & Facts<SecretFacts>;
export type Parameter = Identity & { readonly arn: Text } & Facts<ParameterFacts>;
export type KmsKey = Identity & { readonly arn: Text } & Facts<KeyFacts>;
export type Account = Identity & Facts<AccountFacts>;
/** These three have an ARN only in accounts; templates identify them by address. */
export type Workload = Identity & { readonly arn?: Text } & Facts<WorkloadFacts>;
export type Database = Identity & { readonly arn?: Text } & Facts<DatabaseFacts>;
export type Declaration = Identity & Facts<DeclarationFacts>;
export type Principal = Identity & { readonly arn: Text } & Facts<PrincipalFacts>;
/** `id`: of an inline policy of an account, `<ARN of its holder>#<name>`. */
export type Policy = Identity & { readonly arn?: Text; readonly id?: string } & Facts<PolicyFacts>;
export type Trail = Identity & { readonly arn?: Text } & Facts<TrailFacts>;

/** Facts as a snapshot holds them: absent means not collected. */
export type Facts<Of> = { readonly [Fact in keyof Of]?: Observed<Of[Fact]> };

/** Tag keys to values. */
export type Tags = Readonly<Record<string, Text>>;

export interface SecretFacts extends TemplateFacts, DeletionFacts {
	/** `null`: the template leaves the name to AWS. */
	readonly name: Text | null;
	readonly description: Text | null;
	readonly tags: Tags;
	/** Partner type of a managed external secret. */
	readonly type: string | null;
	/** Service that owns the secret, such as `rds`. */
	readonly owningService: string | null;
	/** Key id, key ARN or alias; `null` is the AWS managed key. */
	readonly kmsKeyId: Text | null;
	/** `null`: rotation was never configured. */
	readonly rotation: Rotation | null;
	/** Last success. */
	readonly lastRotatedAt: string | null;
	/** Latest date by which the next rotation happens; in the past when rotation keeps failing. */
	readonly nextRotationAt: string | null;
	readonly createdAt: string | null;
	/** Any modification, tags included. */
	readonly lastChangedAt: string | null;
	/** UTC day of the last read in this Region; `null`: never read here. */
	readonly lastAccessedAt: string | null;
	/** `null`: no deletion is scheduled. */
	readonly deletedAt: string | null;
	/** `null`: never replicated. Another Region than the scope's: this is a replica. */
	readonly primaryRegion: string | null;
	readonly replicas: readonly Replica[];
	readonly versions: readonly SecretVersion[];
	readonly resourcePolicy: PolicyDocument | null;
}

/** How rotation is configured; `enabled: false` was configured and is off. */
export interface Rotation {
	readonly enabled: boolean;
	/** `null`: managed by the owning service or partner. */
	readonly functionArn?: Text | null;
	/** Days, as AWS reports them. */
	readonly automaticallyAfterDays?: number | null;
	/** `rate(…)` or `cron(…)`. */
	readonly scheduleExpression?: Text | null;
	/** Length of the rotation window, such as `3h`. */
	readonly duration?: string | null;
}

export interface Replica {
	readonly region: Text;
	readonly kmsKeyId?: Text | null;
	/** `InSync`, `Failed`, `InProgress` and what newer versions bring. */
	readonly status?: string | null;
	readonly statusMessage?: string | null;
	readonly lastAccessedAt?: string | null;
}

export interface SecretVersion {
	readonly id: string;
	readonly stages: readonly string[];
	readonly createdAt?: string | null;
	readonly lastAccessedAt?: string | null;
}

export interface ParameterFacts extends TemplateFacts {
	readonly name: Text | null;
	/** `String`, `StringList`, `SecureString`. */
	readonly type: string;
	/** `Standard`, `Advanced`, `Intelligent-Tiering` (templates only). */
	readonly tier: string;
	readonly dataType: string | null;
	readonly description: Text | null;
	readonly tags: Tags;
	/** Key of a SecureString; `null` for the other types and for the AWS managed key of a template. */
	readonly kmsKeyId: Text | null;
	readonly lastModifiedAt: string | null;
	/** Parameter policies: Expiration and its kin. */
	readonly policies: readonly ParameterPolicy[];
	/** Resource policies of an Advanced parameter (shares). */
	readonly resourcePolicies: readonly PolicyDocument[];
}

export interface ParameterPolicy {
	/** `Expiration`, `ExpirationNotification`, `NoChangeNotification`. */
	readonly type: string;
	/** `Pending`, `Finished`, `Failed`, `InProgress`. */
	readonly status: string | null;
	/** For an Expiration, when the parameter is deleted. */
	readonly expiresAt?: string | null;
}

export interface KeyFacts {
	readonly aliases: readonly Text[];
	readonly manager: 'aws' | 'customer';
	/** `Enabled`, `Disabled`, `PendingDeletion`, …, and ours: `Missing`, a key that is referred to and does not exist. */
	readonly state: string;
	/** When a pending deletion happens. */
	readonly deletionAt: string | null;
	/** `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM`, `EXTERNAL_KEY_STORE`. */
	readonly origin: string;
	/** `SYMMETRIC_DEFAULT` and others. */
	readonly spec: string;
	readonly multiRegion: 'primary' | 'replica' | null;
	readonly createdAt: string | null;
	readonly rotation: KeyRotation;
	readonly policy: PolicyDocument;
	readonly grants: readonly KeyGrant[];
}

export interface KeyRotation {
	readonly enabled: boolean;
	readonly periodDays?: number | null;
}

/** Settings of one account and Region; those of the organization stand in the account's scope without a Region. */
export interface AccountFacts {
	/** Parameter Store's higher throughput, which makes reads of standard parameters cost money. */
	readonly highThroughput: boolean;
	/** Tier of parameters created without one. */
	readonly defaultParameterTier: string;
	/** `null`: the account belongs to none. */
	readonly organization: Organization | null;
	/** `o-…/r-…/ou-…/`. */
	readonly organizationPath: string | null;
	/** Ids of the organization's accounts. */
	readonly organizationAccounts: readonly string[];
	/** Ids of the service control policies, by level from the root to the account; `null`: there are none for this account. */
	readonly serviceControl: readonly (readonly string[])[] | null;
	/** The same for resource control policies. */
	readonly resourceControl: readonly (readonly string[])[] | null;
}

/** A suppression written in a template's comment; it travels with the snapshot. */
export interface InlineSuppression {
	readonly scope?: string;
	readonly rules: readonly string[];
	readonly reason: string;
	/** ISO 8601 day after which it no longer holds. */
	readonly until?: string;
	/** The comment. */
	readonly at: Location;
	/** The lines it covers. */
	readonly covers: Location;
}
