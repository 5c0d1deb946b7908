import { defaultSettings, type Settings } from '../model/settings.ts';
import type { Node } from '../syntax/tree.ts';
import type { Checker } from './checker.ts';
import { mergeEnvironments } from './environments.ts';

type Reader<Field> = (checker: Checker, node: Node, path: string) => Field | undefined;

const patternLength = 1000;

const patterns: Reader<readonly string[]> = (checker, node, path) => {
	const texts = checker.texts(node, path);
	return texts?.every((text) => text.length <= patternLength)
		? texts
		: checker.problem(node, `${path} must hold patterns of at most ${patternLength} characters`);
};

const nameTemplate: Reader<string | null> = (checker, node, path) => {
	if (checker.scalar(node)?.value === null) return null;
	const text = checker.text(node, path);
	if (text === undefined) return undefined;
	const rest = text.replace(/\{\w+\}/g, '');
	if (rest !== text && !/[{}]/.test(rest)) return text;
	return checker.problem(node, `${path} must be a template such as "{environment}/{service}/{purpose}"`);
};

const accounts: Reader<readonly string[]> = (checker, node, path) => {
	const ids = checker.items(node, path)?.map((item, index) => {
		const scalar = checker.scalar(item);
		const place = `${path}[${index}]`;
		if (!scalar || !/^\d{12}$/.test(scalar.text)) {
			const hint = typeof scalar?.value === 'number' ? '; put it in quotes, with its leading zeros' : '';
			return checker.problem(item, `${place} must be an account id of 12 digits${hint}`);
		}
		if (typeof scalar.value === 'number' && scalar.text.startsWith('0')) {
			return checker.problem(item, `${place}: an account id that begins with 0 must be in quotes`);
		}
		return scalar.text;
	});
	return ids?.filter((id) => id !== undefined);
};

const environments: Reader<Settings['environments']> = (checker, node, path) => {
	const own = new Map<string, readonly string[]>();
	const owner = new Map<string, string>();
	for (const [name, field] of checker.mapping(node, path) ?? []) {
		const aliases = checker.texts(field.node, `${path}.${name}`) ?? [];
		for (const spelling of new Set([name, ...aliases].map((text) => text.toLowerCase()))) {
			const other = owner.get(spelling);
			if (other !== undefined) checker.problem(field.node, `${path}.${name} has a name that ${path}.${other} has too`);
			owner.set(spelling, name);
		}
		own.set(name, aliases);
	}
	return mergeEnvironments(own);
};

/** Prices come from a file of their own. */
type Configured = Omit<Settings, 'prices'>;

const readers: { readonly [Name in keyof Configured]: Reader<Settings[Name]> } = {
	environments,
	secretName: nameTemplate,
	parameterName: nameTemplate,
	requiredTags: (checker, node, path) => checker.texts(node, path),
	trustedAccounts: accounts,
	administrators: patterns,
	deployers: patterns,
	notRotatable: patterns,
	sensitive: patterns,
	exempt: patterns,
	graceDays: (checker, node, path) => checker.number(node, path, { integer: true, minimum: 0, maximum: 3650 }),
};

/** The keys of `settings`. */
export const settingNames = Object.keys(readers);

/** The settings with the defaults where the file is silent. */
export function readSettings(checker: Checker, node: Node): Settings {
	const fields = checker.mapping(node, 'settings', settingNames);
	const read = <Name extends keyof Configured>(name: Name): Settings[Name] => {
		const field = fields?.get(name);
		const value = field && readers[name](checker, field.node, `settings.${name}`);
		return value === undefined ? defaultSettings[name] : value;
	};
	return {
		environments: read('environments'),
		secretName: read('secretName'),
		parameterName: read('parameterName'),
		requiredTags: read('requiredTags'),
		trustedAccounts: read('trustedAccounts'),
		administrators: read('administrators'),
		deployers: read('deployers'),
		notRotatable: read('notRotatable'),
		sensitive: read('sensitive'),
		exempt: read('exempt'),
		graceDays: read('graceDays'),
	};
}
