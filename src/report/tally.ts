import { severities, type Finding, type Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { listed, money, number, plural } from './wording.ts';

/** The findings, worst first, those of a rule next to each other in the order of the catalogue. */
export function worstFirst<Of extends Finding>({ rules }: Report, findings: readonly Of[]): Of[] {
	const order = new Map(rules.map(({ id }, at) => [id, at]));
	const rank = (id: string): number => order.get(id) ?? rules.length;
	return findings.toSorted(
		(a, b) =>
			severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
			rank(a.rule) - rank(b.rule) ||
			(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
	);
}

/** Where a finding is: its place in a file, else account and Region. */
export function whereabouts({ location, resource }: Finding): string {
	if (location) return `${location.file}:${location.startLine}:${location.startColumn}`;
	return [resource.account, resource.region].filter(Boolean).join(' ');
}

/** The name of a scope by its id, as people say it. */
export function scopeNames({ scopes }: Report): (id: string) => string {
	const names = new Map(
		scopes.map(({ id, account, region, root }) => [id, root ?? ([account, region].filter(Boolean).join(' ') || id)]),
	);
	return (id) => names.get(id) ?? id;
}

/** `2 accounts and 1 template`; empty if nothing was read. */
function extent({ scopes }: Report): string {
	const accounts = new Set(scopes.filter(({ world }) => world === 'account').map(({ id, account }) => account ?? id));
	const templates = scopes.filter(({ world }) => world === 'iac').length;
	return listed([
		...(accounts.size > 0 ? [plural(accounts.size, 'account')] : []),
		...(templates > 0 ? [plural(templates, 'template')] : []),
	]);
}

const kinds: Readonly<Record<string, string>> = { key: 'KMS key' };

function wordsFor(count: number, kind: string): string {
	return kind === 'policy' ? plural(count, 'policy', 'policies') : plural(count, kinds[kind] ?? kind);
}

/** `210 secrets, 100 parameters and 30 KMS keys`. */
function judged({ scopes }: Report): string {
	const counts = new Map<string, number>();
	for (const { resources } of scopes) {
		for (const [kind, count] of Object.entries(resources)) counts.set(kind, (counts.get(kind) ?? 0) + count);
	}
	const named = [...counts].filter(([, count]) => count > 0).map(([kind, count]) => wordsFor(count, kind));
	return listed(named);
}

function bySeverity(counts: Readonly<Record<Severity, number>>): string {
	return severities
		.flatMap((severity) => (counts[severity] > 0 ? [`${number(counts[severity])} ${severity}`] : []))
		.join(', ');
}

/** What was found where; without findings, what was judged, so that an empty run does not pass for a clean one. */
export function verdict(report: Report): string {
	const { summary, rules } = report;
	const place = extent(report);
	if (summary.findings > 0) {
		const found = `${plural(summary.findings, 'finding')} (${bySeverity(summary.bySeverity)})`;
		return `${found}${place ? ` in ${place}` : ''}, ${plural(summary.resources, 'resource')}`;
	}
	if (place === '') return 'Nothing was judged: no account and no template was read';
	if (summary.resources === 0) return `Nothing was judged: no secret, parameter or key was seen in ${place}`;
	const objects = judged(report) || plural(summary.resources, 'resource');
	return `No findings: ${plural(rules.length, 'rule')} judged ${objects} in ${place}`;
}

/** The rest of the summary: what was not evaluated, suppressed, avoidable, crashed. */
export function remarks({ summary, cost, crashes }: Report): string[] {
	return [
		...(summary.gaps > 0 ? [`${number(summary.gaps)} not evaluated`] : []),
		...(summary.suppressed > 0 ? [`${number(summary.suppressed)} suppressed`] : []),
		...(cost.avoidableUsd > 0 ? [`${money(cost.avoidableUsd)} a month avoidable`] : []),
		...(crashes.length > 0 ? [plural(crashes.length, 'crash', 'crashes')] : []),
	];
}
