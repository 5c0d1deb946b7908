import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isTerraformName } from './classify-file.ts';

/** Directories that the modules of a file call by a local path. */
export function calledDirectories(path: string, text: string): string[] {
	const sources = path.endsWith('.json')
		? text.matchAll(/"source"\s*:\s*"(\.{1,2}\/[^"$%]*)"/g)
		: text.matchAll(/^\s*source\s*=\s*"(\.{1,2}\/[^"$%]*)"/gm);
	return [...sources].map(([, source = '']) => resolve(dirname(path), source));
}

/** Directories in which `terraform init` keeps the modules of a root, by the list that it writes there. */
export function fetchedDirectories(path: string, text: string): string[] {
	const root = dirname(dirname(dirname(path)));
	return modulesIn(text).flatMap(({ Dir }) => (typeof Dir === 'string' && Dir !== '.' ? [resolve(root, Dir)] : []));
}

function modulesIn(text: string): readonly { readonly Dir?: unknown }[] {
	try {
		const data = JSON.parse(text) as { readonly Modules?: unknown } | null;
		return Array.isArray(data?.Modules) ? data.Modules.filter((one) => typeof one === 'object' && one !== null) : [];
	} catch {
		return [];
	}
}

/** The Terraform files that lie in a directory, those of its folders left out. */
export function terraformFilesIn(directory: string): string[] {
	if (!existsSync(directory)) return [];
	try {
		return readdirSync(directory)
			.filter(isTerraformName)
			.toSorted()
			.map((name) => join(directory, name));
	} catch {
		return [];
	}
}

/** Files that functions of a Terraform file read by a name that stands there, or by one below the module. */
export function readByFunctions(path: string, text: string): string[] {
	const calls = text.matchAll(
		/\b(?:file|templatefile|filebase64)\(\s*"(?:\$\{path\.(?:module|root|cwd)\}\/)?([^"$%]+)"/g,
	);
	return [...calls].map(([, name = '']) => resolve(dirname(path), name));
}
