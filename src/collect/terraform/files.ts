import type { ParseHcl } from './fragment.ts';
import { readConfig, type ModuleConfig } from './config.ts';
import { isOverride } from './overrides.ts';
import { openSource, type SourceFile } from './place.ts';

/** The files of a scan by directory. Paths are relative to where it runs; `''` is there. */
export interface Files {
	/** Directories with configuration, in order. */
	readonly dirs: readonly string[];
	/** Directories that a `source` seems to lead to, read without parsing. */
	readonly mentioned: ReadonlySet<string>;
	config(dir: string): ModuleConfig | undefined;
	source(path: string): SourceFile | undefined;
	/** Files of a directory, by name. */
	names(dir: string): readonly string[];
}

const configuration = /\.(?:tf|tofu)(?:\.json)?$/;

export function indexFiles(files: ReadonlyMap<string, string>, parse: ParseHcl): Files {
	const byDir = new Map<string, string[]>();
	for (const path of files.keys()) {
		const dir = dirOf(path);
		byDir.set(dir, [...(byDir.get(dir) ?? []), path]);
	}
	const dirs = [...byDir].filter(([, paths]) => paths.some((path) => configuration.test(path))).map(([dir]) => dir);
	const mentioned = new Set<string>();
	for (const [path, text] of files) {
		if (!configuration.test(path)) continue;
		for (const [, source = ''] of text.matchAll(/\bsource"?[ \t]*[=:][ \t]*"(\.{1,2}(?:\/[^"\r\n]*)?)"/g)) {
			mentioned.add(resolvePath(dirOf(path), source));
		}
	}
	const configs = new Map<string, ModuleConfig>();
	const load = (dir: string): ModuleConfig | undefined => {
		const paths = (byDir.get(dir) ?? []).filter((path) => configuration.test(path));
		if (paths.length === 0) return undefined;
		// OpenTofu reads `x.tofu` in place of `x.tf`; overrides come last.
		const taken = paths.filter(
			(path) => !files.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || path.includes('.tofu'),
		);
		const ordered = taken.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b)) || (a < b ? -1 : 1));
		return readConfig(
			dir,
			ordered.map((path) => [path, files.get(path) ?? '']),
			parse,
		);
	};
	return {
		dirs: dirs.toSorted(),
		mentioned,
		config(dir) {
			const known = configs.get(dir);
			if (known) return known;
			const config = load(dir);
			// A root is read once; what is called may be called again.
			if (config && (mentioned.has(dir) || dir.includes('.terraform/'))) configs.set(dir, config);
			return config;
		},
		source(path) {
			const text = files.get(path);
			return text === undefined ? undefined : openSource(path, text);
		},
		names: (dir) => byDir.get(dir) ?? [],
	};
}

export function dirOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

/** A path below a directory, `.` and `..` taken out. */
export function resolvePath(dir: string, path: string): string {
	const segments: string[] = [];
	for (const segment of `${dir}/${path}`.split('/')) {
		if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
		else if (segment !== '' && segment !== '.') segments.push(segment);
	}
	return (dir.startsWith('/') ? '/' : '') + segments.join('/');
}
