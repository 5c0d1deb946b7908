import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/config-schema.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { settingNames } from '../../src/config/read-settings.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { parseYaml } from '../../src/syntax/parse-yaml.ts';
import { Reading } from '../../src/syntax/reading.ts';
import { registry } from './registry.ts';

const file = 'hushlint.config.yaml';

function read(text: string, name: string = file): Config {
	return parseConfig(text, name, registry);
}

function problems(text: string, name: string = file): string[] {
	try {
		read(text, name);
	} catch (error) {
		if (error instanceof ConfigError) return error.message.split('\n').map((line) => line.replace(`${name}:`, ''));
		throw error;
	}
	return [];
}

const everything = `
$schema: ./config.json
extends: recommended
rules:
  unused-secret: { severity: low, options: { days: 120 } }
  odd-name:
    enabled: on
    options: { case: kebab, share: 0.25, strict: true, words: [b, c] }
  quiet-rule: on
  public-policy: off
settings:
  environments: { prod: [production, live], qa: [uat] }
  secretName: "{environment}/{service}/{purpose}"
  parameterName: "/{environment}/{service}/{purpose}"
  requiredTags: [team]
  trustedAccounts: ["333333333333", 222222222222, "000000000012"]
  administrators: ["arn:aws:iam::*:role/Admin*"]
  deployers: ["arn:aws:iam::*:role/deploy-*"]
  notRotatable: ["*/stripe", "*/twilio"]
  sensitive: ["*/payments/*"]
  exempt: []
  graceDays: 3
suppressions:
  - { rule: unused-secret, resource: "prod/legacy/*", reason: retired in Q3, until: 2027-06-30, owner: platform }
  - rule: odd-name
    resource: x
    reason: "old"
`;

describe('parseConfig', () => {
	test('reads every key', () => {
		const { rules, settings, suppressions, warnings } = read(everything);
		expect(rules).toEqual({
			'unused-secret': { enabled: true, severity: 'low', options: { days: 120 } },
			'odd-name': { enabled: true, options: { case: 'kebab', share: 0.25, strict: true, words: ['b', 'c'] } },
			'quiet-rule': { enabled: true, options: {} },
			'public-policy': { enabled: false, options: {} },
		});
		expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
		expect(settings).toMatchObject({
			secretName: '{environment}/{service}/{purpose}',
			requiredTags: ['team'],
			trustedAccounts: ['333333333333', '222222222222', '000000000012'],
			notRotatable: ['*/stripe', '*/twilio'],
			graceDays: 3,
		});
		expect(suppressions).toEqual([
			{
				rule: 'unused-secret',
				resource: 'prod/legacy/*',
				reason: 'retired in Q3',
				until: '2027-06-30',
				owner: 'platform',
				at: { file, line: 24 },
			},
			{ rule: 'odd-name', resource: 'x', reason: 'old', at: { file, line: 25 } },
		]);
		expect(warnings).toEqual([]);
	});

	test('gives the defaults where the file is silent', () => {
		const defaults = defaultConfig(registry);
		expect(defaults.rules['odd-name']).toEqual({
			enabled: true,
			options: { case: 'any', share: 0.5, strict: false, words: ['a'] },
		});
		expect(defaults.rules['quiet-rule']?.enabled).toBe(false);
		for (const text of [
			'extends: recommended',
			'{}',
			'rules:\n  # unused-secret: off\nsettings: {}\nsuppressions: []\n',
		]) {
			expect(read(text)).toEqual(defaults);
		}
		expect(read('# nothing\n')).toEqual({ ...defaults, warnings: [`${file} is empty; the recommended rules hold`] });
		expect(read('{"extends": "recommended"}', 'hushlint.config.json')).toEqual(defaults);
	});

	test('switches rules by on, off, true and false, quoted or not', () => {
		for (const [word, enabled] of Object.entries({ on: true, off: false, true: true, false: false })) {
			expect(read(`rules: { unused-secret: ${word}, quiet-rule: "${word}" }`).rules).toMatchObject({
				'unused-secret': { enabled },
				'quiet-rule': { enabled },
			});
		}
		expect(read('rules: { quiet-rule: { severity: high } }').rules['quiet-rule']).toEqual({
			enabled: true,
			severity: 'high',
			options: {},
		});
		expect(read('rules: { unused-secret: { enabled: off } }').rules['unused-secret']?.enabled).toBe(false);
	});

	test('merges environments with the default ones by name', () => {
		const { environments } = read(everything).settings;
		expect(environments).toMatchObject({
			prod: ['production', 'live'],
			qa: ['uat'],
			test: ['testing'],
			dev: ['development', 'develop'],
		});
		expect(read('settings: { environments: { production: [prod] } }').settings.environments).toMatchObject({
			production: ['prod', 'prd'],
		});
		expect(Object.keys(read('settings: { environments: { production: [prod] } }').settings.environments)).not.toContain(
			'prod',
		);
	});

	test('follows aliases and merge keys', () => {
		const text =
			'rules:\n  unused-secret: &a { severity: low }\n  quiet-rule: *a\n  odd-name: { <<: *a, enabled: false }\n';
		expect(read(text).rules).toMatchObject({
			'quiet-rule': { severity: 'low' },
			'odd-name': { severity: 'low', enabled: false },
		});
	});
});

