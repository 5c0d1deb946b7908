import type { HclSpan } from '../../syntax/hcl-tree.ts';
import { unread } from '../../model/observed.ts';
import { partsOf } from '../../model/text.ts';
import type { Scope } from '../../model/snapshot.ts';
import type { TemplateFault } from '../template.ts';
import type { ResourceValues } from './attributes.ts';
import { evaluateBody } from './body.ts';
import { attributeIn, type ModuleConfig } from './config.ts';
import type { Env } from './env.ts';
import { evaluate, evaluateTemplate } from './evaluate.ts';
import { resolvePath, type Files } from './files.ts';
import { parseTemplate, type ParseHcl } from './fragment.ts';
import type { ProviderArguments } from './map-argument.ts';
import type { DeclaredVariable } from './map-declaration.ts';
import { mapResources, type MappedResources, type PassedValue, type RootFacts } from './map-resource.ts';
import type { Manifest } from './manifest.ts';
import type { ResourceInstance } from './instance.ts';
import { createModule, type Module, type Root } from './module.ts';
import { fileOf } from './overrides.ts';
import { openSource, placeOf, type SourceFile } from './place.ts';
import { providerName } from './provider-configs.ts';
import { partitionOf, type Provider } from './provider.ts';
import { referentsIn } from './referents.ts';
import { failure, made, textOf, unknown, type Value } from './value.ts';
import { readVariables, type VariableOptions } from './variable-values.ts';
import { World } from './world.ts';

interface Setting {
	readonly files: Files;
	readonly manifest: Manifest;
	readonly options: VariableOptions;
	readonly parse: ParseHcl;
	/** Told of every directory that is called as a module. */
	readonly called: (dir: string) => void;
}

export interface RootModule extends MappedResources {
	readonly dir: string;
	readonly scope: Omit<Scope, 'listed'>;
	readonly faults: readonly TemplateFault[];
	readonly files: readonly string[];
	readonly missing: readonly string[];
}

/** Evaluates one root module with all it calls. */
export function readRoot(dir: string, setting: Setting): RootModule | undefined {
	const { files, options, parse } = setting;
	const config = files.config(dir);
	if (!config) return undefined;
	const configs = new Map([[dir, config]]);
	const missing: string[] = [];
	const given = readVariables(config, files, options, parse);
	const root = createRoot(dir, setting, configs, missing);
	const module: Module = createModule(root, config, {
		prefix: '',
		path: '',
		ancestors: [dir],
		input: (name) => {
			const value = given.values.get(name);
			return value && evaluate(value.value, module.env(value.file));
		},
		providers: (name) => (name === 'aws' ? defaultProvider(options) : undefined),
	});
	const modules = [module];
	const read: { readonly instance: ResourceInstance; readonly values: ResourceValues }[] = [];
	for (const one of modules) {
		// Before the modules it calls, which may use up the limit.
		const instances = one.instances();
		modules.push(...one.children());
		for (const instance of instances) read.push({ instance, values: { ...instance, values: instance.values() } });
	}
	// Before the outputs ask for them: what leaves the root is a grant to whoever gets it, too.
	const resources = read.map(({ instance, values }): ResourceValues => ({ ...values, used: instance.isUsed() }));
	const { account, region } = options;
	const faults = [...[...configs.values()].flatMap((one) => one.faults), ...given.faults];
	const id = dir === '' ? '.' : dir;
	const facts: RootFacts = {
		scope: id,
		backend: config.backend === undefined ? 'unknown' : config.backend === 'local' ? 'local' : 'remote',
		...leavingResources(modules, new Set(missing)),
		declarations: declarationsOf(modules),
		providers: providersOf(modules),
		blind: faults.length > 0 ? unread('unparsable') : undefined,
	};
	return {
		dir,
		scope: {
			id,
			world: 'iac',
			root: id,
			...(account === undefined ? {} : { account }),
			...(region === undefined ? {} : { region }),
		},
		faults,
		files: [...[...configs.values()].flatMap((one) => one.files.map(({ path }) => path)), ...given.files],
		missing,
		...mapResources(resources, facts),
	};
}

/** Templates read no files. */
const alone: Pick<Env, 'readFile' | 'renderFile' | 'renderText'> = {
	readFile: () => undefined,
	renderFile: () => undefined,
	renderText: () => undefined,
};

