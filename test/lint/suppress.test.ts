import { describe, expect, test } from 'vitest';
import type { Suppression } from '../../src/config/config.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { applySuppressions, type SuppressInput } from '../../src/lint/suppress.ts';
import type { InlineSuppression } from '../../src/model/snapshot.ts';
import { finding } from './finding.ts';

const now = new Date('2027-06-30T12:00:00Z');
const legacy: Suppression = { rule: 'unused-secret', resource: 'prod/legacy/*', reason: 'retired' };

function apply(input: Partial<SuppressInput>) {
	const { active, suppressed, notices } = applySuppressions({
		findings: [],
		suppressions: [],
		inline: [],
		ran: new Set(['unused-secret']),
		known: new Set(['unused-secret', 'other-rule']),
		now,
		...input,
	});
	return {
		active: active.map(named),
		suppressed: suppressed.map(named),
		notices: notices.map(({ kind, message }) => [kind, message]),
	};
}

function named({ resource }: Finding): string {
	return resource.name;
}

describe('a suppression in the config', () => {
	test('holds for the rule and for what its pattern fits: name, id or ARN', () => {
		const findings = ['prod/legacy/a', 'prod/legacy/b/c', 'prod/other'].map((name) => finding({ name }));
		expect(apply({ findings, suppressions: [legacy] })).toEqual({
			active: ['prod/legacy/b/c', 'prod/other'],
			suppressed: ['prod/legacy/a'],
			notices: [],
		});
		expect(apply({ findings, suppressions: [{ ...legacy, resource: 'prod/**' }] }).active).toEqual([]);
		expect(
			apply({
				findings,
				suppressions: [{ ...legacy, resource: 'arn:aws:secretsmanager:*:111111111111:secret:prod/other' }],
			}).suppressed,
		).toEqual(['prod/other']);
		expect(
			apply({ findings: [finding({ rule: 'other-rule', name: 'prod/legacy/a' })], suppressions: [legacy] }).suppressed,
		).toEqual([]);
	});

	test('holds for the statements of a resource, and for an address with brackets', () => {
		const statement = finding({
			kind: 'statement',
			id: 'arn:x:secret:prod/legacy/a-AbCdEf#0',
			name: 'statement "Read" of prod/legacy/a',
		});
		expect(apply({ findings: [statement], suppressions: [legacy] }).active).toEqual([]);
		const address = finding({ id: 'aws_secretsmanager_secret.db["a"]', name: 'aws_secretsmanager_secret.db["a"]' });
		expect(apply({ findings: [address], suppressions: [{ ...legacy, resource: address.resource.id }] }).active).toEqual(
			[],
		);
	});

	test('keeps its words on the finding', () => {
		const { suppressed } = applySuppressions({
			findings: [finding({ name: 'prod/legacy/a' })],
			suppressions: [{ ...legacy, until: '2027-06-30', owner: 'platform', at: { file: 'c.yaml', line: 3 } }],
			inline: [],
			ran: new Set(),
			known: new Set(['unused-secret']),
			now,
		});
		expect(suppressed[0]?.suppression).toEqual({
			source: 'config',
			reason: 'retired',
			until: '2027-06-30',
			owner: 'platform',
		});
	});

	test('ends with its last day, and that is told', () => {
		const findings = [finding({ name: 'prod/legacy/a' })];
		const until = { ...legacy, until: '2027-06-29', owner: 'platform', at: { file: 'c.yaml', line: 3 } };
		expect(apply({ findings, suppressions: [{ ...until, until: '2027-06-30' }] }).active).toEqual([]);
		expect(apply({ findings, suppressions: [until] })).toEqual({
			active: ['prod/legacy/a'],
			suppressed: [],
			notices: [
				[
					'expired-suppression',
					'the suppression of unused-secret on prod/legacy/* (c.yaml:3) expired after 2027-06-29; its owner is platform',
				],
			],
		});
	});

	test('is told if it matches nothing, unless its rule did not run', () => {
		expect(apply({ suppressions: [legacy] }).notices).toEqual([
			['unused-suppression', 'the suppression of unused-secret on prod/legacy/* matches no finding'],
		]);
		expect(apply({ suppressions: [legacy], ran: new Set() }).notices).toEqual([]);
		expect(
			apply({
				findings: [finding({ name: 'prod/legacy/a' })],
				suppressions: [legacy, { ...legacy, resource: 'prod/**' }],
			}).notices,
		).toEqual([]);
	});
});

