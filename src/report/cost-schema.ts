import type {
	BillAnswer,
	CallerCost,
	CostChange,
	ChangeCount,
	CostComparison,
	CountedWindow,
	Figure,
	GroupCost,
	ItemCost,
	ResourceAdvice,
	ResourceCost,
	UnknownCost,
} from '../cost/answer.ts';
import { adviceWords, basisWords, callerKindWords, itemWords } from './cost-words.ts';
import { count, headFields, list, object, string, type Schema } from './report-schema.ts';

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const dollars = (description: string): Schema => ({ type: 'number', description });
const range = (description: string): Schema => ({
	description,
	type: 'array',
	items: { type: 'integer', minimum: 0 },
	minItems: 2,
	maxItems: 2,
});
const basis: Schema = { enum: Object.keys(basisWords), description: 'How the figure came about.' };
const place = { account: string(), region: string() };
const figures = { now: ref('figure'), avoidable: ref('figure') };
const sentences = (description: string): Schema => list(string(), description);
const difference: Schema = {
	description: 'USD a month; negative where it costs less.',
	type: 'object',
	required: ['least', 'most'],
	properties: { least: { type: 'number' }, most: { type: 'number' } },
	additionalProperties: false,
};
const orNothing = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] });

const definitions = {
	window: object<CountedWindow>(
		'The stretch of time in which calls were counted, scaled to a month of 730 hours.',
		{ from: string(), to: string(), days: { type: 'number' } },
		{},
	),
	figure: object<Figure>(
		'USD a month: a figure, or the two it lies between.',
		{ usd: dollars('The least it can be.'), atMost: dollars('The most it can be.'), basis },
		{},
	),
	item: object<ItemCost>(
		'One kind of thing that is paid for.',
		{
			item: { enum: Object.keys(itemWords) },
			count: count('Resources; of calls, calls a month.'),
			cost: ref('figure'),
		},
		{},
	),
	group: object<GroupCost>('A part of the bill.', { name: string(), ...figures }, place),
	advice: object<ResourceAdvice>(
		'Where a secret or parameter had better be.',
		{
			course: { enum: Object.keys(adviceWords) },
			saving: ref('figure'),
			because: sentences('What speaks for it.'),
			blockers: sentences('What keeps it where it is.'),
			unchecked: sentences('What may keep it where it is, and cannot be checked.'),
			confidence: { enum: ['high', 'medium', 'low'] },
		},
		{},
	),
	resource: object<ResourceCost>(
		'What a secret, parameter or key costs.',
		{
			kind: { enum: ['secret', 'parameter', 'key'] },
			id: string('ARN; in templates the address.'),
			name: string(),
			now: ref('figure'),
			held: ref('figure'),
			calls: range('Calls a month, least and most.'),
			avoidable: ref('figure'),
		},
		{ ...place, advice: ref('advice') },
	),
	caller: object<CallerCost>(
		'What one caller pays for reading one resource.',
		{
			principal: string('ARN of a role or user, name of a service; of templates the workload.'),
			workload: { type: ['string', 'null'] },
			kind: { enum: Object.keys(callerKindWords) },
			resource: string(),
			calls: range('Calls a month, least and most.'),
			avoidableCalls: range('Calls a month that a cache would spare, least and most.'),
			kmsRequests: range('Requests a month to KMS, least and most.'),
			...figures,
			remedy: orNothing({
				type: 'object',
				required: ['kind', 'ttl'],
				properties: {
					kind: { enum: ['extension', 'caching-client', 'provider', 'interval', 'cache'] },
					ttl: count('Seconds for which it would keep what it read.'),
				},
				additionalProperties: false,
			}),
		},
		place,
	),
	unknown: object<UnknownCost>('Something whose cost is not known.', { resource: string(), reason: string() }, {}),
	changeCount: object<ChangeCount>(
		'How many secrets, parameters, keys and callers changed in one way, and what of the difference is theirs.',
		{ status: { enum: ['added', 'removed', 'changed', 'unchanged'] }, count: count('Free ones too.'), difference },
		{},
	),
	change: object<CostChange>(
		'Something that costs another sum than before.',
		{
			kind: { enum: ['secret', 'parameter', 'key', 'caller'] },
			name: string(),
			status: { enum: ['added', 'removed', 'changed'] },
			before: orNothing(ref('figure')),
			after: orNothing(ref('figure')),
			difference,
		},
		{},
	),
};

const head = {
	...headFields,
	prices: string('Where the prices come from.'),
};

type Printed<Of> = Of & { readonly $schema?: string };

const answers = [
	object<Printed<BillAnswer>>(
		'What an estate pays a month.',
		{
			question: { const: 'bill' },
			...head,
			window: orNothing(ref('window')),
			by: { enum: ['secret', 'caller', 'account', 'tag'] },
			total: {
				type: 'object',
				required: ['now', 'avoidable', 'afterAdvice'],
				properties: { now: ref('figure'), avoidable: ref('figure'), afterAdvice: ref('figure') },
				additionalProperties: false,
			},
			items: list(ref('item')),
			groups: list(ref('group')),
			resources: list(ref('resource')),
			callers: list(ref('caller')),
			unknown: list(ref('unknown')),
			notes: sentences('What the figures rest on.'),
		},
		{ $schema: string(), tag: string(), whatIf: string('What the user asked to imagine.') },
	),
	object<Printed<CostComparison>>(
		'What changed since an older estate.',
		{
			question: { const: 'comparison' },
			...head,
			since: string('When the older one was taken; of templates when they were read.'),
			of: { enum: ['snapshots', 'templates'] },
			before: ref('figure'),
			after: ref('figure'),
			windows: object<CostComparison['windows']>(
				'When the calls of each side were counted.',
				{ before: orNothing(ref('window')), after: orNothing(ref('window')) },
				{},
			),
			difference,
			counts: list(ref('changeCount')),
			changes: list(ref('change')),
			unknown: list(ref('unknown')),
			notes: sentences('What the figures rest on.'),
		},
		{ $schema: string() },
	),
];

/** Where the schema of a version is found once the package is published. */
export function costSchemaUrl(version: string): string {
	return `https://unpkg.com/hushlint@${version}/dist/schema/cost.json`;
}

/** JSON Schema (2020-12) of what `hushlint cost --format json` prints. */
export const costSchema: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'hushlint cost 1.0',
	description: 'What an estate pays for its secrets and parameters, and what it could save.',
	oneOf: answers,
	$defs: definitions,
};
