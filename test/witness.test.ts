import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { mergeExample } from '../src/generate/example.ts';
import { root } from './harness/cases.ts';
import { judge } from './harness/judge.ts';

const report = judge(mergeExample(root));
const fired = new Set(report.findings.map(({ rule }) => rule));

describe('the example estate', () => {
	it.each(Object.keys(rules))('makes %s fire', (rule) => {
		expect(fired).toContain(rule);
	});

	it('has healthy resources that nothing flags', () => {
		const flagged = report.findings
			.filter(({ rule }) => rule !== 'default-encryption-key')
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
