import { isAtLeast, type Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import type { Unread } from '../model/observed.ts';
import type { Snapshot, StoredKind } from '../model/snapshot.ts';

export interface Gate {
	readonly failOn: Severity | 'never';
	/** USD a month that may be avoidable. */
	readonly failOnCost?: number;
	readonly strict: boolean;
}

/** 2 we failed, 1 findings at or above the threshold, 3 with `strict` something was not evaluated, 0 otherwise; the worst wins. */
export function exitCode(report: Report, snapshot: Snapshot, gate: Gate): 0 | 1 | 2 | 3 {
	if (report.crashes.length > 0 || listedNothing(snapshot)) return 2;
	const { failOn, failOnCost } = gate;
	const avoidable = report.cost.avoidableUsd;
	if (failOn !== 'never' && report.findings.some(({ severity }) => isAtLeast(severity, failOn))) return 1;
	if (failOnCost !== undefined && avoidable > 0 && avoidable >= failOnCost) return 1;
	return gate.strict && report.gaps.length > 0 ? 3 : 0;
}

/** Whether no scope listed any kind: there is nothing to judge, and silence would look like health. */
export function listedNothing({ scopes }: Snapshot): boolean {
	// An import may be of IAM alone.
	const isRegional = scopes.some(({ world, region }) => world === 'iac' || region !== undefined);
	const kinds: readonly StoredKind[] = isRegional ? ['secret', 'parameter'] : ['secret', 'parameter', 'principal'];
	return !scopes.some(({ listed }) => kinds.some((kind) => isListed(listed[kind])));
}

/** A template whose modules lie elsewhere was itself read. */
function isListed(listed: true | Unread | undefined): boolean {
	return listed === true || listed?.unread === 'elsewhere';
}
