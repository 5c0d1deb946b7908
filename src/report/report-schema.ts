import {
	severities,
	type Basis,
	type Finding,
	type Gap,
	type MonthlyCost,
	type Place,
	type Subject,
	type SuppressedFinding,
} from '../finding/finding.ts';
import {
	reportVersion,
	type CostSummary,
	type Crash,
	type Notice,
	type Report,
	type ReportScope,
	type RuleInfo,
	type Summary,
} from '../finding/report.ts';

export interface Schema {
	readonly [keyword: string]: unknown;
}

type OptionalOf<Of> = { [Key in keyof Of]-?: undefined extends Of[Key] ? Key : never }[keyof Of] & string;

type RequiredOf<Of> = Exclude<keyof Of & string, OptionalOf<Of>>;

/** An object of a type: a property the type does not know, or one that is missing here, does not compile. */
export function object<Of>(
	description: string,
	required: { readonly [Key in RequiredOf<Of>]: Schema },
	optional: { readonly [Key in OptionalOf<Of>]: Schema },
): Schema {
	return {
		description,
		type: 'object',
		required: Object.keys(required),
		properties: { ...required, ...optional },
		additionalProperties: false,
	};
}

export const string = (description?: string): Schema => ({
	type: 'string',
	...(description === undefined ? {} : { description }),
});
export const count = (description?: string): Schema => ({
	type: 'integer',
	minimum: 0,
	...(description === undefined ? {} : { description }),
});
const usd = (description: string): Schema => ({ type: 'number', description });
export const list = (items: Schema, description?: string): Schema => ({
	type: 'array',
	items,
	...(description === undefined ? {} : { description }),
});
const ref = (name: keyof typeof definitions): Schema => ({ $ref: `#/$defs/${name}` });
const position: Schema = { type: 'integer', minimum: 1 };
const severity: Schema = { enum: severities };
const bases: readonly Basis[] = ['measured', 'declared', 'assumed'];

const subject = object<Subject>(
	'The resource a finding is about.',
	{ kind: string(), id: string('ARN; in templates the address.'), name: string('What people call it.') },
	{ account: string(), region: string() },
);

export const place = object<Place>(
	'A place in a file: lines and columns from 1, the end exclusive.',
	{ file: string(), startLine: position, startColumn: position, endLine: position, endColumn: position },
	{},
);

const monthlyCost = object<MonthlyCost>(
	'Dollars that the finding costs.',
	{ usd: usd('USD a month.'), basis: { enum: bases, description: 'How the figure came about.' } },
	{},
);

const findingRequired = {
	rule: string('Id of the rule.'),
	severity,
	message: string(),
	resource: subject,
	remedy: string(),
	fingerprint: string('Same resource, same finding, same fingerprint: in any run, in any order.'),
	data: {
		description: 'The values in the message.',
		type: 'object',
		additionalProperties: { type: ['string', 'number'] },
	},
};

const findingOptional = {
	because: string("Why the severity departs from the rule's."),
	location: place,
	fix: string('The change itself, where one command or snippet makes it.'),
	monthlyCost,
};

const suppression = object<SuppressedFinding['suppression']>(
	'Who silenced the finding, and why.',
	{ source: { enum: ['config', 'inline', 'baseline'] }, reason: string() },
	{ until: string('ISO 8601 day.'), owner: string() },
);

const definitions = {
	scope: object<ReportScope>(
		'One account and Region, or one template.',
		{
			id: string(),
			world: { enum: ['account', 'iac'] },
			resources: { description: 'Resources judged, by kind.', type: 'object', additionalProperties: count() },
		},
		{
			account: string(),
			region: string(),
			root: string(),
			administrators: list(string(), 'ARNs of the roles and users that may do everything, whom rules on access skip.'),
		},
	),
	summary: object<Summary>(
		'The report in numbers.',
		{
			resources: count('Resources judged.'),
			findings: count(),
			bySeverity: {
				type: 'object',
				required: severities,
				properties: Object.fromEntries(severities.map((name) => [name, count()])),
				additionalProperties: false,
			},
			gaps: count(),
			suppressed: count(),
		},
		{},
	),
	rule: object<RuleInfo>(
		'A rule that ran.',
		{
			id: string(),
			summary: string(),
			why: string(),
			remedy: string(),
			severity,
			topic: string(),
			since: string(),
			references: list(string()),
			equivalents: list(string(), 'The same control elsewhere.'),
			url: string('Its page.'),
		},
		{},
	),
	finding: object<Finding>('One thing that is wrong with one resource.', findingRequired, findingOptional),
	suppressed: object<SuppressedFinding>(
		'A finding that was silenced.',
		{ ...findingRequired, suppression },
		findingOptional,
	),
	gap: object<Gap>(
		'What could not be evaluated, and why: neither a finding nor a pass.',
		{
			rules: list(string(), 'Rules that were not evaluated.'),
			fact: string('The fact that could not be read.'),
			reason: string(),
			scope: string('Id of the scope.'),
			count: count('Resources concerned; 0 if a whole kind could not be listed.'),
			sample: list(string(), 'Names of some of them.'),
		},
		{},
	),
	notice: object<Notice>(
		"What the run says besides: about the user's own files, and about administrators.",
		{
			kind: { enum: ['expired-suppression', 'unused-suppression', 'fixed', 'administrators', 'other'] },
			message: string(),
		},
		{},
	),
	crash: object<Crash>(
		'A rule that failed.',
		{ rule: string(), resource: string(), error: string('Name of the error.') },
		{},
	),
	cost: object<CostSummary>(
		'Dollars a month over the whole estate.',
		{
			storageUsd: {
				type: ['number', 'null'],
				description: 'Storage of secrets, parameters and keys; null if no price is known.',
			},
			avoidableUsd: usd('Sum over the findings.'),
			prices: string('Where the prices come from.'),
		},
		{},
	),
};

/** Where the schema of a version is found once the package is published. */
export function reportSchemaUrl(version: string): string {
	return `https://unpkg.com/hushlint@${version}/dist/schema/report.json`;
}

/** What every JSON that hushlint prints begins with. */
export const headFields = {
	version: { type: 'string', pattern: String.raw`^1\.\d+$` },
	tool: {
		type: 'object',
		required: ['name', 'version'],
		properties: { name: { const: 'hushlint' }, version: string() },
		additionalProperties: false,
	},
	takenAt: string('When the snapshot was taken, ISO 8601 in UTC.'),
};

/** JSON Schema (2020-12) of the JSON report. */
export const reportSchema: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: `hushlint report ${reportVersion}`,
	...object<Report & { readonly $schema?: string }>(
		'What a run of hushlint says.',
		{
			...headFields,
			scopes: list(ref('scope')),
			summary: ref('summary'),
			rules: list(ref('rule'), 'The rules that ran.'),
			findings: list(ref('finding'), 'Worst first.'),
			gaps: list(ref('gap')),
			suppressed: list(ref('suppressed')),
			notices: list(ref('notice')),
			crashes: list(ref('crash')),
			cost: ref('cost'),
		},
		{ $schema: string() },
	),
	$defs: definitions,
};
