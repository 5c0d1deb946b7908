/* eslint-disable unicorn/no-thenable -- a keyword of JSON Schema */
/** A JSON Schema, or a part of one. */
export interface Schema {
	readonly [keyword: string]: unknown;
}

export const ref = (name: keyof typeof definitions): Schema => ({ $ref: `#/$defs/${name}` });

export const mark = '{ "unread": reason }';
export const unreadProperties = {
	unread: { type: 'string', title: 'a string' },
	detail: { type: 'string', title: 'a string' },
};

/** A fact that is no object: an object in its place is the mark of an unread one. */
export function observed(title: string, types: readonly string[], keywords: Schema = {}): Schema {
	return {
		title: `${title} or ${mark}`,
		type: [...types, 'object'],
		required: ['unread'],
		properties: unreadProperties,
		...keywords,
	};
}

/** A fact that is an object itself. */
export function observedObject(title: string, types: readonly string[], value: Schema): Schema {
	return {
		title: `${title} or ${mark}`,
		type: types,
		if: { required: ['unread'] },
		then: { properties: unreadProperties },
		else: value,
	};
}

export function listOf(title: string, items: Schema): Schema {
	return observed(title, ['array'], { items });
}

export function object(title: string, required: readonly string[], properties: Schema): Schema {
	return { title, type: 'object', required, properties };
}

const textParts: Schema = {
	title: 'a string or a hole',
	type: ['string', 'object'],
	required: ['hole'],
	properties: { hole: { type: 'string', title: 'a string' }, width: { type: 'integer', title: 'an integer' } },
};

export const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
export const clock = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const timePattern = `^${day}(T${clock})?$`;

export const definitions = {
	string: { title: 'a string', type: 'string' },
	stringOrNull: { title: 'a string or null', type: ['string', 'null'] },
	number: { title: 'a number', type: 'number' },
	numberOrNull: { title: 'a number or null', type: ['number', 'null'] },
	boolean: { title: 'true or false', type: 'boolean' },
	text: { title: 'text: a string or a list of parts', type: ['string', 'array'], items: textParts },
	textOrNull: { title: 'text or null', type: ['string', 'array', 'null'], items: textParts },
	timeOrNull: { title: 'an ISO 8601 time or null', type: ['string', 'null'], pattern: timePattern },
	observedString: observed('a string', ['string']),
	observedStringOrNull: observed('a string, null', ['string', 'null']),
	observedBoolean: observed('true, false', ['boolean']),
	observedText: observed('text, null', ['string', 'array', 'null'], { items: textParts }),
	observedTime: observed('an ISO 8601 time, null', ['string', 'null'], { pattern: timePattern }),
	location: object('a place in a file', ['file', 'startLine', 'startColumn', 'endLine', 'endColumn'], {
		file: { title: 'a string', type: 'string' },
		startLine: { title: 'an integer', type: 'integer' },
		startColumn: { title: 'an integer', type: 'integer' },
		endLine: { title: 'an integer', type: 'integer' },
		endColumn: { title: 'an integer', type: 'integer' },
	}),
	policy: {
		title: `a policy document, null or ${mark}`,
		type: ['object', 'null'],
		properties: {
			Statement: {
				title: 'a statement or a list of statements',
				type: ['object', 'array'],
				items: { title: 'a statement', type: 'object' },
			},
		},
	},
	tags: observedObject('tags', ['object'], {
		additionalProperties: { title: 'text: a string or a list of parts', type: ['string', 'array'], items: textParts },
	}),
} satisfies Record<string, Schema>;
