import type { RuleInfo } from '../finding/report.ts';
import type { Rule } from './rule.ts';

/** Where the pages of the rules are published. */
export const pagesUrl = 'https://github.com/hushlint/hushlint/blob/main/rules';

/** A rule as reports show it. */
export function ruleInfo(id: string, rule: Rule): RuleInfo {
	const { summary, why, remedy, severity, topic, since, references, equivalents } = rule;
	return {
		id,
		summary,
		why,
		remedy: typeof remedy === 'string' ? remedy : remedy.text,
		severity,
		topic,
		since,
		references,
		equivalents,
		url: `${pagesUrl}/${id}.md`,
	};
}
