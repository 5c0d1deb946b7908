import { functionName } from '../model/function-index.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead } from '../model/observed.ts';
import { plain } from '../model/text.ts';
import type { Caller, CallerReads } from './callers.ts';
import type { Range } from './money.ts';

/** How a caller could read less often, and how long it would then keep what it read. */
export interface Remedy {
	/** `interval`: a controller or driver that polls. `cache`: whatever runs there, kept as briefly as the extension does. */
	readonly kind: 'extension' | 'caching-client' | 'provider' | 'interval' | 'cache';
	/** Seconds. */
	readonly ttl: number;
}

const remedies = {
	extension: { kind: 'extension', ttl: 300 },
	client: { kind: 'caching-client', ttl: 3600 },
	provider: { kind: 'provider', ttl: 300 },
	interval: { kind: 'interval', ttl: 3600 },
	cache: { kind: 'cache', ttl: 300 },
} as const satisfies Readonly<Record<string, Remedy>>;

const words: Readonly<Record<Remedy['kind'], string>> = {
	extension: 'the AWS Parameters and Secrets Lambda Extension (up to 300 seconds)',
	'caching-client': 'a caching client (an hour by default), or injection at the start of the task',
	provider: 'the AWS Workload Credentials Provider (300 seconds by default)',
	interval: 'a longer interval, such as an hour',
	cache: 'a caching client, or a variable that keeps the value for 300 seconds',
};

/** What to use, for people. */
export function remedyWords({ kind }: Remedy): string {
	return words[kind];
}

const controllers = /(?:^|[^a-z])(?:external-?secrets?|eso|secrets-store|csi-secrets|secrets-csi)(?:$|[^a-z])/i;

/** What fits a caller; `null`: it is none of the user's code, and nothing is to be said about how often it reads. */
export function remedyFor({ principal, workload, kind }: Caller, estate: Estate): Remedy | null {
	if (kind !== 'application') return null;
	const name = principal.split('/').at(-1) ?? principal;
	const own = estate.indexed(buildIndex);
	const found = workload === null ? undefined : own.get(workload);
	const type = found === undefined ? undefined : factOf(found, 'type');
	if (type === 'function' || workload?.includes(':lambda:')) return remedies.extension;
	if (controllers.test(name) || (workload !== null && controllers.test(workload))) return remedies.interval;
	// Fargate and the agent on an instance name sessions by the task's id.
	if (type === 'task' || (workload !== null && /^(?:[0-9a-f]{32}|task\/\*)$/.test(workload))) return remedies.client;
	return workload !== null && /^i-(?:[0-9a-f]{8,17}|\*)$/.test(workload) ? remedies.provider : remedies.cache;
}

/** The same with a time that the user asks about: the extension keeps nothing longer than 300 seconds. */
export function withLifetime(remedy: Remedy, ttl: number | undefined): Remedy {
	if (ttl === undefined) return remedy;
	return { ...remedy, ttl: remedy.kind === 'extension' ? Math.min(ttl, 300) : ttl };
}

/** The reads that a cache with this lifetime would spare. Without a replay of it none is known to be. */
export function avoidable({ reads, remaining }: CallerReads, ttl: number): Range {
	const left = remaining(ttl);
	if (left === undefined) return [0, 0];
	return [Math.max(0, reads[0] - left[1]), Math.max(0, reads[1] - left[0])];
}

/** Functions and tasks by their ARN and by the name that their sessions bear: a function where both have it, for its cache keeps the least. */
function buildIndex(estate: Estate): ReadonlyMap<string, Resource<'workload'>> {
	const index = new Map<string, Resource<'workload'>>();
	for (const workload of estate.resources('workload')) {
		const { arn } = workload;
		const name = factOf(workload, 'name');
		const names = [arn, arn === undefined ? undefined : functionName(arn), isRead(name) ? name : undefined];
		for (const text of names) {
			const known = text === undefined || text === null ? undefined : plain(text);
			if (known === undefined) continue;
			const other = index.get(known);
			if (other === undefined || factOf(other, 'type') !== 'function') index.set(known, workload);
		}
	}
	return index;
}
