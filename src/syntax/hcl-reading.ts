import type { GrammarNode } from './hcl-nodes.ts';
import type { HclExpression, HclFault, HclInvalid, HclSpan } from './hcl-tree.ts';

/** Reads an `expression` node; `free`: within brackets, where lines do not matter. */
export type ReadExpression = (reading: HclReading, node: GrammarNode, free: boolean) => HclExpression;

/** What reading one file shares: its source, and the faults found on the way. */
export class HclReading {
	readonly source: string;
	/** What the grammar read. */
	readonly code: string;
	readonly faults: HclFault[] = [];

	readonly #readExpression: ReadExpression;

	constructor(source: string, code: string, readExpression: ReadExpression) {
		this.source = source;
		this.code = code;
		this.#readExpression = readExpression;
	}

	expression(node: GrammarNode, free: boolean): HclExpression {
		return this.#readExpression(this, node, free);
	}

	text({ start, end }: HclSpan): string {
		return this.source.slice(start, end);
	}

	fault({ start, end }: HclSpan, reason: string): void {
		this.faults.push({ start, end, reason });
	}

	/** What stands between two tokens, comments left out, space shrunk. */
	between(before: GrammarNode, after: GrammarNode): string {
		return this.code.slice(before.to, after.from);
	}

	breaksLine(before: GrammarNode, after: GrammarNode): boolean {
		return this.between(before, after).includes('\n');
	}

	/** Tokens that have to stand on one line. */
	expectOneLine(nodes: readonly GrammarNode[], reason: string): void {
		for (const [index, node] of nodes.entries()) {
			const next = nodes[index + 1];
			if (!next || node.type === '(' || next.type === ')') continue;
			if (this.breaksLine(node, next)) this.fault(next, reason);
		}
	}
}

export function invalid({ start, end }: HclSpan): HclInvalid {
	return { type: 'invalid', start, end };
}

export function childOf(node: GrammarNode, type: string): GrammarNode | undefined {
	return node.children.find((child) => child.type === type);
}

export function childrenOf(node: GrammarNode, type: string): GrammarNode[] {
	return node.children.filter((child) => child.type === type);
}
