import { createColors } from 'picocolors';
import type { CostAnswer } from '../cost/answer.ts';
import { outlineOfCost } from './cost-outline.ts';
import type { RenderOptions } from './render-options.ts';
import { tableLines } from './table-lines.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const defaultWidth = 100;
const smallestWidth = 40;

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
