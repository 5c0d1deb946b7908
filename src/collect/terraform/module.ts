import { attributeIn, type DeclaredBlock, type Mode, type ModuleConfig } from './config.ts';
import type { Env } from './env.ts';
import { evaluate } from './evaluate.ts';
import { createInstance, objectOf, type ResourceInstance } from './instance.ts';
import { keysOf, type Keys } from './keys.ts';
import { placeOf, type SourceFile } from './place.ts';
import type { Provider } from './provider.ts';
import { createProviders } from './provider-configs.ts';
import { applyType } from './type-constraint.ts';
import { failure, isNull, list, map, text, unknown, type ObjectValue, type Value } from './value.ts';
import type { World } from './world.ts';

const maxModuleDepth = 20;
const maxInstances = 10_000;

/** What the modules of one root share. */
export interface Root {
	readonly world: World;
	readonly dir: string;
	/** The module behind a call, by its place in the tree (`a.b`) and its source; `undefined` if it is not in sight. */
	readonly find: (path: string, source: string, dir: string) => ModuleConfig | undefined;
	readonly readFile: (path: string) => SourceFile | undefined;
	readonly renderFile: Env['renderFile'];
	readonly renderText: Env['renderText'];
	/** Address of a module call that could not be followed. */
	readonly missing: (address: string) => void;
	/** How many instances of resources and modules were made. */
	count: number;
}

export interface ModulePlace {
	/** `module.a["k"].`, or nothing at the root. */
	readonly prefix: string;
	/** Names of the calls, as in `modules.json`: `a.b`. */
	readonly path: string;
	readonly ancestors: readonly string[];
	readonly input: (name: string) => Value | undefined;
	readonly providers: (name: string) => Provider | undefined;
}

/** A module at its place in the tree. */
export interface Module {
	readonly config: ModuleConfig;
	readonly prefix: string;
	readonly env: (file: SourceFile, names?: ReadonlyMap<string, Value>) => Env;
	readonly variable: (name: string) => Value;
	readonly output: (name: string) => Value;
	/** All instances of all its resources. */
	readonly instances: () => readonly ResourceInstance[];
	/** The modules it calls, each for each instance of the call. */
	readonly children: () => readonly Module[];
}

