import type { BaseFacts, Kind } from '../model/estate.ts';
import { credentialKind, credentialName, notRotatable } from '../model/credential.ts';
import { environment, environments } from '../model/environment.ts';
import { exemption, parameterExemption, setAside } from '../model/exemption.ts';
import { lookalikes, suffixSibling } from '../model/lookalikes.ts';
import { nameFit } from '../model/name-fit.ts';
import { parts } from '../model/parts.ts';
import type { Question } from '../model/question.ts';
import { rotationGap } from '../model/rotation-gap.ts';
import { lastReadAt, parameterSetAt, valueSetAt } from '../model/value-age.ts';

/** The derived facts of each kind, by the name rules use. Their prose stands where they are defined. */
export const questions = {
	secret: {
		credentialKind,
		environment,
		environments,
		exemption,
		lastReadAt,
		lookalikes,
		nameFit,
		notRotatable,
		parts,
		rotationGap,
		setAside,
		suffixSibling,
		valueSetAt,
	},
	parameter: {
		credentialName,
		environment,
		environments,
		exemption: parameterExemption,
		lookalikes,
		nameFit,
		setAside: parameterExemption,
		valueSetAt: parameterSetAt,
	},
	key: {},
	statement: {},
	account: {},
} as const satisfies { readonly [Of in Kind]: Readonly<Record<string, Question<never>>> };

type AnswerOf<Asked> = Asked extends Question<never, infer Answer> ? Answer : never;

type Answers<Questions> = { readonly [Name in keyof Questions]: AnswerOf<Questions[Name]> };

/** Every fact a rule on these kinds may name; for several kinds, those they share. */
export type AllFacts<Of extends Kind> = Of extends Kind ? BaseFacts[Of] & Answers<(typeof questions)[Of]> : never;
