import type { Node } from '../syntax/tree.ts';
import type { Checker } from './checker.ts';
import type { Suppression } from './config.ts';
import { nearest } from './nearest.ts';

/** The keys of a suppression. */
export const suppressionKeys = ['rule', 'resource', 'reason', 'until', 'owner'] as const;

/** Keys a suppression cannot do without. */
export const requiredKeys = ['rule', 'resource', 'reason'] as const;

export function readSuppressions(
	checker: Checker,
	node: Node,
	file: string,
	rules: readonly string[],
): readonly Suppression[] {
	return (checker.items(node, 'suppressions') ?? []).flatMap((item, index) => {
		const suppression = readSuppression(checker, item, `suppressions[${index}]`, rules);
		return suppression ? [{ ...suppression, at: { file, line: checker.line(item) } }] : [];
	});
}

function readSuppression(
	checker: Checker,
	node: Node,
	path: string,
	rules: readonly string[],
): Suppression | undefined {
	const fields = checker.mapping(node, path, suppressionKeys);
	if (!fields) return undefined;
	for (const key of requiredKeys) if (!fields.has(key)) checker.problem(node, `${path} needs "${key}"`);
	const text = (key: (typeof suppressionKeys)[number]): string | undefined => {
		const field = fields.get(key);
		return field && checker.text(field.node, `${path}.${key}`);
	};
	const [rule, resource, reason, until, owner] = suppressionKeys.map(text);
	const ruleField = fields.get('rule');
	if (ruleField && rule !== undefined && !rules.includes(rule)) {
		const near = nearest(rule, rules);
		checker.problem(
			ruleField.node,
			near === undefined ? `${path}.rule names no rule` : `unknown rule in ${path}; did you mean "${near}"?`,
		);
	}
	const untilField = fields.get('until');
	if (untilField && until !== undefined && !isDay(until)) {
		checker.problem(untilField.node, `${path}.until must be a day such as 2027-06-30`);
	}
	if (rule === undefined || resource === undefined || reason === undefined) return undefined;
	return {
		rule,
		resource,
		reason,
		...(until === undefined ? {} : { until }),
		...(owner === undefined ? {} : { owner }),
	};
}

function isDay(text: string): boolean {
	const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
