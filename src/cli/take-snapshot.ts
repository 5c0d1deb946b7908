import type { Snapshot } from '../model/snapshot.ts';
import { named } from './check-arguments.ts';
import { createProgress } from './progress.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface CollectArguments {
	readonly profile?: string | undefined;
	readonly regions?: string | undefined;
}

export interface Taken {
	readonly snapshot: Snapshot;
	/** Whether Ctrl-C ended the reading early. */
	readonly interrupted: boolean;
}

/** Reads a live account. Throws `CollectError` if nothing at all can be read. */
export async function takeSnapshot({ profile, regions }: CollectArguments, streams: Streams): Promise<Taken> {
	const wanted = parseRegions(regions, '--regions');
	const { collectAccount } = await import('../collect/aws/collect.ts');
	const progress = createProgress(streams);
	try {
		return await streams.interruptible(async (signal) => {
			const snapshot = await collectAccount({
				...(profile === undefined ? {} : { profile }),
				regions: wanted,
				takenAt: streams.now(),
				signal,
				onProgress: progress.show,
			});
			return { snapshot, interrupted: signal.aborted };
		});
	} finally {
		progress.clear();
	}
}

/** The snapshot that was saved, if one is named; else the account as it is. Throws what reading either throws. */
export async function snapshotOf(
	argv: CollectArguments & { readonly snapshot?: string | undefined },
	streams: Streams,
): Promise<Taken> {
	if (argv.snapshot === undefined) return takeSnapshot(argv, streams);
	return { snapshot: readSnapshotFile(argv.snapshot), interrupted: false };
}

/** What an option says of Regions. Throws `UsageError`. */
export function parseRegions(text: string | undefined, flag: string): 'default' | 'all' | string[] {
	if (text === undefined) return 'default';
	if (text === 'all') return 'all';
	const regions = [
		...new Set(
			text
				.split(',')
				.map((region) => region.trim())
				.filter(Boolean),
		),
	];
	const odd = regions.find((region) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region));
	if (regions.length === 0) throw new UsageError(`${flag} names no Region; write all, or Regions with commas`);
	if (odd !== undefined) throw new UsageError(`${flag}: there is no Region${named(odd)}; Regions look like eu-west-1`);
	return regions;
}
