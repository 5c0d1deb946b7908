import { isRead, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { render } from '../../model/text.ts';
import { readers } from '../readers.ts';
import type { Reader } from '../verdict.ts';
import { isPublic, wideReaders } from './wide-readers.ts';

/** Who can read a secret by a grant that names it, or some secrets with it. */
export interface Crowd {
	/** Without administrators, service-linked roles, and those who can read every secret anyway. */
	readonly count: number;
	/** Some of their names. */
	readonly names: readonly string[];
	/** What could not be read and may make them fewer. */
	readonly upperBound: readonly Unread[];
	/** What could not be read and may make them more. */
	readonly lowerBound: readonly Unread[];
}

const named = 3;

export const crowd = question({
	kinds: ['secret'],
	asks: [readers],
	ask(_, estate, secret): Weighed<Crowd> {
		if (isPublic(secret, estate)) return { count: 0, names: [], upperBound: [], lowerBound: [] };
		const all = readers.of(secret, estate);
		if (!isRead(all)) return all;
		const wide = wideReaders('secret', estate);
		const names: string[] = [];
		const lowerBound = [...all.lowerBound];
		let count = 0;
		for (const { principal } of all.effective) {
			if (principal.kind === 'principal') {
				if (wide.policiesOf(principal)) continue;
				const open = wide.openAt(principal);
				if (open) {
					lowerBound.push(open);
					continue;
				}
			}
			count += 1;
			if (names.length < named) names.push(nameOf(principal));
		}
		return { count, names, upperBound: all.upperBound, lowerBound };
	},
});

function nameOf(principal: Reader['principal']): string {
	return principal.kind === 'principal' ? principal.label : render(principal.name);
}
