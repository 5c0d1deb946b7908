import { severities } from '../finding/finding.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Registry, Rule } from '../rule/rule.ts';
import { ruleKeys, switches } from './read-rules.ts';
import { requiredKeys, type suppressionKeys } from './read-suppressions.ts';

interface Schema {
	readonly [keyword: string]: unknown;
}

const text: Schema = { type: 'string', pattern: String.raw`\S` };
const texts: Schema = { type: 'array', items: text };
const glob = '`*` stays within a path segment, `**` crosses them.';
const template: Schema = { type: ['string', 'null'], pattern: String.raw`^[^{}]*(\{\w+\}[^{}]*)+$` };

const settings: { readonly [Name in keyof Settings]: Schema } = {
	environments: {
		description:
			'Environments and their aliases. One named here replaces the default of its name; the other defaults stay.',
		type: 'object',
		additionalProperties: texts,
		default: defaultSettings.environments,
	},
	secretName: {
		description: 'Template that names of secrets fit, such as {environment}/{service}/{purpose}.',
		...template,
	},
	parameterName: {
		description: 'Template that names of parameters fit, such as /{environment}/{service}/{purpose}.',
		...template,
	},
	requiredTags: { description: 'Tags that every secret needs. Without one: at least one tag of your own.', ...texts },
	trustedAccounts: {
		description: 'Ids of accounts that may read, in quotes.',
		type: 'array',
		items: {
			anyOf: [
				{ type: 'string', pattern: String.raw`^\d{12}$` },
				{ type: 'integer', minimum: 1e11, maximum: 1e12 - 1 },
			],
		},
	},
	administrators: { description: `ARNs of principals that may do everything, added to those found. ${glob}`, ...texts },
	deployers: { description: `ARNs of principals that deploy. ${glob}`, ...texts },
	notRotatable: { description: `Names of secrets that nothing can rotate by itself. ${glob}`, ...texts },
	sensitive: { description: `Names of secrets and parameters that the strictest rules apply to. ${glob}`, ...texts },
	exempt: { description: `Names of secrets and parameters that rules with exemptions skip. ${glob}`, ...texts },
	graceDays: {
		description: 'Age in days below which a live secret is exempt.',
		type: 'integer',
		minimum: 0,
		maximum: 3650,
		default: defaultSettings.graceDays,
	},
};

const suppression: { readonly [Key in (typeof suppressionKeys)[number]]: Schema } = {
	rule: {},
	resource: { description: `Glob over name, id or ARN. ${glob}`, ...text },
	reason: { description: 'Why the finding is accepted.', ...text },
	until: {
		description: 'Last day on which the suppression holds, such as 2027-06-30.',
		type: 'string',
		pattern: String.raw`^\d{4}-\d\d-\d\d$`,
	},
	owner: { description: 'Who answers for it.', ...text },
};

/** JSON Schema of the config file, for editors. */
export function configSchema(registry: Registry): Schema {
	const rules = Object.entries(registry).map(([id, rule]) => [id, ruleSchema(rule)] as const);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'hushlint config',
		...object({
			$schema: { type: 'string' },
			extends: { description: 'The set of rules to start from.', enum: ['recommended'], default: 'recommended' },
			rules: { description: 'Rules by name.', ...object(Object.fromEntries(rules)) },
			settings: { description: 'What hushlint should know of the estate.', ...object(settings) },
			suppressions: {
				description: 'Findings that are known and accepted.',
				type: 'array',
				items: { ...object({ ...suppression, rule: { enum: Object.keys(registry) } }), required: requiredKeys },
			},
		}),
	};
}

function ruleSchema(rule: Rule): Schema {
	const options = Object.entries(rule.options).map(
		([name, { schema, describe, default: value }]) =>
			[name, { description: describe, ...schema, default: value }] as const,
	);
	const keys: { readonly [Key in (typeof ruleKeys)[number]]: Schema } = {
		enabled: { enum: [true, false, 'on', 'off'], default: true },
		severity: { enum: severities, default: rule.severity },
		options: object(Object.fromEntries(options)),
	};
	return {
		description: rule.summary,
		default: rule.enabled ? 'on' : 'off',
		anyOf: [{ enum: [...switches, true, false] }, object(keys)],
	};
}

function object(properties: Schema): Schema {
	return { type: 'object', additionalProperties: false, properties };
}
