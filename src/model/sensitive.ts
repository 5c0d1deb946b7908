import { patternOf } from './name-pattern.ts';
import { isUnread, type Weighed } from './observed.ts';
import { question } from './question.ts';

/** Whether the user's setting `sensitive` names it. */
export const sensitive = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	ask({ name }, { settings }): Weighed<boolean> {
		const pattern = patternOf(settings.sensitive, name);
		return isUnread(pattern) ? pattern : pattern !== null;
	},
});
