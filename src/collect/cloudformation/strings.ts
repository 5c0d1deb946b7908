import { isUnread } from '../../model/observed.ts';
import { isHole, partsOf, plain, splitText, type Hole, type Text } from '../../model/text.ts';
import type { Frame } from './frame.ts';
import { broken, hole, itemsOf, partsIn, plainOf, scalar, textOf, type Resolved } from './resolved.ts';
import type { Place } from './template-source.ts';

type Parts = readonly (string | Hole)[];

/** `Fn::Sub`. */
export function substitute(
	text: string,
	variables: ReadonlyMap<string, Resolved>,
	{ stack, loop }: Frame,
	place: Place,
): Resolved {
	const parts: (string | Hole)[] = [];
	let end = 0;
	for (const match of text.matchAll(/\$\{(!?)\s*([^}]*?)\s*\}/g)) {
		const [whole, literal, name = ''] = match;
		parts.push(text.slice(end, match.index));
		end = match.index + whole.length;
		if (literal === '!') parts.push(`\${${name}}`);
		else for (const part of variable(name, variables, { stack, loop }, place)) parts.push(part);
	}
	parts.push(text.slice(end));
	return scalar(tidy(parts), place);
}

function variable(
	name: string,
	variables: ReadonlyMap<string, Resolved>,
	{ stack, loop }: Pick<Frame, 'stack' | 'loop'>,
	place: Place,
): Parts {
	const own = variables.get(name);
	if (own) return partsIn(own);
	const looped = loop.get(name);
	if (looped !== undefined) return [looped];
	const [base = '', ...attribute] = name.split('.');
	const value = attribute.length === 0 ? stack.refer(name, place) : stack.attribute(base, attribute.join('.'), place);
	return partsIn(value.type === 'broken' ? hole(`${stack.holes}${name}`, place) : value);
}

/** `Fn::Join`. */
export function join(separator: Resolved, list: Resolved, { stack }: Frame, place: Place): Resolved {
	const between = plainOf(separator) ?? '';
	if (isUnread(between)) return broken(between.unread, place);
	const { items, open } = itemsOf(list);
	if (open || items.some(({ sure }) => !sure)) {
		const known = items.map(({ value }) => partsIn(value));
		const id = stack.assembly.holeFor(`${stack.holes}Join`, JSON.stringify([between, known, place.start]));
		stack.assembly.mean(id, { type: 'options', options: items.map(({ value }) => value) });
		return hole(id, place);
	}
	const parts = items.flatMap(({ value }, index) => [index === 0 ? '' : between, ...partsIn(value)]);
	return scalar(tidy(parts), place);
}

/** `Fn::Split`; what comes after a hole that may hold the separator is open. */
export function split(separator: Resolved, value: Resolved, _: Frame, place: Place): Resolved {
	const at = plainOf(separator);
	const text = textOf(value);
	if (at === null || at === '' || isUnread(at) || text === null || isUnread(text)) return broken('unresolved', place);
	const segments = splitText(text, at);
	const doubtful = segments.findIndex((segment) => partsOf(segment).some((part) => isHole(part) && !isAtomic(part)));
	const sure = doubtful === -1 ? segments : segments.slice(0, doubtful);
	return { type: 'list', items: sure.map((segment) => scalar(segment, place)), open: doubtful !== -1, place };
}

/** Pseudo parameters and generated ends hold no separator that templates split at. */
function isAtomic({ hole: id, width }: Hole): boolean {
	return width !== undefined || /^AWS::(?:Region|AccountId|Partition)$/.test(id);
}

/** `Fn::Select`. */
export function select(index: Resolved, list: Resolved, { stack }: Frame, place: Place): Resolved {
	const at = plainOf(index);
	const { items, open } = itemsOf(list);
	const sure = items.every((item) => item.sure);
	if (at !== null && !isUnread(at) && /^\d+$/.test(at) && sure) {
		const item = items[Number(at)];
		if (item) return { ...item.value, place };
		if (!open) return broken('unparsable', place);
	}
	const known = JSON.stringify([at, partsIn(list), items.map(({ value }) => partsIn(value))]);
	const id = stack.assembly.holeFor(`${stack.holes}Select`, known);
	stack.assembly.mean(id, { type: 'options', options: items.map(({ value }) => value) });
	return hole(id, place);
}

/** `Fn::Base64`: another text, that is the same secret. */
export function base64(value: Resolved, { stack }: Frame, place: Place): Resolved {
	const id = stack.assembly.holeFor(`${stack.holes}Base64`, JSON.stringify(partsIn(value)));
	stack.assembly.mean(id, { type: 'options', options: [value] });
	return hole(id, place);
}

/** `Fn::ToJsonString`. */
export function toJson(value: Resolved, { stack }: Frame, place: Place): Resolved {
	const parts = jsonParts(value);
	if (parts) return scalar(tidy(parts), place);
	return hole(stack.assembly.holeFor(`${stack.holes}ToJsonString`, `${place.source.path}@${place.start}`), place);
}

function jsonParts(value: Resolved): Parts | undefined {
	if (value.type === 'scalar' || value.type === 'choice') {
		return ['"', ...partsIn(value).map((part) => (isHole(part) ? part : JSON.stringify(part).slice(1, -1))), '"'];
	}
	if (value.type === 'list' && !value.open) {
		const items = value.items.map(jsonParts);
		return items.includes(undefined) ? undefined : ['[', ...separated(items), ']'];
	}
	if (value.type !== 'mapping' || value.open) return undefined;
	const members = [...value.entries]
		.filter(([, member]) => member.value.type !== 'nothing')
		.map(([name, member]) => {
			const parts = jsonParts(member.value);
			return parts && [`${JSON.stringify(name)}:`, ...parts];
		});
	return members.includes(undefined) ? undefined : ['{', ...separated(members), '}'];
}

function separated(items: readonly (Parts | undefined)[]): Parts {
	return items.flatMap((parts, index) => [...(index === 0 ? [] : [',']), ...(parts ?? [])]);
}

function tidy(parts: Parts): Text {
	const joined = partsOf(parts);
	return plain(joined) ?? joined;
}
