import { describe, expect, it } from 'vitest';
import { looseSubject } from '../../../src/access/statements/token-subject.ts';
import type { Text } from '../../../src/model/text.ts';

const subject = (operator: string, ...values: readonly Text[]) =>
	looseSubject({ operator, qualifier: null, ifExists: false, key: 'provider.example:sub', values });

describe('the subject of a token', () => {
	it.each<[Text, string]>([
		['*', 'any-subject'],
		['*:*', 'any-subject'],
		['repo:*', 'any-subject'],
		['repo:*/orders:*', 'any-subject'],
		['project_path:*', 'any-subject'],
		['repo:example/*', 'no'],
		['repo:example/orders:ref:refs/heads/main', 'no'],
		['*:environment:prod', 'no'],
		['system:serviceaccount:*', 'service-accounts'],
		['system:serviceaccount:*:api', 'service-accounts'],
		['system:serviceaccount:orders:*', 'no'],
		[['repo:', { hole: 'var.repo' }, ':*'], 'maybe'],
		[[{ hole: 'var.subject' }], 'maybe'],
		[['repo:example/', { hole: 'var.repo' }], 'no'],
	])('%j under StringLike: %s', (value, expected) => {
		expect(subject('stringlike', value)).toBe(expected);
	});

	it('without wildcards names someone', () => {
		expect(subject('stringequals', '*')).toBe('no');
		expect(subject('stringequals', [{ hole: 'var.subject' }])).toBe('no');
	});

	it('asks no more than the value that asks least', () => {
		expect(subject('stringlike', 'repo:example/orders:*', 'repo:*')).toBe('any-subject');
		expect(subject('stringlike', 'repo:example/orders:*', [{ hole: 'x' }])).toBe('maybe');
	});
});
