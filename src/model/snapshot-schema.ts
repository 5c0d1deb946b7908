/* eslint-disable unicorn/no-thenable -- a keyword of JSON Schema */
import type {
	AccountFacts,
	KeyFacts,
	KeyRotation,
	ParameterFacts,
	ParameterPolicy,
	Replica,
	Rotation,
	Scope,
	SecretFacts,
	SecretVersion,
	StoredKind,
} from './snapshot.ts';
import type {
	Cache,
	DatabaseFacts,
	DeclarationFacts,
	EnvironmentVariable,
	SecretReference,
	StateStorage,
	ValueShape,
	WorkloadFacts,
} from './template.ts';

/** `major.minor` of the snapshot format this version writes. A reader takes every minor of its major. */
export const snapshotVersion = '1.0';

interface Schema {
	readonly [keyword: string]: unknown;
}

const ref = (name: keyof typeof definitions): Schema => ({ $ref: `#/$defs/${name}` });

const mark = '{ "unread": reason }';
const unreadProperties = {
	unread: { type: 'string', title: 'a string' },
	detail: { type: 'string', title: 'a string' },
};

/** A fact that is no object: an object in its place is the mark of an unread one. */
function observed(title: string, types: readonly string[], keywords: Schema = {}): Schema {
	return {
		title: `${title} or ${mark}`,
		type: [...types, 'object'],
		required: ['unread'],
		properties: unreadProperties,
		...keywords,
	};
}

/** A fact that is an object itself. */
function observedObject(title: string, types: readonly string[], value: Schema): Schema {
	return {
		title: `${title} or ${mark}`,
		type: types,
		if: { required: ['unread'] },
		then: { properties: unreadProperties },
		else: value,
	};
}

function listOf(title: string, items: Schema): Schema {
	return observed(title, ['array'], { items });
}

function object(title: string, required: readonly string[], properties: Schema): Schema {
	return { title, type: 'object', required, properties };
}

const textParts: Schema = {
	title: 'a string or a hole',
	type: ['string', 'object'],
	required: ['hole'],
	properties: { hole: { type: 'string', title: 'a string' }, width: { type: 'integer', title: 'an integer' } },
};

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const clock = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const timePattern = `^${day}(T${clock})?$`;

