import type { Gap } from '../finding/finding.ts';
import { sentence } from '../model/observed.ts';
import { wordsOf } from '../rule/fact-words.ts';
import type { Blank } from './evaluate.ts';

const sampleSize = 5;

interface Fold {
	readonly facts: Set<string>;
	readonly reason: string;
	readonly scope: string;
	readonly rules: Set<string>;
	readonly resources: Map<string, string>;
}

/** One gap per fact, reason and scope, with the rules and the resources it concerns; kinds that were not listed for one reason are one gap. */
export function foldGaps(blanks: readonly Blank[]): Gap[] {
	const folds = new Map<string, Fold>();
	for (const { rule, fact: name, reason: why, scope, resource } of blanks) {
		const fact = wordsOf(name);
		const reason = sentence(why);
		// Of the three only a reason may have more than one line.
		const key = `${scope.id}\n${resource === undefined ? '' : fact}\n${reason}`;
		const fold = folds.get(key) ?? newFold(reason, scope.id);
		fold.facts.add(fact);
		fold.rules.add(rule);
		if (resource) fold.resources.set(`${resource.kind} ${resource.id}`, resource.label);
		folds.set(key, fold);
	}
	return [...folds.values()].map(({ facts, reason, scope, rules, resources }) => ({
		rules: [...rules].toSorted(),
		fact: [...facts].join(', '),
		reason,
		scope,
		count: resources.size,
		sample: [...resources.values()].slice(0, sampleSize),
	}));
}

function newFold(reason: string, scope: string): Fold {
	return { facts: new Set(), reason, scope, rules: new Set(), resources: new Map() };
}
