import type { UsageRow } from '../model/usage.ts';

/** Ids of tasks and of runs, times of processes: what is another one for each session of one workload. */
const ids = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|i-[0-9a-f]{8,17}|\d{9,})\b/g;
/** What a deployment of Kubernetes adds to the names of its pods. */
const pod = /-[0-9a-f]{6,10}-[a-z0-9]{5}(?=-\*$|$)/;

/**
 * The name that sessions of one workload share: `i-*` for instances, `task/*` for tasks. Without an id in it a session's name is the workload's
 * own.
 */
export function workloadPattern(workload: string): string {
	if (/^[0-9a-f]{32}$/.test(workload)) return 'task/*';
	// The numbers of accounts are not those of sessions.
	if (workload.startsWith('arn:')) return workload.replace(/\/(i-)?[0-9a-f]{8,32}$/, '/$1*');
	const pattern = workload.replaceAll(ids, (id) => (id.startsWith('i-') ? 'i-*' : '*'));
	return workload.startsWith('eks-') ? pattern.replace(pod, '-*').replace(/(?:-\*)+$/, '-*') : pattern;
}

/**
 * The rows with one for all sessions of a workload, where there are several: tasks, instances and builds come and go, and their number must not
 * hide what they come to. Each has a cache of its own, so what caches leave adds up.
 */
export function joinSessions(rows: readonly UsageRow[]): UsageRow[] {
	const patterns = new Map<string, Set<string>>();
	const patternOf = ({ account, principal, workload }: UsageRow): Set<string> | undefined => {
		if (workload === null) return undefined;
		const key = [account, principal, workloadPattern(workload)].join('\u0000');
		let sessions = patterns.get(key);
		if (!sessions) patterns.set(key, (sessions = new Set()));
		return sessions;
	};
	for (const row of rows) patternOf(row)?.add(row.workload ?? '');
	const joined = new Map<string, UsageRow>();
	for (const row of rows) {
		const isOneOfSeveral = (patternOf(row)?.size ?? 0) > 1;
		const one = isOneOfSeveral ? { ...row, workload: workloadPattern(row.workload ?? '') } : row;
		const key = keyOf(one);
		const known = joined.get(key);
		joined.set(key, known === undefined ? one : sumOf(known, one));
	}
	return [...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function keyOf({ resource, principal, workload, event, error, kind, account, region }: UsageRow): string {
	return [resource, principal, workload ?? '', event, error ?? '', kind, account, region].join('\u0000');
}

function sumOf(a: UsageRow, b: UsageRow): UsageRow {
	return {
		...a,
		count: a.count + b.count,
		first: a.first < b.first ? a.first : b.first,
		last: a.last > b.last ? a.last : b.last,
		hours: a.hours.map((calls, hour) => calls + (b.hours[hour] ?? 0)),
		replay: Object.fromEntries(
			Object.entries(a.replay).map(([seconds, [least, most]]) => {
				const [otherLeast, otherMost] = b.replay[seconds] ?? [0, b.count];
				return [seconds, [least + otherLeast, most + otherMost] as const];
			}),
		),
	};
}
