import { expect, test } from 'vitest';
import { gapLines } from '../../src/report/asides.ts';
import { report } from './sample-report.ts';

const gap = (module: string) => ({
	rules: ['unrotated-secret'],
	fact: 'rotation',
	reason: `something outside this template may decide it (${module})`,
	scope: 'infra',
	count: 1,
	sample: [module],
});

test('few details of one reason are told apart', () => {
	expect(gapLines(report({ gaps: ['module.a', 'module.b'].map(gap) }))).toHaveLength(2);
});

test('many details of one reason are one line', () => {
	const modules = Array.from({ length: 40 }, (_, index) => `module.m${index}`);
	expect(gapLines(report({ gaps: modules.map(gap) }))).toEqual([
		'rotation of 40 resources in infra: something outside this template may decide it; concerns unrotated-secret',
	]);
});
