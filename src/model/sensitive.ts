import { fitsPattern } from './name-pattern.ts';
import { question } from './question.ts';

/** Whether the user's setting `sensitive` names it. */
export const sensitive = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	ask: ({ name }, { settings }): boolean => fitsPattern(settings.sensitive, name) !== undefined,
});
