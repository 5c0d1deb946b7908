import type { Wanted } from '../collect/cloudtrail/log-files.ts';
import type { AthenaOptions } from '../collect/cloudtrail/athena.ts';
import type { AthenaFlags } from '../collect/cloudtrail/athena-source.ts';
import type { S3Options } from '../collect/cloudtrail/s3.ts';
import type { UsageReading } from '../collect/cloudtrail/read-usage.ts';
import { dayBefore } from '../model/days.ts';
import type { Known } from '../usage/names.ts';
import type { Rotators } from '../usage/roll-up.ts';
import { parseSeconds } from './parse-seconds.ts';
import type { ProgressLine } from './progress.ts';
import type { Streams } from './streams.ts';
import { parseRegions } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';

/** How the record of reads is to be read where AWS keeps it. */
export interface LiveUsageArguments {
	readonly profile?: string | undefined;
	readonly regions?: string | undefined;
	readonly usageDays?: number | undefined;
	readonly usageAccounts?: string | undefined;
	readonly usageRegions?: string | undefined;
	readonly usageBudget?: string | undefined;
	readonly maxScanGb?: number | undefined;
	readonly athenaWorkgroup?: string | undefined;
	readonly athenaOutput?: string | undefined;
}

interface LiveOptions {
	readonly inventory?: Iterable<Known>;
	readonly rotators?: Rotators;
	/** Folder to keep things in. */
	readonly cache?: string;
	readonly signal: AbortSignal;
	readonly progress: ProgressLine;
}

/** A source that is no file: the event history, a table in Athena, a bucket. */
export function isLive(source: string): boolean {
	return source === 'lookup' || /^(?:athena|s3):\/\//.test(source);
}

/** Throws `UsageError` if an option would do nothing for a source, or would promise what it does not hold. */
export function checkSourceOptions(source: string | undefined, argv: LiveUsageArguments): void {
	const { usageDays, usageAccounts, usageRegions, usageBudget, maxScanGb, athenaWorkgroup, athenaOutput } = argv;
	if (source === undefined) {
		const given = Object.entries({
			days: usageDays,
			accounts: usageAccounts,
			regions: usageRegions,
			budget: usageBudget,
		});
		const [name] = given.find(([, value]) => value !== undefined) ?? [];
		if (name !== undefined) throw new UsageError(`--usage-${name} goes with --usage`);
	}
	const ofAthena = { 'max-scan-gb': maxScanGb, 'athena-workgroup': athenaWorkgroup, 'athena-output': athenaOutput };
	const [stray] = Object.entries(ofAthena).find(([, value]) => value !== undefined) ?? [];
	if (stray !== undefined && source?.startsWith('athena:') !== true) {
		throw new UsageError(`--${stray} goes with --usage athena://`);
	}
	if (source !== 'lookup') {
		if (usageBudget !== undefined) throw new UsageError('--usage-budget goes with --usage lookup');
		return;
	}
	if (usageAccounts !== undefined) {
		throw new UsageError(
			'--usage-accounts is for log files and Athena; the event history is of the account signed in to',
		);
	}
	if ((usageDays ?? 0) > 90) throw new UsageError('--usage-days: the event history goes back 90 days');
}

/** Reads who reads from AWS. Throws `CollectError`, `SourceError` and `UsageError`. */
export async function readLiveUsage(
	source: string,
	argv: LiveUsageArguments,
	{ progress, ...options }: LiveOptions,
	streams: Streams,
): Promise<UsageReading> {
	const { profile } = argv;
	const days = daysOf(argv.usageDays);
	const accounts = accountsOf(argv.usageAccounts);
	const recordRegions = regionsOf(argv.usageRegions);
	const shared = {
		...options,
		...(profile === undefined ? {} : { profile }),
		...(days === undefined ? {} : { days }),
		...(accounts === undefined ? {} : { accounts }),
		now: streams.now(),
	};
	if (source === 'lookup') {
		const { lookupUses } = await import('../collect/cloudtrail/lookup.ts');
		return lookupUses({
			...shared,
			regions: recordRegions ?? parseRegions(argv.regions, '--regions'),
			budget: secondsOf(argv.usageBudget ?? '10m'),
			onProgress: ({ done, total }) => progress.show({ scope: 'event history', what: 'requests at most', done, total }),
		});
	}
	if (recordRegions === 'all')
		throw new UsageError('--usage-regions names Regions with commas; without it all are read');
	const wanted = { ...shared, ...(Array.isArray(recordRegions) ? { recordRegions } : {}), regions: 'default' } as const;
	return source.startsWith('s3:') ? readBucket(source, wanted, progress) : readTable(source, wanted, argv, progress);
}

