import type { ResourceValues } from './attributes.ts';
import type { DeclaredBlock } from './config.ts';
import { identityOf, referentOf, type Identified } from './identity.ts';
import { originOf } from './origins.ts';
import { fileOf } from './overrides.ts';
import { literalArguments } from './map-argument.ts';
import { placeOf, type Place, type SourceFile } from './place.ts';
import type { PlanBlocks } from './plan-blocks.ts';
import type { HclSpan } from '../../syntax/hcl-tree.ts';
import { isObject, type Json } from './plan-json.ts';
import { canonicalPolicy } from './plan-policies.ts';
import { defaultOf, type PlanReferences, type Target } from './plan-references.ts';
import type { PlannedResource } from './plan-resources.ts';
import { policyDocument } from './policy-document.ts';
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
import { World } from './world.ts';

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
	...literalArguments,
]);

/** Attributes that are another resource's name or ARN, or a list of them, and nothing else. */
const referring = new Set(
	`secret_id secret_arn kms_key_id key_id target_key_id rotation_lambda_arn role role_name user group roles users groups
	policy_arn policy_arns managed_policy_arn managed_policy_arns permissions_boundary permission_set_arn function_name
	resource_arn resource_share_arn task_role_arn execution_role_arn task_definition grantee_principal`.split(/\s+/),
);

/** Attributes that name the resource they are of. */
const naming = /^(?:arn|id|name|key_id|function_name|family|policy_arn)$/;

interface PlanParts {
	readonly file: SourceFile;
	/** Of resources in the file. */
	readonly places: ReadonlyMap<string, HclSpan>;
	readonly references: PlanReferences;
	readonly provider: (resource: PlannedResource) => Provider;
	readonly blocks: PlanBlocks;
}

/** What a plan says of one resource, in the form of what is evaluated from configuration. */
export class PlanValues {
	readonly #file: SourceFile;
	readonly #places: ReadonlyMap<string, HclSpan>;
	readonly #references: PlanReferences;
	readonly #provider: (resource: PlannedResource) => Provider;
	readonly #blocks: PlanBlocks;
	readonly #world = new World();
	readonly #read = new Map<PlannedResource, MapValue>();
	readonly #used = new Set<string>();

	constructor({ file, places, references, provider, blocks }: PlanParts) {
		this.#file = file;
		this.#places = places;
		this.#references = references;
		this.#provider = provider;
		this.#blocks = blocks;
	}

	read(resource: PlannedResource): ResourceValues {
		const { mode, type, name, address } = resource;
		const block = this.#blocks.resource(resource);
		const place = this.#places.get(resource.path);
		const at = block ? placeOf(block.file, block.block) : place && placeOf(this.#file, place);
		return {
			mode,
			type,
			name,
			address,
			...(at ? { at } : {}),
			provider: this.#provider(resource),
			values: this.#attributes(resource),
			uncertain: false,
		};
	}

	/** Whether another resource is made from a document. */
	isUsed({ address }: PlannedResource): boolean {
		return this.#used.has(address);
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
		const known = this.#read.get(resource);
		if (known) return known;
		const { values } = resource;
		const unknowns = isObject(resource.unknown) ? resource.unknown : {};
		const sensitive = isObject(resource.sensitive) ? resource.sensitive : {};
		const expressions = this.#references.expressions(resource);
		const block = this.#blocks.resource(resource);
		const entries: [string, Value][] = [];
		for (const name of new Set([...Object.keys(values), ...Object.keys(unknowns)])) {
			const own = (tree: Json): unknown => (Object.hasOwn(tree, name) ? tree[name] : undefined);
			const expression = expressions && own(expressions);
			const [value, later, secret] = [own(values), own(unknowns), own(sensitive)];
			// What AWS makes up is the same as what is not configured.
			if (later === true && expressions && expression === undefined) continue;
			if (value === undefined && !isOpen(later)) continue;
			const targets = expression === undefined ? [] : this.#references.targets(expression, resource);
			const hidden = (path: Path): Value => this.#hidden(resource, [name, ...path], expression, targets);
			const literal = expression !== undefined && isLiteral(value, targets) && classified.has(name);
			const document = this.#documentBehind(value, targets);
			const found = document ?? toValue(value, later, literal ? false : secret, hidden, []);
			entries.push([name, block ? withPlaces(found, name, block) : found]);
		}
		const made: MapValue = { ...map(entries), ...(block ? { places: placesIn(block) } : {}) };
		this.#read.set(resource, made);
		return made;
	}

	/** The document that a text is made from, which knows its statements' places. */
	#documentBehind(value: unknown, targets: readonly Target[]): Value | undefined {
		const documents = targets.flatMap((target) => (isDocument(target) ? [target.resource] : []));
		for (const { address } of documents) this.#used.add(address);
		const [only] = documents;
		if (!only || targets.length > 1) return undefined;
		const same = canonicalPolicy(value) === canonicalPolicy(only.values['json']);
		return same && this.#blocks.resource(only) ? this.#document(only) : undefined;
	}

