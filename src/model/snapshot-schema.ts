/* eslint-disable unicorn/no-thenable -- a keyword of JSON Schema */
import {
	clock,
	day,
	definitions,
	listOf,
	mark,
	object,
	observed,
	observedObject,
	ref,
	unreadProperties,
	type Schema,
} from './schema-parts.ts';
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
import { accessKinds, keyGrants, organizationFacts } from './principal-schema.ts';
import { templateFacts, templateKinds } from './template-schema.ts';
import { usageSchema } from './usage-schema.ts';

/** `major.minor` of the snapshot format this version writes. A reader takes every minor of its major. */
export const snapshotVersion = '1.0';

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
		recoveryAt: observedObject('a place, null', ['object', 'null'], ref('location')),
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
		grants: keyGrants,
	} satisfies Record<keyof KeyFacts, Schema>,
	account: {
		highThroughput: ref('observedBoolean'),
		defaultParameterTier: ref('observedString'),
		...organizationFacts,
	} satisfies Record<keyof AccountFacts, Schema>,
	...templateKinds,
	...accessKinds,
} satisfies Record<StoredKind, Record<string, Schema>>;

/** Every kind a snapshot stores. */
export const storedKinds = Object.keys(factSchemas) as readonly StoredKind[];

/** Properties of every resource, before its facts. */
export const identitySchemas = {
	scope: ref('string'),
	arn: ref('text'),
	address: ref('string'),
	construct: ref('string'),
	at: ref('location'),
	id: ref('string'),
};

const scope = {
	id: ref('string'),
	world: ref('string'),
	partition: ref('string'),
	account: ref('string'),
	region: ref('string'),
	root: ref('string'),
	repositoryId: ref('string'),
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
	const { arn, id, ...identity } = identitySchemas;
	const named = kind === 'secret' || kind === 'parameter' || kind === 'key' || kind === 'principal';
	const known = kind === 'account' ? identity : { arn, ...identity, ...(kind === 'policy' ? { id } : {}) };
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
		principals: resources('principals', 'principal'),
		policies: resources('policies', 'policy'),
		trails: resources('trails', 'trail'),
		usage: usageSchema,
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
