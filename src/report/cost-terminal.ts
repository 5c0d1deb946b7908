import { createColors } from 'picocolors';
import type { CostAnswer } from '../cost/answer.ts';
import { outlineOfCost, type CostTable } from './cost-outline.ts';
import type { RenderOptions } from './render-options.ts';
import { visible } from './visible.ts';
import { number } from './wording.ts';
import { widthOf, wrap } from './wrap.ts';

const defaultWidth = 100;
const smallestWidth = 40;
/** Text before the last column may take this much; the last takes what is left. */
const widest = 48;

type Colors = ReturnType<typeof createColors>;

/** The bill for people at a terminal. */
export function costTerminal(answer: CostAnswer, { color = false, width = defaultWidth }: RenderOptions = {}): string {
	const colors = createColors(color);
	const columns = Math.max(width, smallestWidth);
	const { lead, tables, notes } = outlineOfCost(answer);
	const parts = [
		lead.flatMap((line) => wrap(visible(line), columns)).map(colors.bold),
		...tables.map((table) => tableLines(table, columns, colors)),
		notes.flatMap((note) => wrap(visible(note), columns)).map(colors.dim),
	];
	return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A table with its title; long text in the last column goes on below itself. */
export function tableLines({ title, head, right, rows, more }: CostTable, width: number, colors: Colors): string[] {
	const cells = rows.map((row) => row.map(visible));
	const widths = head.map((name, at) =>
		Math.min(widest, Math.max(widthOf(name), ...cells.map((row) => widthOf(row[at] ?? '')))),
	);
	const last = head.length - 1;
	const taken = widths.slice(0, last).reduce((all, one) => all + one + 2, 2);
	const isNarrow = width - taken < 24 && (widths[last] ?? 0) > width - taken;
	const line = (row: readonly string[], paint: (text: string) => string): string[] => {
		const start = row
			.slice(0, isNarrow || !right.includes(last) ? last : undefined)
			.map((cell, at) => pad(cell, widths[at] ?? 0, right.includes(at)))
			.join('  ');
		if (right.includes(last)) return [`  ${paint(start)}`];
		const lines = wrap(row[last] ?? '', isNarrow ? width - 4 : Math.max(1, width - taken));
		if (isNarrow) return [`  ${paint(start)}`.trimEnd(), ...lines.filter(Boolean).map((text) => `    ${paint(text)}`)];
		return lines.map(
			(text, at) => `  ${at === 0 ? paint(`${start}  ${text}`.trimEnd()) : ' '.repeat(taken - 2) + paint(text)}`,
		);
	};
	return [
		colors.cyan(title),
		...line(head, colors.dim),
		...cells.flatMap((row) => line(row, String)),
		...(more === 0 ? [] : [colors.dim(`  and ${number(more)} more; --format json and csv list all`)]),
	];
}

function pad(text: string, width: number, toRight: boolean): string {
	const space = ' '.repeat(Math.max(0, width - widthOf(text)));
	return toRight ? space + text : text + space;
}
