import { question } from './question.ts';

/** Whether the secret's value ages because nothing rotates it. */
export const secretAgeing = question({
	kinds: ['secret'],
	needs: ['rotation'],
	ask: ({ rotation }): boolean => !rotation?.enabled,
});

/** Whether the parameter's value ages: SecureStrings do, plain configuration does not. */
export const parameterAgeing = question({
	kinds: ['parameter'],
	needs: ['type'],
	ask: ({ type }): boolean => type === 'SecureString',
});
