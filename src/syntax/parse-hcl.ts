import { readBody } from './hcl-body.ts';
import { readExpression } from './hcl-expression.ts';
import { maskText, type Masked } from './hcl-mask.ts';
import type { GrammarNode } from './hcl-nodes.ts';
import { HclReading } from './hcl-reading.ts';
import { parseStatements } from './hcl-statements.ts';
import type { HclFile } from './hcl-tree.ts';
import { wasmFile } from './wasm-file.ts';

export interface HclParser {
	/** Never throws: what cannot be parsed is told in `faults`. */
	parse(source: string): HclFile;
}

/** In UTF-16 units; for each the parser takes some hundred bytes that it does not give back. */
const maxLength = 2_000_000;

/** More of them say no more. */
const maxFaults = 20;

let loaded: Promise<HclParser> | undefined;

/** Loads the parser, once. */
export function loadHcl(): Promise<HclParser> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<HclParser> {
	const { Language, Parser } = await import('web-tree-sitter');
	await Parser.init({ locateFile: () => wasmFile('web-tree-sitter/web-tree-sitter.wasm') });
	const parser = new Parser();
	parser.setLanguage(await Language.load(wasmFile('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm')));
	return {
		parse(source) {
			if (source.length > maxLength) return refused(source, 'longer than two million characters');
			const masked = maskText(source);
			if (masked.tooDeep) return refused(source, 'nested too deeply', masked.comments);
			const statements = parseStatements(parser, masked);
			if (statements === 'too deep') return refused(source, 'nested too deeply', masked.comments);
			return readFile(source, masked, statements);
		},
	};
}

function readFile(source: string, { code, comments, faults }: Masked, statements: readonly GrammarNode[]): HclFile {
	const reading = new HclReading(source, code, readExpression);
	for (const statement of statements) addSyntaxFaults(reading, statement, null);
	const body = readBody(reading, statements, { start: 0, end: source.length });
	const all = [...faults, ...reading.faults].toSorted((a, b) => a.start - b.start);
	return { body, comments, faults: all.slice(0, maxFaults) };
}

/** Of the words the grammar allows a namespace, only functions have one. */
function addSyntaxFaults(reading: HclReading, node: GrammarNode, parent: GrammarNode | null): void {
	if (node.type === 'ERROR' || (node.type === 'object' && parent === null) || node.missing) {
		reading.fault(node, 'not valid HCL');
	} else if (node.type === 'identifier' && parent?.type !== 'function_call' && reading.text(node).includes('::')) {
		reading.fault(node, 'only the name of a function can have a namespace');
	} else {
		for (const child of node.children) addSyntaxFaults(reading, child, node);
	}
}

function refused(source: string, reason: string, comments: HclFile['comments'] = []): HclFile {
	const body = { start: 0, end: source.length, attributes: [], blocks: [] };
	return { body, comments, faults: [{ start: 0, end: 0, reason }] };
}
