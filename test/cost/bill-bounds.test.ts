import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBill } from '../../src/cost/build-answer.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import { calls, estateOf, key, keyArn, parameter, parameterArn, secret, secretArn, usageOf } from './estate.ts';

const window = { from: '2026-08-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };
const names = [
	'prod/web/banner',
	'prod/web/motto',
	'prod/web/db-password',
	'prod/web/db-username',
	'prod/web/db-host',
	'prod/orders/postgres',
];
const parameters = ['/prod/web/greeting', '/prod/web/postgres-password', '/prod/web/limit'];

const facts = fc.record({
	lastAccessedAt: fc.constantFrom(null, '2025-06-01T00:00:00Z', '2026-10-31T00:00:00Z'),
	kmsKeyId: fc.constantFrom(null, keyArn),
	rotation: fc.constantFrom(null, null, { enabled: true }),
	deletedAt: fc.constantFrom(null, null, null, '2026-10-20T00:00:00Z'),
	replicas: fc.constantFrom<NonNullable<Secret['replicas']>[]>([], [], [{ region: 'us-east-1' }]),
});
const reads = fc.array(
	fc.record({
		target: fc.integer({ min: 0, max: names.length + parameters.length - 1 }),
		role: fc.constantFrom('api', 'web', 'external-secrets'),
		kind: fc.constantFrom('application', 'application', 'application', 'iac', 'service'),
		count: fc.integer({ min: 1, max: 3_000_000 }),
		kept: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
	}),
	{ maxLength: 20 },
);

function answer(
	parts: readonly Partial<Secret>[],
	rows: typeof reads extends fc.Arbitrary<infer Of> ? Of : never,
	highThroughput: boolean,
) {
	const usage = usageOf(
		rows.map(({ target, role, kind, count, kept }) => {
			const name = names[target];
			const arn = name === undefined ? parameterArn(parameters[target - names.length] ?? '') : secretArn(name);
			const [least, most] = kept.map((share) => Math.round(share * count)).toSorted((a, b) => a - b);
			const left = [least ?? 0, most ?? count] as const;
			const replay = { '60': left, '300': left, '900': left, '3600': left };
			return calls(arn, count, { replay, kind, principal: `arn:aws:iam::111111111111:role/${role}` });
		}),
		{
			...window,
			peaks: names.map((name) => ({
				account: '111111111111',
				region: 'eu-west-1',
				group: 'secretsmanager:GetSecretValue',
				resource: secretArn(name),
				perSecond: 2,
			})),
		},
	);
	const estate = estateOf({
		highThroughput,
		secrets: names.map((name, at) => secret(name, parts[at])),
		parameters: parameters.map((name, at) =>
			parameter(name, {
				type: at === 1 ? 'SecureString' : 'String',
				tier: at === 2 ? 'Advanced' : 'Standard',
				kmsKeyId: at === 1 ? 'alias/aws/ssm' : null,
				lastModifiedAt: '2025-01-01T00:00:00Z',
			}),
		),
		keys: [key()],
		usage,
	});
	return answerBill(estate, { version: '0', by: { kind: 'secret' } });
}

const micro = (usd: number): number => Math.round(usd * 1e6);
const sumOf = (dollars: readonly number[]): number => micro(dollars.reduce((sum, one) => sum + one, 0));

describe('a bill', () => {
	it('adds up, and nothing saves more than it costs', () => {
		const secrets = fc.array(facts, { minLength: names.length, maxLength: names.length });
		fc.assert(
			fc.property(secrets, reads, fc.boolean(), (parts, rows, highThroughput) => {
				const { total, items, groups, resources } = answer(parts, rows, highThroughput);
				expect(sumOf(items.map(({ cost }) => cost.usd))).toBe(micro(total.now.usd));
				expect(sumOf(groups.map(({ now }) => now.atMost))).toBe(micro(total.now.atMost));
				expect(sumOf(resources.map(({ now }) => now.usd))).toBe(micro(total.now.usd));
				for (const { now, avoidable, advice } of resources) {
					expect(now.atMost).toBeGreaterThanOrEqual(now.usd);
					expect(avoidable.usd).toBeLessThanOrEqual(now.usd);
					expect(avoidable.atMost).toBeLessThanOrEqual(now.atMost);
					if (advice && advice.course !== 'merge') {
						expect(advice.saving.usd).toBeLessThanOrEqual(now.usd);
						expect(advice.saving.atMost).toBeLessThanOrEqual(now.atMost);
					}
				}
				const saved = sumOf(resources.map(({ advice }) => Math.max(0, advice?.saving.usd ?? 0)));
				expect(saved).toBeLessThanOrEqual(micro(total.now.usd));
				const merged = resources.filter(({ advice }) => advice?.course === 'merge');
				const held = sumOf(merged.map((one) => one.held.usd));
				expect(sumOf(merged.map(({ advice }) => advice?.saving.usd ?? 0))).toBeLessThan(held + 1);
				expect(total.afterAdvice.usd).toBeGreaterThanOrEqual(0);
				expect(total.afterAdvice.atMost).toBeGreaterThanOrEqual(total.afterAdvice.usd);
			}),
			{ numRuns: 150 },
		);
	});
});
