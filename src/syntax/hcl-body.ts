import type { GrammarNode } from './hcl-nodes.ts';
import { childOf, type HclReading } from './hcl-reading.ts';
import { unknownEscape, unquote } from './hcl-strings.ts';
import type { HclAttribute, HclBlock, HclBody, HclSpan } from './hcl-tree.ts';

/** Reads the attributes and blocks of a body that fills `span`. */
export function readBody(reading: HclReading, statements: readonly GrammarNode[], span: HclSpan): HclBody {
	const attributes = new Map<string, HclAttribute>();
	const blocks: HclBlock[] = [];
	let before: GrammarNode | undefined;
	for (const child of statements) {
		if (child.type !== 'block' && child.type !== 'attribute') continue;
		if (before && !reading.breaksLine(before, child)) {
			reading.fault(child, 'an attribute or block has to start on a line of its own');
		}
		before = child;
		if (child.type === 'block') {
			const block = readBlock(reading, child);
			if (block) blocks.push(block);
			continue;
		}
		const attribute = readAttribute(reading, child);
		if (!attribute) continue;
		if (attributes.has(attribute.name)) {
			reading.fault({ start: child.start, end: child.start + attribute.name.length }, 'an attribute is set twice');
		} else {
			attributes.set(attribute.name, attribute);
		}
	}
	return { start: span.start, end: span.end, attributes: [...attributes.values()], blocks };
}

function readAttribute(reading: HclReading, node: GrammarNode): HclAttribute | undefined {
	const name = childOf(node, 'identifier');
	const value = childOf(node, 'expression');
	if (!name || !value || name.missing) return undefined;
	reading.expectOneLine(node.children, 'the value of an attribute has to start on its line');
	const { start, end } = node;
	return { start, end, name: reading.text(name), value: reading.expression(value, false) };
}

function readBlock(reading: HclReading, node: GrammarNode): HclBlock | undefined {
	const open = childOf(node, 'block_start');
	const close = childOf(node, 'block_end');
	const [type, ...labels] = node.children.filter(({ type: name }) => name === 'identifier' || name === 'string_lit');
	if (!type || !open || !close) return undefined;
	reading.expectOneLine([type, ...labels, open], 'the opening brace of a block has to stand on its line');
	const body = childOf(node, 'body');
	checkLines(reading, open, body?.children ?? [], close);
	const span = { start: open.end, end: close.start };
	return {
		start: node.start,
		end: node.end,
		type: reading.text(type),
		labels: labels.map((label) => labelOf(reading, label)),
		header: { start: type.start, end: (labels.at(-1) ?? type).end },
		body: readBody(reading, body?.children ?? [], span),
	};
}

/** A block is one line with at most one attribute, or its braces stand apart from its content. */
function checkLines(reading: HclReading, open: GrammarNode, items: readonly GrammarNode[], close: GrammarNode): void {
	const [first] = items;
	const last = items.at(-1);
	if (!first || !last) return;
	const sameLine = !reading.breaksLine(open, first);
	if (sameLine && (first.type === 'block' || items.length > 1)) {
		reading.fault(first, 'a block on one line can hold no more than one attribute');
	} else if (sameLine === reading.breaksLine(last, close)) {
		reading.fault(close, 'the closing brace has to stand on a line of its own, or all of the block on one line');
	}
}

function labelOf(reading: HclReading, label: GrammarNode): string {
	const raw = reading.text(label);
	if (label.type === 'identifier') return raw;
	const text = unquote(raw.slice(1, -1));
	if (text === undefined) reading.fault(label, unknownEscape);
	if (/(?<!\$)\$\{|(?<!%)%\{/.test(raw)) reading.fault(label, 'the label of a block cannot hold an interpolation');
	return text ?? '';
}