function createRoot(
	dir: string,
	{ files, manifest, called, parse }: Setting,
	configs: Map<string, ModuleConfig>,
	missing: string[],
): Root {
	const world = new World();
	const render = (file: SourceFile, names: ReadonlyMap<string, Value>): Value | undefined => {
		if (file.text.length > 1_000_000) return undefined;
		const template = parseTemplate(file.text, parse, (span: HclSpan) => span);
		const env: Env = { world, file, names, outer: failure, ...alone };
		return template.type === 'template'
			? evaluateTemplate({ ...template, written: 'heredoc' }, env)
			: evaluate(template, env);
	};
	return {
		world,
		dir,
		count: 0,
		missing: (address) => missing.push(address),
		find: (path, source, from) => {
			const local = /^\.{1,2}(?:\/|$)/.test(source) ? resolvePath(from, source) : manifest(dir, path);
			const config = local === undefined ? undefined : (configs.get(local) ?? files.config(local));
			if (local === undefined || !config) return undefined;
			configs.set(local, config);
			called(local);
			return config;
		},
		readFile: (path) => files.source(resolvePath(dir, path)),
		renderFile: (path, names) => {
			const file = files.source(resolvePath(dir, path));
			return file && render(file, names);
		},
		renderText: (template, names) => {
			const value = render(openSource('', template), names);
			const found = value && textOf(value);
			return found === undefined ? undefined : made(found, value ? [value] : []);
		},
	};
}

function defaultProvider({ account, region }: VariableOptions): Provider {
	return {
		partition: partitionOf(region),
		region: region ?? [{ hole: 'AWS::Region' }],
		account: account ?? [{ hole: 'AWS::AccountId' }],
	};
}

/** Variables of every module, each directory once; outputs of the root. */
function declarationsOf(modules: readonly Module[]): DeclaredVariable[] {
	const declarations: DeclaredVariable[] = [];
	const seen = new Set<string>();
	for (const { config, prefix, env, variable, output } of modules) {
		const isRoot = prefix === '';
		const add = (role: DeclaredVariable['role'], name: string, value: Value | undefined, expression: string): void => {
			const declared = (role === 'input' ? config.variables : config.outputs).get(name);
			if (!declared) return;
			const sensitive = attributeIn(declared, 'sensitive');
			const place = attributeIn(declared, expression);
			declarations.push({
				role,
				name,
				address: `${prefix}${role === 'input' ? 'var' : 'output'}.${name}`,
				at: placeOf(declared.file, declared.block),
				value,
				...(place ? { place: placeOf(place.file, place.value) } : {}),
				sensitive: sensitive && evaluate(sensitive.value, env(sensitive.file)),
			});
		};
		if (!seen.has(config.dir)) {
			seen.add(config.dir);
			for (const [name, declared] of config.variables)
				add('input', name, inputValue(name, isRoot, declared), 'default');
		}
		if (isRoot) for (const name of config.outputs.keys()) add('output', name, output(name), 'value');

		function inputValue(
			name: string,
			own: boolean,
			declared: NonNullable<ReturnType<typeof config.variables.get>>,
		): Value | undefined {
			if (own) {
				const value = variable(name);
				return value.type === 'unknown' && value.sources[0]?.from === `var.${name}` ? undefined : value;
			}
			const fallback = attributeIn(declared, 'default');
			return fallback && evaluate(fallback.value, env(fallback.file));
		}
	}
	return declarations;
}

/** Provider blocks of every module, each directory once. */
function providersOf(modules: readonly Module[]): ProviderArguments[] {
	const byDir = new Map(modules.toReversed().map((module) => [module.config.dir, module]));
	return [...byDir.values()].flatMap(({ config, prefix, env }) =>
		config.providers.map((declared) => ({
			address: `${prefix}provider.${providerName(declared)}`,
			at: placeOf(declared.file, declared.block),
			values: evaluateBody(declared.block.body, env(declared.file)),
		})),
	);
}

/** What the root gives away: addresses, and policies written where a module that is not in sight takes them. */
function leavingResources(
	modules: readonly Module[],
	missing: ReadonlySet<string>,
): Pick<RootFacts, 'leaving' | 'handed' | 'passed'> {
	const outputs = modules.flatMap(({ config, prefix, output }) =>
		prefix === '' ? [...config.outputs.keys()].map(output) : [],
	);
	const passed: PassedValue[] = [];
	for (const { config, prefix, env } of modules) {
		for (const [name, { file, block }] of config.modules) {
			const call = `${prefix}module.${name}`;
			if (!missing.has(call)) continue;
			const names = new Map(['each', 'count'].map((word): [string, Value] => [word, unknown(`${call}.${word}`)]));
			for (const argument of block.body.attributes) {
				if (['source', 'version', 'providers'].includes(argument.name)) continue;
				const value = evaluate(argument.value, env(fileOf(argument, file), names));
				passed.push({ address: `${call}.${argument.name}`, value });
			}
		}
	}
	const values = passed.map(({ value }) => value);
	return { leaving: referentsIn([...outputs, ...values]), handed: referentsIn(values, isName), passed };
}

/** Policies are attached to what is called by its name; an ARN is for those who call upon it. */
function isName(value: Value): boolean {
	const found = value.type === 'text' ? partsOf(value.text)[0] : undefined;
	return !(typeof found === 'string' && found.startsWith('arn:'));
}
