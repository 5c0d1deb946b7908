import { rules } from '../../rules/index.ts';
import { ruleInfo } from '../rule/rule-info.ts';
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
	const options = Object.entries(rule.options).map(
		([name, { describe, default: value }]) => `  ${name} (default ${JSON.stringify(value)}): ${describe}`,
	);
	const lines = [
		id,
		rule.summary,
		'',
		`Severity ${rule.severity}${rule.enabled ? '' : ', off by default'} · topic ${rule.topic} · judges ${rule.resource.join(', ')} · since ${since}`,
		'',
		'Why it matters',
		...wrap(why, streams.columns),
		'',
		'What to do',
		...wrap(remedy, streams.columns),
		...(typeof rule.remedy === 'object' && rule.remedy.cli !== undefined
			? ['', `  ${rule.remedy.cli.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => name.toUpperCase())}`]
			: []),
		...(options.length === 0 ? [] : ['', 'Options', ...options]),
		...(rule.yieldsTo.length === 0 ? [] : ['', `Yields to ${rule.yieldsTo.join(', ')}.`]),
		...(references.length + equivalents.length === 0 ? [] : ['', 'See also']),
		...references.map((reference) => `  ${reference}`),
		...equivalents.map((name) => `  ${name}`),
		`  ${url}`,
	];
	streams.out(`${lines.join('\n')}\n`);
	return 0;
}

function wrap(text: string, columns: number): string[] {
	const width = Math.min(100, columns) - 2;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.map((line) => `  ${line}`);
}
