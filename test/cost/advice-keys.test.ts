import { describe, expect, it } from 'vitest';
import { adviseAll } from '../../src/cost/advice.ts';
import { buildBill } from '../../src/cost/bill.ts';
import type { KmsKey, Secret } from '../../src/model/snapshot.ts';
import { calls, estateOf, key, keyArn, secret, secretArn, usageOf } from './estate.ts';

/** The advice on secret `a`, and what keys cost a month in micro-dollars. */
function look(facts: Partial<Secret>, keys: readonly KmsKey[] = [key()], more: readonly Secret[] = []) {
	const usage = usageOf([calls(secretArn('a'), 1000)]);
	const estate = estateOf({ secrets: [secret('a', facts), ...more], keys, usage });
	const bill = buildBill(estate, { ttl: 300 });
	const [own] = estate.resources('secret');
	return {
		advice: own && adviseAll(estate, bill).get(own),
		keys: bill.holdings.filter(({ item }) => item === 'key').map(({ cost }) => cost),
	};
}

describe('a key in the bill', () => {
	it('is held once, whoever is under it', () => {
		const both = look({ kmsKeyId: keyArn }, [key()], [secret('b', { kmsKeyId: keyArn })]);
		expect(both.keys).toEqual([[1_000_000, 1_000_000]]);
	});

	it('of another account is not', () => {
		const arn = 'arn:aws:kms:eu-west-1:333333333333:key/00000000-0000-4000-8000-000000000002';
		expect(look({ kmsKeyId: arn }, [key({ arn })]).keys).toEqual([]);
	});
});

describe('the advice on a secret under a key', () => {
	it('never counts the month of the key as saved: the parameter may stay under it, and others may need it', () => {
		const { advice } = look({ kmsKeyId: keyArn });
		const plain = look({}, []).advice;
		expect(advice?.course).toBe(plain?.course);
		expect(advice?.saving[1]).toBeLessThan(1_000_000);
		expect(plain?.saving[1]).toBeLessThan(1_000_000);
	});

	it('to delete it keeps the key in the bill', () => {
		const idle = { lastAccessedAt: '2026-01-01T00:00:00Z', kmsKeyId: keyArn };
		const estate = estateOf({ secrets: [secret('a', idle)], keys: [key()] });
		const [own] = estate.resources('secret');
		const advice = own && adviseAll(estate).get(own);
		expect(advice).toMatchObject({ course: 'delete', saving: [400_000, 400_000] });
	});
});
