import { describe, expect, it } from 'vitest';
import { otherKeyUses } from '../../src/cost/key-uses.ts';
import { notApplicable, unread } from '../../src/model/observed.ts';
import type { KeyUse, Usage, UsageCoverage } from '../../src/model/usage.ts';
import {
	account,
	calls,
	estateOf,
	key,
	keyArn,
	month,
	parameter,
	parameterArn,
	region,
	secret,
	secretArn,
	usageOf,
} from './estate.ts';

const covered: UsageCoverage = { account, region, ...month, complete: true, keyEvents: true };

function use(resource: string | null, count: number, of = keyArn): KeyUse {
	return { key: of, account, region, resource, count };
}

function ask(keyUses: readonly KeyUse[] | undefined, coverage: Partial<UsageCoverage> = {}, reads = 0): unknown {
	const rows = reads === 0 ? [] : [calls(secretArn('a'), reads)];
	const usage: Usage = {
		...usageOf(rows, { coverage: [{ ...covered, ...coverage }] }),
		...(keyUses ? { keyUses } : {}),
	};
	return answer({ usage });
}

function answer(parts: Parameters<typeof estateOf>[0]): unknown {
	const estate = estateOf({ secrets: [secret('a', { kmsKeyId: keyArn })], keys: [key()], ...parts });
	const [one] = estate.resources('key');
	return one && otherKeyUses.of(one, estate);
}

const days = (Date.parse(month.to) - Date.parse(month.from)) / 86_400_000;
const missing = unread('not-collected', 'calls to KMS');

describe('other uses of a key', () => {
	it.each<[string, readonly KeyUse[], number]>([
		['of its secret', [use(secretArn('a'), 5)], 0],
		['of nothing in particular', [use(secretArn('a'), 5), use(null, 2)], 2],
		['of another secret', [use(secretArn('a'), 5), use(secretArn('b'), 3), use(parameterArn('/c'), 4)], 7],
		['of another key', [use(secretArn('a'), 5), use(null, 9, `${keyArn}0`)], 0],
	])('counts the calls %s', (_, uses, others) => {
		expect(ask(uses)).toEqual({ calls: others, days });
	});

	it('knows parameters under the key', () => {
		const one = parameter('/c', { type: 'SecureString', kmsKeyId: 'alias/app' });
		const usage = { ...usageOf([], { coverage: [covered] }), keyUses: [use(parameterArn('/c'), 4)] };
		expect(answer({ secrets: [], parameters: [one], usage })).toEqual({ calls: 0, days });
	});

	it('does not take silence for an answer', () => {
		expect(ask([])).toEqual(missing);
		expect(ask(undefined)).toEqual(missing);
		// Somebody read the secret, and the key tells nothing of it.
		expect(ask([use(null, 9, `${keyArn}0`)], {}, 3)).toEqual(missing);
		expect(ask([use(null, 9, `${keyArn}0`)])).toEqual({ calls: 0, days });
	});

	it('needs events of KMS, of the whole window, at its own place', () => {
		const { keyEvents: _, ...without } = covered;
		const uses = [use(secretArn('a'), 5)];
		expect(answer({ usage: { ...usageOf([], { coverage: [without] }), keyUses: uses } })).toEqual(missing);
		expect(ask(uses, { complete: unread('throttled') })).toEqual(unread('throttled'));
		expect(ask(uses, { damagedDays: ['2026-10-20'] })).toEqual(unread('unparsable'));
		expect(ask(uses, { region: 'us-east-1' })).toEqual(unread('not-collected'));
		expect(answer({})).toEqual(notApplicable);
	});

	it('is certain of a use in a window with holes', () => {
		expect(ask([use(null, 2)], { damagedDays: ['2026-10-20'] })).toEqual({ calls: 2, days });
	});
});
