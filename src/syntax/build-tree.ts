import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import { Gaps } from './gaps.ts';
import { resolveTag, scalarValue } from './scalars.ts';
import { sourceError } from './source-error.ts';
import type { Document, DuplicateKey, Entry, Node, ScalarNode, Source, Value } from './tree.ts';

type Writable<Of> = { -readonly [Name in keyof Of]: Of[Name] };
type Collection = Extract<Value, { readonly type: 'mapping' | 'sequence' }>;
type CollectionEvent = Extract<Event, { readonly type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;
type Properties = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;

/** An open collection; `children` are its items, or keys and values by turns. */
interface Frame {
	readonly node: Writable<Collection>;
	readonly children: Node[];
	/** The bracket that closes it, if one does. */
	readonly closing: string | undefined;
}

interface OpenDocument {
	readonly handles: ReadonlyMap<string, string>;
	readonly anchors: Map<string, Value>;
	readonly duplicates: DuplicateKey[];
	root: Node | undefined;
}

const styles: Readonly<Record<number, ScalarNode['style']>> = {
	[SCALAR_STYLE.PLAIN]: 'plain',
	[SCALAR_STYLE.SINGLE_QUOTED]: 'single',
	[SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
	[SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
	[SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Builds the trees of a source from the parser's events. Throws `SourceError` where an alias stands for nothing. */
export function buildTree(text: string, events: readonly Event[]): Source {
	const gaps = new Gaps(text);
	const documents: Document[] = [];
	const frames: Frame[] = [];
	let document: OpenDocument = { handles: new Map(), anchors: new Map(), duplicates: [], root: undefined };

	const add = (node: Node): void => {
		const frame = frames.at(-1);
		if (frame) frame.children.push(node);
		else document.root = node;
	};

	for (const [index, event] of events.entries()) {
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const handles = event.directives.flatMap((directive) =>
					directive.kind === 'tag' ? [[directive.handle, directive.prefix] as const] : [],
				);
				document = { handles: new Map(handles), anchors: new Map(), duplicates: [], root: undefined };
				break;
			}
			case EVENT_ID.SCALAR: {
				const node = scalarNode(text, event, gaps, document.handles);
				if (node.anchor !== undefined) document.anchors.set(node.anchor, node);
				add(node);
				break;
			}
			case EVENT_ID.ALIAS: {
				const start = event.anchorStart - 1;
				const end = event.anchorEnd;
				const name = text.slice(event.anchorStart, end);
				const target = document.anchors.get(name);
				if (!target) throw sourceError(text, start, 'an alias without an anchor before it');
				if (frames.some((frame) => frame.node === target)) {
					throw sourceError(text, start, 'an alias within the node it stands for');
				}
				gaps.moveTo(start);
				gaps.skipTo(end);
				add({ type: 'alias', start, end, outerStart: start, name, target });
				break;
			}
			case EVENT_ID.POP: {
				const frame = frames.pop();
				if (frame) {
					close(frame, gaps, document.duplicates);
					add(frame.node);
				} else if (document.root) {
					documents.push({ root: document.root, duplicates: document.duplicates });
				}
				break;
			}
			default: {
				gaps.moveTo(event.start);
				const frame = openFrame(text, event, events[index + 1], document.handles);
				if (frame.closing !== undefined) gaps.skipTo(event.start + 1);
				if (frame.node.anchor !== undefined) document.anchors.set(frame.node.anchor, frame.node);
				frames.push(frame);
			}
		}
	}
	gaps.moveTo(text.length);
	return { text, documents, comments: gaps.comments };
}

function scalarNode(text: string, event: ScalarEvent, gaps: Gaps, handles: OpenDocument['handles']): ScalarNode {
	const properties = propertiesOf(text, event, handles);
	const style = styles[event.style] ?? 'plain';
	let start = event.valueStart;
	let end = event.valueEnd;
	if (event.valueStart === -1) {
		const after = Math.max(event.tagEnd, event.anchorEnd);
		if (after !== -1) gaps.moveTo(after);
		start = after === -1 ? gaps.emptyAt() : after;
		end = start;
	} else if (style === 'literal' || style === 'folded') {
		start = gaps.find(style === 'literal' ? '|' : '>', event.valueStart);
		gaps.moveTo(event.valueStart);
	} else if (style !== 'plain') {
		start -= 1;
		end += 1;
	}
	if (event.valueStart !== -1) {
		gaps.moveTo(start);
		gaps.skipTo(end);
	}
	const decoded = event.valueStart === -1 ? '' : getScalarValue(text, event);
	const value = scalarValue(decoded, properties.tag, style === 'plain');
	return {
		type: 'scalar',
		start,
		end,
		outerStart: outerStart(start, event),
		...properties,
		value,
		text: decoded,
		style,
	};
}

function openFrame(
	text: string,
	event: CollectionEvent,
	next: Event | undefined,
	handles: OpenDocument['handles'],
): Frame {
	const { start } = event;
	const flow = event.style === COLLECTION_STYLE.FLOW;
	const base = { start, end: start, outerStart: outerStart(start, event), ...propertiesOf(text, event, handles), flow };
	if (event.type === EVENT_ID.SEQUENCE) {
		return { node: { type: 'sequence', ...base, items: [] }, children: [], closing: flow ? ']' : undefined };
	}
	// A pair in a flow sequence is a mapping without braces; if its key is a collection, both start at one bracket.
	const isPair = text[start] !== '{' || (next !== undefined && 'start' in next && next.start === start);
	return { node: { type: 'mapping', ...base, entries: [] }, children: [], closing: flow && !isPair ? '}' : undefined };
}

function close({ node, children, closing }: Frame, gaps: Gaps, duplicates: DuplicateKey[]): void {
	if (closing === undefined) {
		node.end = Math.max(node.start, ...children.slice(-2).map(({ end }) => end));
	} else {
		node.end = gaps.find(closing) + 1;
		gaps.skipTo(node.end);
	}
	if (node.type === 'sequence') {
		node.items = children;
		return;
	}
	const entries: Entry[] = [];
	const seen = new Map<unknown, Node>();
	for (let index = 0; index + 1 < children.length; index += 2) {
		const [key, value] = children.slice(index, index + 2);
		if (!key || !value) break;
		entries.push({ key, value });
		const id = keyOf(key);
		if (id === undefined) continue;
		const first = seen.get(id);
		if (first) duplicates.push({ first, second: key });
		else seen.set(id, key);
	}
	node.entries = entries;
}

/** What makes two keys the same; a merge key may stand several times. */
function keyOf(key: Node): unknown {
	const node = key.type === 'alias' ? key.target : key;
	if (node.type !== 'scalar') return undefined;
	return node.value === '<<' && node.style === 'plain' ? undefined : node.value;
}

function propertiesOf(
	text: string,
	event: Properties,
	handles: OpenDocument['handles'],
): { tag?: string; anchor?: string } {
	return {
		...(event.tagStart === -1 ? {} : { tag: resolveTag(text.slice(event.tagStart, event.tagEnd), handles) }),
		...(event.anchorStart === -1 ? {} : { anchor: text.slice(event.anchorStart, event.anchorEnd) }),
	};
}

function outerStart(start: number, { tagStart, anchorStart }: Properties): number {
	return Math.min(start, ...(tagStart === -1 ? [] : [tagStart]), ...(anchorStart === -1 ? [] : [anchorStart - 1]));
}
