import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pLimit from 'p-limit';
import { dayBefore } from '../../model/days.ts';
import { TornAnswer } from '../aws/classify.ts';
import { createEngine, type Engine, type Send } from '../aws/engine.ts';
import { withAccount, type AccountOptions, type OpenAccount } from '../aws/open-account.ts';
import type { LogFile, Partition } from './log-files.ts';
import { readPartitions, type UsageOptions, type UsageReading } from './read-usage.ts';
import { s3LogFiles } from './s3-list.ts';
import { getObject } from './s3-reads.ts';
import { s3Name, type S3Source } from './s3-source.ts';
import { SourceError } from './source-error.ts';

export interface S3Options extends Omit<AccountOptions, 'deadline'>, UsageOptions {
	readonly source: S3Source;
	readonly now: Date;
	/** Of the past; default: 90. */
	readonly days?: number;
	/** Those of the log files; default: all there are. */
	readonly accounts?: readonly string[];
	readonly recordRegions?: readonly string[];
	/** Milliseconds for one attempt to list or to fetch. */
	readonly deadline?: number;
}

const downloadsAtOnce = 24;
/** Bytes of log files that lie here at once, twice over: some are read while the next are fetched. */
const batchBytes = 64_000_000;

/**
 * Who reads, by log files in a bucket. What was read before and has not changed is not fetched again. Throws a SourceError if there is nothing to
 * read, a CollectError if one cannot sign in.
 */
export async function s3Uses(options: S3Options): Promise<UsageReading> {
	const { source, now, days = 90, accounts, recordRegions: regions } = options;
	const [from, to] = [dayBefore(now, days), dayBefore(now, 0)];
	return withAccount({ ...options, deadline: 20_000 }, async (account) => {
		const engine = bodyEngine(account, options.deadline ?? 60_000);
		const partitions = await s3LogFiles(engine, source, { from, to, accounts, regions });
		if (partitions.length === 0) {
			throw new SourceError(`${s3Name(source, source.prefix)} holds no CloudTrail log file of the last ${days} days`);
		}
		return readPartitions(s3Name(source, ''), partitions, options, (open, use) => fetchAll(engine, source, open, use));
	});
}

/** Reads bodies to their end, within the time of an attempt. */
function bodyEngine({ clock, home, sendTo, signal, refresh }: OpenAccount, deadline: number): Engine {
	const send = sendTo(home);
	const whole: Send = async (read, input, abort) => {
		const output = (await send(read, input, abort)) as {
			readonly Body?: { readonly transformToByteArray?: () => Promise<Uint8Array> };
			readonly ContentLength?: number;
		};
		if (read !== getObject) return output;
		const Body = await output.Body?.transformToByteArray?.();
		if (!Body || (output.ContentLength !== undefined && Body.length !== output.ContentLength)) {
			throw new TornAnswer('body');
		}
		return { Body };
	};
	return createEngine({
		send: whole,
		refresh,
		clock,
		signal,
		inFlight: pLimit(downloadsAtOnce),
		deadline,
	});
}

/** Fetches partitions batch by batch, the next one while one is read. */
async function fetchAll(
	engine: Engine,
	source: S3Source,
	partitions: readonly Partition[],
	use: (fetched: readonly Partition[]) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-s3-'));
	const failures = new Set<string>();
	let fetchedAny = partitions.length === 0;
	const fetchBatch = (batch: readonly Partition[], number: number): Promise<Fetched> => {
		const place = join(folder, String(number));
		mkdirSync(place);
		const fetched = pLimit(downloadsAtOnce);
		return Promise.all(
			batch.map(async (partition): Promise<Partition> => {
				const files = await Promise.all(
					partition.files.map((file) =>
						fetched(async () => {
							const result = await fetchFile(engine, source, file, place);
							if (typeof result === 'string') failures.add(result);
							else fetchedAny = true;
							return typeof result === 'string' ? missing(file, place, result) : result;
						}),
					),
				);
				return { ...partition, files };
			}),
		).then((all) => ({ all, place }));
	};
	try {
		const batches = batchesOf(partitions);
		let next = batches[0] && fetchBatch(batches[0], 0);
		for (let index = 0; next; index += 1) {
			const { all, place } = await next;
			const following = batches[index + 1];
			next = following && fetchBatch(following, index + 1);
			// Nobody listens to it while this batch is read.
			next?.catch(() => {});
			await use(all.filter(({ files }) => !files.some(({ origin }) => origin?.version === interrupted)));
			rmSync(place, { recursive: true, force: true });
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	if (!fetchedAny && !failures.has(interrupted)) {
		const why = failures.has('denied') ? `${getObject.action} was denied` : 'S3 gave none of them';
		throw new SourceError(`the log files of ${s3Name(source, source.prefix)} cannot be read: ${why}`);
	}
}

interface Fetched {
	readonly all: readonly Partition[];
	readonly place: string;
}

function batchesOf(partitions: readonly Partition[]): Partition[][] {
	const batches: Partition[][] = [];
	let bytes = Infinity;
	for (const partition of partitions) {
		if (bytes >= batchBytes) {
			batches.push([]);
			bytes = 0;
		}
		batches.at(-1)?.push(partition);
		bytes += partition.files.reduce((sum, { size }) => sum + size, 0);
	}
	return batches;
}

/** The file here, or why it is not. */
async function fetchFile(engine: Engine, source: S3Source, file: LogFile, place: string): Promise<LogFile | string> {
	const Key = file.origin?.name.slice(s3Name(source, '').length) ?? '';
	const answer = await engine.call(getObject, { Bucket: source.bucket, Key });
	if (!answer.ok) return answer.why.unread;
	const path = join(place, basename(Key));
	writeFileSync(path, answer.output.Body as unknown as Uint8Array, { mode: 0o600 });
	return { ...file, path };
}

const interrupted = 'interrupted';

/** Another version than the listed one: what lacks a file is read again the next time. */
function missing(file: LogFile, place: string, why: string): LogFile {
	const origin = { name: file.origin?.name ?? '', version: why };
	return { ...file, path: join(place, 'missing'), origin };
}
