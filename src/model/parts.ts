import { partRole } from './credential-parts.ts';
import type { Estate, Resource } from './estate.ts';
import { isRead, isUnread, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';

/** Secrets of one scope that are parts of one credential. */
export interface Parts {
	readonly stem: string;
	/** Names, in order. */
	readonly names: readonly string[];
	readonly roles: readonly string[];
	/** Whether the resource asked is the one that speaks for the group. */
	readonly leads: boolean;
}

/** `null`: the secret is no part, or the only one in sight. */
export const parts = question({
	kinds: ['secret'],
	needs: ['name'],
	across: ['secret.name'],
	ask({ name, scope }, estate, resource): Weighed<Parts | null> {
		const part = name === null ? null : partRole(name);
		if (part === null) return null;
		const group = estate.indexed(buildGroups).get(JSON.stringify([scope.id, part.stem])) ?? [];
		const roles = new Set(group.map(({ role }) => role));
		if (roles.size < 2) {
			const listed = scope.listed.secret ?? unread('unlisted');
			return isUnread(listed) ? listed : null;
		}
		const names = group.map((member) => member.resource.label).toSorted();
		return { stem: part.stem, names, roles: [...roles].toSorted(), leads: names[0] === resource.label };
	},
});

interface Member {
	readonly role: string;
	readonly resource: Resource<'secret'>;
}

function buildGroups(estate: Estate): ReadonlyMap<string, readonly Member[]> {
	const groups = new Map<string, Member[]>();
	for (const resource of estate.resources('secret')) {
		const { name, deletedAt, primaryRegion } = resource.facts;
		if (name === undefined || name === null || !isRead(name)) continue;
		if (typeof deletedAt === 'string') continue;
		if (typeof primaryRegion === 'string' && primaryRegion !== resource.scope.region) continue;
		const part = partRole(name);
		if (part === null) continue;
		const key = JSON.stringify([resource.scope.id, part.stem]);
		groups.set(key, [...(groups.get(key) ?? []), { role: part.role, resource }]);
	}
	return groups;
}
