import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { allCases, print, run } from './harness/cases.ts';

const cases = allCases();

describe.each(Object.keys(rules))('%s', (rule) => {
	const own = cases.filter((one) => one.rule === rule);

	it.each(['flags', 'passes', 'cannot-tell'] as const)('has a case that %s', (verdict) => {
		const count = own.filter((one) => one.verdict === verdict).length;
		expect(count, `${rule} has no ${verdict}- fixture; write one in fixtures/rules/${rule}/`).toBeGreaterThan(0);
	});

	it.each(own.map((one) => [one.name, one] as const))('%s', async (_, one) => {
		const report = await run(one);
		expect(report.crashes).toEqual([]);
		expect(report.findings.length > 0, 'findings').toBe(one.verdict === 'flags');
		if (one.verdict !== 'flags') expect(report.gaps.length > 0, 'gaps').toBe(one.verdict === 'cannot-tell');
		if (one.verdict === 'passes') return;
		expect(existsSync(one.output), 'no recorded output; run npm run accept and read it').toBe(true);
		const text = print(report);
		expect(text).toBe(readFileSync(one.output, 'utf8'));
		expect(text).not.toMatch(/\{\{|undefined|NaN|\[object/);
	});
});

it('keeps no fixtures of rules that are gone', () => {
	expect([...new Set(cases.map(({ rule }) => rule))].filter((rule) => !(rule in rules))).toEqual([]);
});
