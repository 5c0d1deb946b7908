import { factOf, type Resource } from '../model/estate.ts';
import type { Grant } from './grant.ts';

const named = 3;

/** Principals in words, the first few by name: "role orders-api", "roles a, b, c and 197 more"; none are "whoever gets it". */
export function describeHolders(holders: readonly Resource<'principal'>[]): string {
	if (holders.length === 0) return 'whoever gets it';
	const types = new Set(holders.map((holder) => factOf(holder, 'type')));
	const [type] = types;
	const noun = types.size === 1 && typeof type === 'string' ? type : 'principal';
	const names = holders.slice(0, named).map(({ label }) => label);
	const more = holders.length - names.length;
	const [last = '', ...before] = more > 0 ? [`${more} more`, ...names.toReversed()] : names.toReversed();
	const list = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
	return `${noun}${holders.length === 1 ? '' : 's'} ${list}`;
}

/** A list in words: "a, b and c"; of many the first few and how many more. */
export function describeList(items: readonly string[], most = 5): string {
	const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
	const [last = '', ...before] = shown.toReversed();
	return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

/** Who keeps a grant, in words; "at most" where what could not be read may take it from some. */
export function describeKeepers({ holders, upperBound }: Pick<Grant, 'holders' | 'upperBound'>): string {
	return `${upperBound.length > 0 ? 'at most ' : ''}${describeHolders(holders)}`;
}

/** The label of a statement as a sentence begins with it: `Statement "Read" of orders`. */
export function beginWith(label: string): string {
	return label.slice(0, 1).toUpperCase() + label.slice(1);
}
