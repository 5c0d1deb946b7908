import { partRole, type PartRole } from './credential-parts.ts';
import type { Estate, Resource } from './estate.ts';
import { setAside } from './exemption.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { render } from './text.ts';

/** Secrets of one scope that are parts of one credential. */
export interface Parts {
	readonly stem: string;
	/** Names, in order. */
	readonly names: readonly string[];
	readonly roles: readonly string[];
	/** Whether the resource asked is the one that speaks for the group: the most secret part. */
	readonly leads: boolean;
}

/** `null`: the secret is no part, or the only one in sight. */
export const parts = question({
	kinds: ['secret'],
	needs: ['name'],
	across: ['secret.name', 'secret.owningService', 'secret.primaryRegion', 'secret.deletedAt'],
	ask({ name, scope }, estate, resource): Weighed<Parts | null> {
		const part = name === null ? null : partRole(name);
		if (part === null) return null;
		const { groups, blind } = estate.indexed(buildGroups);
		const group = groups.get(JSON.stringify([scope.id, part.stem])) ?? { members: [] };
		const open = group.open ?? blind.get(scope.id);
		if (open) return open;
		const { members } = group;
		const roles = new Set(members.map(({ role }) => role));
		if (roles.size < 2) {
			const listed = scope.listed.secret ?? unread('unlisted');
			return isUnread(listed) ? listed : null;
		}
		const [leader] = members.toSorted(
			(a, b) => ranks.indexOf(a.role) - ranks.indexOf(b.role) || compare(a.name, b.name),
		);
		const names = members.map((member) => member.name).toSorted();
		return { stem: part.stem, names, roles: [...roles].toSorted(), leads: leader?.resource === resource };
	},
});

/** The part that is secret is there as long as the credential is; the others come and go. */
const ranks: readonly PartRole[] = [
	'password',
	'key-secret',
	'client-secret',
	'url',
	'key-id',
	'client-id',
	'username',
	'host',
	'database',
	'port',
	'engine',
];

interface Member {
	readonly role: PartRole;
	readonly name: string;
	readonly resource: Resource<'secret'>;
}

interface Group {
	readonly members: Member[];
	/** Why a member may not count, if so. */
	open?: Unread;
}

interface Groups {
	readonly groups: ReadonlyMap<string, Group>;
	/** Scopes with a secret of unknown name, which may be a part of anything. */
	readonly blind: ReadonlyMap<string, Unread>;
}

function buildGroups(estate: Estate): Groups {
	const groups = new Map<string, Group>();
	const blind = new Map<string, Unread>();
	for (const resource of estate.resources('secret')) {
		const { facts, scope } = resource;
		const { name = unread('not-collected') } = facts;
		if (isUnread(name)) blind.set(scope.id, name);
		const part = name === null || isUnread(name) ? null : partRole(name);
		if (name === null || isUnread(name) || part === null) continue;
		const remembered = estate.memo.has(resource);
		const aside = setAside.of(resource, estate);
		if (!remembered) estate.memo.delete(resource);
		if (isRead(aside) && aside !== null) continue;
		const key = JSON.stringify([scope.id, part.stem]);
		const group = groups.get(key) ?? { members: [] };
		groups.set(key, group);
		if (isUnread(aside)) group.open = aside;
		group.members.push({ role: part.role, name: render(name), resource });
	}
	return { groups, blind };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
