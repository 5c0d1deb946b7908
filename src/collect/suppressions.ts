import type { Location } from '../model/location.ts';
import type { InlineSuppression } from '../model/snapshot.ts';
import { lineIndex, type Position } from '../syntax/line-index.ts';
import type { HclBody, HclComment, HclFile, HclSpan } from '../syntax/hcl-tree.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { Reading } from '../syntax/reading.ts';
import { SourceError } from '../syntax/source-error.ts';
import type { Comment, Entry, MappingNode, Node, Source } from '../syntax/tree.ts';
import type { TemplateFile } from './template.ts';

/** A stretch of source that a comment above it covers as a whole. */
type Block = HclSpan;

/** The suppressions in the comments of a Terraform file. */
export function hclSuppressions(file: TemplateFile, parse: (source: string) => HclFile): InlineSuppression[] {
	if (!mayHold(file)) return [];
	const { body, comments } = parse(file.text);
	return fromComments(file, comments, blocksIn(body));
}

/** The suppressions in the comments of a YAML file, and in the `Metadata` of a CloudFormation template, JSON included. */
export function yamlSuppressions(file: TemplateFile): InlineSuppression[] {
	if (!mayHold(file)) return [];
	try {
		const source = parseYaml(file.text);
		const reading = new Reading(source);
		return [
			...fromComments(
				file,
				source.comments,
				source.documents.flatMap(({ root }) => documentBlocks(root, reading)),
			),
			...fromMetadata(file, source, reading),
		];
	} catch (error) {
		// Whoever reads the template tells the fault.
		if (error instanceof SourceError) return [];
		throw error;
	}
}

/** Most files hold none and need no second parsing. */
function mayHold({ text }: TemplateFile): boolean {
	return text.includes('hushlint');
}

function fromComments(
	file: TemplateFile,
	comments: readonly (Comment | HclComment)[],
	blocks: readonly Block[],
): InlineSuppression[] {
	const position = lineIndex(file.text);
	const byLine = new Map<number, Block>();
	// The outermost block that begins on a line is the one a comment above it is about.
	for (const block of blocks) {
		const { line } = position(block.start);
		const known = byLine.get(line);
		if (!known || block.end > known.end) byLine.set(line, block);
	}
	const next = codeLineAfter(file.text, comments, position);
	return comments.flatMap((comment): InlineSuppression[] => {
		const words = readWords(comment.text);
		if (!words) return [];
		const at = locate(file.path, comment, position);
		if (!comment.ownLine) return [{ ...words, at, covers: wholeLine(at) }];
		const line = next(at.endLine);
		const block = byLine.get(line);
		const covers = block
			? locate(file.path, block, position)
			: { file: file.path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
		return [{ ...words, at, covers }];
	});
}

/** The next line that is neither blank nor all comment. */
function codeLineAfter(
	text: string,
	comments: readonly (Comment | HclComment)[],
	position: (offset: number) => Position,
): (line: number) => number {
	const blank = new Set<number>();
	for (const { start, end, ownLine } of comments) {
		if (!ownLine) continue;
		for (let { line } = position(start); line <= position(end).line; line += 1) blank.add(line);
	}
	const lines = text.split(/\r\n?|\n/);
	return (after) => {
		let line = after + 1;
		while (line <= lines.length && (blank.has(line) || (lines[line - 1] ?? '').trim() === '')) line += 1;
		return line;
	};
}

/** `hushlint-ignore rule, rule -- reason until 2027-01-31`, the day in brackets or not. */
function readWords(comment: string): Pick<InlineSuppression, 'rules' | 'reason' | 'until'> | undefined {
	const [, rest] = /^[\s*]*hushlint-ignore(?![\w-])[ \t]*:?([^\r\n]*)/.exec(comment) ?? [];
	if (rest === undefined) return undefined;
	const [, names = '', said = ''] = /^(.*?)(?:(?:^|\s)(?:--|[–—])(?:\s(.*))?)?$/.exec(rest) ?? [];
	const [, reason = '', bracketed, bare] =
		/^(.*?)\s*(?:\[\s*until\s+([^\]\s]+)\s*\]|(?:^|\s)until\s+(\d{4}-\S+))?\s*$/.exec(said) ?? [];
	const until = bracketed ?? bare;
	return {
		rules: names.split(/[\s,]+/).filter((name) => name !== ''),
		reason: reason.trim(),
		...(until === undefined ? {} : { until }),
	};
}

function blocksIn(body: HclBody): Block[] {
	return [
		...body.attributes.flatMap((attribute) => [attribute]),
		...body.blocks.flatMap((block) => [block, ...blocksIn(block.body)]),
	];
}

/** Entries and items, and a Kubernetes object as a whole: a collection by itself begins where its first member does. */
function documentBlocks(root: Node, reading: Reading): Block[] {
	const blocks: Block[] = [];
	const rest: Node[] = [root];
	if (root.type === 'mapping' && reading.get(root, 'apiVersion') && reading.get(root, 'kind')) blocks.push(root);
	for (let node = rest.pop(); node; node = rest.pop()) {
		if (node.type === 'mapping') {
			for (const entry of node.entries) {
				blocks.push(spanOf(entry));
				rest.push(entry.value);
			}
		} else if (node.type === 'sequence') {
			for (const item of node.items) {
				blocks.push({ start: item.outerStart, end: item.end });
				rest.push(item);
			}
		}
	}
	return blocks;
}

function spanOf({ key, value }: Entry): Block {
	return { start: key.outerStart, end: Math.max(key.end, value.end) };
}

/** `Metadata: { hushlint: { ignore: [{ rule, reason, until }] } }` of a template or of one of its resources. */
function fromMetadata(file: TemplateFile, source: Source, reading: Reading): InlineSuppression[] {
	const root = source.documents[0]?.root;
	if (root?.type !== 'mapping') return [];
	const position = lineIndex(file.text);
	const held = (owner: MappingNode, covers: Block): InlineSuppression[] => {
		let node = reading.get(owner, 'Metadata');
		for (const name of ['hushlint', 'ignore']) node = node?.type === 'mapping' ? reading.get(node, name) : undefined;
		if (!node) return [];
		return (node.type === 'sequence' ? node.items : [node]).map((item) => {
			const one = reading.follow(item);
			const said = (name: string): string => {
				// What stands alone is a rule, and lacks its reason.
				const value = one.type === 'mapping' ? reading.get(one, name) : name === 'rule' ? one : undefined;
				return value?.type === 'scalar' && value.value !== null ? value.text : '';
			};
			const until = said('until');
			return {
				rules: said('rule')
					.split(/[\s,]+/)
					.filter((name) => name !== ''),
				reason: said('reason').trim(),
				...(until === '' ? {} : { until }),
				at: locate(file.path, item, position),
				covers: locate(file.path, covers, position),
			};
		});
	};
	const resources = reading.get(root, 'Resources');
	const entries = resources?.type === 'mapping' ? reading.entries(resources) : [];
	return [
		...held(root, root),
		...entries.flatMap((entry) => {
			const resource = reading.follow(entry.value);
			return resource.type === 'mapping' ? held(resource, spanOf(entry)) : [];
		}),
	];
}

function locate(file: string, { start, end }: Block, position: (offset: number) => Position): Location {
	const from = position(start);
	const to = position(end);
	return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function wholeLine({ file, startLine, endLine, endColumn }: Location): Location {
	return { file, startLine, startColumn: 1, endLine, endColumn };
}
