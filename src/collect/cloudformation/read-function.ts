import { unread, type Observed } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { SecretReference } from '../../model/template.ts';
import { cacheOf } from './caches.ts';
import { readEnvironment, type Variable } from './environment.ts';
import type { ResourceIndex } from './resource-index.ts';
import { entriesOf, fieldOf, itemsOf, nothing, textOf, type Resolved } from './resolved.ts';
import { policyReferences } from './sam-policies.ts';
import type { Declared } from './stack.ts';
import { identityOf } from './identity.ts';

/** A Lambda function; of SAM, with what Globals add. */
export function readFunction(resource: Declared, index: ResourceIndex): Workload {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const serverless = resource.type === 'AWS::Serverless::Function';
	const globals = serverless ? stack.globals('Function') : nothing(resource.place);
	const { variables, open } = variablesOf(properties, globals);
	const { environment, references } = readEnvironment(variables, stack, index);
	const all: readonly SecretReference[] = [
		...references,
		...(serverless ? policyReferences(fieldOf(properties, 'Policies'), stack, index, references) : []),
	];
	const whole = <Value>(value: Value): Observed<Value> => (open ? unread('unresolved') : value);
	return {
		...identityOf(resource),
		name: textOf(fieldOf(properties, 'FunctionName')),
		type: 'function',
		references: all.length > 0 ? all : whole(all),
		environment: environment.length > 0 ? environment : whole(environment),
		cache: cacheOf(layersOf(properties, globals), variables, all, stack),
		refreshSeconds: null,
		copies: 1,
		restartsOnRotation: false,
	};
}

/** The function's own win over those of Globals. */
function variablesOf(
	properties: Resolved,
	globals: Resolved,
): { readonly variables: readonly Variable[]; readonly open: boolean } {
	const [own, shared] = [properties, globals].map((value) =>
		entriesOf(fieldOf(fieldOf(value, 'Environment'), 'Variables')),
	);
	const entries = [...(shared?.entries ?? []), ...(own?.entries ?? [])];
	const named = new Map<string, Variable[]>();
	for (const [name, { value }] of shared?.entries ?? []) named.set(name, [{ name, value }]);
	const ownNames = new Set(own?.entries.map(([name]) => name));
	for (const name of ownNames) named.delete(name);
	for (const [name, { value }] of own?.entries ?? []) named.set(name, [...(named.get(name) ?? []), { name, value }]);
	return {
		variables: entries.length === 0 ? [] : [...named.values()].flat(),
		open: Boolean(own?.open) || Boolean(shared?.open),
	};
}

/** SAM puts the layers of Globals before the function's. */
function layersOf(properties: Resolved, globals: Resolved): Resolved {
	const own = fieldOf(properties, 'Layers');
	const shared = fieldOf(globals, 'Layers');
	if (shared.type === 'nothing') return own;
	const both = [shared, own].map((layers) => itemsOf(layers));
	return {
		type: 'list',
		items: both.flatMap(({ items }) => items.map(({ value }) => value)),
		open: both.some(({ open }) => open),
		place: own.place,
	};
}
