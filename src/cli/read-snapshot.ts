import { statSync } from 'node:fs';
import { checkSnapshot, parseSnapshot, SnapshotError } from '../model/read-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { parseLines } from '../model/snapshot-lines.ts';
import { InputError, readLines, readTextFile } from './read-file.ts';

/** Largest snapshot that is read: 512 MB, near the longest text Node can hold. */
const maxBytes = 512_000_000;

/** Reads a snapshot file; one of hushlint's own layout in little more memory than its content takes. Throws `InputError`. */
export function readSnapshotFile(path: string): Snapshot {
	try {
		const data = isLarge(path) ? parseLines(readLines(path)) : undefined;
		if (data !== undefined) return checkSnapshot(data);
		return parseSnapshot(readTextFile(path, { what: 'the snapshot', maxBytes }));
	} catch (error) {
		if (!(error instanceof SnapshotError)) throw error;
		throw new InputError(`${path} is no snapshot that can be read: ${error.message}`);
	}
}

function isLarge(path: string): boolean {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats !== undefined && stats.isFile() && stats.size > 1_000_000 && stats.size <= maxBytes;
}
