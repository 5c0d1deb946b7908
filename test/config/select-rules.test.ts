import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { findConfig, loadConfig } from '../../src/config/load-config.ts';
import { nearest } from '../../src/config/nearest.ts';
import { selectRules, type Selection } from '../../src/config/select-rules.ts';
import { registry } from './registry.ts';

function enabled(selection: Selection): string[] {
	const { rules } = selectRules(defaultConfig(registry), selection, registry);
	return Object.keys(rules).filter((id) => rules[id]?.enabled);
}

describe('selectRules', () => {
	test('takes rules and topics in and out', () => {
		expect(enabled({})).toEqual(['unused-secret', 'odd-name', 'public-policy']);
		expect(enabled({ only: ['quiet-rule', 'cost'] })).toEqual(['unused-secret', 'quiet-rule']);
		expect(enabled({ only: ['access'] })).toEqual(['public-policy']);
		expect(enabled({ except: ['access', 'odd-name'] })).toEqual(['unused-secret']);
		expect(enabled({ only: ['access', 'cost'], except: ['public-policy'] })).toEqual(['unused-secret']);
	});

	test('names a word it does not know', () => {
		expect(() => enabled({ only: ['odd-nam'] })).toThrow(
			'--only: there is no rule or topic "odd-nam"; did you mean "odd-name"?',
		);
		expect(() => enabled({ except: ['acess', 'zzz'] })).toThrow(
			'--except: there is no rule or topic "acess"; did you mean "access"?\n--except: there is no rule or topic "zzz"; hushlint rules lists them',
		);
	});
});

test('nearest finds what was meant, and nothing if nothing is near', () => {
	const names = ['unused-secret', 'unrotated-secret', 'high', 'low'];
	expect(
		['unusedsecret', 'unsued-secret', 'UNUSED-SECRET', 'hgih', 'lo', 'unrotated', 'x', 'secret', ''].map((word) =>
			nearest(word, names),
		),
	).toEqual([
		'unused-secret',
		'unused-secret',
		'unused-secret',
		'high',
		'low',
		'unrotated-secret',
		undefined,
		undefined,
		undefined,
	]);
	expect(nearest('a'.repeat(100_000), names)).toBeUndefined();
});

describe('loadConfig', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
		mkdirSync(join(folder, 'a', 'b'), { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const inner = (): string => join(folder, 'a', 'b');

	test('finds the nearest file upwards', () => {
		writeFileSync(join(folder, 'hushlint.config.yaml'), 'rules: { unused-secret: off }');
		expect(findConfig(inner())).toEqual([join(folder, 'hushlint.config.yaml')]);
		expect(loadConfig(undefined, inner(), registry).rules['unused-secret']?.enabled).toBe(false);
		writeFileSync(join(folder, 'a', 'hushlint.config.json'), '{"rules": {"odd-name": "off"}}');
		expect(loadConfig(undefined, inner(), registry).rules).toMatchObject({
			'unused-secret': { enabled: true },
			'odd-name': { enabled: false },
		});
	});

	test('warns of a second file in the same folder', () => {
		writeFileSync(join(inner(), 'hushlint.config.yaml'), 'rules: {}');
		writeFileSync(join(inner(), 'hushlint.config.json'), '{}');
		expect(loadConfig(undefined, inner(), registry).warnings).toEqual([
			'hushlint.config.json is ignored, because hushlint.config.yaml is there',
		]);
	});

	test('reads the file that is named, and says in a sentence why it cannot', () => {
		writeFileSync(join(folder, 'my.yml'), 'rules: { unused-secrt: off }');
		writeFileSync(join(folder, 'bin.yml'), Buffer.from([0x61, 0xff]));
		writeFileSync(join(folder, 'big.yml'), '#'.repeat(1_000_001));
		const load = (name: string) => (): unknown => loadConfig(name, folder, registry);
		expect(load('my.yml')).toThrow('my.yml:1:10: unknown rule "unused-secrt"; did you mean "unused-secret"?');
		expect(load('none.yml')).toThrow('cannot read the config file none.yml: there is no such file');
		expect(load('a')).toThrow('cannot read the config file a: it is a directory');
		expect(load('bin.yml')).toThrow('cannot read the config file bin.yml: it is not UTF-8 text');
		expect(load('big.yml')).toThrow('cannot read the config file big.yml: it is larger than 1 MB');
	});
});
