import { isAdministrator } from '../access/administrators.ts';
import { reads, type Read } from '../access/reads.ts';
import { observedReads, type ObservedReads } from '../cost/observed-reads.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import { factOf, type Resource } from '../model/estate.ts';
import { groupBy } from '../model/group-by.ts';
import { question } from '../model/question.ts';
import { rareReads } from '../model/rare-reads.ts';
import { render } from '../model/text.ts';

/** What a principal can read and was not seen to read. */
export interface IdleAccess {
	/** Names. */
	readonly idle: readonly string[];
	readonly days: number;
	/** What could not be read and may take some away. */
	readonly upperBound: readonly Unread[];
}

/** `null`: it is an administrator, a service's own, a group, or newer than the events. Unread where these are fewer than `leastDays`. */
export const idleAccess = question({
	kinds: ['principal'],
	needs: ['type'],
	weighs: ['path', 'createdAt'],
	asks: [reads, observedReads, rareReads],
	across: ['secret.name', 'parameter.name'],
	ask({ type, path, createdAt }, estate, principal): Weighed<IdleAccess | null> {
		if (type === 'group' || isAdministrator(principal, estate)) return null;
		if (isRead(path) && /^\/aws-(?:service-role|reserved)\//.test(render(path))) return null;
		const seen = observedReads.of(principal, estate);
		if (!isRead(seen)) return seen;
		const able = reads.of(principal, estate);
		if (!isRead(able)) return able;
		if (able.all.length === 0) return able.lowerBound[0] ?? null;
		const windows = able.all.map(({ resource }) => seen.windowOf(resource));
		if (isRead(createdAt) && createdAt !== null && windows.some(({ from }) => createdAt > from)) return null;
		const days = Math.min(...windows.map(({ seconds }) => seconds / 86_400));
		if (days < leastDays) return unread('not-collected', `${leastDays} days of reads`);
		const rare = rareReads.of(principal, estate);
		const isUsed = ({ resource }: Read): boolean | Unread => {
			const answer = seen.has(resource);
			if (answer !== false || !isOlder(resource, seen)) return answer === false ? true : answer;
			return isRead(rare) ? rare.has(resource) : isUnread(rare) ? rare : false;
		};
		const idle: string[] = [];
		let open: Unread | undefined;
		// Where it reads one of them, it would read its replica and its like in other Regions too.
		for (const alike of groupBy(able.all, ({ resource }) => nameKey(resource)).values()) {
			const answers = alike.map(isUsed);
			const unknown = answers.find((answer) => isUnread(answer));
			if (answers.includes(true)) continue;
			if (unknown === undefined) idle.push(...alike.slice(0, 1).map(({ resource }) => resource.label));
			else open ??= unknown;
		}
		if (idle.length === 0 && open !== undefined) return open;
		return {
			idle,
			days,
			upperBound: able.upperBound,
		};
	},
});

function nameKey({ kind, label, scope }: Read['resource']): string {
	return JSON.stringify([kind, scope.account, label]);
}

/** Whether a secret or parameter was there all the time: nobody reads what does not exist. */
function isOlder(resource: Resource<'secret'> | Resource<'parameter'>, { windowOf }: ObservedReads): boolean {
	const since = resource.kind === 'secret' ? factOf(resource, 'createdAt') : factOf(resource, 'lastModifiedAt');
	return !isRead(since) || since === null || since <= windowOf(resource).from;
}

/** Days without a read after which access counts as unused. */
export const leastDays = 60;
