import type { Location } from '../../model/location.ts';
import type { HclSpan } from '../../syntax/hcl-tree.ts';
import { lineIndex, type Position } from '../../syntax/line-index.ts';

/** A file whose places can be told. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly position: (offset: number) => Position;
}

/** Where a value is written. */
export interface Place extends HclSpan {
	readonly file: SourceFile;
}

export function openSource(path: string, text: string): SourceFile {
	let position: SourceFile['position'] | undefined;
	return { path, text, position: (offset) => (position ??= lineIndex(text))(offset) };
}

export function placeOf(file: SourceFile, { start, end }: HclSpan): Place {
	return { file, start, end };
}

export function locationOf({ file, start, end }: Place): Location {
	const from = file.position(start);
	const to = file.position(end);
	return {
		file: file.path,
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
	};
}

/**
 * Offset in the source of each UTF-16 unit of a text that was written there with escapes (`\n`, `$${`) or an indentation that was taken off;
 * `undefined` where the two do not fit.
 */
export function alignText(text: string, { file, start, end }: Place): readonly number[] | undefined {
	const source = file.text;
	const offsets: number[] = [];
	let at = start;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text[index];
		if (source[at] === '\r' && unit === '\n') at += 1;
		while (at < end && source[at] !== unit && isLineStart(source, at) && isBlank(source[at])) at += 1;
		if (at >= end) return undefined;
		offsets.push(at);
		if (source[at] === '\\' && (unit !== '\\' || source[at + 1] === '\\')) at += escapeLength(source, at);
		else if (source[at] === unit) at += isDoubled(source, at) ? 2 : 1;
		else return undefined;
	}
	return offsets;
}

function isLineStart(source: string, at: number): boolean {
	for (let index = at - 1; index >= 0; index -= 1) {
		if (source[index] === '\n' || source[index] === '\r') return true;
		if (!isBlank(source[index])) return false;
	}
	return true;
}

function isBlank(unit: string | undefined): boolean {
	return unit === ' ' || unit === '\t';
}

function escapeLength(source: string, at: number): number {
	const kind = source[at + 1];
	return kind === 'u' ? 6 : kind === 'U' ? 10 : 2;
}

/** `$${` and `%%{` stand for `${` and `%{`. */
function isDoubled(source: string, at: number): boolean {
	const unit = source[at];
	return (unit === '$' || unit === '%') && source[at + 1] === unit && source[at + 2] === '{';
}
