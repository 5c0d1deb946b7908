import { mkdirSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { suggestion } from '../config/nearest.ts';
import type { Report } from '../finding/report.ts';
import { formats, type FormatName } from '../report/formats.ts';
import { inventory } from '../report/inventory.ts';
import { allowsColor, type Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { attempt, checkWritable, isSpecial, writeFileAtomically } from './write-file.ts';

/** A file to write besides standard output. */
export interface Output<Name extends string = FormatName> {
	readonly format: Name;
	readonly path: string;
}

/** Reads `FORMAT=FILE` or `FILE`, whose extension decides. Throws `UsageError`. */
export function parseOutput(text: string): Output {
	return parseOutputIn(text, formats);
}

/** The same for a command with formats of its own. */
export function parseOutputIn<Name extends string>(
	text: string,
	table: { readonly [Format in Name]: { readonly extension: string } },
): Output<Name> {
	const names = Object.keys(table) as Name[];
	const [, named, rest] = /^([a-z]+)=(.*)$/s.exec(text) ?? [];
	if (named !== undefined && rest !== undefined) {
		const format = names.find((name) => name === named);
		if (format === undefined)
			throw new UsageError(
				`--output: "${named}" is no format; there are ${names.join(', ')}${suggestion(named, names)}`,
			);
		if (rest === '') throw new UsageError(`--output ${named}= names no file`);
		if (rest === '-') throw new UsageError(`--output ${named}=-: standard output is --format's`);
		return { format, path: rest };
	}
	const format = names.find((name) => table[name].extension === extname(text).toLowerCase());
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
	const inventoryPath = inventoryOf({ format, path });
	// Code scanning resolves it against the root of the repository, which is where runs start.
	const uri = inventoryPath === undefined ? undefined : relative(cwd, resolve(cwd, inventoryPath)).split(sep).join('/');
	writeOut(path, formats[format].render(report, uri === undefined ? {} : { inventoryFile: uri }));
	if (inventoryPath !== undefined) writeOut(inventoryPath, inventory(report));
}

/** The file that SARIF results of live accounts point into; beside a pipe or device there is none. */
function inventoryOf({ format, path }: Output<string>): string | undefined {
	if (format !== 'sarif' || isSpecial(path)) return undefined;
	return join(dirname(path), `${basename(path, extname(path))}.inventory.txt`);
}

/** Writes a file, its folder made. Throws `OutputError`. */
export function writeOut(path: string, text: string, mode?: number): void {
	attempt(path, () => mkdirSync(dirname(path), { recursive: true }));
	writeFileAtomically(path, text, mode);
}

/**
 * Refuses, before anything is read, what could not be written in the end: files that cannot be, that would be written twice, or
 * that are read as something else. Throws `OutputError` and `UsageError`.
 */
export function checkFiles(
	outputs: readonly Output<string>[],
	writeBaseline: string | undefined,
	{ snapshot, config, baseline }: { readonly [Name in 'snapshot' | 'config' | 'baseline']?: string | undefined },
): void {
	const taken = new Map<string, string>();
	for (const [what, path] of Object.entries({ snapshot, config, baseline })) {
		if (path !== undefined) taken.set(resolve(path), `is the ${what} that is read`);
	}
	const files = outputs.flatMap((output) => [output.path, inventoryOf(output)]).filter((path) => path !== undefined);
	for (const path of files) {
		checkWritable(path);
		const clash = taken.get(resolve(path));
		if (clash !== undefined && !isSpecial(path)) throw new UsageError(`--output: ${path} ${clash}`);
		taken.set(resolve(path), 'would be written twice');
	}
	if (writeBaseline === undefined) return;
	checkWritable(writeBaseline);
	const clash = resolve(writeBaseline) === resolve(baseline ?? '') ? undefined : taken.get(resolve(writeBaseline));
	if (clash !== undefined) throw new UsageError(`--write-baseline: ${writeBaseline} ${clash}`);
}
