import type { Scope, Snapshot, StoredKind } from './snapshot.ts';
import { factSchemas, identitySchemas, snapshotSchema } from './snapshot-schema.ts';
import { render, type Text } from './text.ts';

const kindOf: Readonly<Record<string, StoredKind>> = {
	secrets: 'secret',
	parameters: 'parameter',
	keys: 'key',
	accounts: 'account',
	workloads: 'workload',
	databases: 'database',
	declarations: 'declaration',
	principals: 'principal',
	policies: 'policy',
	trails: 'trail',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The snapshot as JSON text, one resource a line. The same content gives the same text, in whatever order live resources were
 * collected; those of templates keep the order of their files.
 */
export function serializeSnapshot(snapshot: Snapshot): string {
	const lines: string[] = [];
	const order = Object.keys(snapshotSchema.properties);
	for (const [name, value] of fieldsOf(snapshot, order)) {
		const kind = Object.hasOwn(kindOf, name) ? kindOf[name] : undefined;
		lines.push(`${JSON.stringify(name)}:${fieldText(value, kind, snapshot.scopes)}`);
	}
	return `{\n${lines.join(',\n')}\n}\n`;
}

function fieldText(value: unknown, kind: StoredKind | undefined, scopes: readonly Scope[]): string {
	if (!Array.isArray(value)) return JSON.stringify(value);
	if (value.length === 0) return '[]';
	const items = kind === undefined ? value : inOrder(value as Fields[], scopes);
	const order = kind === undefined ? [] : [...Object.keys(identitySchemas), ...Object.keys(factSchemas[kind])];
	const lines = items.map((item: unknown) =>
		kind === undefined ? JSON.stringify(item) : resourceText(item as Fields, order),
	);
	return `[\n${lines.join(',\n')}\n]`;
}

function resourceText(resource: Fields, order: readonly string[]): string {
	const parts = fieldsOf(resource, order).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
	return `{${parts.join(',')}}`;
}

/** The fields that are there: known ones in the schema's order, then the others by name. */
function fieldsOf(fields: object, order: readonly string[]): [string, unknown][] {
	const present = new Map(Object.entries(fields).filter(([, value]) => value !== undefined));
	const known = order.filter((name) => present.has(name));
	const others = [...present.keys()].filter((name) => !order.includes(name)).toSorted();
	return [...known, ...others].map((name) => [name, present.get(name)]);
}

function inOrder(resources: readonly Fields[], scopes: readonly Scope[]): readonly Fields[] {
	const ranks = new Map(scopes.map(({ id, world }, index) => [id, { index, live: world === 'account' }]));
	const unknown = { index: scopes.length, live: false };
	const keyed = resources.map((resource) => {
		const only = scopes.length === 1 ? scopes[0]?.id : undefined;
		const rank = ranks.get((resource['scope'] as string | undefined) ?? only ?? '') ?? unknown;
		const arn = resource['arn'] as Text | undefined;
		const key = arn === undefined ? ((resource['id'] as string | undefined) ?? '') : render(arn);
		return { resource, rank, key: rank.live ? key : '' };
	});
	keyed.sort((a, b) => a.rank.index - b.rank.index || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return keyed.map(({ resource }) => resource);
}
