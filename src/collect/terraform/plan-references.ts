import { objectIn, objectsIn, textIn, type Json } from './plan-json.ts';
import type { PlannedResource } from './plan-resources.ts';

/** What an expression of the configuration in a plan refers to. */
export type Target =
	| { readonly to: 'resource'; readonly resource: PlannedResource; readonly attribute: string }
	| { readonly to: 'variable'; readonly name: string; readonly variable: Json | undefined }
	/** A local value, whose expression no plan tells, or what is not in the plan. */
	| { readonly to: 'unknown'; readonly name: string };

/** A module of the configuration, as one of its instances sees it. */
interface Scope {
	readonly module: Json;
	/** Address of the instance with a dot behind it. */
	readonly prefix: string;
	readonly key: string;
	readonly caller?: { readonly scope: Scope; readonly call: Json } | undefined;
}

const maxDepth = 20;

/** Of an unknown key; they are all alike. */
const maxInstances = 10;

const step = /[\w-]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
const moduleStep = /module\.([\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g;

/** Follows references through variables and outputs of modules to resources. */
export class PlanReferences {
	readonly #root: Json | undefined;
	readonly #byAddress = new Map<string, Map<string, PlannedResource>>();
	readonly #expressions = new Map<Json, ReadonlyMap<string, Json>>();
	readonly #prefixes: ReadonlySet<string>;

	constructor(plan: Json, resources: readonly PlannedResource[]) {
		this.#root = objectIn(objectIn(plan, 'configuration'), 'root_module');
		for (const resource of resources) {
			const address = `${resource.prefix}${resource.mode === 'data' ? 'data.' : ''}${resource.type}.${resource.name}`;
			const instances = this.#byAddress.get(address) ?? new Map<string, PlannedResource>();
			this.#byAddress.set(address, instances.set(keyOf(resource.index), resource));
		}
		this.#prefixes = new Set(resources.map(({ prefix }) => prefix));
	}

	/** The root module of the configuration; a state has none. */
	get root(): Json | undefined {
		return this.#root;
	}

	/** The expressions of a resource by attribute; `undefined` if the plan does not tell them. */
	expressions(resource: PlannedResource): Json | undefined {
		const { mode, type, name } = resource;
		const module = this.#scopeOf(resource.prefix, keyOf(resource.index))?.module;
		if (!module) return undefined;
		const known = this.#expressions.get(module) ?? expressionsIn(module);
		this.#expressions.set(module, known);
		return known.get(`${mode}.${type}.${name}`);
	}

	/** What an expression of this resource refers to. */
	targets(expression: unknown, { prefix, index }: PlannedResource): Target[] {
		const scope = this.#scopeOf(prefix, keyOf(index));
		return scope ? this.#follow(expression, scope, 0) : [];
	}

	/** What an expression of the root module refers to. */
	rootTargets(expression: unknown): Target[] {
		return this.#root ? this.#follow(expression, { module: this.#root, prefix: '', key: '' }, 0) : [];
	}

	#scopeOf(prefix: string, key: string): Scope | undefined {
		let scope: Scope | undefined = this.#root && { module: this.#root, prefix: '', key };
		for (const [text, name = ''] of prefix.matchAll(moduleStep)) {
			const call: Json | undefined = objectIn(objectIn(scope?.module, 'module_calls'), name);
			const module = objectIn(call, 'module');
			if (!scope || !call || !module) return undefined;
			scope = { module, prefix: scope.prefix + text, key, caller: { scope, call } };
		}
		return scope;
	}

	#follow(expression: unknown, scope: Scope, depth: number): Target[] {
		if (depth > maxDepth) return [];
		return referencesIn(expression).flatMap((reference) => this.#one(reference, scope, depth));
	}

	#one(reference: string, scope: Scope, depth: number): Target[] {
		const steps = reference.match(step) ?? [];
		const [first, second = '', third = ''] = steps;
		if (first === 'each' || first === 'count' || first === 'path' || first === 'self' || first === 'terraform')
			return [];
		if (first === 'var') {
			if (!scope.caller) {
				const variable = objectIn(objectIn(scope.module, 'variables'), second);
				return [{ to: 'variable', name: second, variable }];
			}
			const given = objectIn(objectIn(scope.caller.call, 'expressions'), second);
			return given ? this.#follow(given, scope.caller.scope, depth + 1) : [];
		}
		if (first === 'module') return this.#output(second, steps.slice(2), scope, depth);
		const data = first === 'data';
		const address = `${scope.prefix}${steps.slice(0, data ? 3 : 2).join('.')}`;
		const [key, attribute = ''] = keyAndRest(steps.slice(data ? 3 : 2));
		const found = this.#byAddress.get(address);
		if (!found || (data && third === '')) return [{ to: 'unknown', name: reference }];
		const wanted = key === '' ? scope.key : key;
		const same = found.get(wanted);
		const any = same ? [same] : [...found.values()].slice(0, maxInstances);
		return any.map((resource) => ({ to: 'resource', resource, attribute }));
	}

	#output(name: string, steps: readonly string[], scope: Scope, depth: number): Target[] {
		const call = objectIn(objectIn(scope.module, 'module_calls'), name);
		const module = objectIn(call, 'module');
		const [key, output = ''] = keyAndRest(steps);
		const expression = objectIn(objectIn(objectIn(module, 'outputs'), output), 'expression');
		if (!call || !module || !expression) return [];
		const wanted = key === '' ? scope.key : key;
		const base = `${scope.prefix}module.${name}`;
		const one = [`${base}${wanted}.`, `${base}.`].find((prefix) => this.#prefixes.has(prefix)) ?? `${base}.`;
		return this.#follow(expression, { module, prefix: one, key: '', caller: { scope, call } }, depth + 1);
	}
}

function expressionsIn(module: Json): ReadonlyMap<string, Json> {
	return new Map(
		objectsIn(module, 'resources').map((one) => {
			const mode = one['mode'] === 'data' ? 'data' : 'managed';
			return [`${mode}.${textIn(one, 'type')}.${textIn(one, 'name')}`, objectIn(one, 'expressions') ?? {}];
		}),
	);
}

/** References of an expression and of the blocks within it; of `a.b.c`, `a.b` only the longest. */
function referencesIn(expression: unknown, depth = 0): string[] {
	if (typeof expression !== 'object' || expression === null || depth > maxDepth) return [];
	const found: string[] = [];
	for (const [name, value] of Object.entries(expression)) {
		if (name === 'references' && Array.isArray(value)) {
			const texts = value.filter((one): one is string => typeof one === 'string');
			found.push(...texts.filter((one, index) => index === 0 || !isPrefix(one, texts[index - 1] ?? '')));
		} else if (name !== 'constant_value') {
			found.push(...referencesIn(value, depth + 1));
		}
	}
	return found;
}

function isPrefix(short: string, long: string): boolean {
	return long.startsWith(short) && /^[.[]/.test(long.slice(short.length));
}

function keyOf(index: string | number | undefined): string {
	return index === undefined ? '' : `[${JSON.stringify(index)}]`;
}

function keyAndRest(steps: readonly string[]): readonly [key: string, next: string | undefined] {
	const [first = '', second] = steps;
	return first.startsWith('[') ? [first, second] : ['', first];
}

/** The value an input of the root has without anything being given, if it is text. */
export function defaultOf(variable: Json | undefined): string | undefined {
	return textIn(variable, 'default');
}
