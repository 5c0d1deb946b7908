import { isUnread } from '../../model/observed.ts';
import { plain, render } from '../../model/text.ts';
import type { Node, Value } from '../../syntax/tree.ts';
import type { Frame } from './frame.ts';
import { fill } from './loops.ts';
import { broken, choice, entriesOf, hole, itemsOf, scalar, textOf, type Resolved } from './resolved.ts';
import { base64, join, select, split, substitute, toJson } from './strings.ts';
import type { Place } from './template-source.ts';

export interface Call {
	/** What the function is applied to, its own tag aside. */
	readonly argument: Value;
	readonly frame: Frame;
	/** The whole call. */
	readonly place: Place;
}

export type Intrinsic = (call: Call) => Resolved;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
	Ref: ({ argument, frame, place }) => {
		const loop = argument.type === 'scalar' ? frame.loop.get(argument.text) : undefined;
		if (loop !== undefined) return scalar(loop, place);
		const name = nameIn(argument, frame);
		return name === undefined ? broken('unparsable', place) : { ...frame.stack.refer(name, place), place };
	},
	GetAtt: getAtt,
	Sub: sub,
	If: condition,
	FindInMap: findInMap,
	Join: (call) => {
		const [separator, list] = members(call);
		return separator && list ? join(separator, list, call.frame, call.place) : broken('unparsable', call.place);
	},
	Select: (call) => {
		const [index, list] = members(call);
		return index && list ? select(index, list, call.frame, call.place) : broken('unparsable', call.place);
	},
	Split: (call) => {
		const [separator, text] = members(call);
		return separator && text ? split(separator, text, call.frame, call.place) : broken('unparsable', call.place);
	},
	Base64: (call) => base64(inner(call), call.frame, call.place),
	ToJsonString: (call) => toJson(inner(call), call.frame, call.place),
	Length: ({ argument, frame, place }) => {
		const { items, open } = itemsOf(frame.stack.resolve(argument, frame));
		return open ? unknown('Length', `${place.start}`, frame, place) : scalar(String(items.length), place);
	},
	ImportValue: (call) => {
		const { frame, place } = call;
		const name = textOf(inner(call));
		if (name === null || isUnread(name)) return unknown('ImportValue', `${place.start}`, frame, place);
		const known = plain(name);
		const exported = known === undefined ? undefined : frame.stack.assembly.exports.get(known);
		return exported ? { ...exported(), place } : hole(`ImportValue.${render(name)}`, place);
	},
	GetAZs: (call) => unknown('GetAZs', JSON.stringify(textOf(inner(call))), call.frame, call.place),
	Cidr: ({ frame, place }) => unknown('Cidr', `${place.source.path}@${place.start}`, frame, place),
	Transform: ({ place }) => broken('unresolved', place),
	And: truth,
	Or: truth,
	Not: truth,
	Equals: truth,
	Condition: truth,
	Contains: ({ place }) => broken('unresolved', place),
};

export function intrinsicNamed(name: string): Intrinsic | undefined {
	return Object.hasOwn(intrinsics, name) ? intrinsics[name] : undefined;
}

function unknown(label: string, content: string, { stack }: Frame, place: Place): Resolved {
	return hole(stack.assembly.holeFor(`${stack.holes}${label}`, content), place);
}

function inner({ argument, frame }: Call): Resolved {
	return frame.stack.resolve(argument, frame);
}

function members(call: Call): readonly Resolved[] {
	const list = inner(call);
	return list.type === 'list' && !list.open ? list.items : [];
}

/** The name of a parameter or resource; loops may write part of it, or all by `Ref` of their variable. */
function nameIn(node: Node, { stack, loop }: Frame): string | undefined {
	const value = stack.template.source.reading.follow(node);
	if (value.type !== 'scalar' || value.text === '') return undefined;
	return fill(value.text, loop);
}

function getAtt({ argument, frame, place }: Call): Resolved {
	if (argument.type === 'scalar') {
		const [name = '', ...rest] = fill(argument.text, frame.loop).split('.');
		return rest.length === 0
			? broken('unparsable', place)
			: { ...frame.stack.attribute(name, rest.join('.'), place), place };
	}
	if (argument.type !== 'sequence' || argument.items.length < 2) return broken('unparsable', place);
	const [first, ...others] = argument.items;
	const name = first && nameIn(first, frame);
	const attributes = others.map((item) => textOf(frame.stack.resolve(item, frame)));
	const known = attributes.map((text) => (text === null || isUnread(text) ? undefined : plain(text)));
	if (name === undefined) return broken('unparsable', place);
	if (known.includes(undefined)) return unknown(`${name}.GetAtt`, JSON.stringify(attributes), frame, place);
	return { ...frame.stack.attribute(name, known.join('.'), place), place };
}

/** `"text"`, or `["text", { variables }]`. */
function sub({ argument, frame, place }: Call): Resolved {
	const { reading } = frame.stack.template.source;
	if (argument.type === 'scalar') return substitute(argument.text, new Map(), frame, place);
	if (argument.type !== 'sequence' || argument.items.length > 2) return broken('unparsable', place);
	const [first, second] = argument.items.map((item) => reading.follow(item));
	if (first?.type !== 'scalar') return broken('unparsable', place);
	const variables = new Map<string, Resolved>();
	if (second) {
		for (const [name, { value }] of entriesOf(frame.stack.resolve(second, frame)).entries) variables.set(name, value);
	}
	return substitute(first.text, variables, frame, place);
}

/** `[condition, then, else]`. */
function condition({ argument, frame, place }: Call): Resolved {
	if (argument.type !== 'sequence' || argument.items.length !== 3) return broken('unparsable', place);
	const [name, then, otherwise] = argument.items;
	if (!name || !then || !otherwise) return broken('unparsable', place);
	const { stack } = frame;
	const verdict = stack.conditions.judge(name, frame);
	if (verdict !== undefined) return stack.resolve(verdict ? then : otherwise, frame);
	const label = `${stack.holes}If.${nameIn(name, frame) ?? 'condition'}`;
	return either([frame.stack.resolve(then, frame), frame.stack.resolve(otherwise, frame)], label, frame, place);
}

function either(options: readonly Resolved[], label: string, { stack }: Frame, place: Place): Resolved {
	const { assembly } = stack;
	const chosen = choice(options, (content) => assembly.holeFor(label, content), place);
	if (chosen.type === 'choice') assembly.mean(chosen.hole, { type: 'options', options: chosen.options });
	return chosen;
}

/** `[map, key, key, { DefaultValue }]`. Where a key is unknown, any entry may be meant. */
function findInMap(call: Call): Resolved {
	const { frame, place } = call;
	const [map, top, second, more] = members(call);
	if (!map || !top || !second) return broken('unparsable', place);
	const fallback =
		more === undefined
			? []
			: entriesOf(more).entries.flatMap(([name, { value }]) => (name === 'DefaultValue' ? [value] : []));
	const found = frame.stack.mappings.find(map, top, second, frame);
	if (found.length === 0) return fallback[0] ?? broken('unresolved', place);
	const label = `${frame.stack.holes}FindInMap`;
	return either([...found, ...fallback.slice(0, found.length > 1 ? 1 : 0)], label, frame, place);
}

/** A condition where a value stands. */
function truth({ frame, place }: Call): Resolved {
	return unknown('condition', `${place.source.path}@${place.start}`, frame, place);
}
