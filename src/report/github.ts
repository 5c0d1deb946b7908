import type { Finding, Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { remarks, verdict, worstFirst } from './tally.ts';
import { visible } from './visible.ts';
import { firstSentence } from './wording.ts';

const levels: Readonly<Record<Severity, string>> = {
	critical: 'error',
	high: 'error',
	medium: 'warning',
	low: 'notice',
	informational: 'notice',
};

/** The report as workflow commands of GitHub Actions, which shows them beside the lines; the summary last. */
export function github(report: Report): string {
	const summary = [verdict(report), ...remarks(report)].join(' · ');
	return [...worstFirst(report, report.findings).map(annotation), plainLine(summary)]
		.map((line) => `${line}\n`)
		.join('');
}

function annotation(finding: Finding): string {
	const { severity, rule, message, because, resource, remedy } = finding;
	const properties = [...placeOf(finding), `title=${property(`${rule} (${severity}): ${resource.name}`)}`];
	const reason = because === undefined ? [] : [`${severity} here: ${because}`];
	const words = [message, ...reason, firstSentence(remedy)].filter((line) => line !== '');
	return `::${levels[severity]} ${properties.join(',')}::${data(words.join('\n'))}`;
}

/** GitHub takes columns only of a place on one line; ours end behind the last character. */
function placeOf({ location }: Finding): string[] {
	if (!location) return [];
	const { file, startLine, startColumn, endColumn } = location;
	const endLine = endColumn <= 1 && location.endLine > startLine ? location.endLine - 1 : location.endLine;
	const [col, endCol] =
		endLine === startLine ? [[`col=${startColumn}`], [`endColumn=${Math.max(startColumn, endColumn)}`]] : [[], []];
	return [`file=${property(file)}`, `line=${startLine}`, ...col, `endLine=${endLine}`, ...endCol];
}

/** A line that can be no command. */
function plainLine(text: string): string {
	return visible(text).replace(/^(\s*)::/, '$1: :');
}

function data(text: string): string {
	return shown(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Line breaks are escaped as GitHub has it; whatever else would steer a terminal is spelled out. */
function shown(text: string): string {
	return text
		.split(/(\r\n|\r|\n)/)
		.map((part, index) => (index % 2 === 1 ? part : visible(part)))
		.join('');
}
