import { attributeIn, type DeclaredBlock, type ModuleConfig } from './config.ts';
import { indexFiles, resolvePath } from './files.ts';
import type { ParseHcl } from './fragment.ts';
import { readManifest } from './manifest.ts';
import { objectIn, objectsIn, textIn, type Json } from './plan-json.ts';
import type { PlannedResource } from './plan-resources.ts';

/** Terraform files that a plan may have been made from. */
export interface Beside {
	readonly files: ReadonlyMap<string, string>;
	/** Directories that may be the plan's root module, the likeliest first. */
	readonly dirs: readonly string[];
	readonly parse: ParseHcl;
}

/** The blocks that a plan was made from. */
export interface PlanBlocks {
	readonly resource: (
		resource: Pick<PlannedResource, 'prefix' | 'mode' | 'type' | 'name'>,
	) => DeclaredBlock | undefined;
	readonly variable: (name: string) => DeclaredBlock | undefined;
	readonly output: (name: string) => DeclaredBlock | undefined;
}

const nothing: PlanBlocks = { resource: () => undefined, variable: () => undefined, output: () => undefined };

const moduleStep = /module\.([\w-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g;

/** Leads from a plan to its configuration, if it lies there: a directory that declares all that the plan's root module holds. */
export function planBlocks(plan: Json, resources: readonly PlannedResource[], beside: Beside | undefined): PlanBlocks {
	if (!beside) return nothing;
	const files = indexFiles(beside.files, beside.parse);
	const configs = new Map<string, ModuleConfig | undefined>();
	const load = (dir: string): ModuleConfig | undefined => {
		if (!configs.has(dir)) configs.set(dir, files.config(dir));
		return configs.get(dir);
	};
	const wanted = declaredIn(plan, resources);
	const root = beside.dirs.map(load).find((config) => config !== undefined && declares(config, wanted));
	if (!root) return nothing;
	const manifest = readManifest(beside.files);
	const modules = new Map<string, ModuleConfig | undefined>([['', root]]);
	const moduleAt = (calls: readonly string[]): ModuleConfig | undefined => {
		const path = calls.join('.');
		if (modules.has(path)) return modules.get(path);
		const caller = moduleAt(calls.slice(0, -1));
		const declared = caller?.modules.get(calls.at(-1) ?? '');
		const source = declared && attributeIn(declared, 'source')?.value;
		const name = source?.type === 'literal' && typeof source.value === 'string' ? source.value : undefined;
		const local = name !== undefined && /^\.{1,2}(?:\/|$)/.test(name);
		const dir = local ? resolvePath(caller?.dir ?? '', name) : manifest(root.dir, path);
		const config = name === undefined || dir === undefined ? undefined : load(dir);
		modules.set(path, config);
		return config;
	};
	return {
		resource: ({ prefix, mode, type, name }) => {
			const calls = Array.from(prefix.matchAll(moduleStep), ([, call = '']) => call);
			return moduleAt(calls)?.resources.get(`${mode}.${type}.${name}`);
		},
		variable: (name) => root.variables.get(name),
		output: (name) => root.outputs.get(name),
	};
}

interface Declared {
	readonly resources: readonly string[];
	readonly modules: readonly string[];
}

/** What the root module of a plan declares; a state tells only what there is of it. */
function declaredIn(plan: Json, resources: readonly PlannedResource[]): Declared {
	const root = objectIn(objectIn(plan, 'configuration'), 'root_module');
	if (!root) {
		const own = resources.filter(({ prefix }) => prefix === '').map((one) => `${one.mode}.${one.type}.${one.name}`);
		const calls = resources.flatMap(({ prefix }) => prefix.match(/^module\.([\w-]+)/)?.[1] ?? []);
		return { resources: own, modules: calls };
	}
	const own = objectsIn(root, 'resources').map(
		(one) => `${one['mode'] === 'data' ? 'data' : 'managed'}.${textIn(one, 'type')}.${textIn(one, 'name')}`,
	);
	return { resources: own, modules: Object.keys(objectIn(root, 'module_calls') ?? {}) };
}

function declares(config: ModuleConfig, { resources, modules }: Declared): boolean {
	if (resources.length + modules.length === 0) return false;
	return resources.every((id) => config.resources.has(id)) && modules.every((name) => config.modules.has(name));
}
