import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Fold } from '../../usage/fold.ts';
import { Tellings } from '../../usage/tellings.ts';
import type { FindCalls } from './find-calls.ts';
import { isDamagedGzip, isGzip, readBytes, readHead } from './read-bytes.ts';
import type { Scanned, ScanState } from './scan-records.ts';

/** Why a log file counts for nothing; all of it or none is counted. */
export type LogDamage =
	| 'empty'
	| 'not a log file'
	| 'damaged compression'
	| 'damaged document'
	| 'cut off'
	| 'too large a record'
	| 'unreadable';

/** How many bytes a file holds, inflated; or its damage. */
export type LogReading = { readonly bytes: number } | { readonly damage: LogDamage };

const wholeBytes = 16 * 1024 * 1024;
const wholeCompressed = 64 * 1024 * 1024;
/** CloudTrail writes no event of more than 256 KB. */
const mostRecordBytes = 64 * 1024 * 1024;
/** A wrong length must not make the pieces tiny. */
const leastChunk = 16_384;
/** What deflate compresses best. */
const bestRatio = 1032;

/** Reads a CloudTrail log file, compressed or plain, and counts its calls, all or none. Throws what the file system throws. */
export async function readLogFile(path: string, find: FindCalls, fold: Fold): Promise<LogReading> {
	const told = new Tellings();
	const reading = await read(path, (bytes, inList) => find(bytes, inList, fold, told));
	if ('bytes' in reading) fold.countAll(told);
	return reading;
}

type Scan = (bytes: Buffer, inList: boolean) => Scanned;

async function read(path: string, scan: Scan): Promise<LogReading> {
	const { size } = statSync(path);
	if (size === 0) return { damage: 'empty' };
	const compressed = isGzip(readHead(path, 2));
	if (size <= wholeCompressed) {
		const raw = readFileSync(path);
		if (!compressed) {
			if (raw.length <= wholeBytes) return readWhole(raw, scan);
		} else {
			const length = raw.readUInt32LE(Math.max(0, raw.length - 4));
			if (length <= wholeBytes && length <= bestRatio * raw.length) {
				const bytes = inflate(raw, length);
				if (bytes === undefined) return { damage: 'damaged compression' };
				if (bytes !== 'longer') return readWhole(bytes, scan);
			}
		}
	}
	return readStream(path, scan);
}

/** Files of one member say how long they are; of several, the last one. */
function inflate(raw: Buffer, length: number): Buffer | 'longer' | undefined {
	try {
		return gunzipSync(raw, { chunkSize: Math.max(leastChunk, length + 1), maxOutputLength: wholeBytes + 1 });
	} catch (error) {
		if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'longer';
		return undefined;
	}
}

function readWhole(bytes: Buffer, scan: Scan): LogReading {
	const { state } = scan(bytes, false);
	return state === 'complete' ? { bytes: bytes.length } : { damage: damageOf(state) };
}

function damageOf(state: ScanState): LogDamage {
	if (state === 'foreign') return 'not a log file';
	return state === 'unfinished' ? 'cut off' : 'damaged document';
}

async function readStream(path: string, scan: Scan): Promise<LogReading> {
	let [held, inList, total] = [Buffer.alloc(0), false, 0];
	let state: ScanState = 'unfinished';
	try {
		for await (const piece of readBytes(path)) {
			total += piece.length;
			// What follows the end of the document is looked at with it.
			const bytes = held.length === 0 ? piece : Buffer.concat([held, piece]);
			const scanned = scan(bytes, inList);
			({ state, inList } = scanned);
			if (state === 'foreign' || state === 'damaged') return { damage: damageOf(state) };
			held = Buffer.from(bytes.subarray(scanned.rest));
			if (held.length > mostRecordBytes) return { damage: 'too large a record' };
		}
	} catch (error) {
		if (isDamagedGzip(error)) return { damage: 'damaged compression' };
		throw error;
	}
	return state === 'complete' ? { bytes: total } : { damage: 'cut off' };
}
