import { mkdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Report } from '../finding/report.ts';
import { formatNames, formats, type FormatName } from '../report/formats.ts';
import { inventory } from '../report/inventory.ts';
import { allowsColor, type Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { OutputError, writeFileAtomically } from './write-file.ts';

/** A file to write besides standard output. */
export interface Output {
	readonly format: FormatName;
	readonly path: string;
}

/** Reads `FORMAT=FILE` or `FILE`, whose extension decides. Throws `UsageError`. */
export function parseOutput(text: string): Output {
	const [, named, rest] = /^([a-z]+)=(.*)$/s.exec(text) ?? [];
	if (named !== undefined && rest !== undefined) {
		const format = formatNames.find((name) => name === named);
		if (format === undefined)
			throw new UsageError(`--output: "${named}" is no format; there are ${formatNames.join(', ')}`);
		if (rest === '') throw new UsageError(`--output ${named}= names no file`);
		return { format, path: rest };
	}
	if (text === '') throw new UsageError('--output names no file');
	const format = formatNames.find((name) => formats[name].extension === extname(text).toLowerCase());
	if (format === undefined)
		throw new UsageError(`--output ${text}: its extension tells no format; write FORMAT=${text}`);
	return { format, path: text };
}

export interface EmitOptions {
	readonly format: FormatName;
	readonly outputs: readonly Output[];
	readonly quiet: boolean;
	readonly color?: boolean | undefined;
}

/** Writes the files asked for, with an inventory beside each SARIF file, and prints the report in the chosen format unless quiet. */
export function emit(report: Report, streams: Streams, { format, outputs, quiet, color }: EmitOptions): void {
	for (const output of outputs) writeOutput(report, output, streams.cwd);
	if (quiet) return;
	const colors = allowsColor(streams, color);
	streams.out(
		formats[format].render(report, { color: colors, hyperlinks: colors && streams.terminal, width: streams.columns }),
	);
}

function writeOutput(report: Report, { format, path }: Output, cwd: string): void {
	makeFolder(resolve(cwd, path));
	const inventoryFile = join(dirname(path), `${basename(path, extname(path))}.inventory.txt`);
	// Code scanning resolves it against the root of the repository, which is where runs start.
	const uri = relative(cwd, resolve(cwd, inventoryFile)).split(sep).join('/');
	writeFileAtomically(resolve(cwd, path), formats[format].render(report, { inventoryFile: uri }));
	if (format === 'sarif') writeFileAtomically(resolve(cwd, inventoryFile), inventory(report));
}

/** Makes the folder a file goes into. Throws `OutputError`. */
export function makeFolder(path: string): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
	} catch {
		throw new OutputError(`cannot write ${path}: its folder cannot be made`);
	}
}
