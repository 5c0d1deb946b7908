import { rules } from '../../rules/index.ts';
import { ruleInfo } from '../rule/rule-info.ts';
import { wrap } from '../report/wrap.ts';
import { hint, named } from './check-arguments.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** `hushlint explain RULE`: the rule's page, in the terminal. */
export function explain(id: string, streams: Streams): number {
	const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
	if (!rule) {
		throw new UsageError(`there is no rule${named(id)}${hint(id, Object.keys(rules), 'hushlint rules')}`);
	}
	const { why, remedy, references, equivalents, url, since } = ruleInfo(id, rule);
	const width = Math.min(100, streams.columns);
	const text = (words: string, indent = 2): string[] =>
		wrap(words, width - indent).map((line) => ' '.repeat(indent) + line);
	const options = Object.entries(rule.options).flatMap(([name, { describe, default: value }]) => {
		const [first = '', ...others] = wrap(`${name} (default ${JSON.stringify(value)}): ${describe}`, width - 4);
		return [`  ${first}`, ...others.map((line) => `    ${line}`)];
	});
	const lines = [
		id,
		...text(rule.summary, 0),
		'',
		...text(
			`Severity ${rule.severity}${rule.enabled ? '' : ', off by default'} · topic ${rule.topic} · judges ${rule.resource.join(', ')} · since ${since}`,
			0,
		),
		'',
		'Why it matters',
		...text(why),
		'',
		'What to do',
		...text(remedy),
		// A command is not broken, so that it can be copied.
		...(typeof rule.remedy === 'object' && rule.remedy.cli !== undefined
			? ['', `  ${rule.remedy.cli.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => name.toUpperCase())}`]
			: []),
		...(options.length === 0 ? [] : ['', 'Options', ...options]),
		...(rule.yieldsTo.length === 0 ? [] : ['', ...text(`Yields to ${rule.yieldsTo.join(', ')}.`, 0)]),
		'',
		'See also',
		...[...references, ...equivalents, url].map((reference) => `  ${reference}`),
	];
	streams.out(`${lines.join('\n')}\n`);
	return 0;
}
