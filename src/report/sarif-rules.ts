import type { ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../finding/finding.ts';
import type { RuleInfo } from '../finding/report.ts';
import { visible } from './visible.ts';

/** GitHub's limit on descriptions. */
const longestDescription = 1024;

/** Topics whose rules are about order and money; the others are about security. */
const harmless: ReadonlySet<string> = new Set(['naming', 'cost']);

interface Grade {
	readonly level: Result.level & ('error' | 'warning' | 'note');
	/** Inside GitHub's bands: over 9 critical, from 7 high, from 4 medium, from 0.1 low. */
	readonly score: string;
	readonly problem: 'error' | 'warning' | 'recommendation';
}

export const grades: { readonly [Of in Severity]: Grade } = {
	critical: { level: 'error', score: '9.5', problem: 'error' },
	high: { level: 'error', score: '8.0', problem: 'error' },
	medium: { level: 'warning', score: '5.5', problem: 'warning' },
	low: { level: 'note', score: '2.5', problem: 'recommendation' },
	informational: { level: 'note', score: '0.1', problem: 'recommendation' },
};

export function descriptor(rule: RuleInfo): ReportingDescriptor {
	const { id, summary, why, severity, topic, url } = rule;
	const { level, score, problem } = grades[severity];
	return {
		id,
		name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
		shortDescription: { text: described(summary, id) },
		fullDescription: { text: described(`${summary} ${why}`.trim(), id) },
		help: { text: helpText(rule), markdown: helpMarkdown(rule) },
		...(url === '' ? {} : { helpUri: url }),
		defaultConfiguration: { level },
		properties: {
			tags: [...(harmless.has(topic) ? [] : ['security']), topic, 'aws', 'secrets'],
			precision: 'high',
			'security-severity': score,
			'problem.severity': problem,
			severity,
		},
	};
}

function helpText({ id, why, remedy, equivalents, references }: RuleInfo): string {
	const parts = [
		why,
		remedy,
		...(equivalents.length > 0 ? [`Elsewhere: ${equivalents.join(', ')}.`] : []),
		...(references.length > 0 ? [`See ${references.join(', ')}`] : []),
	];
	return parts.filter((part) => part !== '').join('\n\n') || id;
}

/** The rule's own prose is Markdown already. */
function helpMarkdown({ id, summary, why, remedy, equivalents, references, url }: RuleInfo): string {
	const parts = [
		summary === '' ? '' : `**${summary}**`,
		why,
		remedy === '' ? '' : `**Remedy**\n\n${remedy}`,
		equivalents.length > 0 ? `**Elsewhere**\n\n${bullets(equivalents)}` : '',
		references.length > 0 ? `**References**\n\n${bullets(references.map((reference) => `<${reference}>`))}` : '',
		url === '' ? '' : `[${id}](${url})`,
	];
	return parts.filter((part) => part !== '').join('\n\n') || id;
}

function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

function described(text: string, fallback: string): string {
	const line = visible(text) || fallback;
	return line.length <= longestDescription
		? line
		: `${line.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
