import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { root } from '../harness/cases.ts';
import { mergeExample } from '../../src/generate/example.ts';

const id = 'service-wide-secret-action';
const registry = Object.fromEntries(Object.entries(rules).filter(([name]) => name === id));
const example = mergeExample(root);
const policy = (example.policies ?? []).find(({ name }) => name === 'pipeline');

function severitiesIn(type: 'aws' | 'customer', severity?: 'critical') {
	const snapshot: Snapshot = { ...example, policies: policy === undefined ? [] : [{ ...policy, type }] };
	const config = defaultConfig(registry);
	const setting = { enabled: true, options: {}, ...(severity === undefined ? {} : { severity }) };
	const report = lint({ snapshot, registry, config: { ...config, rules: { [id]: setting } }, version: '0.0.0' });
	return report.findings.map((finding) => [finding.severity, finding.because]);
}

it('weighs the policies of AWS one step less, and says why', () => {
	expect(severitiesIn('customer')).toEqual([['high', undefined]]);
	expect(severitiesIn('aws')).toEqual([['medium', 'AWS wrote the policy']]);
});

it('leaves the severity that the user chose', () => {
	expect(severitiesIn('aws', 'critical')).toEqual([['critical', undefined]]);
});
