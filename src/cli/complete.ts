import { rules } from '../../rules/index.ts';
import { topics } from '../rule/rule.ts';

/** What the shell may complete after a command: rule names for explain; else the commands. Options complete by themselves. */
export function complete({ _: words = [] }: { _?: unknown }): string[] {
	const given = Array.isArray(words) ? words.map(String) : [];
	if (given.includes('explain')) return Object.keys(rules);
	if (given.includes('audit')) return [...Object.keys(rules), ...topics];
	return ['audit', 'collect', 'rules', 'explain', 'completion'];
}