	#document(resource: PlannedResource): Value {
		const { entries } = this.#attributes(resource);
		return policyDocument({ ...this.#identified(resource), argument: (name) => entries.get(name) }, this.#world);
	}

	#hidden(resource: PlannedResource, path: Path, whole: unknown, all: readonly Target[]): Value {
		const name = path.findLast((step) => typeof step === 'string') ?? '';
		const expression = within(whole, path.slice(1));
		const targets = expression === whole ? all : this.#references.targets(expression, resource);
		const [target] = targets;
		if (target && isDocument(target) && targets.length === 1) return this.#document(target.resource);
		const named = targets.map((one) => this.#named(one)).filter((one) => one !== undefined);
		if (referring.has(name) && named.length > 0 && named.length === targets.length) {
			const [only] = named;
			if (only && named.length === 1) return only;
			if (path.length === 1) return list(named);
		}
		const sources = this.sources(targets);
		const hole = `${resource.address}.${path.join('.')}`;
		return sources.length === 0 ? unknown(hole) : ({ type: 'unknown', hole, sources } satisfies UnknownValue);
	}

	/** What a reference to a resource's name or ARN stands for. */
	#named(target: Target): Value | undefined {
		if (target.to !== 'resource' || (target.attribute !== '' && !naming.test(target.attribute))) return undefined;
		const { resource, attribute } = target;
		const identity = this.identity(resource, attribute) ?? unknown(`${resource.address}.${attribute}`);
		return { ...identity, refers: referentOf(this.#identified(resource)) };
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
				return value === undefined ? undefined : toValue(value, undefined, undefined, () => unknown(address), []);
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

type Path = readonly (string | number)[];

function toValue(value: unknown, later: unknown, sensitive: unknown, hidden: (path: Path) => Value, path: Path): Value {
	if (later === true || sensitive === true || path.length > maxDepth) return hidden(path);
	if (typeof value === 'string') return text(value);
	if (typeof value === 'number' || typeof value === 'boolean') return scalar(value);
	const inner = (name: string | number): Value =>
		toValue(member(value, name), member(later, name), member(sensitive, name), hidden, [...path, name]);
	if (Array.isArray(value) || (Array.isArray(later) && !isObject(value))) {
		const length = Math.max(...[value, later].map((one) => (Array.isArray(one) ? one.length : 0)));
		return list(Array.from({ length }, (_, index) => inner(index)));
	}
	if (isObject(value) || isObject(later)) {
		const names = new Set([value, later].flatMap((one) => (isObject(one) ? Object.keys(one) : [])));
		return map(
			[...names]
				.filter((name) => member(value, name) !== undefined || isOpen(member(later, name)))
				.map((name): [string, Value] => [name, inner(name)]),
		);
	}
	return scalar(null);
}

function member(tree: unknown, name: string | number): unknown {
	return typeof tree === 'object' && tree !== null && Object.hasOwn(tree, name)
		? (tree as Record<string | number, unknown>)[name]
		: undefined;
}

function isDocument(target: Target): target is Extract<Target, { readonly to: 'resource' }> {
	return (
		target.to === 'resource' &&
		target.resource.type === 'aws_iam_policy_document' &&
		/^(?:minified_)?json$/.test(target.attribute)
	);
}

/** The part of an expression that a part of the value comes from, as far down as the plan tells. */
function within(expression: unknown, path: Path): unknown {
	let found = expression;
	for (const step of path) {
		const next: unknown =
			isObject(found) && ('references' in found || 'constant_value' in found) ? undefined : member(found, step);
		if (typeof next !== 'object' || next === null) return found;
		found = next;
	}
	return found;
}

function placesIn({ file, block }: DeclaredBlock): ReadonlyMap<string, Place> {
	return new Map(block.body.attributes.map((one) => [one.name, placeOf(fileOf(one, file), one.value)]));
}

/** Blocks of a list stand where they are written, if as many are written as planned. */
function withPlaces(value: Value, name: string, { file, block }: DeclaredBlock): Value {
	if (value.type !== 'list') return value;
	const blocks = block.body.blocks.filter(({ type }) => type === name);
	const written = blocks.length === value.items.length && !block.body.blocks.some(({ labels }) => labels[0] === name);
	if (!written) return value;
	return {
		...value,
		items: value.items.map((item, index) => {
			const one = blocks[index];
			if (item.type !== 'map' || !one) return item;
			const own = { file: fileOf(one, file), block: one };
			return { ...item, at: placeOf(own.file, one), places: placesIn(own) };
		}),
	};
}
