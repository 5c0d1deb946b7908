import type { Location } from '../../model/location.ts';
import { unread, type Observed } from '../../model/observed.ts';
import type { Tags } from '../../model/snapshot.ts';
import { plain, type Text } from '../../model/text.ts';
import type { Mode } from './config.ts';
import { numberOf, truthOf } from './convert.ts';
import { locationOf, type Place } from './place.ts';
import type { Provider } from './provider.ts';
import { holeOf, isNull, textOf, type MapValue, type UnknownValue, type Value } from './value.ts';

/** A resource as configuration or plan gives it: attributes by name, blocks as lists of maps. */
export interface ResourceValues {
	readonly mode: Mode;
	readonly type: string;
	readonly name: string;
	readonly address: string;
	readonly at?: Place;
	readonly provider: Provider;
	readonly values: MapValue;
	/** Whether it exists is not known. */
	readonly uncertain: boolean;
	/** Of a policy document, whether something makes use of its text. */
	readonly used?: boolean;
	/** Attributes that Terraform leaves as they are. */
	readonly ignored?: readonly string[] | 'all';
}

const unresolved = unread('unresolved');

/** The attribute; `undefined` if it is absent or null. */
export function field({ values }: Pick<ResourceValues, 'values'>, name: string): Value | undefined {
	const value = values.entries.get(name);
	return value && !isNull(value) ? value : undefined;
}

/** Where an attribute's expression stands. */
export function placeIn({ values }: Pick<ResourceValues, 'values'>, name: string): Place | undefined {
	return values.places?.get(name) ?? values.entries.get(name)?.at;
}

export function locate(place: Place | undefined): { readonly at?: Location } {
	return place ? { at: locationOf(place) } : {};
}

/** A text that is there if it is given; what may be null is unread. */
export function textFact(value: Value | undefined): Observed<Text | null> {
	if (!value) return null;
	if (value.type === 'unknown') return unresolved;
	return textOf(value) ?? unresolved;
}

export function plainFact<Default extends string | null>(
	value: Value | undefined,
	fallback: Default,
): Observed<string | Default> {
	if (!value) return fallback;
	const found = textOf(value);
	return (found === undefined ? undefined : plain(found)) ?? unresolved;
}

export function truthFact(value: Value | undefined, fallback: boolean): Observed<boolean> {
	return value ? (truthOf(value) ?? unresolved) : fallback;
}

export function numberFact(value: Value | undefined): Observed<number | null> {
	return value ? (numberOf(value) ?? unresolved) : null;
}

/** The maps of a nested block; `rest`: there may be more. */
export function blocksIn(
	resource: Pick<ResourceValues, 'values'>,
	name: string,
): { readonly blocks: readonly MapValue[]; readonly rest: UnknownValue | undefined } {
	const value = field(resource, name);
	if (!value) return { blocks: [], rest: undefined };
	if (value.type === 'map') return { blocks: [value], rest: undefined };
	if (value.type === 'unknown') return { blocks: [], rest: value };
	if (value.type !== 'list') return { blocks: [], rest: undefined };
	const open = value.rest ?? value.items.find((item): item is UnknownValue => item.type === 'unknown');
	return { blocks: value.items.filter((item) => item.type === 'map'), rest: open };
}

/** The items of a list attribute, one that is no list as its only one; `rest`: there may be more. */
export function itemsIn(
	resource: Pick<ResourceValues, 'values'>,
	name: string,
): { readonly items: readonly Value[]; readonly rest: UnknownValue | undefined } {
	const value = field(resource, name);
	if (!value) return { items: [], rest: undefined };
	if (value.type !== 'list') return { items: [value], rest: undefined };
	return { items: value.items.filter((item) => !isNull(item)), rest: value.rest };
}

/** The resource's tags over the provider's, and whether there may be more. */
export function tagFacts(resource: ResourceValues): { readonly tags: Tags; readonly openTags: boolean } {
	const tags: Record<string, Text> = {};
	let openTags = false;
	for (const value of [resource.provider.tags, field(resource, 'tags_all'), field(resource, 'tags')]) {
		if (!value) continue;
		if (value.type !== 'map') openTags = true;
		else {
			openTags ||= value.rest !== undefined || isSlot(value, resource);
			for (const [key, item] of value.entries) {
				if (isNull(item)) continue;
				Object.defineProperty(tags, key, {
					value: textOf(item) ?? [{ hole: `tag ${key}` }],
					enumerable: true,
					writable: true,
					configurable: true,
				});
			}
		}
	}
	return { tags, openTags };
}

/** An input whose default is no tags is a place for them: a deployment fills it. */
function isSlot({ entries, at }: MapValue, { address, at: block }: ResourceValues): boolean {
	if (entries.size > 0 || !at || !block) return false;
	if (at.file === block.file && at.start >= block.start && at.end <= block.end) return false;
	return !address.startsWith('module.') || folderOf(at) !== folderOf(block);
}

function folderOf({ file: { path } }: Place): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}

export function holeText(value: UnknownValue): Text {
	return [holeOf(value)];
}
