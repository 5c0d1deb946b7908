import { statSync, type Stats } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import picomatch from 'picomatch';
import { classifyFile, isCandidate, isDataFile, isTerraformName, type FileKind } from './classify-file.ts';
import { ignoresAbove, isIgnored } from './ignored.ts';
import { calledDirectories, fetchedDirectories, terraformFilesIn } from './module-files.ts';
import { pathFrom } from './path-from.ts';
import { readTemplateFile, reasonOf, type ReadOptions } from './read-template-file.ts';
import { ScanError } from './scan-error.ts';
import type { TemplateFile } from './template.ts';
import { walk } from './walk.ts';

export interface DiscoverOptions {
	/** Absolute; paths are relative to it. */
	readonly cwd: string;
	/** Globs of paths below it; without a slash, of names. */
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
}

/** What there is to scan. Paths are relative to where the scan runs, with forward slashes. */
export interface Discovery {
	/** Files by kind, in order of their paths. */
	readonly files: { readonly [Kind in FileKind]: readonly TemplateFile[] };
	/** Paths of files that were named, as opposed to found. */
	readonly named: ReadonlySet<string>;
	/** Terraform files that are there only because others call them as modules. */
	readonly called: ReadonlySet<string>;
	/** Paths of files that were named, and are valid YAML or JSON of no kind we know. */
	readonly foreign: readonly string[];
	/** What was found and could not be read. */
	readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

const maxBytes = 20_000_000;

/** A plan of a large estate that is named. */
const maxNamedJsonBytes = 200_000_000;

/** Finds what is to be scanned in files and directories, by content. Throws `ScanError` if something named is missing or can be nothing we know. */
export function discover(paths: readonly string[], { cwd, include = [], exclude = [] }: DiscoverOptions): Discovery {
	const found = new Map<string, { readonly kind: FileKind; readonly file: TemplateFile }>();
	const named = new Set<string>();
	const called = new Set<string>();
	const unreadable: { file: string; reason: string }[] = [];
	const foreign: string[] = [];
	const problems: string[] = [];
	const includes = matcher(include);
	const excludes = matcher(exclude);
	const visited = new Set<string>();
	const nameOf = (path: string): string => pathFrom(cwd, path);

	const add = (
		path: string,
		limits: ReadOptions & { readonly named?: boolean },
	): FileKind | 'foreign' | undefined | { readonly reason: string } => {
		const name = nameOf(path);
		const known = found.get(name);
		if (known) return known.kind;
		const text = readTemplateFile(path, limits);
		if (typeof text !== 'string') return text;
		const kind = classifyFile(name, text);
		if (kind !== undefined) found.set(name, { kind, file: { path: name, text } });
		else if (limits.named) return isDataFile(name, text) ? 'foreign' : undefined;
		return kind;
	};
	const addFound = (path: string): void => {
		const name = nameOf(path);
		const listed = basename(path) === 'modules.json' && basename(dirname(dirname(path))) === '.terraform';
		if (!isCandidate(name) || (include.length > 0 && !listed && !includes(name))) return;
		const kind = add(path, { maxBytes });
		if (typeof kind === 'object') unreadable.push({ file: name, reason: kind.reason });
	};
	const addNamed = (path: string): void => {
		const name = nameOf(path);
		if (excludes(name)) return;
		const kind = add(path, {
			maxBytes: isTerraformName(name) || /\.(?:ya?ml|template)$/i.test(name) ? maxBytes : maxNamedJsonBytes,
			streams: true,
			named: true,
		});
		if (kind === 'foreign') foreign.push(name);
		else if (kind === undefined) problems.push(`${name} is no template, plan or manifest that hushlint knows`);
		else if (typeof kind === 'object') problems.push(`cannot read ${name}: ${kind.reason}`);
		else named.add(name);
	};

	for (const path of new Set(paths.map((one) => resolve(cwd, one)))) {
		const stats = statOf(path);
		if ('reason' in stats) problems.push(`cannot read ${nameOf(path)}: ${stats.reason}`);
		else if (!stats.isDirectory()) addNamed(path);
		else {
			const ignores = ignoresAbove(path);
			walk(path, isIgnored(ignores, path, true) ? [] : ignores, {
				excludes: (one) => excludes(nameOf(one)),
				onFile: addFound,
				onProblem: (one, reason) => unreadable.push({ file: nameOf(one), reason }),
				visited,
			});
		}
	}
	if (problems.length > 0) throw new ScanError(problems.join('\n'));

	// A root module needs all files of its directory, and those of the modules it calls.
	const context = [...named]
		.filter((name) => found.get(name)?.kind === 'terraform')
		.map((name) => dirname(resolve(cwd, name)));
	const queue = [
		...context,
		...[...found.values()].flatMap(({ kind, file }) => neededBy(kind, resolve(cwd, file.path), file.text)),
	];
	const done = new Set<string>();
	for (let directory = queue.shift(); directory !== undefined; directory = queue.shift()) {
		if (done.has(directory)) continue;
		done.add(directory);
		for (const path of terraformFilesIn(directory)) {
			const name = nameOf(path);
			if (found.has(name)) continue;
			if (typeof add(path, { maxBytes }) !== 'string') continue;
			if (!context.includes(directory)) called.add(name);
			queue.push(...neededBy('terraform', path, found.get(name)?.file.text ?? ''));
		}
	}
	const sorted = [...found.values()].toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
	const of = (kind: FileKind): TemplateFile[] => sorted.filter((one) => one.kind === kind).map(({ file }) => file);
	const files = {
		terraform: of('terraform'),
		cloudformation: of('cloudformation'),
		kubernetes: of('kubernetes'),
		plan: of('plan'),
		assembly: of('assembly'),
		chart: of('chart'),
		modules: of('modules'),
	};
	return { files, named, called, foreign, unreadable };
}

function neededBy(kind: FileKind, path: string, text: string): string[] {
	if (kind === 'modules') return fetchedDirectories(path, text);
	return kind === 'terraform' ? calledDirectories(path, text) : [];
}

function statOf(path: string): Stats | { readonly reason: string } {
	try {
		return statSync(path);
	} catch (error) {
		const reason = reasonOf(error);
		return { reason: reason === 'there is no such file' ? 'there is no such file or directory' : reason };
	}
}

/** Whether one of the globs matches a path or a directory above it. */
function matcher(globs: readonly string[]): (path: string) => boolean {
	const matches = globs.map((glob) => {
		const clean = glob.replace(/^\.\//, '').replace(/\/+$/, '');
		return picomatch(clean, { dot: true, basename: !clean.includes('/') });
	});
	if (matches.length === 0) return () => false;
	return (path) => {
		for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
			const part = path.slice(0, end);
			if (matches.some((match) => match(part))) return true;
		}
		return false;
	};
}
