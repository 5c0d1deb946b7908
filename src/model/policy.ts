import type { Location } from './location.ts';
import type { Observed } from './observed.ts';
import type { Text } from './text.ts';

/** A policy document as its author wrote it, case and shape included; `src/access` reads it. Templates put Text and Unread in the leaves. */
export interface PolicyDocument {
	readonly Version?: PolicyLeaf;
	readonly Id?: PolicyLeaf;
	readonly Statement?: Observed<RawStatement | readonly RawStatement[]>;
	readonly [key: string]: unknown;
}

/** A statement before reading. `at` is its place in a template. */
export interface RawStatement {
	readonly at?: Location;
	readonly [key: string]: unknown;
}

export type PolicyLeaf = Observed<Text>;

/** A statement as rules see it. Absent and present elements are told apart: `null` means the element is not there. */
export interface StatementFacts {
	readonly sid: string | null;
	readonly effect: 'Allow' | 'Deny';
	readonly principals: Principals | null;
	readonly notPrincipals: Principals | null;
	readonly actions: readonly Text[] | null;
	readonly notActions: readonly Text[] | null;
	readonly resources: readonly Text[] | null;
	readonly notResources: readonly Text[] | null;
	readonly conditions: readonly Condition[];
}

/** The Principal element. `"*"` alone is read as `{ aws: ["*"] }`. */
export interface Principals {
	readonly aws: readonly Text[];
	readonly service: readonly Text[];
	readonly federated: readonly Text[];
	readonly canonical: readonly Text[];
}

/** One operator and key of a Condition element. */
export interface Condition {
	/** In lower case without set prefix and `IfExists`: `stringequals`. */
	readonly operator: string;
	readonly qualifier: 'any' | 'all' | null;
	readonly ifExists: boolean;
	/** In lower case: `aws:principalorgid`. */
	readonly key: string;
	readonly values: readonly Text[];
}

/** Which policy a statement stands in. */
export type PolicyOrigin =
	| 'secret-policy'
	| 'parameter-policy'
	| 'key-policy'
	/** Of principals: managed, inline, and documents whose holders are not in sight. Boundaries are among them. */
	| 'identity-policy'
	/** Of an organization: service control and resource control policies. They grant nothing. */
	| 'control-policy'
	/** Of a role: who may assume it. */
	| 'trust-policy';
