import { readCollection, readFor } from './hcl-collection.ts';
import type { GrammarNode } from './hcl-nodes.ts';
import { childOf, childrenOf, invalid, type HclReading } from './hcl-reading.ts';
import { readPostfix, stepTokens } from './hcl-postfix.ts';
import { readString } from './hcl-template.ts';
import type { HclBinary, HclConditional, HclExpression } from './hcl-tree.ts';

const binaryOperators: readonly HclBinary['operator'][] = [
	...(['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||'] as const),
];

const lineReason = 'an expression may go on in the next line only within brackets';

export function readExpression(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const [only] = node.children;
	if (only?.type === 'conditional') return readConditional(reading, only, free);
	return readTerm(reading, node.children, free);
}

/** Reads what the grammar leaves side by side: an operand and what follows it, such as `.name` and `[0]`. */
export function readTerm(reading: HclReading, nodes: readonly GrammarNode[], free: boolean): HclExpression {
	const [first, second] = nodes;
	const last = nodes.at(-1);
	if (!first || !last) return { type: 'invalid', start: 0, end: 0 };
	if (nodes.some(({ type, missing }) => type === 'ERROR' || missing)) {
		return { type: 'invalid', start: first.start, end: last.end };
	}
	if (!free) reading.expectOneLine(nodes.flatMap(stepTokens), lineReason);
	if (first.type !== '(') return readPostfix(reading, readOperand(reading, first, free), first.start, nodes.slice(1));
	const inner = second?.type === 'expression' ? readExpression(reading, second, true) : invalid(first);
	return readPostfix(reading, inner, first.start, nodes.slice(3));
}

function readOperand(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const { start, end } = node;
	const [only] = node.children;
	switch (node.type) {
		case 'literal_value':
			return only ? readLiteral(reading, only) : invalid(node);
		case 'template_expr':
			return only ? readString(reading, only) : invalid(node);
		case 'collection_value':
			return only ? readCollection(reading, only) : invalid(node);
		case 'for_expr':
			return only ? readFor(reading, only) : invalid(node);
		case 'variable_expr':
			return { type: 'variable', start, end, name: reading.text(node) };
		case 'function_call':
			return readCall(reading, node, free);
		case 'operation':
			if (only?.type === 'unary_operation') return readUnary(reading, only, free);
			return only ? readBinary(reading, only, free) : invalid(node);
		default:
			return invalid(node);
	}
}

function readLiteral(reading: HclReading, node: GrammarNode): HclExpression {
	const { start, end } = node;
	if (node.type === 'string_lit') return readString(reading, node);
	const text = reading.text(node);
	if (node.type === 'null_lit') return { type: 'literal', start, end, value: null };
	if (node.type === 'bool_lit') return { type: 'literal', start, end, value: text === 'true' };
	const value = /^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (Number.isNaN(value)) {
		reading.fault(node, 'not a number');
		return invalid(node);
	}
	return { type: 'literal', start, end, value };
}

function readCall(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const { start, end } = node;
	const name = childOf(node, 'identifier');
	const list = childOf(node, 'function_arguments');
	if (!name) return invalid(node);
	if (!free && reading.code.slice(name.to, reading.code.indexOf('(', name.to)).includes('\n')) {
		reading.fault(node, lineReason);
	}
	return {
		type: 'call',
		start,
		end,
		name: reading.text(name),
		args: list ? childrenOf(list, 'expression').map((argument) => readExpression(reading, argument, true)) : [],
		expands: list !== undefined && childOf(list, 'ellipsis') !== undefined,
	};
}

function readUnary(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const { start, end } = node;
	const [sign, ...operand] = node.children;
	if (!sign || (sign.type !== '-' && sign.type !== '!')) return invalid(node);
	if (!free) reading.expectOneLine(node.children, lineReason);
	return { type: 'unary', start, end, operator: sign.type, of: readTerm(reading, operand, free) };
}

function readBinary(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const { start, end, children } = node;
	const at = children.findIndex(({ type }) => binaryOperators.some((operator) => operator === type));
	const operator = binaryOperators.find((name) => name === children[at]?.type);
	if (operator === undefined) return invalid(node);
	if (!free) reading.expectOneLine(children, lineReason);
	const left = readTerm(reading, children.slice(0, at), free);
	const right = readTerm(reading, children.slice(at + 1), free);
	return { type: 'binary', start, end, operator, left, right };
}

function readConditional(reading: HclReading, node: GrammarNode, free: boolean): HclExpression {
	const [test, then, otherwise] = childrenOf(node, 'expression');
	if (!test || !then || !otherwise || childOf(node, 'ERROR')) return invalid(node);
	if (!free) reading.expectOneLine(node.children, lineReason);
	return rightmost(reading, test, free, {
		type: 'conditional',
		start: node.start,
		end: node.end,
		then: readExpression(reading, then, free),
		else: readExpression(reading, otherwise, free),
	});
}

/** The grammar takes `a ? b : c ? d : e` for `(a ? b : c) ? d : e`; in HCL the last alternative goes on. */
function rightmost(
	reading: HclReading,
	node: GrammarNode,
	free: boolean,
	rest: Omit<HclConditional, 'test'>,
): HclConditional {
	const [inner] = node.children;
	if (inner?.type !== 'conditional') return { ...rest, test: readExpression(reading, node, free) };
	if (!free) reading.expectOneLine(inner.children, lineReason);
	const [test, then, otherwise] = childrenOf(inner, 'expression');
	if (!test || !then || !otherwise) return { ...rest, test: invalid(node) };
	return rightmost(reading, test, free, {
		type: 'conditional',
		start: rest.start,
		end: rest.end,
		then: readExpression(reading, then, free),
		else: rightmost(reading, otherwise, free, { ...rest, start: otherwise.start }),
	});
}
