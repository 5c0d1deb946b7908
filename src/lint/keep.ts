import { isAtLeast, severities, type Finding, type Severity } from '../finding/finding.ts';
import type { Notice, Report } from '../finding/report.ts';

/** The report without the findings milder than a severity; its figures follow, and a notice tells how many there are. */
export function keepAtLeast(report: Report, least: Severity): Report {
	return keepWhere(report, ({ severity }) => isAtLeast(severity, least), `milder than ${least}`);
}

/** The report without the findings that do not pass; `others` says in its notice what these are. */
export function keepWhere(report: Report, keep: (finding: Finding) => boolean, others: string): Report {
	const findings = report.findings.filter(keep);
	const suppressed = report.suppressed.filter(keep);
	const left = report.findings.length - findings.length;
	const notice: Notice = {
		kind: 'other',
		message: `${left === 1 ? '1 finding' : `${left} findings`} ${others} ${left === 1 ? 'is' : 'are'} left out`,
	};
	const bySeverity = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
	for (const { severity } of findings) bySeverity[severity] += 1;
	const microUsd = findings.reduce((sum, { monthlyCost }) => sum + Math.round((monthlyCost?.usd ?? 0) * 1e6), 0);
	return {
		...report,
		findings,
		suppressed,
		notices: left === 0 ? report.notices : [...report.notices, notice],
		cost: { ...report.cost, avoidableUsd: microUsd / 1e6 },
		summary: { ...report.summary, findings: findings.length, bySeverity, suppressed: suppressed.length },
	};
}
