import type { Estate } from './estate.ts';
import { isRead, isUnread, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { plain } from './text.ts';

type Named = 'secret' | 'parameter';

/** Other names of the kind in this scope that differ only by case or separator. Unread if the scope was not listed. */
export const lookalikes = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	across: ['secret.name', 'parameter.name'],
	ask({ name, kind, scope }, estate): Weighed<readonly string[]> {
		const text = name === null ? undefined : plain(name);
		if (text === undefined) return [];
		const others = namesLike(estate, kind, scope.id, text).filter((other) => other !== text);
		const listed = scope.listed[kind] ?? unread('unlisted');
		return others.length === 0 && isUnread(listed) ? listed : others;
	},
});

/** The secret whose name is this one's without its hyphen and last six characters: the two share partial ARNs. */
export const suffixSibling = question({
	kinds: ['secret'],
	needs: ['name'],
	across: ['secret.name'],
	ask({ name, scope }, estate): Weighed<string | null> {
		const stem = name === null ? undefined : /^(.+)-[A-Za-z0-9]{6}$/.exec(plain(name) ?? '')?.[1];
		if (stem === undefined) return null;
		const listed = scope.listed.secret ?? unread('unlisted');
		if (namesLike(estate, 'secret', scope.id, stem).includes(stem)) return stem;
		return isUnread(listed) ? listed : null;
	},
});

function namesLike(estate: Estate, kind: Named, scope: string, name: string): readonly string[] {
	return estate.indexed(buildNames).get(keyOf(kind, scope, name)) ?? [];
}

function buildNames(estate: Estate): ReadonlyMap<string, readonly string[]> {
	const names = new Map<string, string[]>();
	for (const kind of ['secret', 'parameter'] as const) {
		for (const { facts, scope } of estate.resources(kind)) {
			const text =
				facts.name !== undefined && isRead(facts.name) && facts.name !== null ? plain(facts.name) : undefined;
			if (text === undefined) continue;
			const key = keyOf(kind, scope.id, text);
			names.set(key, [...(names.get(key) ?? []), text]);
		}
	}
	return names;
}

function keyOf(kind: Named, scope: string, name: string): string {
	return JSON.stringify([kind, scope, name.toLowerCase().replaceAll(/[/_.-]+/g, '-')]);
}
