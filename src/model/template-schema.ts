import { listOf, object, observed, observedObject, ref, type Schema } from './schema-parts.ts';
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

/** Schema of what only templates say of secrets and parameters. */
export const templateFacts = { value: observedValue, inState: observedState, openTags: ref('observedBoolean') };

/** Schema of the facts of the kinds that templates bring, by kind. */
export const templateKinds = {
	workload: {
		name: ref('observedText'),
		type: ref('observedString'),
		references: listOf('a list of references', object('a reference', ['to', 'target', 'how'], secretReference)),
		environment: listOf('a list of variables', object('a variable', ['name', 'value'], environmentVariable)),
		cache: observedObject('a cache, null', ['object', 'null'], { required: ['by', 'ttlSeconds'], properties: cache }),
		refreshSeconds: observed('a number, null', ['number', 'null']),
		refreshAt: observedObject('a place, null', ['object', 'null'], ref('location')),
		copies: observed('a number', ['number']),
		restartsOnRotation: ref('observedBoolean'),
		role: ref('observedText'),
		roleAddress: ref('observedStringOrNull'),
		executionRole: ref('observedText'),
		executionRoleAddress: ref('observedStringOrNull'),
		runtime: ref('observedText'),
		invokePolicy: ref('policy'),
		layers: listOf('a list of layers', ref('text')),
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
};
