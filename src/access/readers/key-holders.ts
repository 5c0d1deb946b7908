import { factOf } from '../../model/estate.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { isAdministrator } from '../administrators.ts';
import { subjectOf } from '../layers/subject.ts';
import { reads } from '../reads.ts';

/** What the access keys of a user open. */
export interface KeyHolder {
	readonly keys: number;
	/** Names of the secrets and SecureStrings that it can read. */
	readonly names: readonly string[];
	/** What could not be read and may take some away, or add some. */
	readonly upperBound: readonly Unread[];
	readonly lowerBound: readonly Unread[];
}

/** Of a user with active access keys what it can read; `null`: it is none, has no such keys, or is an administrator. */
export const keyHolder = question({
	kinds: ['principal'],
	needs: ['type'],
	weighs: ['activeKeys'],
	asks: [reads],
	across: ['parameter.type'],
	ask({ type, activeKeys }, estate, principal): Weighed<KeyHolder | null> {
		if (type !== 'user' || activeKeys === 0 || isAdministrator(principal, estate)) return null;
		const all = reads.of(principal, estate);
		if (!isRead(all)) return all;
		const names = all.all.flatMap(({ resource }) =>
			resource.kind === 'secret' || factOf(resource, 'type') === 'SecureString' ? [resource.label] : [],
		);
		// What is not known of its policies may make it an administrator.
		const [unsure] = subjectOf(principal, estate).identity.policies.unread;
		if (unsure) return unsure;
		const { upperBound, lowerBound } = all;
		if (names.length === 0 && lowerBound.length === 0) return null;
		if (!isRead(activeKeys)) return isUnread(activeKeys) ? activeKeys : null;
		return { keys: activeKeys, names, upperBound, lowerBound };
	},
});
