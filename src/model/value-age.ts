import { isRead, isUnread, notApplicable, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { startsWith } from './text.ts';

/** When the current value was set, ISO 8601: the AWSCURRENT version's creation. `null`: the secret has no value yet. */
export const valueSetAt = question({
	kinds: ['secret'],
	needs: ['versions'],
	ask({ versions }): Weighed<string | null> {
		const current = versions.find(({ stages }) => stages.includes('AWSCURRENT'));
		return current === undefined ? null : (current.createdAt ?? unread('not-collected'));
	},
});

/** When the parameter was last written, ISO 8601. */
export const parameterSetAt = question({
	kinds: ['parameter'],
	needs: ['lastModifiedAt'],
	ask: ({ lastModifiedAt }): string | null => lastModifiedAt,
});

/** UTC day of the latest read of a secret, here or of a replica; `null`: never read. */
export const lastReadAt = question({
	kinds: ['secret'],
	needs: ['lastAccessedAt'],
	weighs: ['replicas', 'name'],
	ask({ lastAccessedAt, replicas, name }): Weighed<string | null> {
		if (!isRead(replicas)) return replicas;
		if (isUnread(name)) return name;
		if (isRead(name) && name !== null && startsWith(name, 'AmazonMSK_') === 'yes') {
			return unread('uncertain', 'brokers keep what was read for them');
		}
		const days = [lastAccessedAt, ...replicas.map((replica) => replica.lastAccessedAt)];
		if (days.includes(undefined)) return unread('not-collected');
		return (
			days
				.filter((day) => typeof day === 'string')
				.toSorted()
				.at(-1) ?? null
		);
	},
});

/** Parameter Store does not tell when a parameter was last read. */
export const parameterReadAt = question({
	kinds: ['parameter'],
	ask: (): Weighed<string | null> => notApplicable,
});
