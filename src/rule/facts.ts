import type { BaseFacts, Kind } from '../model/estate.ts';
import type { Question } from '../model/question.ts';

/** The derived facts of each kind, by the name rules use. Their prose stands where they are defined. */
export const questions = {
	secret: {},
	parameter: {},
	key: {},
	statement: {},
	account: {},
} as const satisfies { readonly [Of in Kind]: Readonly<Record<string, Question<Of>>> };

type Answers<Questions> = {
	readonly [Name in keyof Questions]: Questions[Name] extends Question<never, infer Answer> ? Answer : never;
};

/** Every fact a rule on these kinds may name; for several kinds, those they share. */
export type AllFacts<Of extends Kind> = Of extends Kind ? BaseFacts[Of] & Answers<(typeof questions)[Of]> : never;