describe('errors', () => {
	test.each<[string, string[]]>([
		['rules:\n  unused-secrt: off', ['2:3: unknown rule "unused-secrt"; did you mean "unused-secret"?']],
		['rules: { __proto__: off, toString: off }', ['1:10: unknown rule "__proto__"', '1:26: unknown rule "toString"']],
		['rule: {}', ['1:1: unknown key "rule" at the top; did you mean "rules"?']],
		['extends: strict', ['1:10: extends must be one of recommended']],
		['- a', ['1:1: the file must be a mapping with $schema, extends, rules, settings, suppressions']],
		['hunter2', ['1:1: the file must be a mapping with $schema, extends, rules, settings, suppressions']],
		['rules: [a]', ['1:8: rules must be a mapping']],
		[
			'rules: { odd-name: hihg }',
			['1:20: rules.odd-name must be on, off or a mapping with enabled, severity, options'],
		],
		[
			'rules: { odd-name: high }',
			['1:20: rules.odd-name must be on, off or a mapping with enabled, severity, options; write { severity: high }'],
		],
		[
			'rules: { odd-name: On }',
			['1:20: rules.odd-name must be on, off or a mapping with enabled, severity, options; did you mean "on"?'],
		],
		[
			'rules: { odd-name: { severty: low } }',
			['1:22: unknown key "severty" in rules.odd-name; did you mean "severity"?'],
		],
		[
			'rules: { odd-name: { severity: hgih } }',
			['1:32: rules.odd-name.severity must be one of critical, high, medium, low, informational; did you mean "high"?'],
		],
		[
			'rules: { odd-name: { options: { cse: any } } }',
			['1:33: unknown key "cse" in rules.odd-name.options; did you mean "case"?'],
		],
		[
			'rules: { odd-name: { options: { case: snake } } }',
			['1:39: rules.odd-name.options.case must be one of any, kebab'],
		],
		['rules: { odd-name: { options: { strict: 1 } } }', ['1:41: rules.odd-name.options.strict must be true or false']],
		[
			'rules: { odd-name: { options: { share: -1 } } }',
			['1:40: rules.odd-name.options.share must be a number of at least 0'],
		],
		['rules: { odd-name: { options: { words: a } } }', ['1:40: rules.odd-name.options.words must be a list']],
		[
			'rules: { odd-name: { options: { words: [1] } } }',
			['1:41: rules.odd-name.options.words[0] must be text; put it in quotes'],
		],
		[
			'rules: { unused-secret: { options: { days: "9" } } }',
			['1:44: rules.unused-secret.options.days must be a whole number of at least 1 and at most 3650'],
		],
		[
			'rules: { unused-secret: { options: { days: 1.5 } } }',
			['1:44: rules.unused-secret.options.days must be a whole number of at least 1 and at most 3650'],
		],
		['rules: { quiet-rule: { options: { a: 1 } } }', ['1:33: rules.quiet-rule.options: this rule has no options']],
		['settings: { enviroments: {} }', ['1:13: unknown key "enviroments" in settings; did you mean "environments"?']],
		[
			'settings: { trustedAccounts: [hunter2] }',
			['1:31: settings.trustedAccounts[0] must be an account id of 12 digits'],
		],
		[
			'settings: { trustedAccounts: [012345678901] }',
			['1:31: settings.trustedAccounts[0]: an account id that begins with 0 must be in quotes'],
		],
		[
			'settings: { trustedAccounts: [12345678901] }',
			[
				'1:31: settings.trustedAccounts[0] must be an account id of 12 digits; put it in quotes, with its leading zeros',
			],
		],
		['settings: { trustedAccounts: "333333333333" }', ['1:30: settings.trustedAccounts must be a list']],
		['settings: { graceDays: -1 }', ['1:24: settings.graceDays must be a whole number of at least 0 and at most 3650']],
		[
			'settings: { secretName: "hunter2" }',
			['1:25: settings.secretName must be a template such as "{environment}/{service}/{purpose}"'],
		],
		[
			'settings: { environments: { a: [x], b: [X] } }',
			['1:40: settings.environments.b has a name that settings.environments.a has too'],
		],
		[
			'suppressions: [{ rule: odd-name }]',
			['1:16: suppressions[0] needs "resource"', '1:16: suppressions[0] needs "reason"'],
		],
		[
			'suppressions: [{ rule: odd-nam, resource: a, reason: b }]',
			['1:24: unknown rule in suppressions[0]; did you mean "odd-name"?'],
		],
		['suppressions: [{ rule: hunter2, resource: a, reason: b }]', ['1:24: suppressions[0].rule names no rule']],
		[
			'suppressions: [{ rule: odd-name, resource: a, reason: " " }]',
			['1:55: suppressions[0].reason must not be empty'],
		],
		[
			'suppressions: [{ rule: odd-name, resource: a, reason: b, until: 2027-02-30 }]',
			['1:65: suppressions[0].until must be a day such as 2027-06-30'],
		],
		[
			'suppressions: [{ rule: odd-name, resource: a, reason: b, until: 2027 }]',
			['1:65: suppressions[0].until must be text; put it in quotes'],
		],
		['rules: {}\nsettings: {}\nrules: {}', ['3:1: the key "rules" stands twice; first in line 1']],
		['rules: {}\n---\nrules: {}', ['3:1: there must be one document only']],
		['rules: [', ['1:9: unexpected end of the stream within a flow collection']],
		['rules: *hunter2', ['1:8: an alias without an anchor before it']],
		[
			'extends: x\nrules:\n  odd-nme: on\nsettings:\n  graceDays: no',
			[
				'1:10: extends must be one of recommended',
				'3:3: unknown rule "odd-nme"; did you mean "odd-name"?',
				'5:14: settings.graceDays must be a whole number of at least 0 and at most 3650',
			],
		],
	])('%j', (text, expected) => {
		expect(problems(text)).toEqual(expected);
	});

	test('name the place in JSON too', () => {
		expect(problems('{\n  "rules": { "odd-nme": "on" }\n}', 'c.json')).toEqual([
			'2:14: unknown rule "odd-nme"; did you mean "odd-name"?',
		]);
		expect(problems('{\n  "rules": {},\n}', 'c.json')).toEqual(['3:1: a comma before the end']);
	});

	test('are counted beyond twenty, and quote no key that could be a secret', () => {
		const many = problems(`rules:\n${Array.from({ length: 25 }, (_, index) => `  zzz${index}: on\n`).join('')}`);
		expect(many).toHaveLength(21);
		expect(many.at(-1)).toBe('… and 5 more');
		expect(problems('rule: 1')).toEqual(['1:1: unknown key "rule" at the top; did you mean "rules"?']);
		for (const key of ['hunter2', '"a\\e[31mb"', 'b'.repeat(80)]) {
			expect(problems(`${key}: 1`)).toEqual(['1:1: unknown key at the top']);
		}
	});

	test('never quote a value', () => {
		const canary = 'C4N4RY';
		const lines = everything.split('\n');
		const mutated = fc
			.tuple(
				fc.nat(lines.length - 1),
				fc.constantFrom(canary, `[${canary}]`, `{ a: ${canary} }`, `"${canary}`, `*${canary}`, `!${canary}! x`),
			)
			.map(([index, value]) =>
				lines
					.with(
						index,
						(lines[index] ?? '').replace(/(: ?|- ?)(?!.*: ).*$/, (_, key: string) => `${key.trimEnd()} ${value}`),
					)
					.join('\n'),
			);
		fc.assert(
			fc.property(mutated, (text) => !problems(text).join('\n').includes(canary)),
			{ numRuns: 500 },
		);
	});

	test('are all there is to whatever is in the file', () => {
		const words = fc.constantFrom(
			'rules',
			'settings',
			'suppressions',
			'environments',
			'odd-name',
			'options',
			'words',
			'on',
			'low',
			'reason',
			'',
		);
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 5 },
				words,
				fc.integer(),
				fc.boolean(),
				fc.constant(null),
				fc.array(tie('value'), { maxLength: 3 }),
				fc.dictionary(words, tie('value'), { maxKeys: 4 }),
			),
		}));
		fc.assert(
			fc.property(value, (data) => Array.isArray(problems(JSON.stringify(data)))),
			{ numRuns: 500 },
		);
	});
});

