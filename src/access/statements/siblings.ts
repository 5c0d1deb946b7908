import { nameOf } from './secret-suffix.ts';
import { isRead, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { isHole, partsOf, plain, render, type Text } from '../../model/text.ts';
import { grant, type Grant } from '../grant.ts';
import { inventoryOf } from '../inventory.ts';
import { isElsewhere, isOpen, namePattern, tailOf } from '../resource-pattern.ts';
import { readsOf } from './wide-reads.ts';

/** A Resource that is meant for one secret and matches others too. */
export interface SiblingMatch {
	readonly grant: Grant;
	readonly pattern: string;
	readonly name: string;
	readonly siblings: readonly string[];
	/** How the Resource that matches it alone ends. */
	readonly remedy: string;
}

/** The Resources of a grant that are written for one secret, with `*` in the place of its suffix, and match others besides. */
export const siblingMatches = question({
	kinds: ['statement'],
	asks: [grant],
	across: ['secret.name', 'secret.deletedAt'],
	ask({ scope }, estate, statement): Weighed<readonly SiblingMatch[]> {
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || given.inverted.length > 0 || readsOf(given, 'secret').length === 0) return [];
		const inventory = inventoryOf('secret', scope, estate);
		const found: SiblingMatch[] = [];
		let open: Unread | undefined;
		for (const pattern of given.patterns) {
			if (isOpen(pattern)) open ??= unread('unresolved');
			const stem = stemOf(namePattern(pattern, 'secret'));
			if (stem === undefined) continue;
			const names = new Set(inventory.matching(pattern).map(nameOf));
			const name = render(stem);
			if (names.has(name) && names.size > 1) {
				const siblings = [...names].filter((other) => other !== name).toSorted();
				const end = render(tailOf(pattern) ?? '').replace(/-?\*$/, '-??????');
				found.push({ grant: given, pattern: render(pattern), name, siblings, remedy: end });
			} else open ??= inventory.open ?? (isElsewhere(pattern, estate, scope) ? unread('foreign') : undefined);
		}
		return found.length > 0 ? found : (open ?? found);
	},
});

/** The name that `name-*` or `name*` was written for; `undefined` for patterns with other wildcards, and for paths. */
function stemOf(name: Text | undefined): Text | undefined {
	if (name === undefined) return undefined;
	const parts = partsOf(name);
	const last = parts.at(-1);
	if (last === undefined || isHole(last) || !last.endsWith('*') || last.endsWith('/*')) return undefined;
	const stem = partsOf([...parts.slice(0, -1), last.replace(/-?\*$/, '')]);
	const wild = stem.some((part) => !isHole(part) && /[*?]/.test(part));
	return wild ? undefined : (plain(stem) ?? stem);
}
