import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { fileURLToPath } from 'node:url';
import { scanTemplates } from '../src/collect/scan.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { mergeExample } from '../src/generate/example.ts';
import { root } from './harness/cases.ts';
import { lint } from '../src/lint/lint.ts';
import { everyRule, judge } from './harness/judge.ts';

const report = judge(mergeExample(root));
const fired = new Set(report.findings.map(({ rule }) => rule));

describe('the example estate', () => {
	const inAccounts = Object.keys(rules).filter((rule) => rules[rule]?.worlds.includes('account'));

	it.each(inAccounts)('makes %s fire', (rule) => {
		expect(fired).toContain(rule);
	});

	it('has healthy resources that nothing flags above informational', () => {
		const flagged = report.findings
			.filter(({ severity }) => severity !== 'informational')
			.map(({ resource }) => resource.name);
		for (const name of ['prod/orders/db', 'prod/orders/session-signing', '/prod/orders/region', 'dev/orders/db']) {
			expect(flagged).not.toContain(name);
		}
	});

	it('has a gap, told once per fact and reason', () => {
		expect(report.gaps.map(({ reason }) => reason)).toContain('access was denied (kms:DescribeKey)');
	});

	it('crashes nothing', () => {
		expect(report.crashes).toEqual([]);
	});
});

describe('the example templates', async () => {
	const cwd = fileURLToPath(new URL('fixtures/iac/example/', root));
	const { snapshot } = await scanTemplates(['.'], { cwd, takenAt: new Date('2026-11-01T00:00:00Z') });
	const settings = readFileSync(new URL('fixtures/iac/example/hushlint.config.yaml', root), 'utf8');
	const config = { ...everyRule(rules), settings: parseConfig(settings, 'hushlint.config.yaml', rules).settings };
	const scanned = lint({ snapshot, registry: rules, config, version: '0.0.0' });
	const found = new Set(scanned.findings.map(({ rule }) => rule));
	const inTemplates = Object.keys(rules).filter((rule) => rules[rule]?.worlds.includes('iac'));

	it.each(inTemplates)('make %s fire', (rule) => {
		expect(found).toContain(rule);
	});

	it('place every finding in a file', () => {
		expect(scanned.findings.filter(({ location }) => location === undefined)).toEqual([]);
		expect(scanned.crashes).toEqual([]);
	});
});