describe('configSchema', () => {
	const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(configSchema(registry));
	const accepts = (text: string): boolean => {
		const source = parseYaml(text);
		const root = source.documents[0]?.root;
		return root !== undefined && validate(new Reading(source).data(root));
	};

	test('accepts what parseConfig accepts, and refuses what it refuses', () => {
		expect(accepts(everything), JSON.stringify(validate.errors)).toBe(true);
		for (const text of [
			'rules: { odd-nme: on }',
			'rules: { odd-name: high }',
			'rules: { unused-secret: { options: { days: 0 } } }',
			'rules: { odd-name: { options: { cse: any } } }',
			'settings: { graceDays: 1.5 }',
			'settings: { trustedAccounts: [1] }',
			'settings: { secretName: x }',
			'suppressions: [{ rule: odd-name }]',
			'suppressions: [{ rule: odd-name, resource: a, reason: " " }]',
			'extends: strict',
		]) {
			expect([text, accepts(text), problems(text).length > 0]).toEqual([text, false, true]);
		}
	});

	test('describes every setting', () => {
		const { properties } = configSchema(registry) as {
			properties: { settings: { properties: Record<string, { description?: string }> } };
		};
		expect(Object.keys(properties.settings.properties).toSorted()).toEqual(settingNames.toSorted());
		for (const { description } of Object.values(properties.settings.properties)) expect(description).toMatch(/\.$/);
	});
});
