import type { Estate } from './estate.ts';
import { isRead } from './observed.ts';
import { question } from './question.ts';
import { plain, splitText, startsWith } from './text.ts';

/** What is wrong with a parameter's name for Parameter Store; `null`: nothing. */
export interface NameFault {
	readonly fault: 'reserved' | 'deep' | 'twin';
	/** For a message. */
	readonly words: string;
}

const maxLevels = 15;
const reserved: readonly string[] = ['aws', 'ssm'];

/** Names that Parameter Store refuses or cannot tell apart. */
export const nameFault = question({
	kinds: ['parameter'],
	needs: ['name'],
	across: ['parameter.name'],
	ask({ name, scope }, estate): NameFault | null {
		if (name === null) return null;
		const text = plain(name);
		const first = plain(splitText(name, '/').find((segment) => segment !== '') ?? '')?.toLowerCase() ?? '';
		const rooted = startsWith(name, '/') === 'yes';
		if (rooted ? reserved.includes(first) : reserved.some((prefix) => first.startsWith(prefix))) {
			return { fault: 'reserved', words: 'starts with "aws" or "ssm", which AWS keeps for itself' };
		}
		if (text === undefined) return null;
		const levels = text.split('/').filter(Boolean).length;
		if (levels > maxLevels) return { fault: 'deep', words: `has ${levels} levels; ${maxLevels} are allowed` };
		const twin = text.startsWith('/') ? text.slice(1) : `/${text}`;
		// Only a name of one level has a twin: deeper ones must start with a slash.
		if (levels === 1 && estate.indexed(buildNames).has(JSON.stringify([scope.id, twin]))) {
			return { fault: 'twin', words: `collides with "${twin}"` };
		}
		return null;
	},
});

function buildNames(estate: Estate): ReadonlySet<string> {
	const names = estate.resources('parameter').flatMap(({ scope, facts: { name } }) => {
		const text = name !== undefined && name !== null && isRead(name) ? plain(name) : undefined;
		return text === undefined ? [] : [JSON.stringify([scope.id, text])];
	});
	return new Set(names);
}
