import type { CostAnswer } from '../cost/answer.ts';
import { outlineOfCost } from './cost-outline.ts';
import { prose } from './escape-markdown.ts';
import type { Table } from './table-lines.ts';
import { number } from './wording.ts';

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The bill for job summaries and pull requests. */
export function costMarkdown(answer: CostAnswer): string {
	const { lead, tables, notes } = outlineOfCost(answer);
	const parts = [
		'## hushlint cost',
		...lead.map((line) => `**${prose(line)}**`),
		...tables.map(tableText),
		notes.map((note) => `- ${prose(note)}`).join('\n'),
	];
	return `${parts.join('\n\n')}\n`;
}

function tableText({ title, head, right, rows, more }: Table): string {
	const grid = [
		tableLine(head.map(prose)),
		tableLine(head.map((_, at) => (right.includes(at) ? '---:' : '---'))),
		...rows.map((row) => tableLine(row.map(prose))),
	];
	const rest = more === 0 ? [] : [`${number(more)} more are left out.`];
	return [`### ${prose(title)}`, grid.join('\n'), ...rest].join('\n\n');
}
