import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { KeyGrant } from '../../model/principal.ts';
import type { Text } from '../../model/text.ts';
import { blocksIn, field, itemsIn, type ResourceValues } from './attributes.ts';
import { comesFromOutside, type Link } from './links.ts';
import { isNull, plainOf, textOf, type Value } from './value.ts';

const unresolved = unread('unresolved');

/** The grants of each key of a root, by its address. */
export function keyGrants(
	resources: readonly ResourceValues[],
	find: (value: Value | undefined) => Link,
	blind: Unread | undefined,
): (key: ResourceValues) => Observed<readonly KeyGrant[]> {
	const grants = new Map<string, Observed<KeyGrant>[]>();
	const uncertain = new Map(resources.map((one) => [one.address, one.uncertain]));
	let stray = blind;
	for (const resource of resources) {
		if (resource.type !== 'aws_kms_grant' || resource.mode !== 'managed') continue;
		const id = field(resource, 'key_id');
		const key = find(id);
		if (key === 'unknown' && id && !comesFromOutside(id)) stray ??= unresolved;
		if (typeof key === 'string') continue;
		const unsure = resource.uncertain && uncertain.get(key.address) !== true;
		grants.set(key.address, [...(grants.get(key.address) ?? []), unsure ? unresolved : grantIn(resource)]);
	}
	return ({ address }) => {
		const found = grants.get(address) ?? [];
		const known = found.filter((one): one is KeyGrant => !('unread' in one));
		return stray ?? (known.length < found.length ? unresolved : known);
	};
}

function grantIn(resource: ResourceValues): Observed<KeyGrant> {
	const grantee = field(resource, 'grantee_principal');
	const { items, rest } = itemsIn(resource, 'operations');
	const operations = items.map(plainOf).filter((operation) => operation !== undefined);
	const encryptionContext = contextOf(resource);
	if (rest || operations.length < items.length || encryptionContext === undefined) return unresolved;
	return {
		id: resource.address,
		grantee: (grantee && textOf(grantee)) ?? [{ hole: `${resource.address}.grantee_principal` }],
		operations,
		encryptionContext,
	};
}

/** What the context must be, or must contain: either way it must contain it. */
function contextOf(resource: ResourceValues): Readonly<Record<string, Text>> | null | undefined {
	const { blocks, rest } = blocksIn(resource, 'constraints');
	if (rest) return undefined;
	const context: [string, Text][] = [];
	for (const { entries } of blocks) {
		for (const name of ['encryption_context_equals', 'encryption_context_subset']) {
			const pairs = entries.get(name);
			if (!pairs || isNull(pairs)) continue;
			if (pairs.type !== 'map' || pairs.rest) return undefined;
			for (const [key, value] of pairs.entries) {
				const text = textOf(value);
				if (text === undefined) return undefined;
				context.push([key, text]);
			}
		}
	}
	return context.length > 0 ? Object.fromEntries(context) : null;
}
