import type { Config } from '../config/config.ts';
import { severities, type Finding, type Severity, type SuppressedFinding } from '../finding/finding.ts';
import { reportVersion, type Notice, type Report, type ReportScope } from '../finding/report.ts';
import { createEstate, type Estate } from '../model/estate.ts';
import type { Scope, Snapshot } from '../model/snapshot.ts';
import { storedKinds } from '../model/snapshot-schema.ts';
import { storageCost } from '../rule/estate-cost.ts';
import { ruleInfo } from '../rule/rule-info.ts';
import type { Registry } from '../rule/rule.ts';
import { administratorNotices, findAdministrators, type Administrators } from './administrators.ts';
import { applyBaseline, tellable, type Baseline } from './baseline.ts';
import { evaluate, type ActiveRule } from './evaluate.ts';
import { toFindings } from './findings.ts';
import { foldGaps } from './gaps.ts';
import { applySuppressions } from './suppress.ts';
import { withoutYielding } from './yields.ts';

/** What a report follows from: nothing else has a say in it. */
export interface LintInput {
	readonly snapshot: Snapshot;
	readonly registry: Registry;
	readonly config: Config;
	/** Version of hushlint, for the report. */
	readonly version: string;
	readonly baseline?: Baseline;
}

/** Judges a snapshot. Pure: the same input gives the same report, in the same order. */
export function lint({ snapshot, registry, config, version, baseline }: LintInput): Report {
	const estate = createEstate(snapshot, config.settings);
	const active = activeRules(registry, config);
	const ran = new Set(active.map(({ id }) => id));
	const { drafts, blanks, crashes } = evaluate(estate, active);

	const all = toFindings(withoutYielding(drafts, registry), registry, config, baseline);
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
	const administrators = findAdministrators(estate, active);
	return assemble({
		estate,
		administrators,
		version,
		rules: active,
		findings: known.active,
		suppressed: [...held.suppressed, ...known.known],
		notices: [...held.notices, ...known.notices, ...administratorNotices(administrators)],
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

interface Parts {
	readonly estate: Estate;
	readonly administrators: Administrators;
	readonly version: string;
	readonly rules: readonly ActiveRule[];
	readonly findings: readonly Finding[];
	readonly suppressed: readonly SuppressedFinding[];
	readonly notices: readonly Notice[];
	readonly gaps: Report['gaps'];
	readonly crashes: Report['crashes'];
}

function assemble({
	estate,
	administrators,
	version,
	rules,
	findings,
	suppressed,
	notices,
	gaps,
	crashes,
}: Parts): Report {
	const scopes = estate.scopes.map((scope) => reportScope(scope, estate, administrators.get(scope)));
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

function reportScope(scope: Scope, estate: Estate, administrators?: readonly string[]): ReportScope {
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
		...(administrators === undefined ? {} : { administrators }),
	};
}
