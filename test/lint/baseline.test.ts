import { describe, expect, test } from 'vitest';
import type { Finding, SuppressedFinding } from '../../src/finding/finding.ts';
import { reportVersion, type Report } from '../../src/finding/report.ts';
import {
	applyBaseline,
	BaselineError,
	entriesOf,
	parseBaseline,
	tellable,
	writeBaseline as write,
} from '../../src/lint/baseline.ts';
import type { Blank } from '../../src/lint/evaluate.ts';
import { createEstate } from '../../src/model/estate.ts';
import { unread } from '../../src/model/observed.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Scope } from '../../src/model/snapshot.ts';
import { finding } from './finding.ts';

function report(findings: readonly Finding[], suppressed: readonly SuppressedFinding[] = []): Report {
	return {
		version: reportVersion,
		tool: { name: 'hushlint', version: '0.1.0' },
		takenAt: '2027-03-01T00:00:00Z',
		scopes: [],
		summary: {
			resources: 0,
			findings: 0,
			bySeverity: { critical: 0, high: 0, medium: 0, low: 0, informational: 0 },
			gaps: 0,
			suppressed: 0,
		},
		rules: [],
		findings,
		gaps: [],
		suppressed,
		notices: [],
		crashes: [],
		cost: { storageUsd: null, avoidableUsd: 0, prices: '' },
	};
}

const a = finding({ name: 'a' });
const b = finding({ name: 'b' });
const c = finding({ name: 'c' });

function setAside(of: Finding, source: 'baseline' | 'config'): SuppressedFinding {
	return { ...of, suppression: { source, reason: 'x' } };
}

const ran = new Set(['unused-secret']);

const writeBaseline = (of: Report): string => write(of, entriesOf(of));

describe('writeBaseline and parseBaseline', () => {
	test('are inverse, one finding a line, whatever the order of the findings', () => {
		const text = writeBaseline(report([b, a]));
		expect(writeBaseline(report([a, b]))).toBe(text);
		expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2);
		expect([...parseBaseline(text, 'base.json').values()]).toEqual([
			{
				fingerprint: 'unused-secret a',
				rule: 'unused-secret',
				resource: 'a',
				id: a.resource.id,
				account: '111111111111',
				region: 'eu-west-1',
			},
			{
				fingerprint: 'unused-secret b',
				rule: 'unused-secret',
				resource: 'b',
				id: b.resource.id,
				account: '111111111111',
				region: 'eu-west-1',
			},
		]);
		expect(parseBaseline(writeBaseline(report([])), 'base.json').size).toBe(0);
	});

	test('keep what was known before, and leave out what the config suppresses', () => {
		const text = writeBaseline(report([a], [setAside(b, 'baseline'), setAside(c, 'config')]));
		expect([...parseBaseline(text, 'x').values()].map(({ resource }) => resource)).toEqual(['a', 'b']);
	});

	test.each([
		['hunter2', 'it is not JSON'],
		['[]', 'it lacks "version" or "findings"'],
		['{"version": "1.0"}', 'it lacks "version" or "findings"'],
		['{"version": "hunter2", "findings": []}', 'its version is none'],
		['{"version": "2.0", "findings": []}', 'it has format 2.0; this hushlint reads 1.x'],
		['{"version": "1.0", "findings": ["hunter2"]}', 'findings[0] lacks a fingerprint, rule, resource or id'],
		[
			'{"version": "1.0", "findings": [{"fingerprint": "a", "rule": "b"}]}',
			'findings[0] lacks a fingerprint, rule, resource or id',
		],
	])('%s is refused in one sentence', (text, problem) => {
		expect(() => parseBaseline(text, 'base.json')).toThrow(new BaselineError('base.json', problem));
	});
});

describe('applyBaseline', () => {
	const baseline = parseBaseline(writeBaseline(report([a, b])), 'base.json');

	test('sets known findings aside and tells what is gone', () => {
		const { active, known, notices } = applyBaseline([b, c], baseline, ran);
		expect(active).toEqual([c]);
		expect(known).toEqual([{ ...b, suppression: { source: 'baseline', reason: 'known in the baseline' } }]);
		expect(notices).toEqual([{ kind: 'fixed', message: '1 known finding of unused-secret is gone: a' }]);
	});

	test('calls nothing fixed that did not run, is suppressed, or could not be told', () => {
		expect(applyBaseline([b], baseline, new Set()).notices).toEqual([]);
		expect(applyBaseline([b], baseline, ran, [a, b]).notices).toEqual([]);
		expect(applyBaseline([b], baseline, ran, [b], () => false).notices).toEqual([]);
	});

	test('folds what is gone by rule', () => {
		const many = Array.from({ length: 8 }, (_, index) => finding({ name: `s${index}` }));
		const { notices } = applyBaseline([], parseBaseline(writeBaseline(report(many)), 'x'), ran);
		expect(notices.map(({ message }) => message)).toEqual([
			'8 known findings of unused-secret are gone: s0, s1, s2, s3, s4 and 3 more',
		]);
	});
});

describe('tellable', () => {
	const scope: Scope = { id: 'prod', world: 'account', account: '111111111111', region: 'eu-west-1', listed: {} };
	const entry = {
		fingerprint: 'x',
		rule: 'unused-secret',
		resource: 'a',
		id: a.resource.id,
		account: '111111111111',
		region: 'eu-west-1',
	};
	const estate = createEstate(
		{
			version: '1.0',
			takenAt: '2027-03-01T00:00:00Z',
			scopes: [scope],
			secrets: [{ arn: a.resource.id }, { arn: b.resource.id }],
		},
		defaultSettings,
	);
	const blank = (fields: Partial<Blank>): Blank => ({
		rule: 'unused-secret',
		fact: 'lastAccessedAt',
		reason: unread('denied'),
		scope,
		...fields,
	});
	const [first, second] = estate.resources('secret');
	if (!first || !second) throw new Error('no secrets');

	test('needs the scope, and no gap of the rule that hides the resource', () => {
		expect(tellable([scope], [])(entry)).toBe(true);
		expect(tellable([], [])(entry)).toBe(false);
		expect(tellable([{ ...scope, region: 'eu-west-2' }], [])(entry)).toBe(false);
		expect(tellable([scope], [blank({})])(entry)).toBe(false);
		expect(tellable([scope], [blank({ resource: first })])(entry)).toBe(false);
		expect(tellable([scope], [blank({ resource: first })])({ ...entry, id: `${entry.id}#0` })).toBe(false);
		expect(tellable([scope], [blank({ resource: second })])(entry)).toBe(true);
		expect(tellable([scope], [blank({ rule: 'other-rule' })])(entry)).toBe(true);
	});

	test('tells a few known findings from very many gaps', () => {
		const { resource: _, ...hole } = blank({ resource: first });
		const many = Array.from({ length: 100_000 }, (_unused, index) => ({
			...hole,
			resource: { ...first, id: `${index}` },
		}));
		const couldTell = tellable([scope], many);
		const entries = Array.from({ length: 10_000 }, (_unused, index) => ({ ...entry, id: `${20 * index}` }));
		expect(entries.filter(couldTell)).toHaveLength(5000);
	});
});
