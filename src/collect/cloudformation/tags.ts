import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Tags } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { entriesOf, fieldOf, itemsOf, plainOf, textOf, type Resolved } from './resolved.ts';

/** A tag of this key would make the tags look unread. */
const reserved = 'unread';

/** Tags as a list of `{ Key, Value }`. */
export function listedTags(value: Resolved): Observed<Tags> {
	const { items, open } = itemsOf(value);
	if (open && items.length === 0) return unread('unresolved');
	return record(items.map((item) => [plainOf(fieldOf(item.value, 'Key')), fieldOf(item.value, 'Value')]));
}

/** Tags as a mapping. */
export function mappedTags(value: Resolved): Observed<Tags> {
	const { entries, open } = entriesOf(value);
	if (open && entries.length === 0) return unread('unresolved');
	return record(entries.map(([key, member]) => [key, member.value]));
}

/** A key that is not known is left out: templates may bear more tags than they show. */
function record(pairs: readonly (readonly [key: unknown, value: Resolved])[]): Tags {
	const tags = new Map<string, Text>();
	for (const [key, value] of pairs) {
		if (typeof key !== 'string') continue;
		const text = textOf(value);
		tags.set(key === reserved ? `${reserved} (tag)` : key, isUnread(text) ? [{ hole: `tag.${key}` }] : (text ?? ''));
	}
	return Object.fromEntries([...tags].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
