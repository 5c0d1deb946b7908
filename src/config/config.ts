import type { Severity } from '../finding/finding.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Registry, Rule } from '../rule/rule.ts';

/** The user's file, checked, with every default filled in. */
export interface Config {
	/** By rule, every rule of the registry. */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	readonly settings: Settings;
	readonly suppressions: readonly Suppression[];
	/** Sentences about the file that do not stop a run. */
	readonly warnings: readonly string[];
}

export interface RuleSetting {
	readonly enabled: boolean;
	/** Replaces the rule's own severity, and whatever single findings say. */
	readonly severity?: Severity;
	readonly options: Readonly<Record<string, unknown>>;
}

/** A finding the user knows of and accepts. */
export interface Suppression {
	readonly rule: string;
	/** Glob over name, id or ARN; `*` stays within a path segment, `**` crosses them. */
	readonly resource: string;
	readonly reason: string;
	/** ISO 8601 day, the last on which it holds. */
	readonly until?: string;
	readonly owner?: string;
	/** Where it is written. */
	readonly at?: { readonly file: string; readonly line: number };
}

/** What holds without a file: the recommended rules. */
export function defaultConfig(registry: Registry): Config {
	const rules = Object.entries(registry).map(([id, rule]) => [id, defaultSetting(rule)] as const);
	return { rules: Object.fromEntries(rules), settings: defaultSettings, suppressions: [], warnings: [] };
}

function defaultSetting(rule: Rule): RuleSetting {
	const options = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
	return { enabled: rule.enabled, options: Object.fromEntries(options) };
}
