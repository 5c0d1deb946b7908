import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { isIgnored, withIgnores, type IgnoreStack } from './ignored.ts';
import { reasonOf } from './read-template-file.ts';

export interface Walk {
	/** Whether a directory or file is left out, by its absolute path. */
	readonly excludes: (path: string, isDirectory: boolean) => boolean;
	readonly onFile: (path: string) => void;
	readonly onProblem: (path: string, reason: string) => void;
	/** Directories already walked, by their real paths. */
	readonly visited: Set<string>;
}

/** Never walked into, unless named. */
const skipped = new Set(['.git', 'node_modules', '.terraform', '.terragrunt-cache']);

/** Tells every file below a directory, in order, ignored ones left out; a directory is walked once, however many links lead to it. */
export function walk(root: string, ignores: IgnoreStack, visit: Walk): void {
	const top = realpathSync(root);
	const links: { readonly path: string; readonly ignores: IgnoreStack }[] = [];
	descend(root, top, ignores);
	// What a link leads to is walked under its own name first.
	for (let link = links.shift(); link; link = links.shift()) {
		const real = realpathSync(link.path);
		if (real === top || real.startsWith(top === sep ? sep : `${top}${sep}`)) descend(link.path, real, link.ignores);
	}

	function descend(directory: string, real: string, outer: IgnoreStack): void {
		if (visit.visited.has(real)) return;
		visit.visited.add(real);
		const entries = list(directory, visit);
		const stack = entries.some(({ name }) => name === '.gitignore') ? withIgnores(outer, directory) : outer;
		for (const entry of entries) {
			const path = join(directory, entry.name);
			const kind = kindOf(entry, path);
			if (kind === 'other') continue;
			if (kind === 'file') {
				if (!isIgnored(stack, path, false) && !visit.excludes(path, false)) visit.onFile(path);
				continue;
			}
			if (visit.excludes(path, true)) continue;
			if (entry.name === '.terraform') {
				const modules = join(path, 'modules', 'modules.json');
				if (existsSync(modules)) visit.onFile(modules);
			}
			if (skipped.has(entry.name)) continue;
			if (entry.name === 'cdk.out' && existsSync(join(path, 'manifest.json'))) walkAssembly(path, visit);
			else if (isIgnored(stack, path, true)) continue;
			else if (entry.isSymbolicLink()) links.push({ path, ignores: stack });
			else descend(path, join(real, entry.name), stack);
		}
	}
}

/** A cloud assembly is read although ignored: its templates, and those of the assemblies within. */
function walkAssembly(directory: string, visit: Walk): void {
	const real = realpathSync(directory);
	if (visit.visited.has(real)) return;
	visit.visited.add(real);
	for (const entry of list(directory, visit)) {
		const path = join(directory, entry.name);
		if (visit.excludes(path, entry.isDirectory())) continue;
		if (entry.isDirectory() && entry.name.startsWith('assembly-')) walkAssembly(path, visit);
		else if (entry.isFile() && /(?:^manifest|\.template)\.json$/.test(entry.name)) visit.onFile(path);
	}
}

function list(directory: string, visit: Walk): Dirent[] {
	try {
		return readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		visit.onProblem(directory, reasonOf(error));
		return [];
	}
}

function kindOf(entry: Dirent, path: string): 'file' | 'directory' | 'other' {
	if (entry.isFile()) return 'file';
	if (entry.isDirectory()) return 'directory';
	if (!entry.isSymbolicLink()) return 'other';
	try {
		const stats = statSync(path);
		return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
	} catch {
		return 'other';
	}
}
