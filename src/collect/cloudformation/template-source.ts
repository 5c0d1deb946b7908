import type { Location } from '../../model/location.ts';
import { lineIndex } from '../../syntax/line-index.ts';
import { parseJson } from '../../syntax/parse-json.ts';
import { parseYaml } from '../../syntax/parse-yaml.ts';
import { Reading } from '../../syntax/reading.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { DuplicateKey, Entry, MappingNode, Node, Source } from '../../syntax/tree.ts';
import type { TemplateFault, TemplateFile } from '../template.ts';
import { isCloudFormation } from './is-cloudformation.ts';

/** A parsed template file. */
export interface TemplateSource {
	readonly path: string;
	readonly text: string;
	readonly root: MappingNode;
	readonly reading: Reading;
	readonly duplicates: readonly DuplicateKey[];
	readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** A stretch of a template file. */
export interface Place {
	readonly source: TemplateSource;
	readonly start: number;
	readonly end: number;
}

/** Parses a template, or says what is wrong with it. */
export function parseTemplate({ path, text }: TemplateFile): TemplateSource | TemplateFault {
	try {
		const source = parse(path, text);
		const [document] = source.documents;
		const start = { file: path, line: 1, column: 1 };
		if (!document || !isCloudFormation(document.root)) return { ...start, reason: 'not a CloudFormation template' };
		const reading = new Reading(source);
		const root = reading.follow(document.root);
		if (root.type !== 'mapping') return { ...start, reason: 'not a CloudFormation template' };
		return { path, text, root, reading, duplicates: document.duplicates, positionOf: lineIndex(text) };
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { line, column, reason } = error.fault;
		return { file: path, line, column, reason };
	}
}

/** JSON where the file says so by its name or its first character; CloudFormation takes YAML that begins with a brace, too. */
function parse(path: string, text: string): Source {
	if (path.endsWith('.json')) return parseJson(text);
	return parseYaml(text);
}

/** From the tag, if there is one, to the end of the content. */
export function placeOf(node: Node, source: TemplateSource): Place {
	return { source, start: node.outerStart, end: node.end };
}

/** From the key to the end of the value. */
export function entryPlace({ key, value }: Entry, source: TemplateSource): Place {
	return { source, start: key.outerStart, end: Math.max(key.end, value.end) };
}

/** Without the line breaks that end a block scalar. */
export function locate({ source, start, end }: Place): Location {
	let last = end;
	while (last > start && /\s/.test(source.text.charAt(last - 1))) last -= 1;
	const from = source.positionOf(start);
	const to = source.positionOf(last);
	return {
		file: source.path,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
	};
}

export function faultAt({ source, start }: Place, reason: string): TemplateFault {
	return { file: source.path, ...source.positionOf(start), reason };
}

/** The text of a key; collections as keys have none. */
export function keyText(entry: Entry, reading: Reading): string | undefined {
	const key = reading.follow(entry.key);
	return key.type === 'scalar' ? key.text : undefined;
}
