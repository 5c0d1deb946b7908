import type { Registry } from '../rule/rule.ts';
import type { Draft } from './evaluate.ts';

/**
 * Drops each finding whose rule yields, directly or through others, to another finding's on the same resource and place. A finding without a
 * place of its own is about the whole resource, and so meets all of its places.
 */
export function withoutYielding(drafts: readonly Draft[], registry: Registry): Draft[] {
	const byResource = new Map<string, Map<string, Places>>();
	for (const draft of drafts) {
		const key = keyOf(draft);
		const byRule = byResource.get(key) ?? new Map<string, Places>();
		byResource.set(key, byRule);
		const places = byRule.get(draft.rule) ?? { known: new Set(), whole: false };
		byRule.set(draft.rule, places);
		const place = placeOf(draft);
		if (place === undefined) places.whole = true;
		else places.known.add(place);
	}
	const closure = closureOf(registry);
	return drafts.filter((draft) => {
		const stronger = closure(draft.rule);
		if (stronger.size === 0) return true;
		const byRule = byResource.get(keyOf(draft));
		const place = placeOf(draft);
		return ![...stronger].some((rule) => {
			const places = byRule?.get(rule);
			return places !== undefined && (places.whole || place === undefined || places.known.has(place));
		});
	});
}

/** Where a rule found something on one resource. */
interface Places {
	readonly known: Set<string>;
	/** Whether one of its findings has no place of its own. */
	whole: boolean;
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

function placeOf({ outcome: { at } }: Draft): string | undefined {
	return at && `${at.startLine}:${at.startColumn} ${at.file}`;
}
