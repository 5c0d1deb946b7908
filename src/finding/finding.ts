/** How much a finding matters, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'informational'] as const;

export type Severity = (typeof severities)[number];

/** Whether `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** How a figure of money came about: measured from usage, declared in the inventory, or assumed. */
export type Basis = 'measured' | 'declared' | 'assumed';

/** What a finding costs a month, or could save. */
export interface MonthlyCost {
	/** USD a month. */
	readonly usd: number;
	readonly basis: Basis;
}

/** The resource a finding is about, in words that outlive the run. */
export interface Subject {
	readonly kind: string;
	readonly id: string;
	readonly name: string;
	readonly account?: string;
	readonly region?: string;
}

/** A place in a file: lines and columns from 1, the end exclusive. */
export interface Place {
	readonly file: string;
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** One thing that is wrong with one resource. */
export interface Finding {
	readonly rule: string;
	readonly severity: Severity;
	/** Why the severity departs from the rule's. */
	readonly because?: string;
	readonly message: string;
	readonly resource: Subject;
	readonly location?: Place;
	readonly remedy: string;
	/** The change itself, where one command or snippet makes it. */
	readonly fix?: string;
	readonly monthlyCost?: MonthlyCost;
	/** Same resource, same finding, same fingerprint: in any run, in any order. */
	readonly fingerprint: string;
	readonly data: Readonly<Record<string, string | number>>;
}

/** Rules that could not be evaluated, folded by fact, reason and scope. */
export interface Gap {
	readonly rules: readonly string[];
	/** What is not known, in words: "resource policy", "secrets" where a kind was not listed. */
	readonly fact: string;
	/** A sentence without its full stop. */
	readonly reason: string;
	readonly scope: string;
	/** Resources concerned; 0 if a whole kind could not be listed. */
	readonly count: number;
	/** Names of some of them. */
	readonly sample: readonly string[];
}

/** A finding that the user accepts, and by what word. */
export interface SuppressedFinding extends Finding {
	readonly suppression: {
		readonly source: 'config' | 'inline' | 'baseline';
		readonly reason: string;
		readonly until?: string;
		readonly owner?: string;
	};
}
