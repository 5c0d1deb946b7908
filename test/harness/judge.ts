import { rules } from '../../rules/index.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import type { Report } from '../../src/finding/report.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Registry } from '../../src/rule/rule.ts';

/** Every rule, none of which yields: what each of them says by itself. */
export const unyielding: Registry = Object.fromEntries(
	Object.entries(rules).map(([id, rule]) => [id, { ...rule, yieldsTo: [] }]),
);

/** The default config with every rule on. */
export function everyRule(registry: Registry): Config {
	const config = defaultConfig(registry);
	const on = Object.entries(config.rules).map(([id, setting]) => [id, { ...setting, enabled: true }] as const);
	return { ...config, rules: Object.fromEntries(on) };
}

export function judge(snapshot: Snapshot, registry: Registry = rules): Report {
	return lint({ snapshot, registry, config: everyRule(registry), version: '0.0.0' });
}

/** What a poorer snapshot's report must not do to a richer one's: add findings, or lose one without a gap for its rule and scope. */
export function unfaithful(rich: Report, poor: Report): string[] {
	const before = new Set(rich.findings.map(({ fingerprint }) => fingerprint));
	const after = new Set(poor.findings.map(({ fingerprint }) => fingerprint));
	const added = poor.findings.filter(({ fingerprint }) => !before.has(fingerprint));
	const lost = rich.findings.filter(({ fingerprint }) => !after.has(fingerprint));
	const unexplained = lost.filter(({ rule, resource }) => {
		const scope = [resource.account, resource.region].filter((part) => part !== undefined).join('/');
		return !poor.gaps.some((gap) => gap.rules.includes(rule) && gap.scope === scope);
	});
	return [
		...added.map(({ rule, message }) => `added ${rule}: ${message}`),
		...unexplained.map(({ rule, resource }) => `lost ${rule} on ${resource.name} without a gap`),
	];
}
