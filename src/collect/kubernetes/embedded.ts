import type { Location } from '../../model/location.ts';
import { lineIndex, type Position } from '../../syntax/line-index.ts';
import { parseYaml } from '../../syntax/parse-yaml.ts';
import { Reading } from '../../syntax/reading.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { ScalarNode } from '../../syntax/tree.ts';
import { Field, originOf, type Origin } from './field.ts';

/** The YAML that a text field holds, its places being those in the file. Throws `SourceError` with such a place. */
export function embeddedYaml(field: Field): Field | undefined {
	const scalar = field.scalar();
	const { at } = field.at();
	if (!scalar || at === undefined || !field.exists) return undefined;
	const { node, origin } = scalar;
	const place = placeWithin(node, origin);
	try {
		const source = parseYaml(node.text);
		const reading = new Reading(source);
		const [document] = source.documents;
		const inner: Origin = {
			...originOf(origin.file, source, reading),
			...(place === undefined ? { whole: at } : { position: place }),
		};
		return new Field(inner, document && reading.follow(document.root));
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		throw new SourceError({ ...error.fault, ...faultAt(error.fault.offset, place, at) });
	}
}

function faultAt(offset: number, place: ((offset: number) => Position) | undefined, at: Location): Position {
	return place === undefined ? { line: at.startLine, column: at.startColumn } : place(offset);
}

/** Where an offset in the text of a scalar stands in the file; `undefined` where the text is written too differently to tell. */
function placeWithin(node: ScalarNode, { source, position }: Origin): ((offset: number) => Position) | undefined {
	const start = position(node.start);
	const raw = source.text.slice(node.start, node.end);
	if (node.style === 'literal') {
		const indentation = blockIndentation(raw, source.text, node.start);
		const inner = lineIndex(node.text);
		return (offset) => {
			const { line, column } = inner(offset);
			return { line: start.line + line, column: indentation + column };
		};
	}
	const shift = node.style === 'plain' ? 0 : 1;
	if (raw.slice(shift, raw.length - shift) !== node.text || node.text.includes('\n')) return undefined;
	return (offset) => ({ line: start.line, column: start.column + shift + offset });
}

/** Columns before the content of a block scalar: as its first line with content has it, or as its header says. */
function blockIndentation(raw: string, text: string, start: number): number {
	const [header = '', ...lines] = raw.split(/\r\n?|\n/);
	const explicit = /[1-9]/.exec(header)?.[0];
	const first = lines.find((line) => line.trim() !== '') ?? '';
	const spaces = /^ */.exec(first)?.[0].length ?? 0;
	if (explicit === undefined) return spaces;
	const line = text.slice(Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1, start);
	return (/^[ -]*/.exec(line)?.[0].length ?? 0) + Number(explicit);
}
