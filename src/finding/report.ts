import type { Finding, Gap, Severity, SuppressedFinding } from './finding.ts';

/** `major.minor` of the JSON report. */
export const reportVersion = '1.0';

/** What a run says, as plain data: the JSON format prints it as it is. */
export interface Report {
	readonly version: string;
	readonly tool: { readonly name: 'hushlint'; readonly version: string };
	readonly takenAt: string;
	readonly scopes: readonly ReportScope[];
	readonly summary: Summary;
	/** The rules that ran. */
	readonly rules: readonly RuleInfo[];
	readonly findings: readonly Finding[];
	readonly gaps: readonly Gap[];
	readonly suppressed: readonly SuppressedFinding[];
	/** What the run says besides: suppressions that expired or matched nothing, baseline entries that are fixed, the administrators of an account. */
	readonly notices: readonly Notice[];
	/** Rules that failed: our fault, never the estate's. */
	readonly crashes: readonly Crash[];
	readonly cost: CostSummary;
}

export interface ReportScope {
	readonly id: string;
	readonly world: 'account' | 'iac';
	readonly account?: string;
	readonly region?: string;
	readonly root?: string;
	/** Resources judged, by kind. */
	readonly resources: Readonly<Record<string, number>>;
	/** ARNs of the roles and users that may do everything, whom rules on access skip; absent if there are none. */
	readonly administrators?: readonly string[];
}

export interface Summary {
	readonly resources: number;
	readonly findings: number;
	readonly bySeverity: Readonly<Record<Severity, number>>;
	readonly gaps: number;
	readonly suppressed: number;
}

/** A rule as reports show it. */
export interface RuleInfo {
	readonly id: string;
	readonly summary: string;
	readonly why: string;
	readonly remedy: string;
	readonly severity: Severity;
	readonly topic: string;
	readonly since: string;
	readonly references: readonly string[];
	readonly equivalents: readonly string[];
	readonly url: string;
}

export interface Notice {
	readonly kind: 'expired-suppression' | 'unused-suppression' | 'fixed' | 'administrators' | 'other';
	readonly message: string;
}

export interface Crash {
	readonly rule: string;
	readonly resource: string;
	/** Name of the error; its message may quote input and stays out. */
	readonly error: string;
}

/** Dollars a month over the whole estate. */
export interface CostSummary {
	/** Storage of secrets, parameters and keys: declared by the inventory. `null` if no price is known. */
	readonly storageUsd: number | null;
	/** Sum of `monthlyCost` of the findings. */
	readonly avoidableUsd: number;
	/** Where the prices come from. */
	readonly prices: string;
}