const definitions = {
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

const rotation = {
	enabled: ref('boolean'),
	functionArn: ref('textOrNull'),
	automaticallyAfterDays: ref('numberOrNull'),
	scheduleExpression: ref('textOrNull'),
	duration: ref('stringOrNull'),
} satisfies Record<keyof Rotation, Schema>;

const replica = {
	region: ref('text'),
	kmsKeyId: ref('textOrNull'),
	status: ref('stringOrNull'),
	statusMessage: ref('stringOrNull'),
	lastAccessedAt: ref('timeOrNull'),
} satisfies Record<keyof Replica, Schema>;

const version = {
	id: ref('string'),
	stages: { title: 'a list of strings', type: 'array', items: ref('string') },
	createdAt: ref('timeOrNull'),
	lastAccessedAt: ref('timeOrNull'),
} satisfies Record<keyof SecretVersion, Schema>;

const parameterPolicy = {
	type: ref('string'),
	status: ref('stringOrNull'),
	expiresAt: ref('timeOrNull'),
} satisfies Record<keyof ParameterPolicy, Schema>;

const keyRotation = {
	enabled: ref('boolean'),
	periodDays: ref('numberOrNull'),
} satisfies Record<keyof KeyRotation, Schema>;

const valueShape = {
	origin: ref('string'),
	words: ref('string'),
	keys: { title: 'a list of names', type: 'array', items: ref('string') },
	from: ref('string'),
	at: ref('location'),
} satisfies Record<keyof ValueShape, Schema>;

const value = object('the shape of a value', ['origin'], valueShape);

const environmentVariable = {
	name: ref('text'),
	value,
	at: ref('location'),
} satisfies Record<keyof EnvironmentVariable, Schema>;

const secretReference = {
	to: ref('string'),
	target: ref('text'),
	address: ref('string'),
	jsonKey: ref('textOrNull'),
	versionId: ref('textOrNull'),
	versionStage: ref('textOrNull'),
	how: ref('string'),
	at: ref('location'),
} satisfies Record<keyof SecretReference, Schema>;

const cache = { by: ref('string'), ttlSeconds: ref('number'), at: ref('location') } satisfies Record<
	keyof Cache,
	Schema
>;

const stateStorage = {
	backend: ref('string'),
	by: ref('string'),
	at: ref('location'),
} satisfies Record<keyof StateStorage, Schema>;

const observedValue = observedObject('the shape of a value, null', ['object', 'null'], {
	required: ['origin'],
	properties: valueShape,
});
const observedState = observedObject('where state is kept, null', ['object', 'null'], {
	required: ['backend', 'by'],
	properties: stateStorage,
});

const templateFacts = { value: observedValue, inState: observedState, openTags: ref('observedBoolean') };

/** Schema of each fact, by kind; their order is the order they are written in. */
export const factSchemas = {
	secret: {
		name: ref('observedText'),
		description: ref('observedText'),
		tags: ref('tags'),
		type: ref('observedStringOrNull'),
		owningService: ref('observedStringOrNull'),
		kmsKeyId: ref('observedText'),
		rotation: observedObject('rotation settings, null', ['object', 'null'], {
			required: ['enabled'],
			properties: rotation,
		}),
		lastRotatedAt: ref('observedTime'),
		nextRotationAt: ref('observedTime'),
		createdAt: ref('observedTime'),
		lastChangedAt: ref('observedTime'),
		lastAccessedAt: ref('observedTime'),
		deletedAt: ref('observedTime'),
		primaryRegion: ref('observedStringOrNull'),
		replicas: listOf('a list of replicas', object('a replica', ['region'], replica)),
		versions: listOf('a list of versions', object('a version', ['id', 'stages'], version)),
		resourcePolicy: ref('policy'),
		...templateFacts,
		recoveryDays: observed('a number, null', ['number', 'null']),
		retained: observed('true, false, null', ['boolean', 'null']),
	} satisfies Record<keyof SecretFacts, Schema>,
	parameter: {
		name: ref('observedText'),
		type: ref('observedString'),
		tier: ref('observedString'),
		dataType: ref('observedStringOrNull'),
		description: ref('observedText'),
		tags: ref('tags'),
		kmsKeyId: ref('observedText'),
		lastModifiedAt: ref('observedTime'),
		policies: listOf('a list of parameter policies', object('a parameter policy', ['type', 'status'], parameterPolicy)),
		resourcePolicies: listOf('a list of policy documents', { title: 'a policy document', type: 'object' }),
		...templateFacts,
	} satisfies Record<keyof ParameterFacts, Schema>,
	key: {
		aliases: listOf('a list of aliases', ref('text')),
		manager: ref('observedString'),
		state: ref('observedString'),
		deletionAt: ref('observedTime'),
		origin: ref('observedString'),
		spec: ref('observedString'),
		multiRegion: ref('observedStringOrNull'),
		createdAt: ref('observedTime'),
		rotation: observedObject('rotation settings', ['object'], { required: ['enabled'], properties: keyRotation }),
		policy: ref('policy'),
	} satisfies Record<keyof KeyFacts, Schema>,
	account: {
		highThroughput: ref('observedBoolean'),
		defaultParameterTier: ref('observedString'),
	} satisfies Record<keyof AccountFacts, Schema>,
	workload: {
		name: ref('observedText'),
		type: ref('observedString'),
		references: listOf('a list of references', object('a reference', ['to', 'target', 'how'], secretReference)),
		environment: listOf('a list of variables', object('a variable', ['name', 'value'], environmentVariable)),
		cache: observedObject('a cache, null', ['object', 'null'], { required: ['by', 'ttlSeconds'], properties: cache }),
		refreshSeconds: observed('a number, null', ['number', 'null']),
		copies: observed('a number', ['number']),
		restartsOnRotation: ref('observedBoolean'),
	} satisfies Record<keyof WorkloadFacts, Schema>,
	database: {
		name: ref('observedText'),
		type: ref('observedString'),
		engine: ref('observedText'),
		managedPassword: ref('observedBoolean'),
		password: observedValue,
		passwordSecrets: listOf('a list of addresses', ref('string')),
	} satisfies Record<keyof DatabaseFacts, Schema>,
	declaration: {
		name: ref('observedText'),
		role: ref('observedString'),
		value: observedValue,
		sensitive: ref('observedBoolean'),
		exported: ref('observedBoolean'),
		inState: observedState,
	} satisfies Record<keyof DeclarationFacts, Schema>,
} satisfies Record<StoredKind, Record<string, Schema>>;

/** Properties of every resource, before its facts. */
export const identitySchemas = {
	scope: ref('string'),
	arn: ref('text'),
	address: ref('string'),
	at: ref('location'),
};

const scope = {
	id: ref('string'),
	world: ref('string'),
	partition: ref('string'),
	account: ref('string'),
	region: ref('string'),
	root: ref('string'),
	listed: {
		title: 'kinds that were listed',
		type: 'object',
		additionalProperties: {
			title: `true or ${mark}`,
			type: ['boolean', 'object'],
			if: { type: 'boolean' },
			then: { title: `true or ${mark}`, const: true },
			required: ['unread'],
			properties: unreadProperties,
		},
	},
} satisfies Record<keyof Scope, Schema>;

function resources(title: string, kind: StoredKind): Schema {
	const { arn, ...identity } = identitySchemas;
	const named = kind === 'secret' || kind === 'parameter' || kind === 'key';
	const known = kind === 'account' ? identity : { arn, ...identity };
	return {
		title: `a list of ${title}`,
		type: 'array',
		items: object('a resource', named ? ['arn'] : [], { ...known, ...factSchemas[kind] }),
	};
}

/** JSON Schema of a snapshot. Unknown fields and unknown members of its enumerations are allowed: newer minors bring them. */
export const snapshotSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'hushlint snapshot',
	type: 'object',
	required: ['version', 'takenAt', 'scopes'],
	properties: {
		version: ref('string'),
		takenAt: { title: 'an ISO 8601 time', type: 'string', pattern: `^${day}T${clock}$` },
		scopes: { title: 'a list of scopes', type: 'array', items: object('a scope', ['id', 'world', 'listed'], scope) },
		secrets: resources('secrets', 'secret'),
		parameters: resources('parameters', 'parameter'),
		keys: resources('keys', 'key'),
		accounts: resources('accounts', 'account'),
		workloads: resources('workloads', 'workload'),
		databases: resources('databases', 'database'),
		declarations: resources('declarations', 'declaration'),
		suppressions: {
			title: 'a list of suppressions',
			type: 'array',
			items: object('a suppression', ['rules', 'reason', 'at', 'covers'], {
				scope: ref('string'),
				rules: { title: 'a list of rule names', type: 'array', items: ref('string') },
				reason: ref('string'),
				until: ref('string'),
				at: ref('location'),
				covers: ref('location'),
			}),
		},
	},
	$defs: definitions,
};
