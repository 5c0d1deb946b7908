import type { Location } from './location.ts';
import type { PolicyDocument } from './policy.ts';
import type { Tags } from './snapshot.ts';
import type { Text } from './text.ts';

/** Who asks: a role or a user. A group is none of its own: what it holds, its members hold. */
export interface PrincipalFacts {
	readonly name: Text | null;
	readonly type: 'role' | 'user' | 'group';
	/** `/`, or `/service-role/` and the like. */
	readonly path: Text;
	readonly tags: Tags;
	/** Who may assume a role; `null` for users and groups. */
	readonly trust: PolicyDocument | null;
	/** The policies attached to it and embedded in it. */
	readonly policies: readonly PolicyReference[];
	/** ARNs (in templates also addresses) of a user's groups. */
	readonly groups: readonly GroupReference[];
	/** The policy that bounds it; `null`: none does. */
	readonly boundary: PolicyReference | null;
	/** Active access keys of a user; 0 for the others. */
	readonly activeKeys: number;
	/** AWS's id, such as `AROA…`. */
	readonly uniqueId: string | null;
	readonly createdAt: string | null;
}

/** A policy that a principal holds or is bounded by. */
export interface PolicyReference {
	/** ARN of a managed policy, id of an inline one; a text with holes may be any. */
	readonly policy: Text;
	/** Address of the policy in the same scope, where it is there. */
	readonly address?: string;
	/** Where a template attaches it. */
	readonly at?: Location;
}

export interface GroupReference {
	readonly group: Text;
	readonly address?: string;
	readonly at?: Location;
}

/** A policy that does not stand in the resource it opens. */
export interface PolicyFacts {
	readonly name: Text | null;
	/**
	 * `aws` and `customer`: managed, for many holders. `inline`: embedded in one. `service-control` and `resource-control`: of an
	 * organization, which grant nothing. `document`: a template's document that is attached to nothing in sight.
	 */
	readonly type: 'aws' | 'customer' | 'inline' | 'service-control' | 'resource-control' | 'document';
	readonly document: PolicyDocument;
}

/** A grant of a KMS key: an Allow that stands in no policy. */
export interface KeyGrant {
	readonly id: string;
	/** ARN of a principal, or a service. */
	readonly grantee: Text;
	/** `Decrypt`, `GenerateDataKey`, …, as KMS spells them. */
	readonly operations: readonly string[];
	/** Encryption context that a request must contain; `null`: any will do. */
	readonly encryptionContext: Readonly<Record<string, Text>> | null;
	/** Id of the account whose principal created it, which need not be the key's; absent: not known. */
	readonly issuer?: string;
}

/** A CloudTrail trail, as far as it records reads of secrets. */
export interface TrailFacts {
	readonly name: Text | null;
	readonly logging: boolean;
	readonly multiRegion: boolean;
	/** It records all accounts of the organization. */
	readonly organization: boolean;
	/** Read-only management events are recorded. */
	readonly recordsReads: boolean;
	/** Management events of KMS are recorded. */
	readonly recordsKms: boolean;
}

/** The organization an account belongs to. */
export interface Organization {
	/** `o-…`. */
	readonly id: string;
	/** Account that no service control policy binds. */
	readonly managementAccount: string;
}
