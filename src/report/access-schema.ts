import type {
	AnswerCondition,
	AnswerPrincipal,
	AnswerRead,
	AnswerReader,
	AnswerResource,
	AnswerStep,
	BlockedRead,
	BlockedReader,
	ComparisonAnswer,
	FutureReader,
	OverviewAnswer,
	PrincipalReads,
	ReadersAnswer,
	ReadsAnswer,
	ResourceChange,
	ResourceCount,
	ResourceReaders,
	UnknownRead,
} from '../access/answers/answer.ts';
import { groupTitles, layerWords } from './access-words.ts';
import { count, headFields, list, object, place, string, type Schema } from './report-schema.ts';

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const layer: Schema = { enum: Object.keys(layerWords), description: 'A layer that a request passes.' };
const sentences = (description: string): Schema => list(string(), description);
const many = 'Why some of the readers may be none, a sentence each.';
const few = 'Why there may be more readers, a sentence each.';

const route = {
	outcome: { enum: ['allowed', 'allowed-if'] },
	actions: list(string(), 'Actions that reveal the value.'),
	conditions: list(ref('condition'), 'All of them must hold.'),
	path: list(ref('step'), 'The layers that decided.'),
	atMost: sentences('Why this may turn out not to be allowed, a sentence each.'),
};

const block = {
	by: layer,
	denied: { type: 'boolean', description: 'A Deny, not the lack of an Allow.' },
	path: list(ref('step')),
};

const readersCount = count('Readers but administrators and service-linked roles.');

const definitions = {
	place,
	resource: object<AnswerResource>(
		'A secret or parameter.',
		{ kind: { enum: ['secret', 'parameter'] }, id: string('ARN; in templates the address.'), name: string() },
		{
			account: string(),
			region: string(),
			at: ref('place'),
			key: { type: ['string', 'null'], description: 'What encrypts it; null: nothing does.' },
			deletedAt: string('When its deletion is scheduled for; nobody can read it until it is restored.'),
		},
	),
	principal: object<AnswerPrincipal>(
		'Someone who reads, or might.',
		{ group: { enum: Object.keys(groupTitles) }, id: string('ARN; in templates the address.'), name: string() },
		{ account: string(), at: ref('place') },
	),
	condition: object<AnswerCondition>(
		'A condition that holds or not at the time of the request.',
		{
			words: string('What must hold.'),
			key: string(),
			operator: string('In lower case, without set prefix and IfExists.'),
			values: list(string()),
			negated: { type: 'boolean', description: 'It stands in a Deny: the request must not meet it.' },
		},
		{},
	),
	step: object<AnswerStep>(
		'A layer that decided.',
		{ action: string(), layer, outcome: { enum: ['allows', 'allows-if', 'denies', 'lacks'] } },
		{
			policy: string('The policy in which the statement stands.'),
			statement: string('Its Sid, else its number from 1.'),
			at: ref('place'),
			group: string('The group whose policy a user holds it by.'),
			words: string('What else decided.'),
		},
	),
	reader: object<AnswerReader>('Someone who can read, and how.', { principal: ref('principal'), ...route }, {}),
	read: object<AnswerRead>('Something that can be read, and how.', { resource: ref('resource'), ...route }, {}),
	blocked: object<BlockedReader>(
		'Someone who could read but for one layer.',
		{
			principal: ref('principal'),
			...block,
		},
		{},
	),
	blockedRead: object<BlockedRead>(
		'Something that someone could read but for one layer.',
		{ resource: ref('resource'), ...block },
		{},
	),
	future: object<FutureReader>(
		'Someone who can become a reader in one step, or open the value to others.',
		{
			principal: ref('principal'),
			reads: { type: 'boolean', description: 'Whether it can read already.' },
			action: string(),
			words: string('What it comes to, after "can".'),
			via: list(string(), 'The keys, functions or roles that it goes through.'),
			conditions: list(ref('condition')),
			path: list(ref('step')),
		},
		{},
	),
	readers: object<ResourceReaders>(
		'Who can read a secret or parameter.',
		{
			resource: ref('resource'),
			count: readersCount,
			readers: list(ref('reader')),
			blocked: list(ref('blocked')),
			future: list(ref('future')),
			atMost: sentences(many),
			atLeast: sentences(few),
			futureAtLeast: sentences('Why more may become readers, a sentence each.'),
		},
		{},
	),
	reads: object<PrincipalReads>(
		'What a principal can read.',
		{
			principal: ref('principal'),
			reads: list(ref('read')),
			blocked: list(ref('blockedRead')),
			unknown: list(ref('unknown'), 'Of which it is not known whether it can be read.'),
			of: count('Secrets and parameters there are.'),
		},
		{},
	),
	unknown: object<UnknownRead>('What cannot be told.', { resource: ref('resource'), reason: string() }, {}),
	count: object<ResourceCount>(
		'How many can read a secret or parameter.',
		{ resource: ref('resource'), count: readersCount, atMost: sentences(many), atLeast: sentences(few) },
		{},
	),
	change: object<ResourceChange>(
		'Readers gained and lost.',
		{
			resource: ref('resource'),
			status: { enum: ['added', 'removed', 'kept'], description: 'Whether the secret itself is new, or gone.' },
			gained: list(ref('reader')),
			lost: list(ref('reader')),
			widened: list(ref('reader'), 'Those who could read under conditions before, and can without any now.'),
			unknown: sentences('Why it cannot be told who was gained or lost, a sentence each.'),
		},
		{},
	),
};

const head = {
	...headFields,
	unlisted: sentences('Where secrets or parameters could not be listed, so that there may be more.'),
};

type Printed<Of> = Of & { readonly $schema?: string };

const schemaField = { $schema: string() };

const answers = [
	object<Printed<ReadersAnswer>>(
		'Who can read some secrets and parameters.',
		{ question: { const: 'readers' }, ...head, resources: list(ref('readers')) },
		schemaField,
	),
	object<Printed<ReadsAnswer>>(
		'What some principals can read.',
		{ question: { const: 'reads' }, ...head, principals: list(ref('reads')) },
		schemaField,
	),
	object<Printed<OverviewAnswer>>(
		'How many can read each secret and parameter.',
		{ question: { const: 'overview' }, ...head, resources: list(ref('count')) },
		schemaField,
	),
	object<Printed<ComparisonAnswer>>(
		'Who can read since an older snapshot, and who no longer.',
		{
			question: { const: 'comparison' },
			...head,
			since: string('When the older snapshot was taken.'),
			compared: count('Secrets and parameters that were compared.'),
			administrators: {
				description: 'They read whatever there is, so that no change lists them.',
				type: 'object',
				required: ['gained', 'lost'],
				properties: { gained: list(ref('principal')), lost: list(ref('principal')) },
				additionalProperties: false,
			},
			changes: list(ref('change')),
		},
		schemaField,
	),
];

/** Where the schema of a version is found once the package is published. */
export function accessSchemaUrl(version: string): string {
	return `https://unpkg.com/hushlint@${version}/dist/schema/access.json`;
}

/** JSON Schema (2020-12) of what `hushlint access --format json` prints. */
export const accessSchema: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'hushlint access 1.0',
	description: 'Who can read which secret, and how.',
	oneOf: answers,
	$defs: definitions,
};
