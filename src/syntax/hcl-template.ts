import { heredocLines, stripIndentation, type TemplateToken } from './hcl-heredoc.ts';
import type { GrammarNode } from './hcl-nodes.ts';
import { childOf, childrenOf, invalid, type HclReading } from './hcl-reading.ts';
import { unescapeHeredoc, unknownEscape, unquote } from './hcl-strings.ts';
import type { HclExpression, HclSpan, HclTemplatePart } from './hcl-tree.ts';

type Directive = Extract<HclTemplatePart, { readonly type: 'if' | 'for' }>;

const halves = new Set([
	'template_if_intro',
	'template_else_intro',
	'template_if_end',
	'template_for_start',
	'template_for_end',
]);

/** Reads a `string_lit`, `quoted_template` or `heredoc_template` node. */
export function readString(reading: HclReading, node: GrammarNode): HclExpression {
	const { start, end } = node;
	const written = node.type === 'heredoc_template' ? 'heredoc' : 'quoted';
	const content = written === 'heredoc' ? heredocLines(reading, node) : quotedContent(node);
	if (!content || node.children.some(({ type }) => type === 'ERROR')) return invalid(node);
	const sequences = sequencesOf(node);
	const tokens = tokensOf(reading, content, sequences, written);
	trim(reading, tokens);
	if (written === 'heredoc' && reading.source.startsWith('<<-', start)) stripIndentation(tokens);
	if (sequences.length === 0) {
		return { type: 'literal', start, end, value: tokens.map((token) => textOf(token)).join(''), written };
	}
	return { type: 'template', start, end, written, parts: new PartReader(reading, tokens).parts() };
}

function quotedContent(node: GrammarNode): HclSpan | undefined {
	const open = childOf(node, 'quoted_template_start');
	const close = childOf(node, 'quoted_template_end');
	return open && close && !close.missing ? { start: open.end, end: close.start } : undefined;
}

function textOf(token: TemplateToken): string {
	return token.type === 'text' ? token.text : '';
}

/** Interpolations and halves of directives, in order. */
function sequencesOf(node: GrammarNode): GrammarNode[] {
	return node.children.flatMap((child) => {
		if (child.type === 'template_interpolation' || halves.has(child.type)) return [child];
		return child.type.startsWith('template_') ? sequencesOf(child) : [];
	});
}

function tokensOf(
	reading: HclReading,
	content: HclSpan,
	sequences: readonly GrammarNode[],
	written: 'quoted' | 'heredoc',
): TemplateToken[] {
	const tokens: TemplateToken[] = [];
	let at = content.start;
	const addText = (end: number): void => {
		for (const { 0: raw, index } of reading.source.slice(at, end).matchAll(/[^\n]*\n|[^\n]+/g)) {
			const span = { start: at + index, end: at + index + raw.length };
			const text = written === 'quoted' ? unquote(raw) : unescapeHeredoc(raw);
			if (text === undefined) reading.fault(span, unknownEscape);
			tokens.push({ type: 'text', ...span, text: text ?? '' });
		}
	};
	for (const node of sequences) {
		addText(node.start);
		tokens.push({ type: 'sequence', start: node.start, end: node.end, node });
		at = node.end;
	}
	addText(content.end);
	return tokens;
}

/** Resolves strip markers: `~` takes the space of the piece of text it faces, in its line. */
function trim(reading: HclReading, tokens: readonly TemplateToken[]): void {
	for (const [index, token] of tokens.entries()) {
		if (token.type === 'text') continue;
		const [before, after] = [tokens[index - 1], tokens[index + 1]];
		if (before?.type === 'text' && reading.source[token.start + 2] === '~') before.text = before.text.trimEnd();
		if (after?.type === 'text' && reading.source[token.end - 2] === '~') after.text = after.text.trimStart();
	}
}

/** Folds tokens into parts, directives around what they hold. */
class PartReader {
	readonly #reading: HclReading;
	readonly #tokens: readonly TemplateToken[];
	#next = 0;

	constructor(reading: HclReading, tokens: readonly TemplateToken[]) {
		this.#reading = reading;
		this.#tokens = tokens;
	}

	/** Parts up to a half that closes or divides a directive. */
	parts(): HclTemplatePart[] {
		const parts: HclTemplatePart[] = [];
		for (let token = this.#tokens[this.#next]; token; token = this.#tokens[this.#next]) {
			const { start, end } = token;
			if (token.type === 'text') {
				const last = parts.at(-1);
				this.#next += 1;
				if (last?.type === 'text') parts[parts.length - 1] = { ...last, end, text: last.text + token.text };
				else if (token.text !== '') parts.push({ type: 'text', start, end, text: token.text });
			} else if (token.node.type === 'template_interpolation') {
				this.#next += 1;
				parts.push({ type: 'interpolation', start, end, value: this.#expression(token.node) });
			} else if (token.node.type === 'template_if_intro' || token.node.type === 'template_for_start') {
				this.#next += 1;
				parts.push(token.node.type === 'template_if_intro' ? this.#if(token.node) : this.#for(token.node));
			} else {
				break;
			}
		}
		return parts;
	}

	#if(node: GrammarNode): Directive {
		const then = this.parts();
		const otherwise = this.#skip('template_else_intro') === undefined ? [] : this.parts();
		const end = this.#skip('template_if_end') ?? node.end;
		return { type: 'if', start: node.start, end, test: this.#expression(node), then, else: otherwise };
	}

	#for(node: GrammarNode): Directive {
		const names = childrenOf(node, 'identifier').map((name) => this.#reading.text(name));
		const body = this.parts();
		const end = this.#skip('template_for_end') ?? node.end;
		const key = names.length > 1 ? (names[0] ?? null) : null;
		const value = names.at(-1) ?? '';
		return { type: 'for', start: node.start, end, key, value, collection: this.#expression(node), body };
	}

	/** The end of the next token if it is this half; it is left behind then. */
	#skip(type: string): number | undefined {
		const token = this.#tokens[this.#next];
		if (token?.type !== 'sequence' || token.node.type !== type) return undefined;
		this.#next += 1;
		return token.end;
	}

	#expression(node: GrammarNode): HclExpression {
		const expression = childOf(node, 'expression');
		if (expression && !childOf(node, 'ERROR')) return this.#reading.expression(expression, true);
		this.#reading.fault(node, 'an interpolation or directive needs an expression');
		return invalid(node);
	}
}
