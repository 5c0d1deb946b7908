import type { Registry } from '../rule/rule.ts';
import type { Draft } from './evaluate.ts';

/**
 * Drops each finding whose rule yields, directly or through others, to another finding's on the same resource and place. A finding without a
 * place of its own is about the whole resource, and so meets all of its places.
 */
export function withoutYielding(drafts: readonly Draft[], registry: Registry): Draft[] {
	const byResource = new Map<string, Draft[]>();
	for (const draft of drafts) {
		const key = keyOf(draft);
		const others = byResource.get(key);
		if (others) others.push(draft);
		else byResource.set(key, [draft]);
	}
	const closure = closureOf(registry);
	return drafts.filter((draft) => {
		const stronger = closure(draft.rule);
		if (stronger.size === 0) return true;
		return !byResource.get(keyOf(draft))?.some((other) => stronger.has(other.rule) && meets(draft, other));
	});
}

/** All rules a rule yields to, directly or through others. */
function closureOf(registry: Registry): (rule: string) => ReadonlySet<string> {
	const known = new Map<string, ReadonlySet<string>>();
	return (rule) => {
		const found = known.get(rule);
		if (found) return found;
		const all = new Set<string>();
		const visit = (id: string): void => {
			for (const stronger of registry[id]?.yieldsTo ?? []) {
				if (all.has(stronger)) continue;
				all.add(stronger);
				visit(stronger);
			}
		};
		visit(rule);
		known.set(rule, all);
		return all;
	};
}

function keyOf({ resource }: Draft): string {
	return JSON.stringify([resource.scope.id, resource.kind, resource.id]);
}

function meets({ outcome: { at: here } }: Draft, { outcome: { at: there } }: Draft): boolean {
	if (here === undefined || there === undefined) return true;
	return here.file === there.file && here.startLine === there.startLine && here.startColumn === there.startColumn;
}
