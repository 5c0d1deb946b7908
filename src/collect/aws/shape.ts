import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Listing } from './engine.ts';

/** ISO 8601 in UTC; `null` for an absent or impossible date. */
export function isoDate(date: Date | undefined): string | null {
	return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

/** A tag of this key would make the tags look unread. */
const reserved = 'unread';

/** Tag keys to values, in the order of the keys; the key `unread`, which has a meaning there, as `unread (tag)`. */
export function tagRecord(
	tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined,
): Record<string, string> {
	const pairs = (tags ?? []).flatMap(({ Key, Value }) =>
		Key === undefined ? [] : [[Key === reserved ? `${reserved} (tag)` : Key, Value ?? ''] as const],
	);
	return Object.fromEntries(pairs.toSorted(([a], [b]) => compareText(a, b)));
}

/** A policy document from its text. The parser's message may quote the text, so only the action is told. */
export function policyDocument(text: string, action: string): Observed<PolicyDocument> {
	const value = parseJson(text);
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? (value as PolicyDocument) : unread('unparsable', action);
}

/** The value, or `undefined` for text that is not JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** By code unit: the same order on every machine. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted by ARN, each ARN once: a list that is read while it changes may name a resource twice. */
export function sortedByArn<Item extends { readonly arn: string }>(items: readonly Item[]): Item[] {
	const byArn = new Map(items.map((item) => [item.arn, item]));
	return [...byArn.values()].toSorted((a, b) => compareText(a.arn, b.arn));
}

export type NamedListing<Item> = Listing<Item & { readonly arn: string }>;

/** Each item with its ARN, sorted, each once. An entry that names nothing stands for one that is missing here. */
export function namedByArn<Item extends object>(
	{ items, complete }: Listing<Item>,
	arnOf: (item: Item) => string | undefined,
	action: string,
): NamedListing<Item> {
	const named = items.flatMap((item) => {
		const arn = arnOf(item);
		return arn === undefined || arn === '' ? [] : [{ ...item, arn }];
	});
	return { items: sortedByArn(named), complete: named.length === items.length ? complete : unread('failed', action) };
}

/** Whether all of several lists are complete, and if not, why the first is not. */
export function firstUnread(...lists: readonly (true | Unread)[]): true | Unread {
	return lists.find((complete) => isUnread(complete)) ?? true;
}