export function createModule(root: Root, config: ModuleConfig, place: ModulePlace): Module {
	const { world } = root;
	const { prefix } = place;
	const remember = memory(world, prefix);
	const env = (file: SourceFile, names: ReadonlyMap<string, Value> = new Map()): Env => ({
		world,
		file,
		names,
		outer,
		readFile: root.readFile,
		renderFile: root.renderFile,
		renderText: root.renderText,
	});
	const providers = createProviders(config, env, place.providers);

	const variable = (name: string): Value =>
		remember(`var.${name}`, () => {
			const declared = config.variables.get(name);
			const given = place.input(name);
			const fallback = declared && attributeIn(declared, 'default');
			const nullable = declared && attributeIn(declared, 'nullable')?.value;
			const refused = given && isNull(given) && nullable?.type === 'literal' && nullable.value === false;
			const value = (refused ? undefined : given) ?? (fallback && evaluate(fallback.value, env(fallback.file)));
			const type = declared && attributeIn(declared, 'type');
			if (!value) return unknown(`${prefix}var.${name}`, 'input');
			return type ? applyType(type.value, value, (expression) => evaluate(expression, env(type.file))) : value;
		});
	const local = (name: string): Value =>
		remember(`local.${name}`, () => {
			const declared = config.locals.get(name);
			return declared ? evaluate(declared.value, env(declared.file)) : failure(`local.${name}`);
		});
	const output = (name: string): Value =>
		remember(`output.${name}`, () => {
			const declared = config.outputs.get(name);
			const value = declared && attributeIn(declared, 'value');
			return value ? evaluate(value.value, env(value.file)) : failure(`output.${name}`);
		});

	const sets = new Map<string, Expanded<ResourceInstance>>();
	const resource = (mode: Mode, type: string, name: string): Value => {
		const declared = config.resources.get(`${mode}.${type}.${name}`);
		const address = `${prefix}${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`;
		if (!declared) return unknown(address);
		return remember(address, () => valueOf(expandResource(mode, type, name, declared), objectOf));
	};
	const expandResource = (
		mode: Mode,
		type: string,
		name: string,
		declared: DeclaredBlock,
	): Expanded<ResourceInstance> => {
		const id = `${mode}.${type}.${name}`;
		const base = `${prefix}${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`;
		const known = sets.get(id);
		if (known) return known;
		const keys = keysOf(declared.block.body, env(declared.file));
		const expanded = expand(keys, (suffix, names) => {
			const inner = env(declared.file, names);
			const region =
				attributeIn(declared, 'region') && type.startsWith('aws_') ? attributeIn(declared, 'region') : undefined;
			return createInstance({
				mode,
				type,
				name,
				address: `${base}${suffix}`,
				at: placeOf(declared.file, declared.block),
				body: declared.block.body,
				env: inner,
				uncertain: keys.kind === 'unknown',
				provider: providers.of(declared, region && evaluate(region.value, inner)),
			});
		});
		root.count += expanded.items.length;
		sets.set(id, expanded);
		return expanded;
	};

	const calls = new Map<string, Expanded<Module> | undefined>();
	const call = (name: string): Expanded<Module> | undefined => {
		if (calls.has(name)) return calls.get(name);
		calls.set(name, undefined);
		const declared = config.modules.get(name);
		const source = declared && attributeIn(declared, 'source')?.value;
		const path = place.path === '' ? name : `${place.path}.${name}`;
		const found =
			source?.type === 'literal' && typeof source.value === 'string'
				? root.find(path, source.value, config.dir)
				: undefined;
		const nested = found !== undefined && place.ancestors.includes(found.dir);
		if (!declared || !found || nested || place.ancestors.length >= maxModuleDepth || root.count > maxInstances) {
			if (declared) root.missing(`${prefix}module.${name}`);
			return undefined;
		}
		const { body } = declared.block;
		const expanded = expand(keysOf(body, env(declared.file)), (suffix, names) => {
			const inner = env(declared.file, names);
			return createModule(root, found, {
				prefix: `${prefix}module.${name}${suffix}.`,
				path,
				ancestors: [...place.ancestors, found.dir],
				input: (variableName) => {
					const passed = attributeIn(declared, variableName);
					return passed && evaluate(passed.value, inner);
				},
				providers: providers.passed(declared),
			});
		});
		root.count += expanded.items.length;
		calls.set(name, expanded);
		return expanded;
	};
	const moduleValue = (name: string): Value => {
		const hole = `${prefix}module.${name}`;
		const expanded = call(name);
		if (!expanded) return unknown(hole);
		return valueOf(expanded, (child, any) => ({
			type: 'object',
			get: child.output,
			names: [...child.config.outputs.keys()],
			...(any ? { any } : {}),
		}));
	};

	const outer = (name: string): Value => {
		switch (name) {
			case 'var':
				return group(variable);
			case 'local':
				return group(local);
			case 'module':
				return group(moduleValue);
			case 'data':
			case 'ephemeral':
				return group((type) => group((resourceName) => resource(name, type, resourceName)));
			case 'path':
				return map([
					['module', text(relativeDir(root.dir, config.dir))],
					['root', text('.')],
					['cwd', unknown('path.cwd')],
				]);
			case 'each':
			case 'count':
			case 'self':
			case 'terraform':
			case 'tofu':
				return group((attribute) => unknown(`${prefix}${name}.${attribute}`));
			default:
				return group((resourceName) => resource('managed', name, resourceName));
		}
	};

	return {
		config,
		prefix,
		env,
		variable,
		output,
		instances: () =>
			[...config.resources].flatMap(([id, declared]) => {
				const [mode, type, name] = id.split('.') as [Mode, string, string];
				if (root.count <= maxInstances) return expandResource(mode, type, name, declared).items;
				root.missing(`${prefix}${id}`);
				return [];
			}),
		children: () => [...config.modules.keys()].flatMap((name) => call(name)?.items ?? []),
	};
}

function group(get: (name: string) => Value): ObjectValue {
	return { type: 'object', get };
}

/** Each value is worked out once; one that needs itself is unknown. */
function memory(world: World, prefix: string): (name: string, make: () => Value) => Value {
	const known = new Map<string, Value>();
	const busy = new Set<string>();
	return (name, make) => {
		const found = known.get(name);
		if (found) return found;
		if (busy.has(name)) return unknown(`${prefix}${name}`);
		busy.add(name);
		const value = world.step(make, () => unknown(`${prefix}${name}`));
		busy.delete(name);
		known.set(name, value);
		return value;
	};
}

interface Expanded<Item> {
	readonly keys: Keys;
	readonly items: readonly Item[];
}

function expand<Item>(keys: Keys, make: (suffix: string, names: ReadonlyMap<string, Value>) => Item): Expanded<Item> {
	if (keys.kind === 'single') return { keys, items: [make('', new Map())] };
	if (keys.kind === 'unknown') return { keys, items: [make('', keys.names)] };
	return { keys, items: keys.each.map(({ suffix, names }) => make(suffix, names)) };
}

function valueOf<Item>({ keys, items }: Expanded<Item>, make: (item: Item, any: boolean) => Value): Value {
	const values = items.map((item) => make(item, keys.kind === 'unknown'));
	const [first] = values;
	if ((keys.kind === 'single' || keys.kind === 'unknown') && first) return first;
	if (keys.kind !== 'map') return list(values);
	return map(keys.each.map(({ name }, index): [string, Value] => [name, values[index] ?? failure(name)]));
}

function relativeDir(from: string, to: string): string {
	if (from === to) return '.';
	const [a, b] = [segments(from), segments(to)];
	const apart = a.findIndex((segment, index) => segment !== b[index]);
	const same = apart < 0 ? a.length : apart;
	return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

function segments(dir: string): string[] {
	return dir === '' ? [] : dir.split('/');
}
