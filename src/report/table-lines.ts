import type { createColors } from 'picocolors';
import { visible } from './visible.ts';
import { number } from './wording.ts';
import { widthOf, wrap } from './wrap.ts';

/** A table as the formats for people lay it out. */
export interface Table {
	readonly title: string;
	readonly head: readonly string[];
	/** Columns that hold figures. */
	readonly right: readonly number[];
	readonly rows: readonly (readonly string[])[];
	/** Rows that are left out. */
	readonly more: number;
}

/** Between columns. */
const gap = 2;
/** Columns of text are not made narrower than this. */
const narrowest = 16;

type Colors = ReturnType<typeof createColors>;

/** A table with its title; text that is longer than its column stands on a line of its own, in the last column it goes on below itself. */
export function tableLines({ title, head, right, rows, more }: Table, width: number, colors: Colors): string[] {
	const cells = rows.map((row) => row.map(visible));
	const widths = widthsOf([head, ...cells], right, width - 2);
	const body =
		widths === undefined
			? cells.flatMap((row) => stacked(row, head, width))
			: [
					...lineOf(head, widths, { right, width, paint: colors.dim }),
					...cells.flatMap((row) => lineOf(row, widths, { right, width, paint: String })),
				];
	return [
		colors.cyan(title),
		...body,
		...(more === 0 ? [] : [colors.dim(`  and ${number(more)} more; --format json and csv list all`)]),
	];
}

/** Columns of figures take what they need, those of text what is left; `undefined`: they do not fit beside each other. */
function widthsOf(
	rows: readonly (readonly string[])[],
	right: readonly number[],
	width: number,
): readonly number[] | undefined {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
	const taken = (): number => widths.reduce((all, one) => all + one + gap, -gap);
	const texts = widths.flatMap((_, at) => (right.includes(at) ? [] : [at]));
	for (let over = taken() - width; over > 0; over = taken() - width) {
		const [longest] = texts.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
		const current = longest === undefined ? 0 : (widths[longest] ?? 0);
		if (longest === undefined || current <= narrowest) return undefined;
		const next = Math.max(0, ...texts.filter((at) => at !== longest).map((at) => widths[at] ?? 0));
		widths[longest] = Math.max(narrowest, Math.min(current - 1, Math.max(next, current - over)));
	}
	return widths;
}

interface Line {
	readonly right: readonly number[];
	readonly width: number;
	readonly paint: (text: string) => string;
}

function lineOf(row: readonly string[], widths: readonly number[], { right, width, paint }: Line): string[] {
	const lines: string[] = [];
	const last = widths.length - 1;
	let line = '';
	let start = 0;
	for (const [at, columns] of widths.entries()) {
		const cell = row[at] ?? '';
		const indent = ' '.repeat(start);
		const before = line === '' ? indent : pad(line, start, false);
		if (at === last && !right.includes(at)) {
			const [first = '', ...rest] = wrap(cell, Math.max(columns, width - 2 - start));
			line = before + first;
			lines.push(line, ...rest.map((text) => indent + text));
			break;
		}
		line = before + pad(cell, columns, right.includes(at));
		if (at === last) lines.push(line);
		else if (widthOf(cell) > columns) {
			lines.push(line);
			line = '';
		}
		start += columns + gap;
	}
	return lines.flatMap((text) => (text.trim() === '' ? [] : [`  ${paint(text.trimEnd())}`]));
}

/** For terminals that are too narrow for columns: the first cell, and below it the others with what they are. */
function stacked(row: readonly string[], head: readonly string[], width: number): string[] {
	const [first = '', ...rest] = row.map((cell, at) => (at === 0 || cell === '' ? cell : `${head[at]} ${cell}`.trim()));
	return [`  ${first}`, ...wrap(rest.filter(Boolean).join('; '), width - 4).map((text) => `    ${text}`)];
}

function pad(text: string, width: number, toRight: boolean): string {
	const space = ' '.repeat(Math.max(0, width - widthOf(text)));
	return toRight ? space + text : text + space;
}
