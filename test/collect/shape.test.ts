import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/collect/aws/clock.ts';
import { readKeyReference } from '../../src/collect/aws/key-reference.ts';
import { checkedDocument, isoDate, policyDocument, sortedByArn, tagRecord } from '../../src/collect/aws/shape.ts';

describe('what a service answers becomes', () => {
	it('a policy, or a gap that quotes nothing', () => {
		expect(policyDocument('{"Version":"2012-10-17"}', 'kms:GetKeyPolicy')).toEqual({ Version: '2012-10-17' });
		for (const text of ['{"Statement": canary-5f2d}', '', '[]', '"canary-5f2d"', 'null']) {
			expect(policyDocument(text, 'kms:GetKeyPolicy')).toEqual({ unread: 'unparsable', detail: 'kms:GetKeyPolicy' });
		}
	});

	it.each([7, 'canary-5f2d', null, [7], [null], ['canary-5f2d'], [[{ Effect: 'Deny' }]], { unread: 'denied' }])(
		'no policy of the statements %j, which no snapshot takes',
		(Statement) => {
			expect(policyDocument(JSON.stringify({ Statement }), 'x')).toEqual({ unread: 'unparsable', detail: 'x' });
		},
	);

	it('a policy without or with one or more statements', () => {
		for (const document of [{}, { Statement: {} }, { Statement: [] }, { Statement: [{ Effect: 'Allow' }, {}] }]) {
			expect(checkedDocument(document, 'x')).toEqual(document);
		}
		expect(checkedDocument({ unread: 'denied' }, 'x')).toEqual({ unread: 'unparsable', detail: 'x' });
	});

	it('a date, or none', () => {
		expect(isoDate(new Date(1.5))).toBe('1970-01-01T00:00:00.001Z');
		expect(isoDate(undefined)).toBeNull();
		expect(isoDate(new Date(Number.NaN))).toBeNull();
	});

	it('tags in the order of their keys', () => {
		const tags = tagRecord([{ Key: 'b', Value: '1' }, { Key: 'a' }, { Value: 'stray' }]);
		expect(Object.entries(tags)).toEqual([
			['a', ''],
			['b', '1'],
		]);
		expect(tagRecord(undefined)).toEqual({});
	});

	it('a list in which nothing stands twice', () => {
		expect(sortedByArn([{ arn: 'b' }, { arn: 'a' }, { arn: 'b' }])).toEqual([{ arn: 'a' }, { arn: 'b' }]);
	});
});

describe('a reference to a key', () => {
	const scope = { partition: 'aws-cn', account: '111111111111', region: 'cn-north-1' };
	const own = 'arn:aws-cn:kms:cn-north-1:111111111111';
	it.each([
		['1234', { ask: '1234', arn: `${own}:key/1234`, alias: null, foreign: false }],
		['alias/x', { ask: 'alias/x', arn: `${own}:alias/x`, alias: 'alias/x', foreign: false }],
		[`${own}:key/1234`, { ask: `${own}:key/1234`, arn: `${own}:key/1234`, alias: null, foreign: false }],
		[`${own}:alias/x`, { ask: `${own}:alias/x`, arn: `${own}:alias/x`, alias: 'alias/x', foreign: false }],
		['arn:aws-cn:kms:cn-north-1:333333333333:key/1', { alias: null, foreign: true }],
		['arn:aws-cn:kms:cn-northwest-1:111111111111:key/1', { alias: null, foreign: true }],
	])('%s is read', (reference, expected) => {
		expect(readKeyReference(reference, scope)).toMatchObject(expected);
	});
});

describe('the clock', () => {
	it('sleeps, and wakes without an error when it is interrupted', async () => {
		const stop = new AbortController();
		await systemClock.sleep(1, stop.signal);
		const long = systemClock.sleep(60_000, stop.signal);
		stop.abort();
		await expect(long).resolves.toBeUndefined();
		expect(systemClock.random()).toBeLessThan(1);
		expect(systemClock.now()).toBeGreaterThan(0);
	});
});
