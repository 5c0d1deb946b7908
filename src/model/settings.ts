import type { PriceList } from './price-list.ts';

/** What the user tells hushlint about the estate. Patterns are globs over names (`*` crosses no `/`, `**` does) or ARNs. */
export interface Settings {
	/** Canonical environment to its aliases; the canonical name is always one. */
	readonly environments: Readonly<Record<string, readonly string[]>>;
	/** Name template such as `{environment}/{service}/{purpose}`; `null`: the default convention, which is not enforced where few names fit. */
	readonly secretName: string | null;
	readonly parameterName: string | null;
	/** Tags every tagged resource needs; empty: at least one user tag. */
	readonly requiredTags: readonly string[];
	/** Account ids. */
	readonly trustedAccounts: readonly string[];
	readonly administrators: readonly string[];
	readonly deployers: readonly string[];
	/** Names of secrets that nothing can rotate by itself. */
	readonly notRotatable: readonly string[];
	/** Names of secrets and parameters that the strictest rules apply to. */
	readonly sensitive: readonly string[];
	/** Names of secrets and parameters that every rule with exemptions skips. */
	readonly exempt: readonly string[];
	/** Age in days below which a live secret is exempt. */
	readonly graceDays: number;
	/** Prices of the user's own; absent: the list prices that come with hushlint. */
	readonly prices?: PriceList;
}

export const defaultSettings: Settings = {
	environments: {
		prod: ['production', 'prd'],
		staging: ['stage', 'stg'],
		test: ['testing', 'qa', 'uat'],
		dev: ['development', 'develop'],
		sandbox: ['sbx'],
		'pre-prod': ['preprod', 'preproduction', 'pre-production', 'pre-prd'],
		'non-prod': ['nonprod', 'nonproduction', 'non-production', 'non-prd'],
	},
	secretName: null,
	parameterName: null,
	requiredTags: [],
	trustedAccounts: [],
	administrators: [],
	deployers: [],
	notRotatable: [],
	sensitive: [],
	exempt: [],
	graceDays: 7,
};

/** The default convention for secret names; parameters bear it behind a slash. */
export const defaultSecretName = '{environment}/{service}/{purpose}';
export const defaultParameterName = `/${defaultSecretName}`;
