import type { ResourceValues } from './attributes.ts';
import { identityOf, referentOf, type Identified } from './identity.ts';
import { originOf } from './origins.ts';
import { placeOf, type SourceFile } from './place.ts';
import type { HclSpan } from '../../syntax/hcl-tree.ts';
import { isObject, type Json } from './plan-json.ts';
import { defaultOf, type PlanReferences, type Target } from './plan-references.ts';
import type { PlannedResource } from './plan-resources.ts';
import type { Provider } from './provider.ts';
import {
	list,
	map,
	scalar,
	text,
	unknown,
	type MapValue,
	type Source,
	type UnknownValue,
	type Value,
} from './value.ts';

/** Nested deeper than any policy is. */
const maxDepth = 100;

/** Attributes that hold a value to be classified; a sensitive value anywhere else is not looked at. */
const classified = new Set([
	'secret_string',
	'secret_binary',
	'secret_string_wo',
	'value',
	'insecure_value',
	'value_wo',
	'password',
	'password_wo',
	'master_password',
	'master_password_wo',
]);

/** Attributes that are another resource's name or ARN and nothing else. */
const referring = new Set(['secret_id', 'secret_arn', 'kms_key_id', 'key_id', 'target_key_id', 'rotation_lambda_arn']);

/** What a plan says of one resource, in the form of what is evaluated from configuration. */
export class PlanValues {
	readonly #file: SourceFile;
	readonly #places: ReadonlyMap<string, HclSpan>;
	readonly #references: PlanReferences;
	readonly #provider: (resource: PlannedResource) => Provider;

	constructor(
		file: SourceFile,
		places: ReadonlyMap<string, HclSpan>,
		references: PlanReferences,
		provider: (resource: PlannedResource) => Provider,
	) {
		this.#file = file;
		this.#places = places;
		this.#references = references;
		this.#provider = provider;
	}

	read(resource: PlannedResource): ResourceValues {
		const { mode, type, name, address } = resource;
		const place = this.#places.get(resource.path);
		return {
			mode,
			type,
			name,
			address,
			...(place ? { at: placeOf(this.#file, place) } : {}),
			provider: this.#provider(resource),
			values: this.#attributes(resource),
			uncertain: false,
		};
	}

	/** Where the values that are behind these come from. */
	sources(targets: readonly Target[]): Source[] {
		return targets.map((target): Source => {
			if (target.to === 'variable') return { origin: 'input', from: `var.${target.name}` };
			if (target.to === 'unknown') return { origin: 'unknown', from: target.name };
			return originOf({ ...this.#identified(target.resource), name: target.resource.name }, target.attribute);
		});
	}

	/** An attribute that names a resource: as planned, else as its arguments make it. */
	identity(resource: PlannedResource, attribute: string): Value | undefined {
		const known = ownValue(resource, attribute);
		const found = this.#identified(resource);
		if (typeof known === 'string') return text(known, { refers: referentOf(found) });
		return identityOf(found, attribute);
	}

	#attributes(resource: PlannedResource): MapValue {
		const { values, address } = resource;
		const unknowns = isObject(resource.unknown) ? resource.unknown : {};
		const sensitive = isObject(resource.sensitive) ? resource.sensitive : {};
		const expressions = this.#references.expressions(resource);
		const entries: [string, Value][] = [];
		for (const name of new Set([...Object.keys(values), ...Object.keys(unknowns)])) {
			const own = (tree: Json): unknown => (Object.hasOwn(tree, name) ? tree[name] : undefined);
			const expression = expressions && own(expressions);
			const [value, later, secret] = [own(values), own(unknowns), own(sensitive)];
			// What AWS makes up is the same as what is not configured.
			if (later === true && expressions && expression === undefined) continue;
			if (value === undefined && !isOpen(later)) continue;
			const targets = expression === undefined ? [] : this.#references.targets(expression, resource);
			const hidden = (): Value => this.#hidden(`${address}.${name}`, name, targets);
			const literal = expression !== undefined && isLiteral(value, targets) && classified.has(name);
			entries.push([name, toValue(value, later, literal ? false : secret, hidden, 0)]);
		}
		return map(entries);
	}

	#hidden(hole: string, name: string, targets: readonly Target[]): Value {
		const [target] = targets;
		if (target?.to === 'resource' && targets.length === 1 && referring.has(name)) {
			const { resource, attribute } = target;
			const identity = this.identity(resource, attribute) ?? unknown(`${resource.address}.${attribute}`);
			return { ...identity, refers: referentOf(this.#identified(resource)) };
		}
		const sources = this.sources(targets);
		return sources.length === 0 ? unknown(hole) : ({ type: 'unknown', hole, sources } satisfies UnknownValue);
	}

	#identified(resource: PlannedResource): Identified {
		const { mode, type, address } = resource;
		return {
			mode,
			type,
			address,
			provider: this.#provider(resource),
			argument: (name) => {
				const value = ownValue(resource, name);
				return value === undefined ? undefined : toValue(value, undefined, undefined, () => unknown(address), 0);
			},
		};
	}
}

/** What is known of an attribute and not sensitive. */
function ownValue({ values, sensitive, unknown: later }: PlannedResource, name: string): unknown {
	const hidden = [sensitive, later].some((tree) => isObject(tree) && isOpen(tree[name]));
	return hidden || !Object.hasOwn(values, name) ? undefined : values[name];
}

/** Whether a value stands in the code as it is. */
function isLiteral(value: unknown, targets: readonly Target[]): boolean {
	if (targets.length === 0) return true;
	return targets.every((target) => target.to === 'variable' && value === defaultOf(target.variable));
}

/** Whether something in such a tree is marked. */
function isOpen(tree: unknown, depth = 0): boolean {
	if (tree === true) return true;
	if (typeof tree !== 'object' || tree === null || depth > maxDepth) return false;
	return Object.values(tree).some((item) => isOpen(item, depth + 1));
}

function toValue(value: unknown, later: unknown, sensitive: unknown, hidden: () => Value, depth: number): Value {
	if (later === true || sensitive === true || depth > maxDepth) return hidden();
	if (typeof value === 'string') return text(value);
	if (typeof value === 'number' || typeof value === 'boolean') return scalar(value);
	const within = (name: string | number): Value =>
		toValue(member(value, name), member(later, name), member(sensitive, name), hidden, depth + 1);
	if (Array.isArray(value) || (Array.isArray(later) && !isObject(value))) {
		const length = Math.max(...[value, later].map((one) => (Array.isArray(one) ? one.length : 0)));
		return list(Array.from({ length }, (_, index) => within(index)));
	}
	if (isObject(value) || isObject(later)) {
		const names = new Set([value, later].flatMap((one) => (isObject(one) ? Object.keys(one) : [])));
		return map(
			[...names]
				.filter((name) => member(value, name) !== undefined || isOpen(member(later, name)))
				.map((name): [string, Value] => [name, within(name)]),
		);
	}
	return scalar(null);
}

function member(tree: unknown, name: string | number): unknown {
	return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, name)
		? (tree as Record<string | number, unknown>)[name]
		: undefined;
}
