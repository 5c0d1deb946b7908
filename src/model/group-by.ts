/** Items by their key, both in the order they come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) addTo(groups, keyOf(item), item);
	return groups;
}

/** Puts an item into its group, which is made if there is none yet. */
export function addTo<Item, Key>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
	const own = groups.get(key);
	if (own) own.push(item);
	else groups.set(key, [item]);
}
