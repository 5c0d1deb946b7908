import type { ParseState, Parser } from 'web-tree-sitter';
import type { Masked } from './hcl-mask.ts';
import { copyTree, type GrammarNode } from './hcl-nodes.ts';

/** What the grammar makes of a file: attributes and blocks in order, with what it does not understand among them. */
export type Statements = readonly GrammarNode[] | 'too deep';

/** Reports of progress after the first error, some thirty characters each. */
const patience = 200;

/** What a source that has faults may take: the parser's time to recover may grow with the square of its length, or worse. */
const maxMilliseconds = 3000;
const maxMillisecondsPerCharacter = 0.01;

/** Parses the whole; where that fails, statement by statement, so that one fault does not touch what else stands there. */
export function parseStatements(parser: Parser, masked: Masked): Statements {
	const { code } = masked;
	const deadline = performance.now() + maxMilliseconds + code.length * maxMillisecondsPerCharacter;
	const whole = parsePart(parser, masked, { start: 0, end: code.length, patience: 0, deadline });
	if (whole !== 'faulty') return whole;
	const statements: GrammarNode[] = [];
	let start = 0;
	for (const end of [...statementEnds(code), code.length]) {
		const part = end > start ? parsePart(parser, masked, { start, end, patience, deadline }) : [];
		if (part === 'too deep') return part;
		if (part === 'faulty') statements.push(unreadable(masked, start, end));
		else for (const statement of part) statements.push(statement);
		start = end;
	}
	return statements;
}

/** A part of the code; with `patience` 0 it is given up at a fault. */
interface Part {
	readonly start: number;
	readonly end: number;
	readonly patience: number;
	readonly deadline: number;
}

function parsePart(parser: Parser, { code, offsets }: Masked, part: Part): Statements | 'faulty' {
	const { start, end, deadline } = part;
	let failed = 0;
	const progressCallback = ({ hasError }: ParseState): boolean => {
		if (hasError) failed += 1;
		return failed > part.patience || performance.now() > deadline;
	};
	const tree = parser.parse(code.slice(start, end), null, { progressCallback });
	if (!tree) {
		parser.reset();
		return 'faulty';
	}
	try {
		if (part.patience === 0 && tree.rootNode.hasError) return 'faulty';
		const root = copyTree(tree, offsets.subarray(start), start);
		if (!root) return 'too deep';
		if (root.type === 'ERROR') return [root];
		return root.children.flatMap((child) => (child.type === 'body' ? child.children : [child]));
	} finally {
		tree.delete();
	}
}

function unreadable({ offsets }: Masked, from: number, to: number): GrammarNode {
	const start = offsets[from] ?? 0;
	return { type: 'ERROR', start, end: (offsets[to - 1] ?? start) + 1, from, to, missing: false, children: [] };
}

/** Ends of lines outside all brackets and heredocs. */
function statementEnds(code: string): number[] {
	const ends: number[] = [];
	let open = 0;
	for (const { 0: token, index } of code.matchAll(/[[({]|[\])}]|<<-?X+\n|\nX+(?=\s|$)|\n/g)) {
		if ('[({'.includes(token) || token.startsWith('<<')) open += 1;
		else if ('])}'.includes(token) || (open > 0 && token.length > 1)) open = Math.max(0, open - 1);
		else if (open === 0) ends.push(index + 1);
	}
	return ends;
}
