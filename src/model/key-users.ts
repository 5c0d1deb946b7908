import { blindToKey, encryptionKey, keyNamed } from './encryption.ts';
import { factOf, type Estate, type Resource } from './estate.ts';
import { isRead, isUnread, notApplicable, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';

/** A secret or SecureString parameter under a key. */
export interface KeyUser {
	readonly kind: 'secret' | 'parameter';
	readonly id: string;
	readonly label: string;
	/** UTC day of the last read; not applicable to parameters. */
	readonly lastAccessedAt: Weighed<string | null>;
}

/**
 * What a key protects, as far as it is in sight. Unread if nothing is and something may be: a kind that was not listed, or a resource
 * whose key is unknown. "Protects only this one" has to ask `protectsMore` too.
 */
export const protects = question({
	kinds: ['key'],
	across: ['key.aliases', 'secret.kmsKeyId', 'parameter.type', 'parameter.kmsKeyId'],
	ask(_, estate, key): Weighed<readonly KeyUser[]> {
		const users = usersOf(key, estate).map((resource): KeyUser => ({
			kind: resource.kind,
			id: resource.id,
			label: resource.label,
			lastAccessedAt: resource.kind === 'secret' ? factOf(resource, 'lastAccessedAt') : notApplicable,
		}));
		return users.length > 0 ? users : (protectsMore(key, estate) ?? []);
	},
});

/** The resources under a key that are in sight. */
export function usersOf(key: Resource<'key'>, estate: Estate): readonly (Resource<'secret'> | Resource<'parameter'>)[] {
	return estate.indexed(buildUsers).users.get(key) ?? [];
}

/** Why a key may protect more than is in sight, if so. */
export function protectsMore(key: Resource<'key'>, estate: Estate): Unread | undefined {
	const { listed } = key.scope;
	const unlisted = [listed.secret, listed.parameter].find((kind) => kind !== true);
	if (listed.secret !== true || listed.parameter !== true) return isUnread(unlisted) ? unlisted : unread('unlisted');
	return estate.indexed(buildUsers).blind.get(key.scope.id);
}

interface Users {
	readonly users: ReadonlyMap<Resource<'key'>, (Resource<'secret'> | Resource<'parameter'>)[]>;
	/** Scopes with a resource that may be under any of their keys. */
	readonly blind: ReadonlyMap<string, Unread>;
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

function buildUsers(estate: Estate): Users {
	const users = new Map<Resource<'key'>, (Resource<'secret'> | Resource<'parameter'>)[]>();
	const blind = new Map<string, Unread>();
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		const remembered = estate.memo.has(resource);
		const encryption = encryptionKey.of(resource, estate);
		const reason = blindToKey(resource, estate);
		if (reason && !blind.has(resource.scope.id)) blind.set(resource.scope.id, reason);
		// What is not known of the key itself leaves open what kind it is, not which.
		const key = isRead(encryption) ? encryption?.key : reason ? undefined : keyNamed(resource, estate);
		if (key) addTo(users, key, resource);
		if (!remembered) estate.memo.delete(resource);
	}
	return { users, blind };
}
