import { createHash, type Hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Usage } from '../../model/usage.ts';
import { cachePath } from './cache-files.ts';
import type { ReadPartition } from './log-coverage.ts';
import { writeOwn } from './partition-file.ts';
import type { UsageOptions } from './read-usage.ts';

interface Kept {
	/** Changes with all that the usage is made of. */
	readonly made: string;
	readonly usage: Usage;
}

/** Of what a usage means: another one is not read. */
const layout = 1;

/** What `make` gives for these partitions, kept in the cache until one of them or the inventory changes. */
export function keepUsage(
	own: string,
	read: readonly ReadPartition[],
	options: UsageOptions & { readonly cache: string },
	make: () => Usage,
): Usage {
	if (read.some(({ file }) => !file)) return make();
	const made = hashOf(read, options);
	const path = keptPath(options.cache, own);
	const kept = readKept(path);
	if (kept?.made === made) return kept.usage;
	const usage = make();
	try {
		writeOwn(path, gzipSync(JSON.stringify({ made, usage } satisfies Kept), { level: 1 }));
	} catch {
		// Without it the next time takes longer; an old one would only take up room.
		rmSync(path, { force: true });
	}
	return usage;
}

/** Where the usage of a place is kept. */
export function keptPath(cache: string, own: string): string {
	return cachePath(cache, [own], 'usage');
}

function readKept(path: string): Kept | undefined {
	try {
		return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Kept;
	} catch {
		return undefined;
	}
}

function hashOf(read: readonly ReadPartition[], { inventory = [], rotators = new Map() }: UsageOptions): string {
	const hash = createHash('sha256').update(`${layout}`);
	for (const { partition, file } of read) {
		tell(hash, [
			partition.account,
			partition.region,
			partition.day,
			partition.from,
			partition.to,
			file?.summary.signature,
		]);
	}
	for (const known of inventory) tell(hash, [known]);
	for (const rotator of rotators) tell(hash, rotator);
	return hash.digest('hex');
}

function tell(hash: Hash, parts: readonly unknown[]): void {
	hash.update(JSON.stringify(parts)).update('\n');
}
