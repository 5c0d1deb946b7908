import type { Location } from './location.ts';
import { isNotApplicable, isRead, isUnread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { declaresNone, targetOf } from './reference-target.ts';
import { plain, render } from './text.ts';

/** A reference to what its template does not declare. */
export interface DanglingReference {
	/** For a message: `the secret "Db"`, `the key "pasword" of prod/db`. */
	readonly words: string;
	readonly at?: Location;
}

export interface DanglingReferences {
	readonly references: readonly DanglingReference[];
	/** Why others may be such, if so. */
	readonly open: Unread | undefined;
}

/** References of a workload whose target, of the same account and Region or declared in the same template, is not there. */
export const danglingReferences = question({
	kinds: ['workload'],
	weighs: ['references'],
	across: ['secret.value'],
	ask({ references, scope }, estate): Weighed<DanglingReferences> {
		if (!isRead(references)) return declaresNone(scope, estate) ? { references: [], open: undefined } : references;
		const dangling: DanglingReference[] = [];
		let open: Unread | undefined;
		for (const reference of references) {
			const { to, jsonKey, address, at } = reference;
			const place = at === undefined ? {} : { at };
			const target = targetOf(reference, scope, estate);
			if (target === null) dangling.push({ words: `the ${to} ${address ?? render(reference.target)}`, ...place });
			else if (isNotApplicable(target)) continue;
			else if (isUnread(target)) open ??= target;
			else if (jsonKey !== undefined && jsonKey !== null) {
				const { value } = target.facts;
				const key = plain(jsonKey);
				const keys = value && !isUnread(value) ? value.keys : undefined;
				if (key !== undefined && keys !== undefined && !keys.includes(key)) {
					dangling.push({
						words: `the key "${key}" of ${target.label}, which holds ${keys.join(', ') || 'none'}`,
						...place,
					});
				}
			}
		}
		return { references: dangling, open };
	},
});
