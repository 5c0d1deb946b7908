import type { Registry } from '../rule/rule.ts';
import { parseJson } from '../syntax/parse-json.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { SourceError } from '../syntax/source-error.ts';
import type { Source } from '../syntax/tree.ts';
import { Checker, type Field } from './checker.ts';
import { defaultConfig, type Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { readRules } from './read-rules.ts';
import { readSettings } from './read-settings.ts';
import { readSuppressions } from './read-suppressions.ts';

/** The keys of a config file. */
const configKeys = ['$schema', 'extends', 'rules', 'settings', 'suppressions'] as const;

/** Reads a config file's text; a name that ends in `.json` makes it JSON. Throws `ConfigError` with all that is wrong. */
export function parseConfig(text: string, file: string, registry: Registry): Config {
	try {
		return readConfig(file.endsWith('.json') ? parseJson(text) : parseYaml(text), file, registry);
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { line, column, reason } = error.fault;
		throw new ConfigError([{ file, line, column, message: reason }]);
	}
}

function readConfig(source: Source, file: string, registry: Registry): Config {
	const defaults = defaultConfig(registry);
	const [document, second] = source.documents;
	const checker = new Checker(file, source);
	if (!document || (document.root.type === 'scalar' && document.root.value === null)) {
		return { ...defaults, warnings: [`${file} is empty; the recommended rules hold`] };
	}
	if (second) checker.problem(second.root, 'there must be one document only');
	checker.duplicates(source);

	const fields = checker.mapping(document.root, '', configKeys);
	const base = fields?.get('extends');
	if (base) checker.oneOf(base.node, 'extends', ['recommended']);
	const schema = fields?.get('$schema');
	if (schema) checker.text(schema.node, '$schema');
	// A section whose lines are all commented out is one that is not there.
	const section = (name: string): Field | undefined => {
		const field = fields?.get(name);
		return field && checker.scalar(field.node)?.value === null ? undefined : field;
	};
	const rules = section('rules');
	const settings = section('settings');
	const suppressions = section('suppressions');
	const config: Config = {
		rules: rules ? readRules(checker, rules.node, registry, defaults.rules) : defaults.rules,
		settings: settings ? readSettings(checker, settings.node) : defaults.settings,
		suppressions: suppressions ? readSuppressions(checker, suppressions.node, file, Object.keys(registry)) : [],
		warnings: [],
	};
	if (checker.problems.length > 0) throw new ConfigError(checker.problems);
	return config;
}
