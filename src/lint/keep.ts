import { isAtLeast, severities, type Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';

/** The report without the findings milder than a severity; its figures follow. */
export function keepAtLeast(report: Report, least: Severity): Report {
	const findings = report.findings.filter(({ severity }) => isAtLeast(severity, least));
	const suppressed = report.suppressed.filter(({ severity }) => isAtLeast(severity, least));
	const bySeverity = Object.fromEntries(
		severities.map((severity) => [severity, isAtLeast(severity, least) ? report.summary.bySeverity[severity] : 0]),
	) as Record<Severity, number>;
	return {
		...report,
		findings,
		suppressed,
		summary: { ...report.summary, findings: findings.length, bySeverity, suppressed: suppressed.length },
	};
}
