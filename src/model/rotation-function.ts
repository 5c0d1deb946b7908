import { findMeanings } from './credential-search.ts';
import { unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { plain, splitText } from './text.ts';
import { tokensOf } from './tokens.ts';

/** Whether a function rotates the secret that was not written for an issuer of its own: its name names none. `false` where no function rotates it. */
export const genericRotation = question({
	kinds: ['secret'],
	needs: ['rotation'],
	ask({ rotation }): Weighed<boolean> {
		if (!rotation?.enabled || rotation.functionArn === undefined || rotation.functionArn === null) return false;
		const segments = splitText(rotation.functionArn, ':');
		const name = plain(segments[6] ?? segments.at(-1) ?? '');
		if (name === undefined) return unread('unresolved');
		const named = findMeanings(tokensOf(name).tokens);
		return !named.some(({ meaning: { rotatable } }) => rotatable === 'no' || rotatable === 'issuer');
	},
});
