import type { GrammarNode } from './hcl-nodes.ts';
import { childrenOf, type HclReading } from './hcl-reading.ts';
import type { HclSpan } from './hcl-tree.ts';

/** A literal piece, or an interpolation or half a directive (`%{ if … }`, `%{ else }`, `%{ endfor }`). */
export type TemplateToken = TextToken | (HclSpan & { readonly type: 'sequence'; readonly node: GrammarNode });
type TextToken = HclSpan & { readonly type: 'text'; text: string };

/** The lines between the markers of a heredoc. */
export function heredocLines(reading: HclReading, node: GrammarNode): HclSpan | undefined {
	const [open, close] = childrenOf(node, 'heredoc_identifier');
	if (!open || !close || close.missing) return undefined;
	const start = reading.source.indexOf('\n', open.end) + 1;
	// What is not masked was no heredoc: something stands between its arrows and its marker, or behind it.
	if (!/^X+\n$/.test(reading.code.slice(open.from, reading.code.indexOf('\n', open.to) + 1))) {
		reading.fault(open, 'the marker of a heredoc has to follow at once, and end its line');
	}
	return { start, end: Math.max(start, reading.source.lastIndexOf('\n', close.start) + 1) };
}

/** Takes away the space that all lines of a `<<-` heredoc start with; blank lines do not count. */
export function stripIndentation(tokens: readonly TemplateToken[]): void {
	const starts: TextToken[] = [];
	let least = Number.POSITIVE_INFINITY;
	let lineStart = true;
	for (const token of tokens) {
		if (lineStart && token.type === 'text') {
			const content = token.text.trimStart();
			if (content !== '' || !token.text.endsWith('\n')) {
				starts.push(token);
				least = Math.min(least, token.text.length - content.length);
			}
		} else if (lineStart) {
			least = 0;
		}
		lineStart = token.type === 'text' && token.text.endsWith('\n');
	}
	for (const token of starts) token.text = token.text.slice(least);
}
