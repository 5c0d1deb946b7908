import type { Estate } from '../../model/estate.ts';
import { isUnread, type Unread } from '../../model/observed.ts';
import { candidatesFor } from '../candidates.ts';
import { isBlocked, ownness } from '../layers/judge.ts';
import { targetOf } from '../layers/target.ts';
import { outsidersOf, unlistedAt } from '../outsiders.ts';
import { askedFor, judgeKey, judgeValue, readActionsOf, type Readable } from '../read-access.ts';

/**
 * Whether the key of a secret or parameter decides who reads it: it keeps someone out whom everything else lets in, or someone of another
 * account reads it, whom a key of AWS would not serve.
 */
export function isKeyBarrier(resource: Readable, estate: Estate): boolean | Unread {
	const target = targetOf(resource, estate);
	if (outsidersOf(target, readActionsOf(resource.kind), estate).length > 0) return true;
	let open: Unread | undefined = target.policy.unread[0] ?? unlistedAt(target, estate);
	for (const { members } of candidatesFor(target, askedFor(target), estate)) {
		for (const subject of members) {
			// AWS's own roles are nobody's to keep out.
			if (subject.serviceLinked) continue;
			const key = judgeKey(subject, target, estate);
			const own = ownness(subject, target) === 'yes';
			if (own && (key === null || (!isUnread(key) && key.outcome === 'allowed'))) continue;
			const value = judgeValue(subject, target, estate);
			if (isBlocked(value)) continue;
			if (isUnread(value)) open ??= value;
			else if (own && isUnread(key)) open ??= key;
			else return true;
		}
	}
	return open ?? false;
}
