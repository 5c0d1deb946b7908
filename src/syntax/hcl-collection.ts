import type { GrammarNode } from './hcl-nodes.ts';
import { childOf, childrenOf, invalid, type HclReading } from './hcl-reading.ts';
import type { HclExpression } from './hcl-tree.ts';

/** Reads a `tuple` or `object` node. */
export function readCollection(reading: HclReading, node: GrammarNode): HclExpression {
	const { start, end } = node;
	if (node.type === 'tuple') {
		const items = childrenOf(node, 'expression').map((item) => reading.expression(item, true));
		return { type: 'tuple', start, end, items };
	}
	const elements = childrenOf(node, 'object_elem');
	for (const [index, element] of elements.entries()) {
		const before = elements[index - 1];
		if (before && !/^[^\S\n]*(?:,\s*|\n\s*)$/.test(reading.between(before, element))) {
			reading.fault(element, 'the entries of an object need a comma or a new line between them');
		}
	}
	const entries = elements.flatMap((element) => {
		const [key, value] = childrenOf(element, 'expression');
		if (!key || !value) return [];
		reading.expectOneLine(element.children, 'key and value of an object have to stand on one line');
		return [{ key: readKey(reading, key), value: reading.expression(value, false) }];
	});
	return { type: 'object', start, end, entries };
}

/** A bare word is the key itself, not a variable. */
function readKey(reading: HclReading, node: GrammarNode): HclExpression {
	const [only, ...others] = node.children;
	const word = only?.type === 'literal_value' ? only.children[0] : only;
	if (others.length === 0 && word && ['variable_expr', 'bool_lit', 'null_lit'].includes(word.type)) {
		return { type: 'literal', start: word.start, end: word.end, value: reading.text(word) };
	}
	return reading.expression(node, false);
}

/** Reads a `for_tuple_expr` or `for_object_expr` node. */
export function readFor(reading: HclReading, node: GrammarNode): HclExpression {
	const { start, end } = node;
	const intro = childOf(node, 'for_intro');
	const names = intro ? childrenOf(intro, 'identifier') : [];
	const collection = intro && childOf(intro, 'expression');
	const results = childrenOf(node, 'expression');
	const condition = childOf(node, 'for_cond');
	const test = condition && childOf(condition, 'expression');
	const [value] = results.slice(-1);
	const valueName = names.at(-1);
	if (!collection || !value || !valueName || childOf(node, 'ERROR')) return invalid(node);
	const [keyed] = node.type === 'for_object_expr' ? results : [];
	return {
		type: 'for',
		start,
		end,
		keyName: names.length > 1 && names[0] ? reading.text(names[0]) : null,
		valueName: reading.text(valueName),
		collection: reading.expression(collection, true),
		keyed: keyed ? reading.expression(keyed, true) : null,
		value: reading.expression(value, true),
		test: test ? reading.expression(test, true) : null,
		groups: childOf(node, 'ellipsis') !== undefined,
	};
}
