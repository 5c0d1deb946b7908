import type { CallerKind } from '../model/usage.ts';
import type { Course, Advice } from './advice.ts';
import type { Remedy } from './remedy.ts';
import type { MonthlyCost } from './storage.ts';

/** What `hushlint cost` says, as plain data: the JSON format prints it as it is. All dollars are a month's. */
export type CostAnswer = BillAnswer | CostComparison;

/** `major.minor` of the answers. */
export const costVersion = '1.0';

interface Head {
	readonly version: string;
	readonly tool: { readonly name: 'hushlint'; readonly version: string };
	readonly takenAt: string;
	/** Where the prices come from. */
	readonly prices: string;
}

/** USD a month: a figure, or the two it lies between. */
export interface Figure {
	readonly usd: number;
	/** The most it can be. */
	readonly atMost: number;
	readonly basis: MonthlyCost['basis'];
}

/** A stretch of time in which calls were counted, in days to a hundredth. */
export interface CountedWindow {
	readonly from: string;
	readonly to: string;
	readonly days: number;
}

export interface BillAnswer extends Head {
	readonly question: 'bill';
	/** The stretch of time in which reads were counted, scaled to a month of 730 hours; `null`: none were. */
	readonly window: CountedWindow | null;
	readonly by: 'secret' | 'caller' | 'account' | 'tag';
	/** Of `by: tag`. */
	readonly tag?: string;
	/** What the user asked to imagine, in words. */
	readonly whatIf?: string;
	readonly total: Totals;
	/** The bill by what is paid for. */
	readonly items: readonly ItemCost[];
	readonly groups: readonly GroupCost[];
	readonly resources: readonly ResourceCost[];
	readonly callers: readonly CallerCost[];
	/** Of what no cost is known. */
	readonly unknown: readonly UnknownCost[];
	/** What the figures rest on, a sentence each. */
	readonly notes: readonly string[];
}

export interface Totals {
	readonly now: Figure;
	/** What callers that keep what they read would save. */
	readonly avoidable: Figure;
	/** Once all advice is followed. */
	readonly afterAdvice: Figure;
}

export interface ItemCost {
	readonly item: 'secret' | 'replicas' | 'parameter' | 'key' | 'calls';
	readonly count: number;
	readonly cost: Figure;
}

/** A secret, caller, account or value of a tag. */
export interface GroupCost {
	readonly name: string;
	readonly account?: string;
	readonly region?: string;
	readonly now: Figure;
	readonly avoidable: Figure;
}

export interface ResourceCost {
	readonly kind: 'secret' | 'parameter' | 'key';
	/** ARN; in templates the address. */
	readonly id: string;
	readonly name: string;
	readonly account?: string;
	readonly region?: string;
	readonly now: Figure;
	/** What having it costs, a part of `now`. */
	readonly held: Figure;
	/** Calls a month, least and most. */
	readonly calls: readonly [number, number];
	readonly avoidable: Figure;
	readonly advice?: ResourceAdvice;
}

export interface ResourceAdvice extends Omit<Advice, 'saving'> {
	readonly course: Course;
	readonly saving: Figure;
}

export interface CallerCost {
	readonly principal: string;
	readonly workload: string | null;
	readonly kind: CallerKind;
	/** The secret or parameter; else what the caller asked for. */
	readonly resource: string;
	readonly account?: string;
	readonly region?: string;
	/** A month, least and most. */
	readonly calls: readonly [number, number];
	readonly avoidableCalls: readonly [number, number];
	readonly kmsRequests: readonly [number, number];
	readonly now: Figure;
	readonly avoidable: Figure;
	readonly remedy: Remedy | null;
}

export interface UnknownCost {
	readonly resource: string;
	readonly reason: string;
}

export interface CostComparison extends Head {
	readonly question: 'comparison';
	/** When the older one was taken; of templates when they were read. */
	readonly since: string;
	readonly of: 'snapshots' | 'templates';
	readonly before: Figure;
	readonly after: Figure;
	/** When the calls of each side were counted; `null`: none were. */
	readonly windows: { readonly before: CountedWindow | null; readonly after: CountedWindow | null };
	/** Without what has no known cost on one of the sides. */
	readonly difference: Difference;
	/** What stands behind the difference: added, removed, changed, unchanged. */
	readonly counts: readonly ChangeCount[];
	/** The largest first. */
	readonly changes: readonly CostChange[];
	readonly unknown: readonly UnknownCost[];
	/** What the figures rest on, a sentence each. */
	readonly notes: readonly string[];
}

/** USD a month, negative where it costs less now. */
export interface Difference {
	readonly least: number;
	readonly most: number;
}

export interface ChangeCount {
	readonly status: 'added' | 'removed' | 'changed' | 'unchanged';
	/** Secrets, parameters, keys and callers, free ones too. */
	readonly count: number;
	readonly difference: Difference;
}

export interface CostChange {
	readonly kind: 'secret' | 'parameter' | 'key' | 'caller';
	readonly name: string;
	readonly status: 'added' | 'removed' | 'changed';
	readonly before: Figure | null;
	readonly after: Figure | null;
	readonly difference: Difference;
}
