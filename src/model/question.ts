import { factOf, type BaseFacts, type Estate, type Kind, type Resource } from './estate.ts';
import { isNotApplicable, isUnread, type Weighed } from './observed.ts';

/** The facts that every kind of `Of` has, with the types they have there. */
export type SharedFacts<Of extends Kind> = Of extends Kind ? BaseFacts[Of] : never;

/** Who a resource is: always there, whatever was read. */
export type Known<Of extends Kind> = Omit<Resource<Of>, 'facts'>;

/** A resource with the facts someone asked for: needed ones read, weighed ones wrapped, the rest out of sight. */
export type View<Of extends Kind, All, Need extends keyof All = never, Weigh extends keyof All = never> = Known<Of> & {
	readonly [Fact in Need]: All[Fact];
} & { readonly [Fact in Weigh]: Weighed<All[Fact]> };

/** A derived fact: a question about one resource that may look across the estate. */
export interface Question<Of extends Kind = Kind, Answer = unknown> {
	readonly kinds: readonly Kind[];
	/** Base facts of the resource that it reads. */
	readonly needs: readonly string[];
	readonly weighs: readonly string[];
	/** Other questions that it asks. */
	readonly asks: readonly Question<never>[];
	/** What it looks at across the estate, as `kind.fact`; from it the reads a rule needs are derived. */
	readonly across: readonly string[];
	of(resource: Resource<Of>, estate: Estate): Weighed<Answer>;
}

/** Questions defined so far. */
let count = 0;

/**
 * Defines a derived fact. A needed fact that is unread makes the answer unread for the same reason; a weighed one is for `ask` to judge,
 * which answers unread only if the missing fact could change the answer. Answers are remembered until `estate.forget()`.
 */
export function question<
	Of extends Kind,
	Answer,
	const Need extends keyof SharedFacts<Of> & string = never,
	const Weigh extends keyof SharedFacts<Of> & string = never,
>(definition: {
	readonly kinds: readonly Of[];
	readonly needs?: readonly Need[];
	readonly weighs?: readonly Weigh[];
	readonly asks?: readonly Question<never>[];
	readonly across?: readonly string[];
	ask(view: View<Of, SharedFacts<Of>, Need, Weigh>, estate: Estate, resource: Resource<Of>): Weighed<Answer>;
}): Question<Of, Answer> {
	const { kinds, needs = [], weighs = [], asks = [], across = [], ask } = definition;
	const number = count;
	count += 1;
	const self: Question<Of, Answer> = {
		kinds,
		needs,
		weighs,
		asks,
		across,
		of(resource, estate) {
			const known = estate.memo.get(resource)?.[number];
			if (known !== undefined) return known as Weighed<Answer>;
			const answer = answerOf(resource, estate);
			// Only now: what it asked has been remembered, or dropped, meanwhile.
			const memo = estate.memo.get(resource);
			if (memo) memo[number] = answer;
			else {
				const own: unknown[] = [];
				own[number] = answer;
				estate.memo.set(resource, own);
			}
			return answer;
		},
	};
	function answerOf(resource: Resource<Of>, estate: Estate): Weighed<Answer> {
		const view: Record<string, unknown> = knownOf(resource);
		for (const fact of needs) {
			const value: unknown = factOf(resource, fact as never);
			if (isUnread(value) || isNotApplicable(value)) return value;
			view[fact] = value;
		}
		for (const fact of weighs) view[fact] = factOf(resource, fact as never);
		return ask(view as never, estate, resource);
	}
	return self;
}

/** The identity of a resource, without its facts; a new object each time, for the caller to add to. */
export function knownOf({ kind, id, label, scope, arn, address, at, origin }: Resource): Record<string, unknown> {
	// Written out: rest properties make objects that are slow to add to.
	return { kind, id, label, scope, arn, address, at, origin };
}
