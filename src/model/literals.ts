import type { Location } from './location.ts';
import { question } from './question.ts';
import type { ValueShape } from './template.ts';
import { render } from './text.ts';

/** A credential that stands in a template as it is. */
export interface LiteralCredential {
	/** Where, for a message: "the environment variable DB_PASSWORD". */
	readonly place: string;
	/** What it is shaped like: "a GitHub token". */
	readonly words: string;
	readonly at?: Location;
}

/** The literal credential a secret or parameter is given. */
export const valueLiterals = question({
	kinds: ['secret', 'parameter'],
	needs: ['value'],
	ask: ({ value }): readonly LiteralCredential[] => literal(value, 'the value'),
});

/** The literal credentials in a workload's plain environment. */
export const environmentLiterals = question({
	kinds: ['workload'],
	needs: ['environment'],
	ask: ({ environment }): readonly LiteralCredential[] =>
		environment.flatMap(({ name, value }) => literal(value, `the environment variable ${render(name)}`)),
});

/** The literal master password of a database. */
export const passwordLiterals = question({
	kinds: ['database'],
	needs: ['password'],
	ask: ({ password }): readonly LiteralCredential[] =>
		password?.origin === 'literal'
			? literal({ ...password, origin: 'credential' }, 'the master password')
			: literal(password, 'the master password'),
});

/** The literal credential that an input has for a default, an output for a value, or an argument. */
export const declarationLiterals = question({
	kinds: ['declaration'],
	needs: ['name', 'role', 'value'],
	ask({ name, role, value }): readonly LiteralCredential[] {
		if (role === 'data') return [];
		const argument = name === null ? 'an argument' : `the argument ${render(name)}`;
		return literal(value, role === 'argument' ? argument : role === 'input' ? 'the default' : 'the value');
	},
});

function literal(value: ValueShape | null, place: string): LiteralCredential[] {
	if (value?.origin !== 'credential') return [];
	return [{ place, words: value.words ?? 'a credential', ...(value.at === undefined ? {} : { at: value.at }) }];
}
