import { dayMilliseconds, dayOf } from '../../model/days.ts';
import { unread, type Unread } from '../../model/observed.ts';
import type { UsageCoverage } from '../../model/usage.ts';
import type { Partition } from './log-files.ts';
import type { PartitionFile } from './partition-file.ts';

/** The log files of a day, and what they folded to; without that they were not read. */
export interface ReadPartition {
	readonly partition: Partition;
	readonly file: PartitionFile | undefined;
}

/** In a Region where nobody works CloudTrail may have nothing to deliver over so many days, such as a long weekend. */
const quietDays = 3;

/** How far log files tell of each account and Region. */
export function logCoverage(read: readonly ReadPartition[]): UsageCoverage[] {
	const byAccount = groupBy(read, 'account');
	return [...byAccount].flatMap(([account, own]) => {
		const isSilent = !own.some(({ file }) => file && file.summary.calls > 0);
		const byRegion = groupBy(own, 'region');
		return [...byRegion].map(([region, parts]) => ({ account, region, ...coverageOf(parts, isSilent) }));
	});
}

function groupBy(read: readonly ReadPartition[], field: 'account' | 'region'): ReadonlyMap<string, ReadPartition[]> {
	const groups = new Map<string, ReadPartition[]>();
	for (const one of read) {
		const own = groups.get(one.partition[field]);
		if (own) own.push(one);
		else groups.set(one.partition[field], [one]);
	}
	return groups;
}

function coverageOf(parts: readonly ReadPartition[], isSilent: boolean): Omit<UsageCoverage, 'account' | 'region'> {
	const from = parts.map(({ partition }) => partition.from).toSorted()[0] ?? '';
	const ends = parts.map(({ partition }) => partition.to).toSorted();
	const to = ends.at(-1) ?? '';
	const missing = parts.filter(({ file }) => !file || file.summary.damaged.length > 0);
	const days = parts.map(({ partition }) => partition.day);
	const holes = daysWithout(days);
	const damagedDays = [...new Set([...missing.map(({ partition }) => partition.day), ...holes])].toSorted();
	const complete = missing.length > 0 ? whyIncomplete(missing) : whyUncertain(isSilent, holes.length, days.length);
	return { from, to, complete, keyEvents: true, ...(damagedDays.length > 0 ? { damagedDays } : {}) };
}

function whyIncomplete(missing: readonly ReadPartition[]): Unread {
	if (missing.some(({ file }) => !file)) return unread('interrupted');
	const files = missing.reduce((sum, { file }) => sum + (file?.summary.damaged.length ?? 0), 0);
	return unread('unparsable', `${files} damaged ${files === 1 ? 'file' : 'files'}`);
}

/** A trail may record writes only; and of a folder some days may have been copied. Neither says that nobody read. */
function whyUncertain(isSilent: boolean, holes: number, days: number): true | Unread {
	if (isSilent) return unread('not-collected', 'the trail seems to leave reads out');
	return holes === 0 || unread('not-collected', `log files of ${holes} of ${holes + days} days`);
}

/** The days between those given, where more than a few follow each other. */
function daysWithout(days: readonly string[]): string[] {
	const times = [...new Set(days)].toSorted().map((day) => Date.parse(day));
	return times.flatMap((time, index) => {
		const between = Math.round((time - (times[index - 1] ?? time)) / dayMilliseconds) - 1;
		if (between <= quietDays) return [];
		return Array.from({ length: between }, (_, day) =>
			dayOf(new Date(time - (between - day) * dayMilliseconds).toISOString()),
		);
	});
}
