import { existsInWorld, factOf, type Estate, type Kind, type Resource } from '../model/estate.ts';
import type { Weighed } from '../model/observed.ts';
import type { Question } from '../model/question.ts';
import type { World } from '../model/snapshot.ts';
import { questions } from './facts.ts';

/** The derived fact of that name, or `undefined` if the name is a base fact's. */
export function questionOf(kind: Kind, fact: string): Question<never> | undefined {
	const table: Readonly<Record<string, Question<never>>> = questions[kind];
	return Object.hasOwn(table, fact) ? table[fact] : undefined;
}

/** Answers one fact of the resources of one kind. */
export type Asker = (resource: Resource, estate: Estate) => Weighed<unknown>;

/** Who answers any fact, base or derived, of the resources of a kind. */
export function askerOf(kind: Kind, fact: string): Asker {
	const derived = questionOf(kind, fact);
	if (derived) return (resource, estate) => derived.of(resource as never, estate);
	return (resource) => factOf(resource, fact as never);
}

/** The base facts, as `kind.fact`, that a fact of a kind rests on, itself included; what it merely looks at across the estate too. */
export function basisOf(kind: Kind, fact: string): ReadonlySet<string> {
	const basis = new Set<string>();
	const derived = questionOf(kind, fact);
	if (derived) collect(derived, kind, basis, new Set());
	else basis.add(`${kind}.${fact}`);
	return basis;
}

function collect(question: Question<never>, kind: Kind, basis: Set<string>, seen: Set<object>): void {
	if (seen.has(question)) return;
	seen.add(question);
	for (const fact of [...question.needs, ...question.weighs]) basis.add(`${kind}.${fact}`);
	for (const fact of question.across) basis.add(fact);
	for (const other of question.asks) collect(other, kind, basis, seen);
}

/** Whether a fact can be known in a world at all. */
export function existsIn(world: World, kind: Kind, fact: string): boolean {
	const derived = questionOf(kind, fact);
	return derived ? derived.needs.every((need) => existsInWorld(world, kind, need)) : existsInWorld(world, kind, fact);
}
