import { basename, extname } from 'node:path';
import type { Report } from '../finding/report.ts';
import { formats, isFormat, type FormatName } from '../report/formats.ts';
import { inventory } from '../report/inventory.ts';
import { allowsColor, type Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { writeFileAtomically } from './write-file.ts';

/** A file to write besides standard output. */
export interface Output {
	readonly format: FormatName;
	readonly path: string;
}

/** Reads `FORMAT=FILE` or `FILE`, whose extension decides. */
export function parseOutput(text: string): Output {
	const [, named, rest] = /^([a-z]+)=(.*)$/s.exec(text) ?? [];
	if (named !== undefined && rest !== undefined) {
		if (!isFormat(named)) throw new UsageError(`--output: "${named}" is no format; there are ${Object.keys(formats).join(', ')}`);
		if (rest === '') throw new UsageError(`--output ${named}= names no file`);
		return { format: named, path: rest };
	}
	const extension = extname(text).slice(1).toLowerCase();
	const format = Object.entries(formats).find(([, { extensions }]) => (extensions as readonly string[]).includes(extension))?.[0];
	if (format === undefined || !isFormat(format)) {
		throw new UsageError(`--output ${text}: its extension tells no format; write FORMAT=${text}`);
	}
	return { format, path: text };
}

/** Prints the report in the chosen format, unless quiet, and writes the files asked for; an inventory lies beside each SARIF file. */
export function emit(report: Report, streams: Streams, options: EmitOptions): void {
	for (const { format, path } of options.outputs) {
		const inventoryFile = `${basename(path, extname(path))}.inventory.txt`;
		writeFileAtomically(path, formats[format].render(report, { ...plainOptions, inventoryFile }));
		if (format === 'sarif') writeFileAtomically(`${path.slice(0, path.length - basename(path).length)}${inventoryFile}`, inventory(report));
	}
	if (options.quiet) return;
	const color = allowsColor(streams, options.color);
	const terminal = { color, hyperlinks: color && streams.terminal, width: streams.columns, inventoryFile: 'hushlint.inventory.txt' };
	streams.out(formats[options.format].render(report, terminal));
}

const plainOptions = { color: false, hyperlinks: false, width: 100 };

export interface EmitOptions {
	readonly format: FormatName;
	readonly outputs: readonly Output[];
	readonly quiet: boolean;
	readonly color?: boolean | undefined;
}
