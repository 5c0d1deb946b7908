import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { SecretReference } from '../../model/template.ts';
import type { Text } from '../../model/text.ts';
import { makesRole } from './attributes.ts';
import { cacheOf } from './caches.ts';
import { readEnvironment, type Variable } from './environment.ts';
import type { Holders } from './holders.ts';
import { functionArn } from './invocations.ts';
import type { ResourceIndex } from './resource-index.ts';
import { roleFacts } from './roles.ts';
import { entriesOf, fieldOf, itemsOf, nothing, plainOf, textOf, type Resolved } from './resolved.ts';
import { policyReferences } from './sam-policies.ts';
import type { Declared } from './stack.ts';
import { identityOf } from './identity.ts';

export interface FunctionSurroundings {
	readonly index: ResourceIndex;
	readonly holders: Holders;
	readonly invokePolicy: Observed<PolicyDocument | null>;
}

/** A Lambda function; of SAM, with what Globals add. */
export function readFunction(resource: Declared, { index, holders, invokePolicy }: FunctionSurroundings): Workload {
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
	const layers = layersOf(properties, globals);
	return {
		...identityOf(resource),
		arn: functionArn(resource),
		name: textOf(fieldOf(properties, 'FunctionName')),
		type: 'function',
		references: all.length > 0 ? all : whole(all),
		environment: environment.length > 0 ? environment : whole(environment),
		cache: cacheOf(layers, variables, all, stack),
		refreshSeconds: null,
		refreshAt: null,
		copies: 1,
		restartsOnRotation: false,
		...roleOf(resource, properties, holders),
		runtime: runtimeOf(properties, globals),
		invokePolicy,
		layers: layerArns(layers),
	};
}

/** The role it names, else the one that SAM makes for it. */
function roleOf(
	resource: Declared,
	properties: Resolved,
	holders: Holders,
): Required<Pick<Workload, 'role' | 'roleAddress'>> {
	const given = fieldOf(properties, 'Role');
	const made = given.type === 'nothing' && makesRole(resource) ? holders.madeFor(resource) : undefined;
	if (made) return { role: made.arn, roleAddress: made.address };
	return roleFacts(given, resource, holders);
}

function runtimeOf(properties: Resolved, globals: Resolved): Observed<Text | null> {
	if (plainOf(fieldOf(properties, 'PackageType')) === 'Image') return null;
	return textOf(fieldOf(properties, 'Runtime')) ?? textOf(fieldOf(globals, 'Runtime'));
}

function layerArns(layers: Resolved): Observed<readonly Text[]> {
	const { items, open } = itemsOf(layers);
	const arns: Text[] = [];
	for (const { value } of items) {
		const text = textOf(value);
		if (isUnread(text)) return text;
		if (text !== null) arns.push(text);
	}
	return open ? unread('unresolved') : arns;
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
