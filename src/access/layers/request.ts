import type { Estate, Resource } from '../../model/estate.ts';
import type { Unread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import type { KeptCondition } from '../verdict.ts';
import type { Subject } from './subject.ts';
import type { Target } from './target.ts';

/** Through which service a key is used, with the encryption context it sends. `direct`: by the caller itself. */
export interface Via {
	/** `secretsmanager.eu-west-1.amazonaws.com`; `null`: by the caller itself. */
	readonly service: Text | null;
	/** Keys to values. */
	readonly context: Readonly<Record<string, Text>>;
}

/** One action by someone on something. */
export interface Request {
	readonly subject: Subject;
	/** As AWS spells it. */
	readonly action: string;
	readonly target: Target;
	readonly estate: Estate;
	/** Of actions on keys; `undefined`: not said. */
	readonly via: Via | undefined;
	/** Of GetParametersByPath whether it goes deeper than one level; `undefined`: as the caller likes. */
	readonly recursive: boolean | undefined;
	/** What the answer turned out to rest on. */
	readonly looked: Looked;
	/** Where an explanation is wanted: what each layer said. */
	readonly trace: Trace | undefined;
}

/** What an answer rests on: who asks at all, the one principal rather than all who hold the same, the encryption context. */
export interface Looked {
	subject: boolean;
	principal: boolean;
	context: boolean;
}

/** Told by each layer of each statement that bears on the request. */
export type Trace = (layer: string, statement: Resource<'statement'> | undefined, match: Match, words?: string) => void;

/** Whether something holds: `true`, `false`, if all these conditions do, or unread. */
export type Match = boolean | readonly KeptCondition[] | Unread;
