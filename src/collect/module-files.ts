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

const reading = String.raw`\b(?:file|templatefile|filebase64)\(\s*"(?:\$\{path\.(?:module|root|cwd)\}/)?`;

const maxBeside = 500;

/**
 * Files that functions of a Terraform file read: by a name that stands there, or by one below the module; where only the folder stands there,
 * as in `"policies/${each.key}.json"`, all of it.
 */
export function readByFunctions(path: string, text: string): string[] {
	const from = dirname(path);
	const named = text.matchAll(new RegExp(`${reading}([^"$%]+)"`, 'g'));
	const folders = text.matchAll(new RegExp(`${reading}([^"$%/][^"$%]*/)[^"/$%]*\\$\\{`, 'g'));
	return [
		...Array.from(named, ([, name = '']) => resolve(from, name)),
		...Array.from(folders, ([, folder = '']) => filesIn(resolve(from, folder))).flat(),
	];
}

function filesIn(folder: string): string[] {
	try {
		const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
		return entries.slice(0, maxBeside).map(({ name }) => join(folder, name));
	} catch {
		return [];
	}
}
