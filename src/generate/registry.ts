import { readdirSync } from 'node:fs';
import type { DerivedFile } from './derived.ts';

const header = '// Generated from the files of this folder. Run `npm run generate`; do not edit.\n';

/** The ids of all rules: the file names of the rules folder. */
export function ruleIds(root: URL): string[] {
	return readdirSync(new URL('rules/', root))
		.filter((file) => file.endsWith('.ts') && file !== 'index.ts')
		.map((file) => file.slice(0, -'.ts'.length))
		.toSorted();
}

/** `rules/index.ts`: every rule under its id. */
export function registryFile(root: URL): DerivedFile {
	const ids = ruleIds(root);
	const imports = ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`);
	const entries = ids.map((id) => `\t'${id}': ${nameOf(id)},`);
	const content = [
		header,
		"import type { Registry } from '../src/rule/rule.ts';",
		...imports,
		'',
		'/** Every rule by its id. */',
		'export const rules: Registry = {',
		...entries,
		'};',
		'',
	].join('\n');
	return { path: 'rules/index.ts', content };
}

function nameOf(id: string): string {
	return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
