import type { Config } from '../config/config.ts';
import { severities, type Finding, type Severity, type Subject } from '../finding/finding.ts';
import type { Resource } from '../model/estate.ts';
import type { Registry, Rule } from '../rule/rule.ts';
import type { Draft } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';
import { fill, remedyFor } from './words.ts';

/**
 * Gives drafts their words and fingerprints, worst first; equal ones about an account, or at one place of a template, become one. Of its
 * copies' fingerprints it bears one that is known, so that a copy more makes no new finding.
 */
export function toFindings(
	drafts: readonly Draft[],
	registry: Registry,
	config: Config,
	known: ReadonlyMap<string, unknown> = new Map(),
): Finding[] {
	const order = new Map(Object.keys(registry).map((id, index) => [id, index]));
	const prints = new Map<string, number>();
	const seen = new Map<string, number>();
	const findings: Finding[] = [];
	for (const draft of drafts) {
		const rule = registry[draft.rule];
		if (!rule) continue;
		const { resource, outcome } = draft;
		const first = fingerprint(draft.rule, resource, outcome.message, outcome.key, 0);
		const ordinal = prints.get(first) ?? 0;
		const print = ordinal === 0 ? first : fingerprint(draft.rule, resource, outcome.message, outcome.key, ordinal);
		const finding = toFinding(draft, rule, config.rules[draft.rule]?.severity, print);
		const copy = copyKey(draft, finding, first);
		if (copy !== undefined) {
			const at = seen.get(copy);
			const twin = at === undefined ? undefined : findings[at];
			if (at !== undefined && twin) {
				const worse = isWorse(finding, twin) ? finding : twin;
				const knownPrint = [twin.fingerprint, print].find((one) => known.has(one));
				findings[at] = { ...worse, fingerprint: knownPrint ?? worse.fingerprint };
				continue;
			}
			seen.set(copy, findings.length);
		}
		prints.set(first, ordinal + 1);
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

/** What copies of a finding share: an account and message, or, as with `for_each`, a place and its words. */
function copyKey({ rule, outcome }: Draft, { location, message }: Finding, print: string): string | undefined {
	if (outcome.about === 'account') return print;
	if (location === undefined) return undefined;
	return JSON.stringify([rule, location, outcome.fold === 'place' ? null : message]);
}

function toFinding(
	{ rule: id, resource, outcome }: Draft,
	rule: Rule,
	override: Severity | undefined,
	print: string,
): Finding {
	const { monthlyCost, data } = outcome;
	const { severity, because } = gradeOf(rule, resource, outcome);
	const location = outcome.at ?? resource.at;
	return {
		rule: id,
		severity: override ?? severity,
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

/** The severity of a finding, and why it departs from the rule's: what stands in a policy of AWS weighs one step less. */
function gradeOf(
	rule: Rule,
	{ origin }: Resource,
	{ severity = rule.severity, because }: Draft['outcome'],
): { readonly severity: Severity; readonly because: string | undefined } {
	if (origin?.of.kind !== 'policy' || !('type' in origin.of.facts) || origin.of.facts.type !== 'aws')
		return { severity, because };
	const lower = severities[severities.indexOf(severity) + 1] ?? severity;
	return {
		severity: lower,
		because: because === undefined ? 'AWS wrote the policy' : `${because}, and AWS wrote the policy`,
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

function isWorse(finding: Finding, than: Finding): boolean {
	return severities.indexOf(finding.severity) < severities.indexOf(than.severity);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
