import { factOf, type Estate } from './estate.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Scope } from './snapshot.ts';
import { plain } from './text.ts';

type Named = 'secret' | 'parameter';

/** Other names of the kind in this scope that differ only by case or separator; what is on its way out does not count. Unread if some may be missing. */
export const lookalikes = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	across: ['secret.name', 'secret.deletedAt', 'parameter.name'],
	ask({ name, kind, scope }, estate): Weighed<readonly string[]> {
		const text = name === null ? undefined : plain(name);
		if (text === undefined) return [];
		const { names, open } = namesLike(estate, kind, scope, text);
		const others = names.filter((other) => other !== text);
		return others.length === 0 && open ? open : others;
	},
});

/** The secret whose name is this one's without its hyphen and last six characters: the two share partial ARNs. */
export const suffixSibling = question({
	kinds: ['secret'],
	needs: ['name'],
	across: ['secret.name', 'secret.deletedAt'],
	ask({ name, scope }, estate): Weighed<string | null> {
		const stem = name === null ? undefined : /^(.+)-[A-Za-z0-9]{6}$/.exec(plain(name) ?? '')?.[1];
		if (stem === undefined) return null;
		const { names, open } = namesLike(estate, 'secret', scope, stem);
		return names.includes(stem) ? stem : (open ?? null);
	},
});

interface Alike {
	readonly names: string[];
	/** Why one of the names may be gone, or another missing, if so. */
	open?: Unread;
}

function namesLike(estate: Estate, kind: Named, scope: Scope, name: string): Readonly<Alike> {
	const { names, open } = estate.indexed(buildNames)[kind].get(scope.id)?.get(skeletonOf(name)) ?? { names: [] };
	const listed = scope.listed[kind] ?? unread('unlisted');
	const missing = open ?? (isUnread(listed) ? listed : undefined);
	return missing ? { names, open: missing } : { names };
}

/** By kind, scope and what look-alikes have in common. */
type Index = { readonly [Kind in Named]: Map<string, Map<string, Alike>> };

function buildNames(estate: Estate): Index {
	const index: Index = { secret: new Map(), parameter: new Map() };
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		const { kind, scope } = resource;
		const { name } = resource.facts;
		const text = name !== undefined && isRead(name) && name !== null ? plain(name) : undefined;
		if (text === undefined) continue;
		const inScope = index[kind].get(scope.id) ?? new Map<string, Alike>();
		index[kind].set(scope.id, inScope);
		const skeleton = skeletonOf(text);
		const alike = inScope.get(skeleton) ?? { names: [] };
		inScope.set(skeleton, alike);
		const deletedAt = kind === 'secret' ? factOf(resource, 'deletedAt') : null;
		if (isUnread(deletedAt)) alike.open = deletedAt;
		else if (typeof deletedAt !== 'string') alike.names.push(text);
	}
	return index;
}

function skeletonOf(name: string): string {
	return name.toLowerCase().replaceAll(/[/_.-]+/g, '-');
}
