import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findJsonFault } from '../../syntax/json-fault.ts';
import { parseYaml } from '../../syntax/parse-yaml.ts';
import { Reading } from '../../syntax/reading.ts';
import { SourceError, sourceError } from '../../syntax/source-error.ts';
import { pathFrom } from '../path-from.ts';
import { readTemplateFile, reasonOf } from '../read-template-file.ts';
import { ScanError } from '../scan-error.ts';

/** One answer in a file; a file may hold several. */
export interface DumpContent {
	readonly file: string;
	readonly content: unknown;
}

export interface DumpFiles {
	readonly contents: readonly DumpContent[];
	/** Files that are neither JSON nor YAML by their names, or cannot be read, with the reason. */
	readonly skipped: readonly { readonly file: string; readonly reason: string }[];
	/** When the newest file was written. */
	readonly newest: Date | undefined;
}

const maxBytes = 400_000_000;
const maxDepth = 20;

/** Reads the answers in a file, or in a directory and those below it. Throws `ScanError` for what is missing or broken, which it does not quote. */
export function readDumpFiles(path: string, cwd: string): DumpFiles {
	const contents: DumpContent[] = [];
	const skipped: { file: string; reason: string }[] = [];
	const problems: string[] = [];
	let newest = 0;
	for (const absolute of filesIn(resolve(cwd, path))) {
		const file = pathFrom(cwd, absolute);
		if (!/\.(?:json|ya?ml)$/i.test(absolute)) {
			skipped.push({ file, reason: 'it is neither .json nor .yaml' });
			continue;
		}
		const text = readTemplateFile(absolute, { maxBytes });
		if (typeof text !== 'string') {
			problems.push(`${file}: ${text.reason}`);
			continue;
		}
		if (text.trim() === '') {
			skipped.push({ file, reason: 'it is empty' });
			continue;
		}
		newest = Math.max(newest, statSync(absolute).mtimeMs);
		try {
			for (const content of parse(text, !/json$/i.test(absolute))) contents.push({ file, content });
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			const { line, column, reason } = error.fault;
			problems.push(`${file}:${line}:${column}: ${reason}`);
		}
	}
	if (problems.length > 0) throw new ScanError(problems.join('\n'));
	return { contents, skipped, newest: newest === 0 ? undefined : new Date(newest) };
}

function filesIn(path: string): string[] {
	try {
		return statSync(path).isDirectory() ? [...walk(path, 0)] : [path];
	} catch (error) {
		throw new ScanError(`cannot read ${path}: ${reasonOf(error)}`);
	}
}

function* walk(folder: string, depth: number): Iterable<string> {
	if (depth > maxDepth) return;
	const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.name.startsWith('.')) continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path, depth + 1);
		else yield path;
	}
}

/** The values of a text: one, those of a list, or one after the other, as a loop of commands appends them. Throws `SourceError`. */
function parse(text: string, isYaml: boolean): readonly unknown[] {
	const values = isYaml ? parseYamlValues(text) : parseJsonValues(text.startsWith('\uFEFF') ? text.slice(1) : text);
	return values.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]));
}

function parseYamlValues(text: string): readonly unknown[] {
	const source = parseYaml(text);
	return source.documents.map(({ root }) => new Reading(source).data(root));
}

function parseJsonValues(text: string): readonly unknown[] {
	try {
		return [JSON.parse(text)];
	} catch {
		// Its message quotes the text.
	}
	const values: unknown[] = [];
	let start = 0;
	for (const end of endsOf(text)) {
		const piece = text.slice(start, end);
		const fault = findJsonFault(piece);
		if (fault) throw sourceError(text, start + fault.offset, fault.reason);
		values.push(JSON.parse(piece));
		start = end;
	}
	const fault = findJsonFault(text.slice(start));
	if (values.length === 0 || text.slice(start).trim() !== '') {
		throw sourceError(text, start + (fault?.offset ?? 0), fault?.reason ?? 'not valid JSON');
	}
	return values;
}

/** Where the objects and lists end that stand one after the other. */
function* endsOf(text: string): Iterable<number> {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (quoted && char === '\\') at += 1;
		else if (char === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (char === '{' || char === '[') depth += 1;
		else if ((char === '}' || char === ']') && --depth === 0) yield at + 1;
		if (depth < 0) return;
	}
}