async function readBucket(
	source: string,
	wanted: Omit<S3Options, 'source'>,
	progress: ProgressLine,
): Promise<UsageReading> {
	const { s3Uses } = await import('../collect/cloudtrail/s3.ts');
	const { parseS3Source } = await import('../collect/cloudtrail/s3-source.ts');
	return s3Uses({
		...wanted,
		source: parseS3Source(source),
		onProgress: ({ done, total }) =>
			progress.show({ scope: 'log files', what: 'MB', done: megabytes(done), total: megabytes(total) }),
	});
}

async function readTable(
	source: string,
	wanted: Omit<AthenaOptions, 'source'>,
	argv: LiveUsageArguments,
	progress: ProgressLine,
): Promise<UsageReading> {
	const { maxScanGb } = argv;
	const { athenaUses } = await import('../collect/cloudtrail/athena.ts');
	const { parseAthenaSource } = await import('../collect/cloudtrail/athena-source.ts');
	return athenaUses({
		...wanted,
		source: parseAthenaSource(source, athenaFlags(argv)),
		...(maxScanGb === undefined ? {} : { mostBytes: maxScanGb * 1e9 }),
		onScanned: (bytes) => progress.show({ scope: 'Athena', what: 'MB scanned', done: megabytes(bytes) }),
	});
}

/** What options say of a source in Athena. */
export function athenaFlags({ athenaWorkgroup, athenaOutput }: LiveUsageArguments): AthenaFlags {
	return { workgroup: athenaWorkgroup, output: athenaOutput };
}

/** Which log files of a folder are asked for, if not all. */
export function wantedOf(
	argv: Pick<LiveUsageArguments, 'usageDays' | 'usageAccounts' | 'usageRegions'>,
	now: Date,
): { readonly wanted?: Wanted } {
	const { usageDays, usageAccounts, usageRegions } = argv;
	if (usageDays === undefined && usageAccounts === undefined && usageRegions === undefined) return {};
	const days = daysOf(usageDays);
	const regions = regionsOf(usageRegions);
	const from = days === undefined ? undefined : dayBefore(now, days);
	return { wanted: { from, accounts: accountsOf(usageAccounts), ...(Array.isArray(regions) ? { regions } : {}) } };
}

export function megabytes(bytes: number): number {
	return Math.round(bytes / 1e6);
}

/** Throws `UsageError` if it is no sensible number of days. */
export function daysOf(days: number | undefined): number | undefined {
	if (days === undefined || (Number.isInteger(days) && days >= 1 && days <= 3660)) return days;
	throw new UsageError('--usage-days is a number of days from 1 to 3660');
}

/** Regions with commas, or `all`. Throws `UsageError`. */
export function regionsOf(text: string | undefined): ReturnType<typeof parseRegions> | undefined {
	return text === undefined ? undefined : parseRegions(text, '--usage-regions');
}

/** Ids of accounts with commas. Throws `UsageError`. */
export function accountsOf(text: string | undefined): string[] | undefined {
	const accounts = text?.split(',').map((one) => one.trim());
	if (accounts?.every((one) => /^\d{12}$/.test(one)) === false) {
		throw new UsageError('--usage-accounts takes ids of 12 digits, with commas');
	}
	return accounts;
}

function secondsOf(text: string): number {
	const seconds = parseSeconds(text);
	if (seconds !== undefined && seconds >= 10) return seconds;
	throw new UsageError('--usage-budget is a time of 10 seconds or more: 30s, 10m, 2h');
}
