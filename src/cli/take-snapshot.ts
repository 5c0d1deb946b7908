import type { Snapshot } from '../model/snapshot.ts';
import { createProgress } from './progress.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface CollectArguments {
	readonly profile?: string | undefined;
	readonly regions?: string | undefined;
}

/** Reads a live account. Throws `CollectError` if nothing at all can be read. */
export async function takeSnapshot({ profile, regions }: CollectArguments, streams: Streams): Promise<Snapshot> {
	const { collectAccount } = await import('../collect/aws/collect.ts');
	const progress = createProgress(streams);
	try {
		return await collectAccount({
			...(profile === undefined ? {} : { profile }),
			regions: parseRegions(regions),
			takenAt: streams.now(),
			signal: streams.interrupted,
			onProgress: progress.show,
		});
	} finally {
		progress.clear();
	}
}

function parseRegions(text: string | undefined): 'default' | 'all' | string[] {
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
	if (regions.length === 0) throw new UsageError('--regions names no Region; write all, or Regions with commas');
	if (odd !== undefined) throw new UsageError(`--regions: "${odd}" is no Region; Regions look like eu-west-1`);
	return regions;
}
