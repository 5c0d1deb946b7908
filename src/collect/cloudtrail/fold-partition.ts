import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Fold } from '../../usage/fold.ts';
import { nameOf, type Partition } from './log-files.ts';
import { parseRecords, type FindCalls } from './find-calls.ts';
import { withNeedles } from './needles.ts';
import { writePartition, type DamagedFile } from './partition-file.ts';
import { readLogFile, type LogReading } from './read-log-file.ts';
import { scanCode } from './scan-code.ts';
import { findRecords } from './scan-records.ts';
import { createWasmScanner } from './wasm-scanner.ts';

/** One partition to be read, and where to keep it. */
export interface Task {
	readonly partition: Partition;
	readonly target: string;
}

let scanner: FindCalls | undefined;

/** The fastest way of finding calls that this machine has. */
export function bestScanner(): FindCalls {
	scanner ??= createWasmScanner(Buffer.from(scanCode, 'base64'))?.findCalls ?? parseRecords(withNeedles(findRecords));
	return scanner;
}

/** Reads the log files of a partition and keeps what they fold to; after the signal it is left undone. Between files others have their turn. */
export async function foldPartition({ partition, target }: Task, signal?: AbortSignal): Promise<void> {
	const fold = new Fold();
	const damaged: DamagedFile[] = [];
	let bytes = 0;
	for (const file of partition.files) {
		const reading = await readOrNot(file.path, fold);
		if ('damage' in reading) damaged.push({ path: nameOf(file), damage: reading.damage });
		else bytes += reading.bytes;
		await setImmediate();
		if (signal?.aborted === true) return;
	}
	writePartition(target, fold, { signature: signatureOf(partition), damaged, bytes });
}

async function readOrNot(path: string, fold: Fold): Promise<LogReading> {
	try {
		return await readLogFile(path, bestScanner(), fold);
	} catch (error) {
		if (error instanceof Error && 'syscall' in error) return { damage: 'unreadable' };
		throw error;
	}
}

/** Changes when a file comes, goes or is written anew. */
export function signatureOf({ files }: Partition): string {
	const hash = createHash('sha256');
	for (const file of files) {
		hash.update(`${nameOf(file)}\u0000${file.size}\u0000${file.origin?.version ?? file.changed}\n`);
	}
	return hash.digest('hex');
}
