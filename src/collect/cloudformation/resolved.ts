import { isUnread, unread, type Observed, type Reason } from '../../model/observed.ts';
import { isHole, partsOf, plain, type Hole, type Text } from '../../model/text.ts';
import type { Place } from './template-source.ts';

/** A value of a template after its intrinsic functions. */
export type Resolved = Scalar | List | Mapping | Choice | Nothing | Broken;

export interface Scalar {
	readonly type: 'scalar';
	readonly text: Text;
	readonly place: Place;
}

export interface List {
	readonly type: 'list';
	readonly items: readonly Resolved[];
	/** Whether there may be more items than these. */
	readonly open: boolean;
	readonly place: Place;
}

export interface Mapping {
	readonly type: 'mapping';
	readonly entries: ReadonlyMap<string, Member>;
	/** Whether there may be more entries than these. */
	readonly open: boolean;
	readonly place: Place;
}

export interface Member {
	readonly value: Resolved;
	/** From the key to the end of the value. */
	readonly place: Place;
}

/** One of several values, by a condition that is not known. */
export interface Choice {
	readonly type: 'choice';
	readonly hole: string;
	readonly options: readonly Resolved[];
	readonly place: Place;
}

/** Not there: left out, `AWS::NoValue`, null. */
export interface Nothing {
	readonly type: 'nothing';
	readonly place: Place;
}

export interface Broken {
	readonly type: 'broken';
	readonly reason: Reason;
	readonly place: Place;
}

/** A member that may be there only under a condition that is not known. */
export interface Possible {
	readonly value: Resolved;
	readonly sure: boolean;
}

/** Longer texts are taken for an expansion out of hand. */
const maxLength = 200_000;

const maxOptions = 100;

export function scalar(text: Text, place: Place): Scalar | Broken {
	const length = typeof text === 'string' ? text.length : partsOf(text).reduce((sum, part) => sum + sizeOf(part), 0);
	return length > maxLength ? broken('unresolved', place) : { type: 'scalar', text, place };
}

export function hole(id: string, place: Place, width?: number): Scalar {
	return { type: 'scalar', text: [width === undefined ? { hole: id } : { hole: id, width }], place };
}

export function nothing(place: Place): Nothing {
	return { type: 'nothing', place };
}

export function broken(reason: Reason, place: Place): Broken {
	return { type: 'broken', reason, place };
}

/** One of the options; the only one if there is but one. */
export function choice(options: readonly Resolved[], id: (key: string) => string, place: Place): Resolved {
	const flat = options.flatMap((option) => (option.type === 'choice' ? option.options : [option]));
	const unique = [...new Map(flat.map((option) => [keyOf(option), option])).values()];
	const [only] = unique;
	if (!only) return broken('unresolved', place);
	if (unique.length === 1) return { ...only, place };
	if (unique.length > maxOptions) return broken('unresolved', place);
	return { type: 'choice', hole: id(unique.map(keyOf).join('|')), options: unique, place };
}

/** The text of a scalar; `null` for nothing. A choice between texts is a hole. */
export function textOf(value: Resolved): Observed<Text | null> {
	switch (value.type) {
		case 'scalar':
			return value.text;
		case 'nothing':
			return null;
		case 'broken':
			return unread(value.reason);
		case 'choice':
			return value.options.every(({ type }) => type === 'scalar') ? [{ hole: value.hole }] : unread('unresolved');
		default:
			return unread('unparsable');
	}
}

/** The text, or a hole where there is none to speak of. */
export function partsIn(value: Resolved): readonly (string | Hole)[] {
	if (value.type === 'scalar') return partsOf(value.text);
	if (value.type === 'choice') return [{ hole: value.hole }];
	return [{ hole: `${value.place.source.path}@${value.place.start}` }];
}

/** The plain string of a scalar; `null` for nothing. */
export function plainOf(value: Resolved): Observed<string | null> {
	const text = textOf(value);
	if (text === null || isUnread(text)) return text;
	return plain(text) ?? unread('unresolved');
}

export function numberOf(value: Resolved): Observed<number | null> {
	const text = plainOf(value);
	if (text === null || isUnread(text)) return text;
	const number = Number(text);
	return text.trim() === '' || Number.isNaN(number) ? unread('unparsable') : number;
}

export function booleanOf(value: Resolved): Observed<boolean | null> {
	const text = plainOf(value);
	if (text === null || isUnread(text)) return text;
	if (/^(?:true|yes|on|1)$/i.test(text)) return true;
	return /^(?:false|no|off|0)$/i.test(text) ? false : unread('unparsable');
}

/** A field of a mapping, in every option of a choice. */
export function fieldOf(value: Resolved, name: string): Resolved {
	const { place } = value;
	if (value.type === 'mapping') {
		return value.entries.get(name)?.value ?? (value.open ? broken('unresolved', place) : nothing(place));
	}
	if (value.type === 'choice') {
		return choice(
			value.options.map((option) => fieldOf(option, name)),
			() => `${value.hole}.${name}`,
			place,
		);
	}
	if (value.type === 'nothing' || value.type === 'broken') return value;
	return broken(isOpaque(value) ? 'unresolved' : 'unparsable', place);
}

/** What a list may hold, in every option of a choice. A single value is a list of one. */
export function itemsOf(value: Resolved, sure = true): { readonly items: readonly Possible[]; readonly open: boolean } {
	switch (value.type) {
		case 'nothing':
			return { items: [], open: false };
		case 'broken':
			return { items: [], open: true };
		case 'choice': {
			const all = value.options.map((option) => itemsOf(option, false));
			return { items: all.flatMap(({ items }) => items), open: all.some(({ open }) => open) };
		}
		case 'list': {
			const all = value.items.map((item) =>
				item.type === 'choice' || item.type === 'nothing'
					? itemsOf(item, sure)
					: { items: [{ value: item, sure }], open: false },
			);
			return { items: all.flatMap(({ items }) => items), open: value.open || all.some(({ open }) => open) };
		}
		default:
			return isOpaque(value) ? { items: [], open: true } : { items: [{ value, sure }], open: false };
	}
}

/** The entries of a mapping, in every option of a choice. */
export function entriesOf(value: Resolved): {
	readonly entries: readonly (readonly [string, Member])[];
	readonly open: boolean;
} {
	if (value.type === 'mapping') return { entries: [...value.entries], open: value.open };
	if (value.type === 'choice') {
		const all = value.options.map(entriesOf);
		return { entries: all.flatMap(({ entries }) => entries), open: all.some(({ open }) => open) };
	}
	return { entries: [], open: value.type !== 'nothing' };
}

/** The values that a value may be. */
export function optionsOf(value: Resolved): readonly Resolved[] {
	return value.type === 'choice' ? value.options : [value];
}

/** Whether a value is one hole, behind which a list or a mapping may be. */
export function isOpaque(value: Resolved): boolean {
	if (value.type !== 'scalar' || typeof value.text === 'string') return false;
	const parts = partsOf(value.text);
	return parts.length === 1 && parts[0] !== undefined && isHole(parts[0]);
}

/** Equal for values that are surely equal. */
function keyOf(value: Resolved): string {
	if (value.type === 'scalar') return JSON.stringify(partsOf(value.text));
	if (value.type === 'nothing') return 'nothing';
	return `${value.type} ${value.place.source.path}@${value.place.start}`;
}

function sizeOf(part: string | Hole): number {
	return isHole(part) ? 500 : part.length;
}
