import type { Gap } from '../finding/finding.ts';
import { sentence } from '../model/observed.ts';
import { wordsOf } from '../rule/fact-words.ts';
import type { Blank } from './evaluate.ts';

const sampleSize = 5;

interface Fold {
	readonly fact: string;
	readonly reason: string;
	readonly scope: string;
	readonly rules: Set<string>;
	readonly resources: Map<string, string>;
}

/** One gap per fact, reason and scope, with the rules and the resources it concerns. */
export function foldGaps(blanks: readonly Blank[]): Gap[] {
	const folds = new Map<string, Fold>();
	for (const { rule, fact: name, reason, scope, resource } of blanks) {
		const fact = wordsOf(name);
		const words = sentence(reason);
		const key = JSON.stringify([scope.id, fact, words, resource === undefined]);
		const fold = folds.get(key) ?? { fact, reason: words, scope: scope.id, rules: new Set(), resources: new Map() };
		fold.rules.add(rule);
		if (resource) fold.resources.set(`${resource.kind} ${resource.id}`, resource.label);
		folds.set(key, fold);
	}
	return [...folds.values()].map(({ fact, reason, scope, rules, resources }) => ({
		rules: [...rules].toSorted(),
		fact,
		reason,
		scope,
		count: resources.size,
		sample: [...resources.values()].slice(0, sampleSize),
	}));
}
