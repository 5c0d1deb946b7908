import type { Estate } from '../model/estate.ts';
import type { UsageRow } from '../model/usage.ts';
import { nameOf, type Readable, type UsageIndex } from './usage-index.ts';

/** For each secret and parameter of a template the reads that were measured of the one live resource with its name. */
export function ratedRows(
	templates: Estate,
	live: Estate,
	index: UsageIndex,
): ReadonlyMap<Readable, readonly UsageRow[]> {
	const byName = new Map<string, Readable | null>();
	for (const resource of [...live.resources('secret'), ...live.resources('parameter')]) {
		const key = keyOf(resource);
		if (key === undefined) continue;
		byName.set(key, byName.has(key) ? null : resource);
	}
	const rows = new Map<Readable, readonly UsageRow[]>();
	for (const resource of [...templates.resources('secret'), ...templates.resources('parameter')]) {
		const key = keyOf(resource);
		const twin = key === undefined ? undefined : byName.get(key);
		const own = twin === undefined || twin === null ? undefined : index.rows.get(twin);
		if (own) rows.set(resource, own);
	}
	return rows;
}

/** Where only the ARN of a parameter is known, the slash before its name is not. */
function keyOf(resource: Readable): string | undefined {
	const name = nameOf(resource);
	if (name === undefined) return undefined;
	return `${resource.kind} ${resource.kind === 'parameter' ? name.replace(/^\//, '') : name}`;
}
