import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Usage } from '../../model/usage.ts';
import type { Known } from '../../usage/names.ts';
import type { Rotators } from '../../usage/roll-up.ts';
import { cachePath, pruneCache } from './cache-files.ts';
import { foldAll } from './fold-all.ts';
import { signatureOf, type Task } from './fold-partition.ts';
import { importEvents } from './import-events.ts';
import { keepUsage, keptPath } from './kept-usage.ts';
import { isWanted, listLogFiles, type Partition, type Wanted } from './log-files.ts';
import { buckets, PartitionFile, type DamagedFile } from './partition-file.ts';
import { rollUpPartitions } from './roll-up-partitions.ts';
import { SourceError } from './source-error.ts';

export interface UsageOptions {
	/** Secrets and parameters that exist, to resolve names with. */
	readonly inventory?: Iterable<Known>;
	readonly rotators?: Rotators;
	/** Folder that keeps what was read for the next time; without it nothing is kept. */
	readonly cache?: string;
	/** Of the log files in a folder. */
	readonly wanted?: Wanted;
	/** Rows of the grain in memory at once, about a hundred bytes each. */
	readonly rowsAtOnce?: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: UsageProgress) => void;
}

/** Bytes of log files, as they lie on the disk. */
export interface UsageProgress {
	readonly done: number;
	readonly total: number;
}

export interface UsageReading {
	readonly usage: Usage;
	readonly damaged: readonly DamagedFile[];
	readonly files: number;
	/** Partitions that were taken from the cache. */
	readonly reused: number;
	readonly partitions: number;
	/** What people should know of how it was read, in whole sentences. */
	readonly notes?: readonly string[];
}

/**
 * Who reads, by the CloudTrail log files under a folder, or by a file of events from elsewhere. Throws `SourceError` if there are no events to
 * read, and what the file system throws.
 */
export async function readUsage(path: string, options: UsageOptions = {}): Promise<UsageReading> {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new SourceError(`${path}: there is no such file or folder`);
	if (stats.isDirectory()) return readFolder(path, options);
	if (options.wanted) throw new SourceError(`${path} is a file: ${onlyOfFolders}`);
	if (stats.isFIFO()) return readPipe(path, options);
	if (!stats.isFile()) throw new SourceError(`${path} is neither a file nor a folder`);
	return importEvents([path], options);
}

const onlyOfFolders = 'accounts, Regions and days can be chosen only of log files in a folder';

async function readFolder(path: string, { wanted, ...options }: UsageOptions): Promise<UsageReading> {
	const { partitions, others } = listLogFiles(path);
	if (partitions.length > 0) {
		const chosen = wanted === undefined ? partitions : partitions.filter((partition) => isWanted(partition, wanted));
		if (chosen.length > 0) return readPartitions(realpathSync(path), chosen, options);
		throw new SourceError(`${path} holds no CloudTrail log file of the accounts, Regions and days asked for`);
	}
	const exports = others.filter((file) => /\.(?:json|jsonl|ndjson|log)(?:\.gz)?$|\.gz$/.test(file));
	if (exports.length === 0) {
		throw new SourceError(`${path} holds no CloudTrail log file: name the folder that holds AWSLogs, or one within it`);
	}
	if (wanted) throw new SourceError(`${path} holds exported events: ${onlyOfFolders}`);
	return importEvents(exports, options, path);
}

/** What comes through a pipe can be read once only, and is looked at before. */
async function readPipe(path: string, options: UsageOptions): Promise<UsageReading> {
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-usage-'));
	try {
		const file = join(folder, 'events');
		await pipeline(createReadStream(path), createWriteStream(file, { mode: 0o600 }), { signal: options.signal });
		return await importEvents([file], options, path);
	} catch (error) {
		if (!(error instanceof Error && error.name === 'AbortError')) throw error;
		throw new SourceError(`${path}: interrupted before an event was read`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Brings the files of partitions here, and takes them away again; without it they are here. */
export type Fetch = (
	partitions: readonly Partition[],
	use: (fetched: readonly Partition[]) => Promise<void>,
) => Promise<void>;

/** Who reads, by partitions of one place that is called `own`. */
export async function readPartitions(
	own: string,
	partitions: readonly Partition[],
	options: UsageOptions,
	fetch: Fetch = (here, use) => use(here),
): Promise<UsageReading> {
	const folder = options.cache ?? mkdtempSync(join(tmpdir(), 'hushlint-usage-'));
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const tasks = partitions.map((partition) => ({
			partition,
			target: cachePath(folder, [own, keyOf(partition)], 'grain'),
		}));
		const reused = await foldOpen(tasks, options, fetch);
		try {
			return rolledUp(own, tasks, reused, options);
		} catch (error) {
			const damaged = tasks.filter(({ target }) => !isSound(target));
			if (damaged.length === 0) throw error;
			for (const { target } of damaged) rmSync(target, { force: true });
			return rolledUp(own, tasks, await foldOpen(tasks, options, fetch), options);
		}
	} finally {
		if (options.cache === undefined) rmSync(folder, { recursive: true, force: true });
	}
}

function rolledUp(own: string, tasks: readonly Task[], reused: number, options: UsageOptions): UsageReading {
	const read = tasks.map(({ partition, target }) => ({ partition, file: PartitionFile.open(target) }));
	const make = (): Usage => rollUpPartitions(read, options);
	const { cache } = options;
	const usage = cache === undefined ? make() : keepUsage(own, read, { ...options, cache }, make);
	if (cache !== undefined) {
		pruneCache(cache, [...tasks.map(({ target }) => target), keptPath(cache, own)], Date.now());
	}
	return {
		usage,
		damaged: read.flatMap(({ file }) => file?.summary.damaged ?? []),
		files: tasks.reduce((sum, { partition }) => sum + partition.files.length, 0),
		reused,
		partitions: tasks.length,
	};
}

/** Folds the partitions that are not kept, or are out of date. Returns how many are not. */
async function foldOpen(tasks: readonly Task[], options: UsageOptions, fetch: Fetch): Promise<number> {
	const open = tasks.filter(({ partition, target }) => !isCurrent(partition, target));
	// What is out of date must not pass for what could not be read any more.
	for (const { target } of open) rmSync(target, { force: true });
	const targets = new Map(open.map(({ partition, target }) => [keyOf(partition), target]));
	const total = open.reduce((sum, task) => sum + sizeOf(task), 0);
	let done = 0;
	await fetch(
		open.map(({ partition }) => partition),
		async (here) => {
			const fetched = here.map((partition) => ({ partition, target: targets.get(keyOf(partition)) ?? '' }));
			await foldAll(fetched, {
				...(options.signal === undefined ? {} : { signal: options.signal }),
				onDone: (task) => {
					done += sizeOf(task);
					options.onProgress?.({ done, total });
				},
			});
		},
	);
	return tasks.length - open.length;
}

/** Whether what was kept can be read to its end, if there is any. */
function isSound(target: string): boolean {
	const file = PartitionFile.open(target);
	if (!file) return !existsSync(target);
	try {
		file.facts();
		file.rows(0, buckets);
		for (let bucket = 0; bucket < buckets; bucket += 1) file.shared(bucket);
		return true;
	} catch {
		return false;
	}
}

function keyOf({ account, region, day }: Partition): string {
	return [account, region, day].join('\u0000');
}

function isCurrent(partition: Partition, target: string): boolean {
	return PartitionFile.open(target)?.summary.signature === signatureOf(partition);
}

/** Bytes of the files, as they lie on the disk. */
function sizeOf({ partition }: Task): number {
	return partition.files.reduce((sum, { size }) => sum + size, 0);
}
