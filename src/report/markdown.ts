import { severities, type Finding, type Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { crashLine, gapLines, suppressedLines } from './asides.ts';
import { code, link, prose, verbatim } from './escape-markdown.ts';
import { remarks, verdict, whereabouts, worstFirst } from './tally.ts';
import { money, number, plural } from './wording.ts';

/** A job summary may hold 1 MiB; more is dropped as a whole. */
const largest = 900 * 1024;

/** Kept free for the note on what was left out, and the heading of one more table. */
const reserve = 1024;

const longestText = 2000;
const largestSection = 100 * 1024;

/** The report for GitHub's job summaries: what fits, worst findings first. */
export function markdown(report: Report): string {
	const head = [heading(report), severityTable(report)];
	const tail = [
		section('Not evaluated', gapLines(report)),
		section('Suppressed', suppressedLines(report)),
		section(
			'Notices',
			report.notices.map(({ message }) => message),
		),
		section('Crashed', report.crashes.map(crashLine)),
		priceNote(report),
	];
	const fixed = [...head, ...tail].reduce((sum, part) => sum + bytes(part) + 2, 0);
	const { tables, left } = findingTables(report, largest - reserve - fixed);
	const total = report.findings.length;
	const note =
		left === 0
			? ''
			: `**${number(left)} of ${plural(total, 'finding')} left out**, the least severe, to stay under 900 KiB.`;
	return `${[...head, note, ...tables, ...tail].filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(report: Report): string {
	return `## hushlint\n\n**${[verdict(report), ...remarks(report)].map(prose).join(' · ')}**`;
}

function severityTable({ summary }: Report): string {
	if (summary.findings === 0) return '';
	const rows = severities.map((severity) => row([capital(severity), number(summary.bySeverity[severity])]));
	return [row(['Severity', 'Findings']), '| --- | ---: |', ...rows].join('\n');
}

/** One table a severity, as many rows as there is room for. */
function findingTables(report: Report, room: number): { tables: string[]; left: number } {
	const urls = new Map(report.rules.map(({ id, url }) => [id, url]));
	const tables: string[] = [];
	let current: Severity | undefined;
	let advised: string | undefined;
	let left = report.findings.length;
	let rest = room;
	for (const finding of worstFirst(report, report.findings)) {
		const advice = JSON.stringify([finding.severity, finding.rule, finding.remedy]);
		const line = findingRow(finding, urls.get(finding.rule) ?? '', advice !== advised);
		const opening = finding.severity === current ? '' : tableHead(finding.severity, report);
		const size = bytes(opening) + bytes(line) + 3;
		if (size > rest) break;
		if (opening !== '') tables.push(opening);
		tables[tables.length - 1] += `\n${line}`;
		rest -= size;
		left -= 1;
		current = finding.severity;
		advised = advice;
	}
	return { tables, left };
}

function tableHead(severity: Severity, { summary }: Report): string {
	const title = `### ${capital(severity)} (${number(summary.bySeverity[severity])})`;
	return `${title}\n\n${row(['Rule', 'Resource', 'Finding'])}\n| --- | --- | --- |`;
}

/** A row; the remedy only where it is not that of the row above, the change itself always. */
function findingRow(finding: Finding, url: string, advise: boolean): string {
	const { rule, resource, message, because, severity, monthlyCost, remedy, fix } = finding;
	const place = whereabouts(finding);
	const words = [
		prose(clip(message)),
		...(because === undefined ? [] : [`${capital(severity)} here: ${prose(clip(because))}`]),
		...(monthlyCost === undefined ? [] : [`${prose(money(monthlyCost.usd))} a month, ${monthlyCost.basis}`]),
	];
	const advice = (advise ? lines(remedy).map(prose).join('<br>') : '') + (fix === undefined ? '' : listing(fix));
	const details = advice === '' ? '' : `<details><summary>Remedy</summary>${advice}</details>`;
	return row([
		link(rule, url),
		code(clip(resource.name)) + (place === '' ? '' : `<br>${code(clip(place))}`),
		`${words.join('<br>')}${details}`,
	]);
}

/** As many sentences as a section may take from the findings. */
function section(title: string, sentences: readonly string[]): string {
	if (sentences.length === 0) return '';
	const shown: string[] = [];
	let rest = largestSection;
	for (const sentence of sentences) {
		const line = `- ${prose(clip(sentence))}`;
		rest -= bytes(line);
		if (rest < 0) break;
		shown.push(line);
	}
	const left = sentences.length - shown.length;
	return [`### ${title}`, '', ...shown, ...(left > 0 ? [`- and ${number(left)} more`] : [])].join('\n');
}

function priceNote({ cost }: Report): string {
	const storage = cost.storageUsd === null ? '' : `Storage costs ${money(cost.storageUsd)} a month. `;
	return cost.prices.trim() === '' ? '' : prose(clip(`${storage}Prices: ${cost.prices}`));
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function lines(text: string): string[] {
	return clip(text).split(/\r?\n/);
}

/** Lines of code inside a table's cell. */
function listing(text: string): string {
	return `<pre>${lines(text.replaceAll('\t', '    ')).map(verbatim).join('<br>')}</pre>`;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Texts are short by design; one that is not must not crowd the others out. */
function clip(text: string): string {
	return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')} …`;
}

function bytes(text: string): number {
	return Buffer.byteLength(text);
}
