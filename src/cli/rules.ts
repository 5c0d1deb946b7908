import { rules } from '../../rules/index.ts';
import { suggestion } from '../config/nearest.ts';
import { severities } from '../finding/finding.ts';
import { ruleInfo } from '../rule/rule-info.ts';
import { topics } from '../rule/rule.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** `hushlint rules`: the catalogue, worst first. */
export function listRules(
	{ format, topic }: { format: 'terminal' | 'json'; topic?: string | undefined },
	streams: Streams,
): number {
	if (topic !== undefined && !(topics as readonly string[]).includes(topic)) {
		throw new UsageError(`--topic must be one of ${topics.join(', ')}${suggestion(topic, topics)}`);
	}
	const chosen = Object.entries(rules).filter(([, rule]) => topic === undefined || rule.topic === topic);
	if (format === 'json') {
		const list = chosen.map(([id, rule]) => ({
			...ruleInfo(id, rule),
			enabled: rule.enabled,
			resource: rule.resource,
			worlds: rule.worlds,
			options: rule.options,
		}));
		streams.out(`${JSON.stringify(list, null, '\t')}\n`);
		return 0;
	}
	const sorted = chosen.toSorted(([, a], [, b]) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
	const width = Math.max(0, ...sorted.map(([id]) => id.length));
	for (const [id, { severity, enabled, summary }] of sorted) {
		streams.out(`${severity.padEnd(13)}  ${id.padEnd(width)}  ${summary}${enabled ? '' : ' (off by default)'}\n`);
	}
	return 0;
}
