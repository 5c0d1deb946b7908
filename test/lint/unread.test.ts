import { array, assert, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeExample } from '../../src/generate/example.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { root } from '../harness/cases.ts';
import { judge, unfaithful, unyielding } from '../harness/judge.ts';

const example = mergeExample(root);
const report = judge(example, unyielding);
const kinds = ['secrets', 'parameters', 'keys', 'accounts'] as const;
const identity = new Set(['scope', 'arn', 'address', 'at']);

/** Every fact of every resource of the example, as a path. */
const facts = kinds.flatMap((kind) =>
	(example[kind] ?? []).flatMap((resource, index) =>
		Object.keys(resource)
			.filter((fact) => !identity.has(fact))
			.map((fact) => ({ kind, index, fact })),
	),
);

const gone = { unread: 'denied', detail: 'a:B' } as const;

function without(
	lost: readonly (typeof facts)[number][],
	unlisted: readonly { scope: number; kind: string }[],
): Snapshot {
	const copy = structuredClone(example) as unknown as Record<(typeof kinds)[number], Record<string, unknown>[]> & {
		scopes: { listed: Record<string, unknown> }[];
	};
	for (const { kind, index, fact } of lost) Object.assign(copy[kind][index] ?? {}, { [fact]: gone });
	for (const { scope, kind } of unlisted) Object.assign(copy.scopes[scope]?.listed ?? {}, { [kind]: gone });
	return copy as unknown as Snapshot;
}

describe('facts turned unread', () => {
	it('one by one add no finding and lose none without a gap', { timeout: 300_000 }, () => {
		const wrong = facts.flatMap((lost) => {
			const poor = judge(without([lost], []), unyielding);
			return [...poor.crashes.map(({ rule }) => `crash of ${rule}`), ...unfaithful(report, poor)].map(
				(words) => `${lost.kind}[${lost.index}].${lost.fact}: ${words}`,
			);
		});
		expect(wrong).toEqual([]);
	});

	it('many at a time, and kinds unlisted, do the same', { timeout: 300_000 }, () => {
		const unlisted = record({
			scope: constantFrom(...example.scopes.flatMap(({ region }, index) => (region === undefined ? [] : [index]))),
			kind: constantFrom('secret', 'parameter', 'key', 'account'),
		});
		assert(
			property(
				subarray(facts, { minLength: 1, maxLength: 200 }),
				array(unlisted, { maxLength: 4 }),
				(lost, kindsLost) => {
					const poor = judge(without(lost, kindsLost), unyielding);
					expect(poor.crashes).toEqual([]);
					expect(unfaithful(report, poor)).toEqual([]);
				},
			),
			{ numRuns: 100 },
		);
	});
});
