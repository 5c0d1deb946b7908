import { readBody } from './hcl-body.ts';
import { readExpression } from './hcl-expression.ts';
import { maskText, type Masked } from './hcl-mask.ts';
import { copyTree, type GrammarNode } from './hcl-nodes.ts';
import { childOf, HclReading } from './hcl-reading.ts';
import type { HclFile } from './hcl-tree.ts';
import { wasmFile } from './wasm-file.ts';

export interface HclParser {
	/** Never throws: what cannot be parsed is told in `faults`. */
	parse(source: string): HclFile;
}

/** In UTF-16 units; the parser takes about a hundred bytes for each. */
const maxLength = 4_000_000;

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
			if (source.length > maxLength) return refused(source, 'longer than four million characters');
			const masked = maskText(source);
			if (masked.tooDeep) return refused(source, 'nested too deeply', masked.comments);
			const tree = parser.parse(masked.code);
			if (!tree) return refused(source, 'not valid HCL');
			try {
				const root = copyTree(tree, masked.offsets);
				return root ? readFile(source, masked, root) : refused(source, 'nested too deeply', masked.comments);
			} finally {
				tree.delete();
			}
		},
	};
}

function readFile(source: string, { code, comments, faults }: Masked, root: GrammarNode): HclFile {
	const reading = new HclReading(source, code, readExpression);
	addSyntaxFaults(reading, root, null);
	const object = childOf(root, 'object');
	if (object) reading.fault({ start: object.start, end: object.start + 1 }, 'not HCL but an object');
	const body = readBody(reading, childOf(root, 'body'), { start: 0, end: source.length });
	return { body, comments, faults: [...faults, ...reading.faults].toSorted((a, b) => a.start - b.start) };
}

/** Of the words the grammar allows a namespace, only functions have one. */
function addSyntaxFaults(reading: HclReading, node: GrammarNode, parent: GrammarNode | null): void {
	if (node.type === 'ERROR' || node.missing) {
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
