import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { dayMilliseconds } from '../../model/days.ts';

/** Longer than most keep their logs at hand; what is needed again is read again. */
const unusedDays = 90;

const ours = /^[0-9a-f]{32}\.(?:grain|usage|lookup)$/;

/** Where the cache keeps what is told by these words: the grain of a partition, the usage of a place, or what was looked up. */
export function cachePath(folder: string, words: readonly string[], kind: 'grain' | 'usage' | 'lookup'): string {
	const hash = createHash('sha256').update(words.join('\u0000')).digest('hex');
	return join(folder, `${hash.slice(0, 32)}.${kind}`);
}

/** Notes that these files of the cache were used at `now`, milliseconds since 1970, and removes those of its files that nobody used for long. */
export function pruneCache(folder: string, used: readonly string[], now: number): void {
	for (const path of used) attempt(() => utimesSync(path, now / 1000, now / 1000));
	attempt(() => {
		for (const name of readdirSync(folder).filter((one) => ours.test(one))) {
			const path = join(folder, name);
			attempt(() => {
				if (now - statSync(path).mtimeMs > unusedDays * dayMilliseconds) rmSync(path);
			});
		}
	});
}

/** A cache that is too large, or shared with somebody else, is no reason to fail. */
function attempt(change: () => void): void {
	try {
		change();
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
	}
}
