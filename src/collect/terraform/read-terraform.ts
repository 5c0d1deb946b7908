import { unread } from '../../model/observed.ts';
import type { Fragment, TemplateFault } from '../template.ts';
import { mappedKinds } from './map-resource.ts';
import { readRoot, type RootModule } from './root.ts';
import type { ParseHcl } from './fragment.ts';
import { indexFiles } from './files.ts';
import { readManifest } from './manifest.ts';
import type { VariableOptions } from './variable-values.ts';

export type TerraformOptions = VariableOptions;

/**
 * Reads Terraform and OpenTofu configuration: every directory that no other calls as a module is a root and a scope of its own. `files`: all
 * files of the scan that it may need (`.tf`, `.tofu`, their JSON forms, `.tfvars`, `.terraform/modules/modules.json`, files that `file()` reads).
 */
export function readTerraform(
	files: ReadonlyMap<string, string>,
	options: TerraformOptions,
	parser: { readonly parse: ParseHcl },
): Fragment {
	const index = indexFiles(files, parser.parse);
	const manifest = readManifest(files);
	const called = new Set<string>();
	const found: RootModule[] = [];
	const read = (dir: string): void => {
		const root = readRoot(dir, {
			files: index,
			manifest,
			options,
			parse: parser.parse,
			called: (one) => called.add(one),
		});
		if (root) found.push(root);
	};
	const candidates = index.dirs.filter((dir) => !dir.split('/').includes('.terraform'));
	for (const dir of candidates) if (!index.mentioned.has(dir)) read(dir);
	// What is mentioned in a comment, or called only in a circle, is a root after all.
	for (const dir of candidates) if (index.mentioned.has(dir) && !called.has(dir)) read(dir);
	return join(found.toSorted((a, b) => (a.dir < b.dir ? -1 : 1)));
}

function join(roots: readonly RootModule[]): Fragment {
	const faults = new Map<string, TemplateFault>();
	for (const fault of roots.flatMap((root) => root.faults))
		faults.set(`${fault.file}:${fault.line}:${fault.column}`, fault);
	return {
		scopes: roots.map(({ scope, faults: own, missing }) => {
			const [module] = missing;
			const [fault] = own;
			const listed =
				fault !== undefined
					? unread('unparsable', sentence(fault))
					: module === undefined
						? (true as const)
						: unread('elsewhere', module);
			return { ...scope, listed: Object.fromEntries(mappedKinds.map((kind) => [kind, listed])) };
		}),
		faults: [...faults.values()],
		files: [...new Set(roots.flatMap((root) => root.files))].toSorted(),
		secrets: roots.flatMap((root) => root.secrets),
		parameters: roots.flatMap((root) => root.parameters),
		keys: roots.flatMap((root) => root.keys),
		workloads: roots.flatMap((root) => root.workloads),
		databases: roots.flatMap((root) => root.databases),
		declarations: roots.flatMap((root) => root.declarations),
		principals: roots.flatMap((root) => root.principals),
		policies: roots.flatMap((root) => root.policies),
		trails: roots.flatMap((root) => root.trails),
	};
}

function sentence({ file, line, column, reason }: TemplateFault): string {
	return `${file}:${line}:${column}: ${reason}`;
}
