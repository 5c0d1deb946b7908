import { severities } from '../finding/finding.ts';
import type { Option } from '../rule/options.ts';
import type { Registry, Rule } from '../rule/rule.ts';
import type { Node } from '../syntax/tree.ts';
import type { Checker } from './checker.ts';
import type { RuleSetting } from './config.ts';
import { quoted, suggestion } from './nearest.ts';

/** The keys of a rule's setting. */
export const ruleKeys = ['enabled', 'severity', 'options'] as const;

/** Words that switch a rule. YAML 1.2 takes `on` and `off` for text. */
export const switches = ['on', 'off', 'true', 'false'] as const;

type Rules = Readonly<Record<string, RuleSetting>>;

export function readRules(checker: Checker, node: Node, registry: Registry, defaults: Rules): Rules {
	const rules = new Map(Object.entries(defaults));
	for (const [id, { key, node: own }] of checker.mapping(node, 'rules') ?? []) {
		const rule = Object.hasOwn(registry, id) ? registry[id] : undefined;
		const setting = rules.get(id);
		if (rule && setting) rules.set(id, readRule(checker, own, `rules.${id}`, rule, setting));
		else checker.problem(key, `unknown rule${quoted(id)}${suggestion(id, Object.keys(registry))}`);
	}
	return Object.fromEntries(rules);
}

function readRule(checker: Checker, node: Node, path: string, rule: Rule, setting: RuleSetting): RuleSetting {
	const scalar = checker.scalar(node);
	if (scalar) {
		const word = switches.find((candidate) => candidate === scalar.text);
		if (word !== undefined) return { ...setting, enabled: word === 'on' || word === 'true' };
		const severity = severities.find((candidate) => candidate === scalar.text);
		const hint = severity === undefined ? suggestion(scalar.text, ['on', 'off']) : `; write { severity: ${severity} }`;
		checker.problem(node, `${path} must be on, off or a mapping with ${ruleKeys.join(', ')}${hint}`);
		return setting;
	}
	const fields = checker.mapping(node, path, ruleKeys);
	const enabled = fields?.get('enabled');
	const severity = fields?.get('severity');
	const options = fields?.get('options');
	const level = severity && checker.oneOf(severity.node, `${path}.severity`, severities);
	return {
		// Who sets a rule wants it: also one that is off by default.
		enabled: enabled ? (checker.flag(enabled.node, `${path}.enabled`) ?? true) : true,
		...(level === undefined ? {} : { severity: level }),
		options: options ? readOptions(checker, options.node, `${path}.options`, rule, setting) : setting.options,
	};
}

function readOptions(
	checker: Checker,
	node: Node,
	path: string,
	rule: Rule,
	setting: RuleSetting,
): RuleSetting['options'] {
	const names = Object.keys(rule.options);
	if (names.length === 0) {
		checker.problem(node, `${path}: this rule has no options`);
		return setting.options;
	}
	const values = new Map(Object.entries(setting.options));
	for (const [name, field] of checker.mapping(node, path, names) ?? []) {
		const option = rule.options[name];
		const value = option && readOption(checker, field.node, `${path}.${name}`, option);
		if (value !== undefined) values.set(name, value);
	}
	return Object.fromEntries(values);
}

/** The shapes `src/rule/options.ts` makes. */
interface OptionSchema {
	readonly type?: unknown;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
}

function readOption(checker: Checker, node: Node, path: string, option: Option): unknown {
	const schema: OptionSchema = option.schema;
	switch (schema.type) {
		case 'integer':
		case 'number':
			return checker.number(node, path, { ...schema, integer: schema.type === 'integer' });
		case 'boolean':
			return checker.flag(node, path);
		case 'array':
			return checker.texts(node, path);
		default:
			return schema.enum ? checker.oneOf(node, path, schema.enum) : checker.text(node, path);
	}
}
