import { statSync } from 'node:fs';
import { checkSnapshot, parseSnapshot, SnapshotError } from '../model/read-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { parseLines } from '../model/snapshot-lines.ts';
import { InputError, readEnds, readLines, readTextFile } from './read-file.ts';

/** Largest snapshot that is read: 512 MB, near the longest text Node can hold. */
const maxBytes = 512_000_000;

/** Reads a snapshot file; one of hushlint's own layout in little more memory than its content takes. Throws `InputError`. */
export function readSnapshotFile(path: string): Snapshot {
	try {
		const large = isLarge(path);
		if (large) checkEnds(path);
		const data = large ? parseLines(readLines(path)) : undefined;
		if (data !== undefined) return checkSnapshot(data);
		return parseSnapshot(readTextFile(path, { what: 'the snapshot', maxBytes }));
	} catch (error) {
		if (!(error instanceof SnapshotError)) throw error;
		throw new InputError(`${path} is no snapshot that can be read: ${error.message}`);
	}
}

/** What is no object by its first character, or ends in the middle, need not be read, however large it is. Throws `SnapshotError`. */
function checkEnds(path: string): void {
	const { head, tail } = readEnds(path);
	if (head.includes('\0')) return;
	if (/^\uFEFF?[ \t\r\n]*[^ \t\r\n{\uFEFF]/.test(head)) throw new SnapshotError('it is not a JSON object');
	if (/[^ \t\r\n}][ \t\r\n]*$/.test(tail)) throw new SnapshotError('it is not complete JSON: it ends too early');
}

function isLarge(path: string): boolean {
	try {
		const stats = statSync(path);
		return stats.isFile() && stats.size > 1_000_000 && stats.size <= maxBytes;
	} catch {
		// Why it cannot be read is told by whoever tries.
		return false;
	}
}
