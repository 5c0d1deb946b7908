import type { Config } from '../config/config.ts';
import { severities, type Finding, type Severity, type Subject, type SuppressedFinding } from '../finding/finding.ts';
import { reportVersion, type Notice, type Report, type ReportScope } from '../finding/report.ts';
import { createEstate, type Estate, type Resource } from '../model/estate.ts';
import type { Scope, Snapshot, StoredKind } from '../model/snapshot.ts';
import { storageCost } from '../rule/estate-cost.ts';
import { ruleInfo } from '../rule/rule-info.ts';
import type { Registry, Rule } from '../rule/rule.ts';
import { applyBaseline, tellable, type Baseline } from './baseline.ts';
import { evaluate, type ActiveRule, type Draft } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';
import { foldGaps } from './gaps.ts';
import { applySuppressions } from './suppress.ts';
import { fill, remedyFor } from './words.ts';
import { withoutYielding } from './yields.ts';

export interface LintInput {
	readonly snapshot: Snapshot;
	readonly registry: Registry;
	readonly config: Config;
	/** Version of hushlint, for the report. */
	readonly version: string;
	readonly baseline?: Baseline;
}

const storedKinds: readonly StoredKind[] = [
	'secret',
	'parameter',
	'key',
	'account',
	'workload',
	'database',
	'declaration',
];

/** Judges a snapshot. Pure: the same input gives the same report, in the same order. */
export function lint({ snapshot, registry, config, version, baseline }: LintInput): Report {
	const estate = createEstate(snapshot, config.settings);
	const active = activeRules(registry, config);
	const ran = new Set(active.map(({ id }) => id));
	const { drafts, blanks, crashes } = evaluate(estate, active);

	const all = toFindings(withoutYielding(drafts, registry), registry, config);
	const held = applySuppressions({
		findings: all,
		suppressions: config.suppressions,
		inline: snapshot.suppressions ?? [],
		ran,
		known: new Set(Object.keys(registry)),
		now: estate.now,
	});
	const known = baseline
		? applyBaseline(held.active, baseline, ran, all, tellable(estate.scopes, blanks))
		: { active: held.active, known: [], notices: [] };
	return assemble({
		estate,
		version,
		rules: active,
		findings: known.active,
		suppressed: [...held.suppressed, ...known.known],
		notices: [...held.notices, ...known.notices],
		gaps: foldGaps(blanks),
		crashes,
	});
}

function activeRules(registry: Registry, config: Config): ActiveRule[] {
	return Object.entries(registry).flatMap(([id, rule]) => {
		const setting = config.rules[id];
		return setting?.enabled ? [{ id, rule, options: setting.options }] : [];
	});
}

/** Gives drafts their words and fingerprints; equal ones about an account, or of one place, become one. */
function toFindings(drafts: readonly Draft[], registry: Registry, config: Config): Finding[] {
	const order = new Map(Object.keys(registry).map((id, index) => [id, index]));
	const seen = new Map<string, Finding[]>();
	const findings: Finding[] = [];
	for (const draft of drafts) {
		const rule = registry[draft.rule];
		if (!rule) continue;
		const { resource, outcome } = draft;
		const plainPrint = fingerprint(draft.rule, resource, outcome.message, outcome.key, 0);
		const twins = seen.get(plainPrint) ?? [];
		seen.set(plainPrint, twins);
		const ordinal = twins.length;
		const print = ordinal === 0 ? plainPrint : fingerprint(draft.rule, resource, outcome.message, outcome.key, ordinal);
		const finding = toFinding(draft, rule, config.rules[draft.rule]?.severity, print);
		if (twins.some((twin) => isCopy(finding, twin, outcome.about === 'account'))) continue;
		twins.push(finding);
		findings.push(finding);
	}
	return findings.toSorted(
		(a, b) =>
			severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
			(order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
			compare(a.resource.id, b.resource.id) ||
			compare(a.fingerprint, b.fingerprint),
	);
}

function isCopy(finding: Finding, twin: Finding, aboutAccount: boolean): boolean {
	if (aboutAccount) return true;
	return (
		finding.location !== undefined &&
		finding.message === twin.message &&
		JSON.stringify(finding.location) === JSON.stringify(twin.location)
	);
}

function toFinding(
	{ rule: id, resource, outcome }: Draft,
	rule: Rule,
	override: Severity | undefined,
	print: string,
): Finding {
	const { severity, because, monthlyCost, data } = outcome;
	const location = outcome.at ?? resource.at;
	return {
		rule: id,
		severity: override ?? severity ?? rule.severity,
		...(because === undefined || override !== undefined ? {} : { because }),
		message: fill(rule.messages[outcome.message] ?? '', data),
		resource: subjectOf(resource),
		...(location === undefined ? {} : { location }),
		...remedyFor(rule.remedy, resource, data),
		...(monthlyCost === undefined ? {} : { monthlyCost }),
		fingerprint: print,
		data,
	};
}

function subjectOf({ kind, id, label, scope }: Resource): Subject {
	return {
		kind,
		id,
		name: label,
		...(scope.account === undefined ? {} : { account: scope.account }),
		...(scope.region === undefined ? {} : { region: scope.region }),
	};
}

interface Parts {
	readonly estate: Estate;
	readonly version: string;
	readonly rules: readonly ActiveRule[];
	readonly findings: readonly Finding[];
	readonly suppressed: readonly SuppressedFinding[];
	readonly notices: readonly Notice[];
	readonly gaps: Report['gaps'];
	readonly crashes: Report['crashes'];
}

function assemble({ estate, version, rules, findings, suppressed, notices, gaps, crashes }: Parts): Report {
	const scopes = estate.scopes.map((scope) => reportScope(scope, estate));
	const bySeverity = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
	for (const { severity } of findings) bySeverity[severity] += 1;
	const cents = findings.reduce((sum, { monthlyCost }) => sum + Math.round((monthlyCost?.usd ?? 0) * 1e6), 0);
	return {
		version: reportVersion,
		tool: { name: 'hushlint', version },
		takenAt: estate.snapshot.takenAt,
		scopes,
		summary: {
			resources: scopes.reduce((sum, { resources }) => sum + Object.values(resources).reduce((a, b) => a + b, 0), 0),
			findings: findings.length,
			bySeverity,
			gaps: gaps.length,
			suppressed: suppressed.length,
		},
		rules: rules.map(({ id, rule }) => ruleInfo(id, rule)),
		findings,
		gaps,
		suppressed,
		notices,
		crashes,
		cost: { ...storageCost(estate), avoidableUsd: cents / 1e6 },
	};
}

function reportScope(scope: Scope, estate: Estate): ReportScope {
	const { id, world, account, region, root } = scope;
	const resources: Record<string, number> = {};
	for (const kind of storedKinds) {
		if (kind === 'account') continue;
		const count = estate.resources(kind).filter((resource) => resource.scope === scope).length;
		if (count > 0) resources[kind] = count;
	}
	return {
		id,
		world,
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
		...(root === undefined ? {} : { root }),
		resources,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
