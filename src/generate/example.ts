import { readdirSync, readFileSync } from 'node:fs';
import { parseSnapshot } from '../model/read-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { serializeSnapshot } from '../model/write-snapshot.ts';

/** The example estate: the fragments of `fixtures/accounts/example` as one snapshot. Scopes are those of the fragment `scopes.json`. */
export function mergeExample(root: URL): Snapshot {
	const folder = new URL('fixtures/accounts/example/', root);
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.toSorted();
	const [base, ...rest] = ['scopes.json', ...files.filter((file) => file !== 'scopes.json')].map(
		(file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Partial<Snapshot>,
	);
	const all = [base, ...rest];
	const usage = all.find((fragment) => fragment && 'usage' in fragment);
	const merged = {
		...base,
		...(usage && 'usage' in usage ? { usage: usage.usage } : {}),
		secrets: all.flatMap((fragment) => fragment?.secrets ?? []),
		parameters: all.flatMap((fragment) => fragment?.parameters ?? []),
		keys: all.flatMap((fragment) => fragment?.keys ?? []),
		accounts: all.flatMap((fragment) => fragment?.accounts ?? []),
		workloads: all.flatMap((fragment) => fragment?.workloads ?? []),
		databases: all.flatMap((fragment) => fragment?.databases ?? []),
		declarations: all.flatMap((fragment) => fragment?.declarations ?? []),
		principals: all.flatMap((fragment) => fragment?.principals ?? []),
		policies: all.flatMap((fragment) => fragment?.policies ?? []),
		trails: all.flatMap((fragment) => fragment?.trails ?? []),
	};
	return parseSnapshot(JSON.stringify(merged));
}

/** The example estate as a snapshot file. */
export function exampleSnapshot(root: URL): string {
	return serializeSnapshot(mergeExample(root));
}
