import type { Tree } from 'web-tree-sitter';
import type { HclSpan } from './hcl-tree.ts';

/** A node as the grammar sees it, at its place in the source. Anonymous tokens (`{`, `=`) are nodes too. */
export interface GrammarNode extends HclSpan {
	/** Its place in the code that the grammar read. */
	readonly from: number;
	readonly to: number;
	readonly type: string;
	readonly children: readonly GrammarNode[];
	/** The grammar wanted it, but it is not there. */
	readonly missing: boolean;
}

interface OpenNode extends GrammarNode {
	readonly children: OpenNode[];
}

/** One level of HCL is about four of these. */
const maxDepth = 1600;

const leaves = new Set([
	'identifier',
	'numeric_lit',
	'quoted_template_start',
	'quoted_template_end',
	'=',
	'.',
	':',
	'{',
	'}',
]);

/** Copies a tree out of the parser's memory, moved to where its code starts; `undefined` if it is nested too deeply. */
export function copyTree(tree: Tree, offsets: Int32Array, base: number): GrammarNode | undefined {
	const cursor = tree.walk();
	const hasError = tree.rootNode.hasError;
	const read = (): OpenNode => {
		const from = cursor.startIndex;
		const to = cursor.endIndex;
		const start = offsets[from] ?? 0;
		const end = to > from ? (offsets[to - 1] ?? 0) + 1 : start;
		const missing = hasError && cursor.nodeIsMissing;
		return { type: cursor.nodeType, start, end, from: base + from, to: base + to, missing, children: [] };
	};
	const root = read();
	const path: OpenNode[] = [root];
	let more = cursor.gotoFirstChild();
	while (more && path.length < maxDepth) {
		const node = read();
		path.at(-1)?.children.push(node);
		if (!leaves.has(node.type) && cursor.gotoFirstChild()) {
			path.push(node);
			continue;
		}
		more = cursor.gotoNextSibling();
		while (!more && path.length > 1) {
			cursor.gotoParent();
			path.pop();
			more = path.length > 0 && cursor.gotoNextSibling();
		}
	}
	cursor.delete();
	return path.length < maxDepth ? root : undefined;
}
