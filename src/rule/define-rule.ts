import type { Severity } from '../finding/finding.ts';
import type { Kind } from '../model/estate.ts';
import type { Unread } from '../model/observed.ts';
import type { PolicyOrigin } from '../model/policy.ts';
import type { View } from '../model/question.ts';
import type { World } from '../model/snapshot.ts';
import type { AllFacts } from './facts.ts';
import type { OptionTable, OptionValues } from './options.ts';
import type { FoundOutcome, GapOutcome, Outcome, Remedy, Rule, Topic } from './rule.ts';

/** The names between double braces in a message. */
export type Placeholders<Message extends string> = Message extends `${string}{{${infer Name}}}${infer Rest}`
	? Name | Placeholders<Rest>
	: never;

type Data<Message extends string> = { readonly [Name in Placeholders<Message>]: string | number };

type Extra = Pick<FoundOutcome, 'severity' | 'because' | 'monthlyCost' | 'key' | 'about' | 'fold'> & {
	readonly at?: FoundOutcome['at'] | undefined;
};

/** What a check is given besides the resource. */
export interface Context<Messages extends Readonly<Record<string, string>>, Options extends OptionTable> {
	/** A finding: the message, a value for each of its placeholders, and what else is known. */
	found<Id extends keyof Messages & string>(message: Id, data: Data<Messages[Id]>, extra?: Extra): FoundOutcome;
	/** This resource cannot be judged, because a weighed fact is unread. */
	gap(reason: Unread): GapOutcome;
	readonly options: OptionValues<Options>;
	/** When the snapshot was taken. */
	readonly now: Date;
}

interface Definition<
	Of extends Kind,
	Need extends keyof AllFacts<Of> & string,
	Weigh extends keyof AllFacts<Of> & string,
	Messages extends Readonly<Record<string, string>>,
	Options extends OptionTable,
> {
	/** One line for the table: what is wrong, from the resource's noun to a full stop. */
	readonly summary: string;
	/** What an attacker or an accident gains. */
	readonly why: string;
	readonly remedy: Remedy;
	readonly severity: Severity;
	/** Off by default if `false`. */
	readonly enabled?: boolean;
	readonly since: string;
	readonly topic: Topic;
	readonly resource: Of | readonly Of[];
	readonly origins?: readonly PolicyOrigin[];
	readonly worlds: readonly World[];
	/** Facts that arrive read; unread ones become a gap and the check does not run. */
	readonly needs?: readonly Need[];
	/** Facts that arrive as they are and must be tested. */
	readonly weighs?: readonly Weigh[];
	readonly yieldsTo?: readonly string[];
	readonly options?: Options;
	readonly messages: Messages;
	readonly equivalents?: readonly string[];
	readonly references?: readonly string[];
	check(resource: View<Of, AllFacts<Of>, Need, Weigh>, context: Context<Messages, Options>): Iterable<Outcome>;
}

/** Defines a rule. A fact it does not name does not exist on the resource; a message without its data does not compile. */
export function defineRule<
	Of extends Kind,
	const Messages extends Readonly<Record<string, string>>,
	const Need extends keyof AllFacts<Of> & string = never,
	const Weigh extends keyof AllFacts<Of> & string = never,
	// eslint-disable-next-line typescript/no-empty-object-type -- a rule without options has none
	const Options extends OptionTable = {},
>(definition: Definition<Of, Need, Weigh, Messages, Options>): Rule {
	const { resource } = definition;
	return {
		enabled: true,
		needs: [],
		weighs: [],
		yieldsTo: [],
		options: {},
		equivalents: [],
		references: [],
		...definition,
		resource: typeof resource === 'string' ? [resource] : resource,
	};
}
