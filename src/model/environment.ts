import type { Estate } from './estate.ts';
import { isRead, isUnread, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Settings } from './settings.ts';
import type { Tags } from './snapshot.ts';
import { plain, sameText, splitText, type Text } from './text.ts';
import { tokensOf } from './tokens.ts';

/** The environments a resource's name and tag speak of, in canonical spelling; `null` where they speak of none. */
export interface Environments {
	readonly byName: Weighed<string | null>;
	readonly byTag: Weighed<string | null>;
}

const tagKeys = new Set(['environment', 'env', 'stage']);

/** What name and tag say, each on its own. */
export const environments = question({
	kinds: ['secret', 'parameter', 'principal'],
	weighs: ['name', 'tags'],
	ask({ name, tags }, estate): Environments {
		return {
			byName: isRead(name) ? (name === null ? null : environmentOfName(name, estate)) : name,
			byTag: isRead(tags) ? environmentOfTags(tags, estate) : tags,
		};
	},
});

/** The environment of a resource: its tag's, else its name's. */
export const environment = question({
	kinds: ['secret', 'parameter', 'principal'],
	asks: [environments],
	ask(_, estate, resource): Weighed<string | null> {
		const both = environments.of(resource, estate);
		if (!isRead(both)) return both;
		const { byName, byTag } = both;
		if (isRead(byTag) && byTag !== null) return byTag;
		if (isRead(byName) && byName !== null) return isUnread(byTag) ? byTag : byName;
		return [byTag, byName].find((answer) => isUnread(answer)) ?? null;
	},
});

/** Every spelling, lower-cased, of every environment. */
export function spellings(estate: Estate): ReadonlyMap<string, string> {
	return estate.indexed(buildSpellings);
}

function buildSpellings({ settings }: { readonly settings: Settings }): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	for (const [canonical, aliases] of Object.entries(settings.environments)) {
		for (const spelling of [canonical, ...aliases]) map.set(spelling.toLowerCase(), canonical);
	}
	return map;
}

function environmentOfTags(tags: Tags, estate: Estate): Weighed<string | null> {
	const key = Object.keys(tags).find((name) => tagKeys.has(name.toLowerCase()));
	const value = key === undefined ? undefined : tags[key];
	if (value === undefined) return null;
	const text = plain(value);
	return text === undefined ? unread('unresolved') : (spellings(estate).get(text.toLowerCase()) ?? null);
}

/**
 * A whole path segment that spells an environment; without one, the name's first or last word, so that `load-test/runner` is not "test".
 * Two different environments in one name say nothing. A hole that could be the environment leaves the answer open.
 */
function environmentOfName(name: Text, estate: Estate): Weighed<string | null> {
	const known = spellings(estate);
	const segments = splitText(name, '/').filter((segment) => segment !== '');
	const texts = segments.map((segment) => plain(segment)?.toLowerCase());
	let whole: string | undefined;
	for (const text of texts) {
		const spelled = text === undefined ? undefined : known.get(text);
		if (spelled !== undefined && whole !== undefined && spelled !== whole) return null;
		whole ??= spelled;
	}
	if (whole !== undefined) return whole;
	if (segments.length > 1) {
		const open = segments.some((segment) => plain(segment) === undefined && couldSpell(segment, known));
		return open ? unread('unresolved') : null;
	}
	if (texts.includes(undefined)) return unread('unresolved');
	const words = wordsOf(plain(segments[0] ?? '') ?? '');
	const found = new Set(
		[spelledAt(words, known), spelledAt(words, known, true)].filter((canonical) => canonical !== undefined),
	);
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

function couldSpell(segment: Text, known: ReadonlyMap<string, string>): boolean {
	return [...known.keys()].some((spelling) => sameText(segment, spelling) !== 'no');
}

/** The words of a name without slashes, by its separators, else by its case: `ProdOrdersDb` is prod, orders, db. */
export function wordsOf(flat: string): readonly string[] {
	return /[-_.]/.test(flat) ? flat.toLowerCase().split(/[-_.]+/) : tokensOf(flat).tokens;
}

/** The environment that the first (or last) words spell, two words before one: `pre-prod-db` is pre-prod. */
function spelledAt(words: readonly string[], known: ReadonlyMap<string, string>, last = false): string | undefined {
	for (const count of [2, 1]) {
		if (words.length <= count) continue;
		const canonical = known.get((last ? words.slice(-count) : words.slice(0, count)).join('-'));
		if (canonical !== undefined) return canonical;
	}
	return undefined;
}
