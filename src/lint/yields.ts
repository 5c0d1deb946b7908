import type { Registry } from '../rule/rule.ts';
import type { Draft } from './evaluate.ts';

/** Drops each finding whose rule yields, directly or through others, to another finding's on the same resource and place. */
export function withoutYielding(drafts: readonly Draft[], registry: Registry): Draft[] {
	const byPlace = new Map<string, Set<string>>();
	for (const draft of drafts) {
		const key = placeOf(draft);
		const rules = byPlace.get(key) ?? new Set();
		rules.add(draft.rule);
		byPlace.set(key, rules);
	}
	const closure = new Map<string, ReadonlySet<string>>();
	const strongerThan = (rule: string): ReadonlySet<string> => {
		const known = closure.get(rule);
		if (known) return known;
		const all = new Set<string>();
		const visit = (id: string): void => {
			for (const stronger of registry[id]?.yieldsTo ?? []) {
				if (all.has(stronger)) continue;
				all.add(stronger);
				visit(stronger);
			}
		};
		visit(rule);
		closure.set(rule, all);
		return all;
	};
	return drafts.filter((draft) => {
		const rules = byPlace.get(placeOf(draft));
		return !rules || ![...strongerThan(draft.rule)].some((stronger) => rules.has(stronger));
	});
}

function placeOf({ resource, outcome }: Draft): string {
	const at = outcome.at ?? resource.at;
	return JSON.stringify([
		resource.scope.id,
		resource.kind,
		resource.id,
		at ? [at.file, at.startLine, at.startColumn] : null,
	]);
}
