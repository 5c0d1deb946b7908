import type { CallerKind } from '../model/usage.ts';
import type { Resource } from '../model/estate.ts';
import type { Range } from './money.ts';
import type { Remedy } from './remedy.ts';
import type { MonthlyCost } from './storage.ts';
import type { Readable } from './usage-index.ts';

/** What one caller pays for reading one resource, a month. */
export interface Use {
	/** `null`: no resource in sight, or all of them. */
	readonly resource: Readable | null;
	/** What was asked for, where it is no resource in sight: a name, a path, `*`. */
	readonly target: string;
	/** Which is asked. */
	readonly service: 'secretsmanager' | 'ssm';
	/** ARN of a role or user, name of a service; of templates the workload's label. */
	readonly principal: string;
	readonly workload: string | null;
	/** Of templates: what declares the reads. */
	readonly declaredBy?: Resource<'workload'>;
	readonly kind: CallerKind;
	readonly account: string | undefined;
	readonly region: string | undefined;
	/** Calls a month that are billed. */
	readonly calls: Range;
	/** Reads of the value a month, a part of `calls`; where reads are free, of no bill. */
	readonly reads: Range;
	/** Calls a month about everything but the value. */
	readonly lookups: number;
	readonly attempts: number;
	/** Requests a month to KMS under keys that are billed. */
	readonly kms: Range;
	/** Micro-dollars a month, KMS included. */
	readonly cost: Range;
	readonly avoidableCalls: Range;
	/** Micro-dollars a month. */
	readonly avoidable: Range;
	readonly remedy: Remedy | null;
	readonly basis: MonthlyCost['basis'];
}
