/* eslint-disable unicorn/no-thenable -- a keyword of JSON Schema */
import { mark, object, ref, unreadProperties, type Schema } from './schema-parts.ts';
import type { KeyUse, Usage, UsageCoverage, UsagePeak, UsageRow } from './usage.ts';

const time: Schema = { title: 'an ISO 8601 time', type: 'string' };
const whole: Schema = { title: 'a whole number of 0 or more', type: 'integer', minimum: 0 };

function listOf(title: string, items: Schema): Schema {
	return { title, type: 'array', items };
}

/** All but the fields that may be left out. */
function requiredOf(fields: Readonly<Record<string, Schema>>, optional: readonly string[] = []): string[] {
	return Object.keys(fields).filter((name) => !optional.includes(name));
}

const coverage = {
	account: ref('string'),
	region: ref('string'),
	from: time,
	to: time,
	complete: {
		title: `true or ${mark}`,
		type: ['boolean', 'object'],
		if: { type: 'boolean' },
		then: { title: `true or ${mark}`, const: true },
		required: ['unread'],
		properties: unreadProperties,
	},
	damagedDays: listOf('a list of days', ref('string')),
	sampled: { title: 'a number above 0 up to 1', type: 'number', exclusiveMinimum: 0, maximum: 1 },
	keyEvents: { title: 'true', const: true },
} satisfies Record<keyof UsageCoverage, Schema>;

const row = {
	resource: ref('string'),
	account: ref('string'),
	region: ref('string'),
	principal: ref('string'),
	workload: ref('stringOrNull'),
	kind: ref('string'),
	event: ref('string'),
	error: ref('stringOrNull'),
	count: whole,
	first: time,
	last: time,
	hours: { ...listOf('24 whole numbers', whole), minItems: 24, maxItems: 24 },
	replay: {
		title: 'calls that a cache would still make, by its seconds',
		type: 'object',
		additionalProperties: { ...listOf('least and most calls', whole), minItems: 2, maxItems: 2 },
	},
} satisfies Record<keyof UsageRow, Schema>;

const peak = {
	account: ref('string'),
	region: ref('string'),
	group: ref('string'),
	resource: ref('stringOrNull'),
	perSecond: whole,
} satisfies Record<keyof UsagePeak, Schema>;

const keyUse = {
	key: ref('string'),
	account: ref('string'),
	region: ref('string'),
	resource: ref('stringOrNull'),
	count: whole,
} satisfies Record<keyof KeyUse, Schema>;

const fields = {
	from: time,
	to: time,
	source: ref('string'),
	coverage: listOf(
		'a list of accounts and Regions',
		object('what is known of one', requiredOf(coverage, ['damagedDays', 'sampled', 'keyEvents']), coverage),
	),
	rows: listOf('a list of calls', object('calls', requiredOf(row), row)),
	peaks: listOf('a list of peaks', object('a peak', requiredOf(peak), peak)),
	keyUses: listOf('a list of uses of keys', object('uses of a key', requiredOf(keyUse), keyUse)),
} satisfies Record<keyof Usage, Schema>;

/** Schema of who reads. */
export const usageSchema = object('who reads', requiredOf(fields, ['keyUses']), fields);
