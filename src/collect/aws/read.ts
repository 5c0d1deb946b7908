import type { StoredKind } from '../../model/snapshot.ts';

/** What a member of an answer must be. */
type Shape = 'array' | 'object' | 'string' | 'boolean';

export type Service =
	| 'secrets-manager'
	| 'ssm'
	| 'kms'
	| 'tagging'
	| 'sts'
	| 'account'
	| 'iam'
	| 'organizations'
	| 'lambda'
	| 'ecs'
	| 'rds'
	| 'redshift'
	| 'cloudtrail'
	| 'cloudwatch'
	| 'athena'
	| 's3';

/** One API operation that the collectors call, as data: permissions, pace and provenance of facts are derived from it. */
export interface ReadDeclaration {
	readonly service: Service;
	/** Name of the operation; the SDK's command is this and `Command`. */
	readonly api: string;
	/** IAM action the caller needs. */
	readonly action: string;
	/** Calls a second per account and Region that hushlint keeps to at most, below the published quota. */
	readonly ratePerSecond: number;
	/** Output members that a true answer always holds. An answer without them is a torn one, and is asked for again. */
	readonly expects: Readonly<Record<string, Shape | undefined>>;
	/** Members whose type the collector looks at itself: emulators send others than AWS. */
	readonly unchecked?: readonly string[];
	/** Names of the page token in input and output. */
	readonly page?: { readonly input: string; readonly output: string };
	/** Output member that holds the items of a page. */
	readonly items?: string;
	/** The kinds that are listed by it; keys are listed by what refers to them. */
	readonly lists?: readonly StoredKind[];
	/** Action of the read that is tried first; this one is called where that one fails. */
	readonly standsInFor?: string;
	/** The facts of the model that come from it, as `kind.fact`. */
	readonly fills: readonly string[];
	/** Which resources of the kinds it tells of, where others are told of by another read: `role`, `task`. */
	readonly of?: string;
	/** Facts that another read fills, but only after this one. */
	readonly leadsTo?: readonly string[];
}

export interface Read<Input extends object, Output extends object> extends ReadDeclaration {
	readonly expects: { readonly [Member in keyof Output & string]?: Shape };
	/** Never there: carries the types. */
	readonly types?: (input: Input) => Output;
}

export interface ListRead<
	Input extends object,
	Output extends object,
	Items extends keyof Output & string,
> extends Read<Input, Output> {
	readonly items: Items;
	readonly page: { readonly input: keyof Input & string; readonly output: keyof Output & string };
}

export type ItemOf<Member> = NonNullable<Member> extends readonly (infer Item)[] ? Item : never;