function at(startLine: number, file = 'app.yaml'): Finding {
	const location = { file, startLine, startColumn: 1, endLine: startLine, endColumn: 9 };
	return finding({ name: `${file}:${startLine}`, location });
}

function block(startLine: number, endLine: number): Finding {
	const location = { file: 'app.yaml', startLine, startColumn: 1, endLine, endColumn: 2 };
	return finding({ name: `${startLine}-${endLine}`, location });
}

describe('a suppression in a comment', () => {
	const place = { file: 'app.yaml', startLine: 4, startColumn: 3, endLine: 4, endColumn: 30 };
	const inline: InlineSuppression = {
		rules: ['unused-secret'],
		reason: 'known',
		at: place,
		covers: { ...place, endLine: 9, endColumn: 1 },
	};
	test('holds for the lines it covers in its file', () => {
		const findings = [at(3), at(4), at(8), at(9), at(5, 'other.yaml'), finding({ name: 'live' })];
		expect(apply({ findings, inline: [inline] })).toEqual({
			active: ['app.yaml:3', 'app.yaml:9', 'other.yaml:5', 'live'],
			suppressed: ['app.yaml:4', 'app.yaml:8'],
			notices: [],
		});
	});

	test('holds for a whole block, if what it covers is a line of it', () => {
		const findings = [block(1, 3), block(1, 4), block(2, 9), block(5, 9)];
		const line = { ...inline, covers: { ...place, startColumn: 1 } };
		expect(apply({ findings, inline: [line] })).toEqual({
			active: ['1-3', '5-9'],
			suppressed: ['1-4', '2-9'],
			notices: [],
		});
	});

	test('does not hold without a reason or with a day that is none', () => {
		const findings = [at(5)];
		expect(apply({ findings, inline: [{ ...inline, reason: ' ' }] })).toEqual({
			active: ['app.yaml:5'],
			suppressed: [],
			notices: [['other', 'the suppression of unused-secret in app.yaml:4 gives no reason, so it does not hold']],
		});
		expect(apply({ findings, inline: [{ ...inline, until: 'soon' }] }).notices).toEqual([
			['other', 'the suppression of unused-secret in app.yaml:4 has a last day that is no date, so it does not hold'],
		]);
		expect(apply({ findings, inline: [{ ...inline, until: '2027-01-01' }] }).notices).toEqual([
			['expired-suppression', 'the suppression of unused-secret in app.yaml:4 expired after 2027-01-01'],
		]);
	});

	test('is told if it names no rule, or one that does not exist; the others hold', () => {
		const findings = [at(5)];
		expect(apply({ findings, inline: [{ ...inline, rules: [] }] }).notices).toEqual([
			['other', 'the suppression in app.yaml:4 names no rule, so it does not hold'],
		]);
		expect(apply({ findings, inline: [{ ...inline, rules: ['unusd-secret'] }] }).notices).toEqual([
			[
				'other',
				'the suppression of unusd-secret in app.yaml:4 names unusd-secret, which is no rule, so it does not hold',
			],
		]);
		expect(apply({ findings, inline: [{ ...inline, rules: ['unused-secret', 'x', 'y'] }] })).toEqual({
			active: [],
			suppressed: ['app.yaml:5'],
			notices: [['other', 'the suppression of unused-secret, x, y in app.yaml:4 names x, y, which are no rules']],
		});
	});

	test('is told if unused only when all its rules ran', () => {
		expect(apply({ inline: [inline] }).notices).toEqual([
			['unused-suppression', 'the suppression of unused-secret in app.yaml:4 matches no finding'],
		]);
		expect(apply({ inline: [{ ...inline, rules: ['unused-secret', 'other-rule'] }] }).notices).toEqual([]);
	});
});
