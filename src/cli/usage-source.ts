import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { UsageProgress, UsageReading } from '../collect/cloudtrail/read-usage.ts';
import { inventoryOf, rotatorsOf } from '../usage/inventory.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Usage, UsageCoverage } from '../model/usage.ts';
import { visible } from '../report/visible.ts';
import { plural } from '../report/wording.ts';
import { createProgress } from './progress.ts';
import type { Streams } from './streams.ts';
import { InputError } from './read-file.ts';
import type { Taken } from './take-snapshot.ts';
import {
	checkSourceOptions,
	isLive,
	megabytes,
	readLiveUsage,
	wantedOf,
	type LiveUsageArguments,
} from './usage-live.ts';
import { whyNotWritten } from './write-file.ts';

export interface UsageArguments extends LiveUsageArguments {
	readonly usage?: string | undefined;
	readonly cache: boolean;
	readonly cacheDir?: string | undefined;
}

export type UsageSource = UsageArguments & { readonly usage: string };

const shownFiles = 10;

/** Reads who reads, and tells on standard error what of it could not be read. Throws `SourceError` and `InputError`. */
export async function takeUsage(
	{ usage, cache, cacheDir, ...argv }: UsageSource,
	snapshot: Snapshot | undefined,
	streams: Streams,
): Promise<UsageReading> {
	checkUsage({ usage, cache, cacheDir, ...argv }, streams);
	const folder = cache ? (cacheDir ?? writable(cacheFolder(streams), streams)) : undefined;
	const progress = createProgress(streams);
	try {
		const reading = await streams.interruptible(async (signal) => {
			const options = {
				...(snapshot ? { inventory: inventoryOf(snapshot), rotators: rotatorsOf(snapshot) } : {}),
				...(folder === undefined ? {} : { cache: resolve(streams.cwd, folder) }),
				signal,
			};
			if (isLive(usage)) return readLiveUsage(usage, argv, { ...options, progress }, streams);
			const { readUsage } = await import('../collect/cloudtrail/read-usage.ts');
			const onProgress = ({ done, total }: UsageProgress): void =>
				progress.show({ scope: 'log files', what: 'MB', done: megabytes(done), total: megabytes(total) });
			return readUsage(resolve(streams.cwd, usage), { ...options, ...wantedOf(argv, streams.now()), onProgress });
		});
		progress.clear();
		tell(reading, streams);
		for (const note of reading.notes ?? []) streams.err(`hushlint: ${visible(note)}\n`);
		return reading;
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
		const why = whyNotWritten(String(error.code));
		const path = 'path' in error ? String(error.path) : undefined;
		const kept = resolve(streams.cwd, folder ?? tmpdir());
		if (error.syscall === 'write' || path?.startsWith(kept) === true) {
			throw new InputError(`cannot keep what was read in ${visible(kept)}: ${why}`);
		}
		throw new InputError(`cannot read ${visible(path ?? usage)}: ${why}`);
	} finally {
		progress.clear();
	}
}

/**
 * Throws `InputError` if what is to tell of reads is not there, and `UsageError` if an option does not go with it: sooner than after minutes of
 * collecting.
 */
export function checkUsage(argv: UsageArguments, { cwd }: Streams): void {
	const { usage } = argv;
	checkSourceOptions(usage, argv);
	if (usage === undefined || isLive(usage) || existsSync(resolve(cwd, usage))) return;
	const isScheme = /^(?:[a-z][a-z0-9]*:|athena$|lookup$|s3$|-$)/i.test(usage);
	const others = isScheme
		? '; sources in AWS are s3://BUCKET/PREFIX, athena://WORKGROUP/DATABASE/TABLE and lookup'
		: '';
	throw new InputError(`${visible(usage)}: there is no such file or folder${others}`);
}

/** What was taken, with who reads it, if that is asked for; in place of what a saved snapshot tells of it. */
export async function withUsage(taken: Taken, argv: UsageArguments, streams: Streams): Promise<Taken> {
	const { usage } = argv;
	if (usage === undefined || taken.interrupted) return taken;
	const reading = await takeUsage({ ...argv, usage }, taken.snapshot, streams);
	return { snapshot: { ...taken.snapshot, usage: reading.usage }, interrupted: isInterrupted(reading.usage) };
}

/** Whether Ctrl-C ended the reading early. */
export function isInterrupted({ coverage }: Usage): boolean {
	return coverage.some(({ complete }) => complete !== true && complete.unread === 'interrupted');
}

/** Whether the events of a place were read, be there calls among them or not. */
export function isHeard({ complete }: UsageCoverage): boolean {
	return complete === true || complete.unread === 'not-collected';
}

function tell({ damaged, usage, files }: UsageReading, { err }: Streams): void {
	if (usage.rows.length === 0 && usage.coverage.every(isHeard)) {
		const where = files === 0 ? '' : ` in ${plural(files, 'file')}`;
		err(`hushlint: there is no call about a secret or parameter${where}: does the trail record reads?\n`);
	}
	for (const { path, damage } of damaged.slice(0, shownFiles)) {
		err(`hushlint: ${visible(path)} is left out: ${damage}\n`);
	}
	if (damaged.length > shownFiles) err(`hushlint: and ${plural(damaged.length - shownFiles, 'more file')}\n`);
	const interrupted = usage.coverage.filter(({ complete }) => complete !== true && complete.unread === 'interrupted');
	if (interrupted.length > 0) {
		err(
			`hushlint: interrupted: ${plural(interrupted.length, 'account and Region', 'accounts and Regions')} not read in full\n`,
		);
	}
}

/** A folder of ours that is not to be written to is no reason to fail: then nothing is kept. */
function writable(folder: string | undefined, { err }: Streams): string | undefined {
	if (folder === undefined) return undefined;
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		accessSync(folder, constants.W_OK);
		return folder;
	} catch {
		err(`hushlint: nothing is kept for the next time: ${visible(folder)} cannot be written to\n`);
		return undefined;
	}
}

/** Where this system keeps what can be made again; nowhere without a home. */
function cacheFolder({ env }: Streams): string | undefined {
	const home = env['HOME'] ?? env['USERPROFILE'];
	const xdg = env['XDG_CACHE_HOME'];
	if (xdg?.startsWith('/') === true) return join(xdg, 'hushlint', 'usage');
	if (platform() === 'win32' && env['LOCALAPPDATA']) return join(env['LOCALAPPDATA'], 'hushlint', 'usage');
	if (home === undefined || home === '') return undefined;
	return platform() === 'darwin'
		? join(home, 'Library', 'Caches', 'hushlint', 'usage')
		: join(home, '.cache', 'hushlint', 'usage');
}
