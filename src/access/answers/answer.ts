import type { Location } from '../../model/location.ts';
import type { Layer } from '../verdict.ts';

/** `major.minor` of what `hushlint access` prints as JSON. */
export const answerVersion = '1.0';

/** What `hushlint access` says, as plain data: the JSON format prints it as it is. */
export type AccessAnswer = ReadersAnswer | ReadsAnswer | OverviewAnswer | ComparisonAnswer;

export interface AnswerHead {
	readonly version: string;
	readonly tool: { readonly name: 'hushlint'; readonly version: string };
	/** When the snapshot was taken, ISO 8601 in UTC; of a comparison the newer one. */
	readonly takenAt: string;
	/** Where secrets or parameters could not be listed, so that there may be more, a sentence each. */
	readonly unlisted: readonly string[];
}

/** Who can read some secrets and parameters. */
export interface ReadersAnswer extends AnswerHead {
	readonly question: 'readers';
	readonly resources: readonly ResourceReaders[];
}

/** What some principals can read. */
export interface ReadsAnswer extends AnswerHead {
	readonly question: 'reads';
	readonly principals: readonly PrincipalReads[];
}

/** How many can read each secret and parameter. */
export interface OverviewAnswer extends AnswerHead {
	readonly question: 'overview';
	readonly resources: readonly ResourceCount[];
}

/** Who can read since an older snapshot, and who no longer. */
export interface ComparisonAnswer extends AnswerHead {
	readonly question: 'comparison';
	/** When the older snapshot was taken. */
	readonly since: string;
	/** How many secrets and parameters were compared. */
	readonly compared: number;
	/** They read whatever there is, so that no change lists them. */
	readonly administrators: { readonly gained: readonly AnswerPrincipal[]; readonly lost: readonly AnswerPrincipal[] };
	/** Secrets and parameters with a reader gained, lost or no longer known. */
	readonly changes: readonly ResourceChange[];
}

/** A secret or parameter. */
export interface AnswerResource {
	readonly kind: 'secret' | 'parameter';
	/** ARN; in templates the address. */
	readonly id: string;
	readonly name: string;
	readonly account?: string;
	readonly region?: string;
	readonly at?: Location;
	/** What encrypts it: a key's alias or ARN, and what is special about it; `null`: nothing does. Absent if not known. */
	readonly key?: string | null;
	/** When its deletion is scheduled for; nobody can read it until it is restored. */
	readonly deletedAt?: string;
}

/** `identity`: of another account, or made elsewhere: a role, user or session that a policy names. */
export type Group =
	| 'administrator'
	| 'role'
	| 'user'
	| 'service-linked'
	| 'identity'
	| 'account'
	| 'service'
	| 'federated'
	| 'everyone';

/** Someone who reads, or might. */
export interface AnswerPrincipal {
	readonly group: Group;
	/** ARN; in templates the address. */
	readonly id: string;
	readonly name: string;
	readonly account?: string;
	readonly at?: Location;
}

/** Someone who can read, and how. */
export interface AnswerReader {
	readonly principal: AnswerPrincipal;
	readonly outcome: 'allowed' | 'allowed-if';
	readonly actions: readonly string[];
	/** All of them must hold. */
	readonly conditions: readonly AnswerCondition[];
	readonly path: readonly AnswerStep[];
	/** Why this reader may turn out not to be one, a sentence each. */
	readonly atMost: readonly string[];
}

/** A condition that holds or not at the time of the request. */
export interface AnswerCondition {
	/** What must hold: "aws:SourceVpce is vpce-1". */
	readonly words: string;
	/** As AWS spells it. */
	readonly key: string;
	/** In lower case, without set prefix and `IfExists`. */
	readonly operator: string;
	readonly values: readonly string[];
	/** It stands in a Deny: the request must not meet it. */
	readonly negated: boolean;
}

/** A layer that decided. */
export interface AnswerStep {
	/** What was asked for: `secretsmanager:GetSecretValue`, `kms:Decrypt`. */
	readonly action: string;
	readonly layer: Layer;
	readonly outcome: 'allows' | 'allows-if' | 'denies' | 'lacks';
	/** The policy in which the statement stands. */
	readonly policy?: string;
	/** Its Sid, else its number from 1. */
	readonly statement?: string;
	/** Place of the statement in a template. */
	readonly at?: Location;
	/** The group whose policy a user holds it by. */
	readonly group?: string;
	/** What else decided. */
	readonly words?: string;
}

/** Someone who could read but for one layer. */
export interface BlockedReader {
	readonly principal: AnswerPrincipal;
	readonly by: Layer;
	/** A Deny, not the lack of an Allow. */
	readonly denied: boolean;
	readonly path: readonly AnswerStep[];
}

/** Someone who can become a reader in one step, or open the value to others. */
export interface FutureReader {
	readonly principal: AnswerPrincipal;
	/** Whether it can read already. */
	readonly reads: boolean;
	/** `secretsmanager:PutResourcePolicy` and its kin. */
	readonly action: string;
	/** What it comes to, after "can": "open it to anyone by its policy". */
	readonly words: string;
	/** The keys, functions or roles that it goes through. */
	readonly via: readonly string[];
	readonly conditions: readonly AnswerCondition[];
	readonly path: readonly AnswerStep[];
}

/** Something that someone could read but for one layer. */
export interface BlockedRead {
	readonly resource: AnswerResource;
	readonly by: Layer;
	/** A Deny, not the lack of an Allow. */
	readonly denied: boolean;
	readonly path: readonly AnswerStep[];
}

export interface ResourceReaders {
	readonly resource: AnswerResource;
	/** Readers but administrators and service-linked roles. */
	readonly count: number;
	readonly readers: readonly AnswerReader[];
	readonly blocked: readonly BlockedReader[];
	readonly future: readonly FutureReader[];
	/** Why some of the readers may be none, a sentence each. */
	readonly atMost: readonly string[];
	/** Why there may be more readers, a sentence each. */
	readonly atLeast: readonly string[];
	/** Why more may become readers, a sentence each. */
	readonly futureAtLeast: readonly string[];
}

export interface ResourceCount {
	readonly resource: AnswerResource;
	/** Readers but administrators and service-linked roles. */
	readonly count: number;
	readonly atMost: readonly string[];
	readonly atLeast: readonly string[];
}

/** What a principal reads, and how. */
export interface AnswerRead {
	readonly resource: AnswerResource;
	readonly outcome: 'allowed' | 'allowed-if';
	readonly actions: readonly string[];
	readonly conditions: readonly AnswerCondition[];
	readonly path: readonly AnswerStep[];
	readonly atMost: readonly string[];
}

export interface PrincipalReads {
	readonly principal: AnswerPrincipal;
	readonly reads: readonly AnswerRead[];
	/** Secrets and parameters of which it is not known whether the principal can read them. */
	readonly blocked: readonly BlockedRead[];
	readonly unknown: readonly UnknownRead[];
	/** How many secrets and parameters there are. */
	readonly of: number;
}

export interface UnknownRead {
	readonly resource: AnswerResource;
	readonly reason: string;
}

export interface ResourceChange {
	readonly resource: AnswerResource;
	/** `added` and `removed`: the secret itself is new, or gone. */
	readonly status: 'added' | 'removed' | 'kept';
	readonly gained: readonly AnswerReader[];
	readonly lost: readonly AnswerReader[];
	/** Those who could read under conditions before, and can without any now. */
	readonly widened: readonly AnswerReader[];
	/** Why it cannot be told who was gained or lost, a sentence each. */
	readonly unknown: readonly string[];
}
