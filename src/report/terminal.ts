import { createColors } from 'picocolors';
import type { Finding, Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { crashLine, gapLines, suppressedLines } from './asides.ts';
import type { RenderOptions } from './render-options.ts';
import { remarks, verdict, whereabouts, worstFirst } from './tally.ts';
import { visible } from './visible.ts';
import { firstSentence, money } from './wording.ts';
import { widthOf, wrap } from './wrap.ts';

const defaultWidth = 100;
const smallestWidth = 40;
/** More findings of a rule would bury the others under their commands; the other formats show all. */
const mostFixes = 3;
const indent = ' '.repeat(10);

type Paint = (text: string) => string;

/** What every block needs: columns, colours, links. */
interface Canvas {
	readonly width: number;
	readonly colors: ReturnType<typeof createColors>;
	readonly labels: Readonly<Record<Severity, { readonly word: string; readonly paint: Paint }>>;
	readonly link: (text: string, rule: string) => string;
}

/** The report for people at a terminal: one block a finding, what findings share said once, a summary line last. */
export function terminal(report: Report, options: RenderOptions = {}): string {
	const canvas = canvasOf(report, options);
	const groups = chunk(worstFirst(report, report.findings), (finding) => `${finding.severity} ${finding.rule}`);
	const blocks = [
		...groups.map((group) => ruleBlock(group, canvas)),
		section('Not evaluated', gapLines(report), canvas),
		section('Suppressed', suppressedLines(report), canvas),
		section(
			'Notices',
			report.notices.map(({ message }) => message),
			canvas,
		),
		section('Crashed', report.crashes.map(crashLine), canvas),
		summaryLine(report, canvas),
	];
	return `${blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

function canvasOf(
	{ rules }: Report,
	{ color = false, hyperlinks = false, width = defaultWidth }: RenderOptions,
): Canvas {
	const colors = createColors(color);
	const urls = new Map(hyperlinks ? rules.map(({ id, url }) => [id, url]) : []);
	return {
		width: Math.max(width, smallestWidth),
		colors,
		labels: {
			critical: { word: 'CRITICAL', paint: (text) => colors.bold(colors.inverse(colors.red(text))) },
			high: { word: 'HIGH', paint: (text) => colors.bold(colors.red(text)) },
			medium: { word: 'MEDIUM', paint: (text) => colors.bold(colors.yellow(text)) },
			low: { word: 'LOW', paint: (text) => colors.bold(colors.cyan(text)) },
			informational: { word: 'INFO', paint: (text) => colors.bold(colors.dim(text)) },
		},
		link: (text, rule) => {
			const url = urls.get(rule);
			if (url === undefined || !/^https?:\/\/[!-~]+$/.test(url)) return text;
			return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
		},
	};
}

/** What was found, then the rest; a remark is not broken. */
function summaryLine(report: Report, { width, colors }: Canvas): string[] {
	const parts = [verdict(report), ...remarks(report).map((remark) => remark.replaceAll(' ', '\u00a0'))];
	const lines = wrap(visible(parts.join('\u00a0· ')), width);
	return lines.map((line) => colors.bold(line.replaceAll('\u00a0', ' ')));
}

/** The findings of one rule and severity. Findings that read alike share their message, and all that advise alike share the remedy. */
function ruleBlock(findings: readonly Finding[], canvas: Canvas): string[] {
	const { green } = canvas.colors;
	const lines: string[] = [];
	for (const advised of chunk(findings, ({ remedy }) => firstSentence(remedy))) {
		for (const alike of chunk(advised, ({ message, because }) => JSON.stringify([message, because]))) {
			for (const finding of alike) lines.push(...heading(finding, canvas));
			lines.push(...body(alike[0], canvas));
			if (findings.length <= mostFixes) lines.push(...fixLines(alike, canvas));
		}
		lines.push(...paragraph(firstSentence(advised[0].remedy), canvas, '→ ').map((line) => green(line)));
	}
	return lines;
}

/** Severity, rule, name, place, dollars; what does not fit goes below. */
function heading(finding: Finding, { width, colors, labels, link }: Canvas): string[] {
	const { word, paint } = labels[finding.severity];
	const place = visible(whereabouts(finding));
	const parts: readonly { readonly text: string; readonly paint: Paint }[] = [
		{ text: visible(finding.rule), paint: (text) => link(text, finding.rule) },
		{ text: visible(finding.resource.name), paint: colors.bold },
		...(place === '' ? [] : [{ text: `(${place})`, paint: colors.dim }]),
	];

	const lines: string[] = [];
	let line = paint(word) + ' '.repeat(indent.length - word.length);
	let taken = indent.length;
	for (const { text, paint: color } of parts) {
		const gap = taken === indent.length ? '' : '  ';
		const columns = widthOf(text);
		if (gap !== '' && taken + gap.length + columns > width) {
			lines.push(line);
			line = indent + color(text);
			taken = indent.length + columns;
		} else {
			line += gap + color(text);
			taken += gap.length + columns;
		}
	}

	const { monthlyCost } = finding;
	if (monthlyCost === undefined) return [...lines, line];
	const cost = `${money(monthlyCost.usd)} a month, ${monthlyCost.basis}`;
	const room = width - taken - cost.length;
	if (room >= 2) return [...lines, line + ' '.repeat(room) + colors.green(cost)];
	return [...lines, line, ' '.repeat(width - cost.length) + colors.green(cost)];
}

function body({ message, because, severity }: Finding, canvas: Canvas): string[] {
	const reason = because === undefined ? [] : paragraph(`${severity} here: ${because}`, canvas);
	return [...paragraph(message, canvas), ...reason.map((line) => canvas.colors.dim(line))];
}

/** The changes themselves, unwrapped so that they can be copied: a command behind a prompt, or the lines of a snippet. */
function fixLines(findings: readonly Finding[], { colors }: Canvas): string[] {
	const withFix = findings.filter(
		({ fix = '' }, at) => fix !== '' && findings.findIndex((one) => one.fix === fix) === at,
	);
	const lines = withFix.flatMap(({ fix = '', location }) =>
		location ? fix.replaceAll('\t', '    ').split(/\r?\n/).map(visible) : [`$ ${visible(fix)}`],
	);
	return lines.map((line) => indent + colors.dim(line));
}

function paragraph(text: string, { width }: Canvas, bullet = ''): string[] {
	if (text === '') return [];
	const lines = wrap(visible(text), width - indent.length - bullet.length);
	return lines.map((line, at) => indent + (at === 0 ? bullet : ' '.repeat(bullet.length)) + line);
}

function section(title: string, sentences: readonly string[], { width, colors }: Canvas): string[] {
	if (sentences.length === 0) return [];
	const hanging = sentences.flatMap((sentence) =>
		wrap(visible(sentence), width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
	);
	return [colors.bold(title), ...hanging];
}

/** Neighbours with the same key, together. */
function chunk<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
	const chunks: [Item, ...Item[]][] = [];
	let last: string | undefined;
	for (const item of items) {
		const key = keyOf(item);
		const current = chunks.at(-1);
		if (current && key === last) current.push(item);
		else chunks.push([item]);
		last = key;
	}
	return chunks;
}
