import { isAdministrator } from '../access/administrators.ts';
import { reads } from '../access/reads.ts';
import { observedReads, type ObservedReads } from '../cost/observed-reads.ts';
import { usageOf, type Readable } from '../cost/usage-index.ts';
import { patternOf } from '../model/name-pattern.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { groupBy } from '../model/group-by.ts';
import { question } from '../model/question.ts';
import { rareReads } from '../model/rare-reads.ts';
import { plain, render } from '../model/text.ts';

/** What a principal can read and was not seen to read. */
export interface IdleAccess {
	/** Names. */
	readonly idle: readonly string[];
	readonly days: number;
	/** What could not be read and may take some away. */
	readonly upperBound: readonly Unread[];
}

/** `null`: it is an administrator or deploys, a service's own, a group, or newer than the events. Unread where these are fewer than `leastDays`. */
export const idleAccess = question({
	kinds: ['principal'],
	needs: ['type'],
	weighs: ['path', 'createdAt'],
	asks: [reads, observedReads, rareReads],
	ask({ type, path, createdAt }, estate, principal): Weighed<IdleAccess | null> {
		if (type === 'group' || isAdministrator(principal, estate) || isDeployer(principal, estate)) return null;
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
		const isUsed = (resource: Readable): boolean | Unread => {
			const answer = seen.has(resource);
			if (answer !== false || !isOlder(resource, seen)) return answer === false ? true : answer;
			return isRead(rare) ? rare.has(resource) : isUnread(rare) ? rare : false;
		};
		const idle: string[] = [];
		let open: Unread | undefined;
		// Where it reads one of them, it would read its replica and its like in other Regions too.
		for (const [key, [first]] of groupBy(able.all, ({ resource }) => regionless(resource))) {
			const answers = (estate.indexed(twins).get(key) ?? []).map(isUsed);
			const unknown = answers.find((answer) => isUnread(answer));
			if (answers.includes(true)) continue;
			if (unknown !== undefined) open ??= unknown;
			else if (first !== undefined) idle.push(first.resource.label);
		}
		if (idle.length === 0 && open !== undefined) return open;
		return {
			idle,
			days,
			upperBound: able.upperBound,
		};
	},
});

/** Whether infrastructure as code, which is to reach all that it may come to manage, runs with it. */
function isDeployer({ arn }: Pick<Resource<'principal'>, 'arn'>, estate: Estate): boolean {
	const name = arn === undefined ? undefined : plain(arn);
	if (name === undefined) return false;
	return typeof patternOf(estate.settings.deployers, name) === 'string' || estate.indexed(planners).has(name);
}

function planners(estate: Estate): ReadonlySet<string> {
	return new Set(usageOf(estate)?.rows.flatMap(({ kind, principal }) => (kind === 'iac' ? [principal] : [])));
}

/** Secrets and parameters by what is the same of them in all Regions. */
function twins(estate: Estate): ReadonlyMap<string, readonly Readable[]> {
	return groupBy([...estate.resources('secret'), ...estate.resources('parameter')], regionless);
}

/** The ARN without its Region, which a replica has in common with its secret. */
function regionless({ id, arn }: Readable): string {
	const [scheme, partition, service, , ...rest] = ((arn && plain(arn)) ?? id).split(':');
	return [scheme, partition, service, ...rest].join(':');
}

/** Whether a secret or parameter was there all the time: nobody reads what does not exist. */
function isOlder(resource: Readable, { windowOf }: ObservedReads): boolean {
	const since = resource.kind === 'secret' ? factOf(resource, 'createdAt') : factOf(resource, 'lastModifiedAt');
	return !isRead(since) || since === null || since <= windowOf(resource).from;
}

/** Days without a read after which access counts as unused. */
export const leastDays = 60;
