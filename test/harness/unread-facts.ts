import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Report } from '../../src/finding/report.ts';
import { mergeExample } from '../../src/generate/example.ts';
import { root } from './cases.ts';
import { judge, unfaithful, unyielding } from './judge.ts';

const kinds = [
	'secrets',
	'parameters',
	'keys',
	'accounts',
	'workloads',
	'databases',
	'principals',
	'policies',
] as const;
const identity = new Set(['scope', 'arn', 'address', 'at', 'id']);

/** One fact of one resource of the example. */
export interface Place {
	readonly kind: (typeof kinds)[number];
	readonly index: number;
	readonly fact: string;
}

/** A kind that one scope of the example does not list. */
export interface UnlistedKind {
	readonly scope: number;
	readonly kind: string;
}

const example = mergeExample(root);

/** Every fact of every resource of the example. */
export const places: readonly Place[] = kinds.flatMap((kind) =>
	(example[kind] ?? []).flatMap((resource, index) =>
		Object.keys(resource)
			.filter((fact) => !identity.has(fact))
			.map((fact) => ({ kind, index, fact })),
	),
);

/** Every kind that some scope of the example lists. */
export const listings: readonly UnlistedKind[] = example.scopes.flatMap(({ listed }, scope) =>
	Object.keys(listed).map((kind) => ({ scope, kind })),
);

let rich: Report | undefined;

/** What the report on the poorer example does that it must not: crash, add a finding, or lose one without a gap. */
export function faultsWithout(lost: readonly Place[], unlisted: readonly UnlistedKind[] = []): string[] {
	rich ??= judge(example, unyielding);
	const poor = judge(without(lost, unlisted), unyielding);
	return [...poor.crashes.map(({ rule }) => `crash of ${rule}`), ...unfaithful(rich, poor)];
}

const gone = { unread: 'denied', detail: 'a:B' } as const;

function without(lost: readonly Place[], unlisted: readonly UnlistedKind[]): Snapshot {
	const copy = structuredClone(example) as unknown as Record<Place['kind'], Record<string, unknown>[]> & {
		scopes: { listed: Record<string, unknown> }[];
	};
	for (const { kind, index, fact } of lost) Object.assign(copy[kind][index] ?? {}, { [fact]: gone });
	for (const { scope, kind } of unlisted) Object.assign(copy.scopes[scope]?.listed ?? {}, { [kind]: gone });
	return copy as unknown as Snapshot;
}
