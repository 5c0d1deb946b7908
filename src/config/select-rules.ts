import { topics, type Registry } from '../rule/rule.ts';
import type { Config, RuleSetting } from './config.ts';
import { ConfigError } from './config-error.ts';
import { quoted, suggestion } from './nearest.ts';

export interface Selection {
	/** Ids or topics; none: all. A rule named by its id runs even if it is off. */
	readonly only?: readonly string[];
	readonly except?: readonly string[];
}

/** The config with the rules the command line asks for. Throws `ConfigError` for a word that is neither rule nor topic. */
export function selectRules(config: Config, { only = [], except = [] }: Selection, registry: Registry): Config {
	const problems = [...unknown('--only', only, registry), ...unknown('--except', except, registry)];
	if (problems.length > 0) throw new ConfigError(problems.map((message) => ({ message })));
	const chosen = (id: string, { enabled }: RuleSetting): boolean => {
		const topic = registry[id]?.topic;
		if (except.includes(id) || (topic !== undefined && except.includes(topic))) return false;
		if (only.length === 0) return enabled;
		return only.includes(id) || (enabled && topic !== undefined && only.includes(topic));
	};
	const rules = Object.entries(config.rules).map(
		([id, setting]) => [id, { ...setting, enabled: chosen(id, setting) }] as const,
	);
	return { ...config, rules: Object.fromEntries(rules) };
}

function unknown(flag: string, words: readonly string[], registry: Registry): string[] {
	const known = [...Object.keys(registry), ...topics];
	return words
		.filter((word) => !known.includes(word))
		.map((word) => {
			const name = quoted(word) || ' of that name';
			return `${flag}: there is no rule or topic${name}${suggestion(word, known) || '; hushlint rules lists them'}`;
		});
}
