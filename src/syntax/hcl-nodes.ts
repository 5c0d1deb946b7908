import type { Tree } from 'web-tree-sitter';
import type { HclComment, HclSpan } from './hcl-tree.ts';

/** A node as the grammar sees it, comments left out. Anonymous tokens (`{`, `=`) are nodes too. */
export interface GrammarNode extends HclSpan {
	readonly type: string;
	readonly children: readonly GrammarNode[];
	/** The grammar wanted it, but it is not there. */
	readonly missing: boolean;
}

export interface Grammar {
	readonly root: GrammarNode;
	readonly comments: readonly HclComment[];
	/** First node nested deeper than can be read; it has no children here. */
	readonly tooDeep: HclSpan | null;
}

interface OpenNode {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly missing: boolean;
	readonly children: OpenNode[];
}

/** One level of HCL is about four of these. */
const maxDepth = 1600;

/** Copies a tree out of the parser's memory, which the tree may then leave. */
export function copyTree(tree: Tree, source: string): Grammar {
	const cursor = tree.walk();
	const comments: HclComment[] = [];
	let tooDeep: HclSpan | null = null;
	const read = (): OpenNode => ({
		type: cursor.nodeType,
		start: cursor.startIndex,
		end: cursor.endIndex,
		missing: cursor.nodeIsMissing,
		children: [],
	});
	const root = read();
	const path: OpenNode[] = [root];
	let descend = cursor.gotoFirstChild();
	while (descend) {
		const node = read();
		if (node.type === 'comment') comments.push(commentAt(source, node));
		else path.at(-1)?.children.push(node);
		if (path.length < maxDepth) {
			if (cursor.gotoFirstChild()) {
				path.push(node);
				continue;
			}
		} else {
			tooDeep ??= { start: node.start, end: node.end };
		}
		while (!cursor.gotoNextSibling()) {
			cursor.gotoParent();
			path.pop();
			if (path.length === 0) break;
		}
		descend = path.length > 0;
	}
	cursor.delete();
	return { root, comments, tooDeep };
}

function commentAt(source: string, { start, end }: HclSpan): HclComment {
	const raw = source.slice(start, end).replace(/\r$/, '');
	const text = raw.startsWith('/*') ? raw.slice(2, -2) : raw.slice(raw.startsWith('#') ? 1 : 2);
	let before = start - 1;
	while (before >= 0 && ' \t\r\f\v\uFEFF'.includes(source[before] ?? '')) before -= 1;
	return { text, start, end: start + raw.length, ownLine: before < 0 || source[before] === '\n' };
}
