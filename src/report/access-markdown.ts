import type { AccessAnswer } from '../access/answers/answer.ts';
import type { Block, Item, Section } from './access-layout.ts';
import { outlineOf } from './access-outline.ts';
import { code, prose } from './escape-markdown.ts';
import { number } from './wording.ts';

/** A job summary may hold 1 MiB; more is dropped as a whole. */
const largest = 900 * 1024;

/** The answer for GitHub's job summaries and pull requests: what fits. */
export function accessMarkdown(answer: AccessAnswer): string {
	const { blocks, last } = outlineOf(answer);
	const tail = last === undefined ? [] : [`**${prose(last)}**`];
	const parts: string[] = [];
	let rest = largest;
	for (const block of blocks) {
		const text = blockText(block);
		rest -= Buffer.byteLength(text) + 2;
		if (rest < 0) break;
		parts.push(text);
	}
	const left = blocks.length - parts.length;
	const note = left > 0 ? [`**${number(left)} more left out** to stay under 900 KiB.`] : [];
	return `${['## hushlint access', ...tail, ...parts, ...note].join('\n\n')}\n`;
}

function blockText({ title, place, lead, sections, table }: Block): string {
	const heading = `### ${code(title)}${place === '' ? '' : ` ${code(place)}`}`;
	const rows = table?.rows.map(([count = '', ...cells]) => row([prose(count), ...cells.map(code)])) ?? [];
	const grid = table === undefined ? [] : [[row(table.head), '| ---: | --- | --- |', ...rows].join('\n')];
	return [heading, ...(lead === '' ? [] : [prose(lead)]), ...grid, ...sections.map(sectionText)].join('\n\n');
}

function sectionText({ title, items }: Section): string {
	const heading = title === '' ? [] : [`#### ${prose(title.replace(/^\W /, ''))}`, ''];
	return [...heading, ...items.map(itemText)].join('\n');
}

function itemText({ names, facts }: Item): string {
	const lines = facts.map(({ label, text }) => (label === '' ? prose(text) : `${prose(label)}: ${prose(text)}`));
	if (names.length === 0) return `- ${lines.join(' ')}`;
	return [`- ${names.map(code).join(', ')}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
