import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Registry } from '../rule/rule.ts';
import { defaultConfig, type Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { parseConfig } from './parse-config.ts';

/** Names of config files; in one folder the first that is there counts. */
const configNames = ['hushlint.config.yaml', 'hushlint.config.yml', 'hushlint.config.json'] as const;

const maxBytes = 1_000_000;

/** The config files of the nearest folder upwards that has one. */
export function findConfig(startFolder: string): readonly string[] {
	for (let folder = resolve(startFolder); ; folder = dirname(folder)) {
		const found = configNames.map((name) => join(folder, name)).filter((path) => isFile(path));
		if (found.length > 0 || dirname(folder) === folder) return found;
	}
}

/** The config named on the command line, else the nearest one upwards, else the defaults. Throws `ConfigError`. */
export function loadConfig(path: string | undefined, folder: string, registry: Registry): Config {
	if (path !== undefined) return parseConfig(readConfig(resolve(folder, path), path), path, registry);
	const [found, ...others] = findConfig(folder);
	if (found === undefined) return defaultConfig(registry);
	const file = relative(folder, found);
	const config = parseConfig(readConfig(found, file), file, registry);
	const ignored = others.map((other) => `${relative(folder, other)} is ignored, because ${file} is there`);
	return { ...config, warnings: [...config.warnings, ...ignored] };
}

function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'it is a directory',
	EACCES: 'permission was denied',
	EPERM: 'permission was denied',
};

function readConfig(path: string, file: string): string {
	const fault = (reason: string): ConfigError =>
		new ConfigError([{ message: `cannot read the config file ${file}: ${reason}` }]);
	let bytes: Buffer;
	try {
		if (statSync(path).size > maxBytes) throw fault('it is larger than 1 MB');
		bytes = readFileSync(path);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
		throw code === undefined ? error : fault(reasons[code] ?? code);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw fault('it is not UTF-8 text');
	}
}
