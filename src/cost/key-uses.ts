import type { Estate } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { usersOf } from '../model/key-users.ts';
import { unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { plain } from '../model/text.ts';
import type { KeyUse } from '../model/usage.ts';
import { isValueRead } from './callers.ts';
import { placeKey } from './place.ts';
import { indexFor } from './reads.ts';
import { coverageAt, coverageGap, daysAt, usageOf } from './usage-index.ts';

/** What a key was used for besides the secrets and parameters that are known to be under it. */
export interface OtherKeyUses {
	/** Calls in the window. */
	readonly calls: number;
	/** Length of the window. */
	readonly days: number;
}

/** Unread where calls to KMS are not among the events, or are plainly missing: a trail may leave them out. */
export const otherKeyUses = question({
	kinds: ['key'],
	across: ['secret.kmsKeyId', 'parameter.kmsKeyId', 'parameter.type', 'key.aliases'],
	ask({ arn, scope }, estate, key): Weighed<OtherKeyUses> {
		const index = indexFor(key, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		const missing = unread('not-collected', 'calls to KMS');
		const isLookedAt = coverageAt(index.usage, scope)?.keyEvents === true;
		const id = arn === undefined ? undefined : plain(arn);
		if (id === undefined || !isLookedAt) return missing;
		const users = usersOf(key, estate);
		const own = new Set(users.flatMap((user) => (user.arn === undefined ? [] : [plain(user.arn)])));
		const { byKey, places } = estate.indexed(indexUses);
		const uses = byKey.get(id) ?? [];
		const calls = uses.reduce((sum, { resource, count }) => (own.has(resource ?? undefined) ? sum : sum + count), 0);
		const days = daysAt(index.usage, scope);
		if (calls > 0) return { calls, days };
		const gap = coverageGap(index.usage, scope);
		if (gap !== null) return gap;
		// Every read of a secret decrypts with its key.
		const isRead = users.some(
			(user) => user.kind === 'secret' && index.rows.get(user)?.some((row) => row.error === null && isValueRead(row)),
		);
		const isTold = places.has(placeKey(scope)) && (uses.length > 0 || !isRead);
		return isTold ? { calls, days } : missing;
	},
});

interface KeyUses {
	readonly byKey: ReadonlyMap<string, readonly KeyUse[]>;
	/** Accounts and Regions that tell of any key. */
	readonly places: ReadonlySet<string>;
}

function indexUses(estate: Estate): KeyUses {
	const byKey = new Map<string, KeyUse[]>();
	const places = new Set<string>();
	for (const use of usageOf(estate)?.keyUses ?? []) {
		places.add(placeKey(use));
		addTo(byKey, use.key, use);
	}
	return { byKey, places };
}
