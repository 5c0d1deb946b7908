import type { GrammarNode } from './hcl-nodes.ts';
import { childOf, invalid, type HclReading } from './hcl-reading.ts';
import type { HclExpression, HclSplat } from './hcl-tree.ts';

/** Whoever walks the tree goes as deep as a chain is long. */
const maxSteps = 300;

/** The tokens of what follows an operand, but for what stands in brackets. */
export function stepTokens(node: GrammarNode): readonly GrammarNode[] {
	if (node.type === 'get_attr') return node.children;
	return node.type === 'splat' ? (node.children[0]?.children ?? []).flatMap(stepTokens) : [node];
}

/** Applies `.name`, `[key]`, `.0`, `[*]` and `.*` to an operand. */
export function readPostfix(
	reading: HclReading,
	operand: HclExpression,
	start: number,
	nodes: readonly GrammarNode[],
): HclExpression {
	if (nodes.length > maxSteps) {
		reading.fault({ start, end: nodes.at(-1)?.end ?? start }, 'a chain of more than 300 steps');
		return invalid({ start, end: nodes.at(-1)?.end ?? start });
	}
	let of = operand;
	for (const [index, node] of nodes.entries()) {
		const [splat] = node.children;
		checkSteps(reading, nodes[index - 1], node);
		if (node.type === 'splat' && splat?.type === 'full_splat') {
			return fullSplat(reading, of, start, splat, nodes.slice(index + 1));
		}
		of = node.type === 'splat' && splat ? attributeSplat(reading, of, start, splat) : step(reading, of, start, node);
	}
	return of;
}

function checkSteps(reading: HclReading, before: GrammarNode | undefined, node: GrammarNode): void {
	const [earlier, later] = [before?.children[0], node.children[0]];
	if (earlier?.type === 'attr_splat' && later?.type === 'attr_splat' && earlier.children.at(-1)?.type !== 'index') {
		reading.fault(node, 'a splat by dots cannot hold another');
	}
	// Together they read as one number.
	if (earlier?.type === 'legacy_index' && later?.type === 'legacy_index' && before?.to === node.from) {
		reading.fault(node, 'two old-style indexes cannot follow one another');
	}
}

function step(reading: HclReading, of: HclExpression, start: number, node: GrammarNode): HclExpression {
	const { end } = node;
	const part = readPart(reading, node);
	if (part === undefined) return invalid({ start, end });
	return typeof part === 'string'
		? { type: 'get', start, end, of, name: part }
		: { type: 'index', start, end, of, key: part };
}

/** `.*` reaches as far as names and `.0` go; an index behind them applies to the whole list. */
function attributeSplat(reading: HclReading, of: HclExpression, start: number, node: GrammarNode): HclExpression {
	const steps = node.children.filter(({ type }) => type === 'get_attr' || type === 'index');
	const firstIndex = steps.findIndex(({ children: [index] }) => index?.type === 'new_index');
	const names = firstIndex === -1 ? steps : steps.slice(0, firstIndex);
	const path = names.map((name) => readPart(reading, name) ?? invalid(name));
	const end = names.at(-1)?.end ?? node.start + 2;
	const splat: HclSplat = { type: 'splat', start, end, of, path };
	return readPostfix(reading, splat, start, steps.slice(names.length));
}

/** All that follows `[*]` applies to each element; a further splat stands at the end of the path, of nothing. */
function fullSplat(
	reading: HclReading,
	of: HclExpression,
	start: number,
	node: GrammarNode,
	following: readonly GrammarNode[],
): HclSplat {
	const path: (string | HclExpression)[] = [];
	const steps = [...node.children.filter(({ type }) => type === 'get_attr' || type === 'index'), ...following];
	for (const [index, part] of steps.entries()) {
		if (part.type === 'splat') {
			path.push(readPostfix(reading, invalid({ start: part.start, end: part.start }), part.start, steps.slice(index)));
			break;
		}
		path.push(readPart(reading, part) ?? invalid(part));
	}
	return { type: 'splat', start, end: steps.at(-1)?.end ?? node.end, of, path };
}

function readPart(reading: HclReading, node: GrammarNode): string | HclExpression | undefined {
	if (node.type === 'get_attr') {
		const name = childOf(node, 'identifier');
		return name && !name.missing ? reading.text(name) : undefined;
	}
	const [index] = node.children;
	if (node.type !== 'index' || !index) return undefined;
	if (index.type === 'legacy_index') {
		const digits = reading.text(index).slice(1).trim();
		return { type: 'literal', start: index.end - digits.length, end: index.end, value: Number(digits) };
	}
	const key = childOf(index, 'expression');
	return key && !childOf(index, 'ERROR') ? reading.expression(key, true) : undefined;
}
