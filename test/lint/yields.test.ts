import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Resource } from '../../src/model/estate.ts';
import type { Scope } from '../../src/model/snapshot.ts';
import { withoutYielding } from '../../src/lint/yields.ts';

const scope: Scope = { id: '111111111111/eu-west-1', world: 'account', listed: { secret: true } };

function secret(id: string): Resource<'secret'> {
	return { kind: 'secret', id, label: id, scope, facts: {} };
}

function draft(rule: string, id = 'a') {
	return { rule, resource: secret(id), outcome: { type: 'found', message: 'm', data: {} } } as const;
}

function left(...drafts: readonly ReturnType<typeof draft>[]): readonly string[] {
	return withoutYielding(drafts, rules).map(({ rule }) => rule);
}

/** Strongest first, each stronger than all behind it. */
const orders: readonly (readonly string[])[] = [
	['unusable-key', 'never-succeeded-rotation', 'stuck-rotation', 'overdue-rotation'],
	['paused-rotation', 'unrotated-database-secret', 'stale-secret-value'],
	['paused-rotation', 'unrotated-secret', 'stale-secret-value'],
	['doomed-rotation', 'never-succeeded-rotation', 'overdue-rotation'],
	['unused-secret', 'scattered-credential'],
	['unused-secret', 'untagged-secret'],
	['unused-secret', 'idle-replica'],
];

describe.each(orders.map((order) => ({ order })))('$order', ({ order }) => {
	const pairs = order.flatMap((strong, i) => order.slice(i + 1).map((weak) => [strong, weak] as const));

	it.each(pairs)('%s replaces %s', (strong, weak) => {
		expect(left(draft(strong), draft(weak))).toEqual([strong]);
		expect(left(draft(weak), draft(strong))).toEqual([strong]);
	});
});

it('leaves other resources alone', () => {
	expect(left(draft('paused-rotation', 'a'), draft('stale-secret-value', 'b'))).toHaveLength(2);
});

it('leaves unrelated rules of a resource alone', () => {
	const unrelated = ['doomed-rotation', 'failed-replica', 'unused-secret', 'lookalike-name'];
	expect(left(...unrelated.map((rule) => draft(rule)))).toEqual(unrelated);
});

function at(startLine: number, file = 'main.tf') {
	return { file, startLine, startColumn: 1, endLine: startLine, endColumn: 9 } as const;
}

describe('places', () => {
	const strong = (place?: ReturnType<typeof at>) => placed('paused-rotation', place);
	const weak = (place?: ReturnType<typeof at>) => placed('stale-secret-value', place);
	const placed = (rule: string, place?: ReturnType<typeof at>) => {
		const { outcome, ...rest } = draft(rule);
		return { ...rest, outcome: { ...outcome, ...(place ? { at: place } : {}) } };
	};

	it.each([
		['the same', strong(at(1)), weak(at(1)), 1],
		['another line', strong(at(1)), weak(at(2)), 2],
		['another file', strong(at(1)), weak(at(1, 'other.tf')), 2],
		['the stronger has none', strong(), weak(at(2)), 1],
		['the weaker has none', strong(at(1)), weak(), 1],
	])('%s', (_, one, other, count) => {
		expect(withoutYielding([one, other], rules)).toHaveLength(count);
	});

	it('tells them apart among very many of one resource', () => {
		const many = Array.from({ length: 30_000 }, (_, line) => [strong(at(2 * line)), weak(at(2 * line + 1))]).flat();
		expect(withoutYielding([...many, weak(at(0))], rules)).toEqual(many);
	});
});
