import type { Severity, MonthlyCost } from '../finding/finding.ts';
import type { Kind } from '../model/estate.ts';
import type { Location } from '../model/location.ts';
import type { Unread } from '../model/observed.ts';
import type { PolicyOrigin } from '../model/policy.ts';
import type { World } from '../model/snapshot.ts';
import type { OptionTable } from './options.ts';

export const topics = ['access', 'rotation', 'naming', 'cost', 'encryption', 'template', 'trail', 'code'] as const;

export type Topic = (typeof topics)[number];

/** What to do about a finding: prose, and the change itself where one command or snippet makes it. `{{name}}`, `{{arn}}`, `{{id}}`, `{{region}}` and the message's data are filled in. */
export type Remedy =
	| string
	| {
			readonly text: string;
			/** AWS CLI; values are quoted for a POSIX shell. */
			readonly cli?: string;
			readonly terraform?: string;
			readonly cloudformation?: string;
	  };

/** What a check yields when something is wrong. */
export interface FoundOutcome {
	readonly type: 'found';
	readonly message: string;
	readonly data: Readonly<Record<string, string | number>>;
	/** Place within the resource, for templates. */
	readonly at?: Location;
	readonly severity?: Severity;
	/** Why the severity departs from the rule's. */
	readonly because?: string;
	readonly monthlyCost?: MonthlyCost;
	/** Tells findings of one message on one resource apart; part of the fingerprint, so never text that may change. */
	readonly key?: string;
	/** `account`: the finding is about the account and Region; equal ones from several resources are one. */
	readonly about?: 'account';
	/** `place`: one finding for one place, however many resources use what stands there. */
	readonly fold?: 'place';
}

/** What a check yields when a weighed fact it turned out to need is unread. */
export interface GapOutcome {
	readonly type: 'gap';
	readonly reason: Unread;
}

export type Outcome = FoundOutcome | GapOutcome;

/** A rule with its types erased: what registries, reports and the engine handle. Its id is its file's name. */
export interface Rule {
	readonly summary: string;
	readonly why: string;
	readonly remedy: Remedy;
	readonly severity: Severity;
	readonly enabled: boolean;
	readonly since: string;
	readonly topic: Topic;
	readonly resource: readonly Kind[];
	/** Of rules on statements: the policies whose statements they judge; absent means all. */
	readonly origins?: readonly PolicyOrigin[];
	readonly worlds: readonly World[];
	readonly needs: readonly string[];
	readonly weighs: readonly string[];
	/** Ids of stronger rules: their finding on the same resource and place replaces this rule's. */
	readonly yieldsTo: readonly string[];
	readonly options: OptionTable;
	readonly messages: Readonly<Record<string, string>>;
	/** The same control elsewhere. */
	readonly equivalents: readonly string[];
	readonly references: readonly string[];
	check(resource: never, context: never): Iterable<Outcome>;
}

/** Rules by id, in catalogue order. */
export type Registry = Readonly<Record<string, Rule>>;
