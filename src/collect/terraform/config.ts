import type { HclBlock, HclExpression } from '../../syntax/hcl-tree.ts';
import type { TemplateFault } from '../template.ts';
import type { ParseHcl } from './fragment.ts';
import { readJsonConfig } from './json-config.ts';
import { fileOf, isOverride, overridden } from './overrides.ts';
import { openSource, type SourceFile } from './place.ts';

export interface DeclaredBlock {
	readonly file: SourceFile;
	readonly block: HclBlock;
}

export interface DeclaredValue {
	readonly file: SourceFile;
	readonly value: HclExpression;
}

export type Mode = 'managed' | 'data' | 'ephemeral';

/** A module as its files declare it. */
export interface ModuleConfig {
	/** Relative to where the scan runs, `''` for there. */
	readonly dir: string;
	readonly files: readonly SourceFile[];
	readonly faults: readonly TemplateFault[];
	readonly variables: ReadonlyMap<string, DeclaredBlock>;
	readonly locals: ReadonlyMap<string, DeclaredValue>;
	/** By mode, type and name: `data.aws_region.current`, `managed.aws_kms_key.main`. */
	readonly resources: ReadonlyMap<string, DeclaredBlock>;
	readonly modules: ReadonlyMap<string, DeclaredBlock>;
	readonly outputs: ReadonlyMap<string, DeclaredBlock>;
	readonly providers: readonly DeclaredBlock[];
	/** Label of the backend; `cloud` for HCP Terraform. */
	readonly backend: string | undefined;
}

const modes: Readonly<Record<string, Mode>> = { resource: 'managed', data: 'data', ephemeral: 'ephemeral' };

/** Reads the files of one directory together. */
export function readConfig(
	dir: string,
	texts: readonly (readonly [path: string, text: string])[],
	parse: ParseHcl,
): ModuleConfig {
	const files: SourceFile[] = [];
	const faults: TemplateFault[] = [];
	const variables = new Map<string, DeclaredBlock>();
	const locals = new Map<string, DeclaredValue>();
	const resources = new Map<string, DeclaredBlock>();
	const modules = new Map<string, DeclaredBlock>();
	const outputs = new Map<string, DeclaredBlock>();
	const providers = new Map<string, DeclaredBlock>();
	let backend: string | undefined;
	for (const [path, text] of texts) {
		const file = openSource(path, text);
		files.push(file);
		const parsed = path.endsWith('.json') ? readJsonConfig(text, 'configuration', parse) : parse(text);
		for (const { start, reason } of parsed.faults) faults.push({ file: path, ...file.position(start), reason });
		const declare = (found: Map<string, DeclaredBlock>, name: string, block: HclBlock): void => {
			const before = isOverride(path) ? found.get(name) : undefined;
			found.set(name, before ? { ...before, block: overridden(before.block, block, file) } : { file, block });
		};
		for (const block of parsed.body.blocks) {
			const [first, second] = block.labels;
			const mode = Object.hasOwn(modes, block.type) ? modes[block.type] : undefined;
			if (mode && first !== undefined && second !== undefined) declare(resources, `${mode}.${first}.${second}`, block);
			else if (block.type === 'locals') {
				for (const { name, value } of block.body.attributes) locals.set(name, { file, value });
			} else if (block.type === 'terraform') {
				const found = block.body.blocks.find(({ type }) => type === 'backend' || type === 'cloud');
				if (found) backend = found.type === 'cloud' ? 'cloud' : found.labels[0];
			} else if (first === undefined) continue;
			else if (block.type === 'variable') declare(variables, first, block);
			else if (block.type === 'output') declare(outputs, first, block);
			else if (block.type === 'module') declare(modules, first, block);
			else if (block.type === 'provider') declare(providers, `${first}.${aliasOf(block)}`, block);
		}
	}
	return {
		dir,
		files,
		faults,
		variables,
		locals,
		resources,
		modules,
		outputs,
		providers: [...providers.values()],
		backend,
	};
}

/** The attribute of a block, with its file. */
export function attributeIn({ file, block }: DeclaredBlock, name: string): DeclaredValue | undefined {
	const attribute = block.body.attributes.findLast((one) => one.name === name);
	return attribute && { file: fileOf(attribute, file), value: attribute.value };
}

function aliasOf({ body }: HclBlock): string {
	const alias = body.attributes.find(({ name }) => name === 'alias')?.value;
	return alias?.type === 'literal' ? String(alias.value) : '';
}
