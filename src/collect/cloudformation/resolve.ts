import type { MappingNode, Node, Value } from '../../syntax/tree.ts';
import { deeper, maxDepth, type Frame } from './frame.ts';
import { intrinsicNamed, type Intrinsic } from './intrinsics.ts';
import { unroll } from './loops.ts';
import { broken, nothing, scalar, type Member, type Resolved } from './resolved.ts';
import { placeOf } from './template-source.ts';

/** The value of a node, its intrinsic functions evaluated as far as they can be. */
export function resolve(node: Node, frame: Frame): Resolved {
	const { source } = frame.stack.template;
	const place = placeOf(node, source);
	if (frame.depth > maxDepth || !frame.stack.maySpend()) return broken('unparsable', place);
	const value = source.reading.follow(node);
	const inner = deeper(frame);
	const called = callOf(value, frame);
	if (called) return called.intrinsic({ argument: called.argument, frame: inner, place });
	if (value.tag !== undefined && value.tag.startsWith('!')) return broken('unfamiliar', place);
	if (value.type === 'scalar') return value.value === null ? nothing(place) : scalar(value.text, place);
	if (value.type === 'sequence') {
		return { type: 'list', items: value.items.map((item) => resolve(item, inner)), open: false, place };
	}
	return mapping(value, inner);
}

interface Call {
	readonly intrinsic: Intrinsic;
	readonly argument: Value;
}

/** The function a node calls: by its tag, or as the only key of a mapping. */
function callOf(value: Value, frame: Frame): Call | undefined {
	const { reading } = frame.stack.template.source;
	if (value.tag !== undefined) {
		const intrinsic = value.tag.startsWith('!') ? intrinsicNamed(value.tag.slice(1)) : undefined;
		const { tag: _, ...argument } = value;
		return intrinsic && { intrinsic, argument };
	}
	if (value.type !== 'mapping' || value.entries.length !== 1) return undefined;
	const [entry] = value.entries;
	const key = entry && reading.follow(entry.key);
	if (!entry || key?.type !== 'scalar') return undefined;
	if (key.text !== 'Ref' && !key.text.startsWith('Fn::')) return undefined;
	if (key.text.startsWith('Fn::ForEach::')) return undefined;
	const intrinsic = intrinsicNamed(key.text.replace(/^Fn::/, ''));
	return { intrinsic: intrinsic ?? unfamiliar, argument: reading.follow(entry.value) };
}

const unfamiliar: Intrinsic = ({ place }) => broken('unfamiliar', place);

function mapping(value: MappingNode, frame: Frame): Resolved {
	const { source } = frame.stack.template;
	const { copies, open } = unroll(source.reading.entries(value), frame);
	const entries = new Map<string, Member>();
	let more = open;
	for (const { name, entry, frame: within } of copies) {
		if (name === 'Fn::Transform') {
			more = true;
			continue;
		}
		const member = resolve(entry.value, within);
		entries.set(name, { value: member, place: { source, start: entry.key.outerStart, end: entry.value.end } });
	}
	return { type: 'mapping', entries, open: more, place: placeOf(value, source) };
}
