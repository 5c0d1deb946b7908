import { createColors } from 'picocolors';
import type { AccessAnswer } from '../access/answers/answer.ts';
import type { Block, Item, Section } from './access-layout.ts';
import { outlineOf } from './access-outline.ts';
import type { Fact } from './access-words.ts';
import type { RenderOptions } from './render-options.ts';
import { visible } from './visible.ts';
import { widthOf, wrap } from './wrap.ts';

const defaultWidth = 100;
const smallestWidth = 40;
/** Labels longer than this stand on a line of their own. */
const widestLabel = 34;

interface Canvas {
	readonly width: number;
	readonly colors: ReturnType<typeof createColors>;
}

/** The answer for people at a terminal. */
export function accessTerminal(
	answer: AccessAnswer,
	{ color = false, width = defaultWidth }: RenderOptions = {},
): string {
	const canvas = { width: Math.max(width, smallestWidth), colors: createColors(color) };
	const { blocks, last } = outlineOf(answer);
	const parts = blocks.map((block) => blockLines(block, canvas).join('\n'));
	if (last !== undefined) parts.push(wrap(visible(last), canvas.width).map(canvas.colors.bold).join('\n'));
	return `${parts.join('\n\n\n')}\n`;
}

function blockLines({ title, place, lead, sections, table }: Block, canvas: Canvas): string[] {
	const { colors, width } = canvas;
	const heading = colors.bold(visible(title)) + (place === '' ? '' : `  ${colors.dim(visible(place))}`);
	return [
		heading,
		...(lead === '' ? [] : wrap(visible(lead), width)),
		...(table === undefined ? [] : ['', ...tableLines(table.rows, canvas)]),
		...sections.flatMap((section) => [...(section.title === '' ? [] : ['']), ...sectionLines(section, canvas)]),
	];
}

/** Counts to the right, the rest to the left. */
function tableLines(rows: readonly (readonly string[])[], { colors }: Canvas): string[] {
	const first = Math.max(0, ...rows.map(([count = '']) => widthOf(count)));
	const second = Math.min(60, Math.max(0, ...rows.map(([, name = '']) => widthOf(visible(name)))));
	return rows.map(([count = '', name = '', place = '']) => {
		const shown = visible(name);
		const gap = ' '.repeat(Math.max(2, second + 2 - widthOf(shown)));
		return `  ${count.padStart(first)}  ${colors.bold(shown)}${place === '' ? '' : gap + colors.dim(visible(place))}`;
	});
}

function sectionLines({ title, tone, items }: Section, canvas: Canvas): string[] {
	const { colors } = canvas;
	const paint = { plain: colors.cyan, quiet: colors.dim, doubt: colors.yellow }[tone];
	const heading = title === '' ? [] : wrap(title, canvas.width).map(paint);
	return [...heading, ...items.flatMap((item) => itemLines(item, canvas))];
}

function itemLines({ names, facts }: Item, { width, colors }: Canvas): string[] {
	// A name is not broken at its spaces.
	const all = names.map((name) => visible(name).replaceAll(' ', '\u00a0')).join(', ');
	const lines = names.length === 0 ? [] : wrap(all, width - 2);
	const labels = facts.map(({ label }) => widthOf(label)).filter((columns) => columns <= widestLabel);
	const column = Math.max(0, ...labels);
	return [
		...lines.map((line) => `  ${colors.bold(line.replaceAll('\u00a0', ' '))}`),
		...facts.flatMap((fact) => factLines(fact, { column, indent: names.length === 0 ? 2 : 4, width, colors })),
	];
}

function factLines(
	{ label, text }: Fact,
	{ column, indent, width, colors }: Canvas & { readonly column: number; readonly indent: number },
): string[] {
	const margin = ' '.repeat(indent);
	if (label === '') return wrap(visible(text), width - indent).map((line) => margin + line);
	const narrow = width - indent - column - 2 < 30;
	const own = narrow || widthOf(label) > column;
	const rest = own ? indent + 2 : indent + column + 2;
	const lines = wrap(visible(text), width - rest);
	const shown = colors.dim(visible(label));
	if (own) return [margin + shown, ...lines.map((line) => ' '.repeat(rest) + line)];
	const gap = ' '.repeat(column - widthOf(label) + 2);
	return lines.map((line, at) => (at === 0 ? margin + shown + gap : ' '.repeat(rest)) + line);
}
