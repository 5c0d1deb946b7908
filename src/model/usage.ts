import type { Unread } from './observed.ts';

/** Who reads secrets, how often: the roll-up of CloudTrail events. Times are ISO 8601 in UTC. */
export interface Usage {
	/** Of all accounts and Regions together. */
	readonly from: string;
	readonly to: string;
	readonly source: 'log-files' | 'athena' | 'lookup' | 'events';
	readonly coverage: readonly UsageCoverage[];
	readonly rows: readonly UsageRow[];
	readonly peaks: readonly UsagePeak[];
	/** Of the places whose coverage has `keyEvents`. */
	readonly keyUses?: readonly KeyUse[];
}

/** How far the events of one account and Region are known. */
export interface UsageCoverage {
	readonly account: string;
	readonly region: string;
	/** The window: of log files when the first and the last was delivered. */
	readonly from: string;
	readonly to: string;
	/** Why some of the window is not known: damaged files, a sample, a refusal. */
	readonly complete: true | Unread;
	/** UTC days of which something is missing; a call of such a day may have been delivered on the next. */
	readonly damagedDays?: readonly string[];
	/** Part of the window that was looked at, in (0, 1]; the counts of what was sampled are scaled to the whole. */
	readonly sampled?: number;
	/** The calls to KMS are among the events that were looked at; absent: what uses its keys is not known. */
	readonly keyEvents?: true;
}

/** Calls by one principal and workload on one resource. */
export interface UsageRow {
	/** ARN where the inventory knows it; else as the caller wrote it. A path ending in `/*` is a read by path. */
	readonly resource: string;
	readonly account: string;
	readonly region: string;
	/** ARN of the role or user behind the session; of services their name. */
	readonly principal: string;
	/** Function, task or session name that tells readers of one role apart; of several sessions of one workload with `*` for their ids. */
	readonly workload: string | null;
	readonly kind: CallerKind;
	readonly event: string;
	readonly error: string | null;
	readonly count: number;
	readonly first: string;
	readonly last: string;
	/** Calls by hour of the day in UTC: 24 numbers. */
	readonly hours: readonly number[];
	/** By seconds of an ideal cache's life, 60, 300, 900 and 3600, the calls it would still make: least and most. */
	readonly replay: Readonly<Record<string, readonly [number, number]>>;
}

/** `person`: console or SSO session. `iac`: Terraform, CloudFormation. `rotation`: a rotation function. `scanner`: hushlint and its like. */
export type CallerKind = 'application' | 'service' | 'person' | 'iac' | 'rotation' | 'scanner';

/** The most calls of an API group within one second. */
export interface UsagePeak {
	readonly account: string;
	readonly region: string;
	/** `secretsmanager:GetSecretValue`, or `ssm:read` for the three that share a quota. */
	readonly group: string;
	/** `null`: over all resources. */
	readonly resource: string | null;
	readonly perSecond: number;
}

/** Cryptographic calls on a KMS key, refused ones included. */
export interface KeyUse {
	/** ARN of the key, never of an alias. */
	readonly key: string;
	/** Those of the key. */
	readonly account: string;
	readonly region: string;
	/** ARN of the secret or parameter whose value the calls were about; `null`: of none. */
	readonly resource: string | null;
	readonly count: number;
}
