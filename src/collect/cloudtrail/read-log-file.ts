import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createGunzip, gunzipSync } from 'node:zlib';
import { usesOf, type Use } from '../../usage/event.ts';
import { NeedlePlaces } from './needles.ts';
import type { FindRecords } from './scan-records.ts';

/** Why a log file counts for nothing; all of it or none is counted. */
export type LogDamage = 'empty' | 'not a log file' | 'damaged compression' | 'damaged document' | 'cut off' | 'too large a record';

export type LogReading = { readonly uses: readonly Use[]; readonly bytes: number } | { readonly damage: LogDamage };

const wholeBytes = 16 * 1024 * 1024;
const wholeCompressed = 64 * 1024 * 1024;
const pieceBytes = 1024 * 1024;
/** CloudTrail writes no event of more than 256 KB. */
const mostRecordBytes = 64 * 1024 * 1024;
/** What deflate compresses best. */
const bestRatio = 1032;

/** Reads a CloudTrail log file, compressed or plain, and gives the uses its records tell of. Throws what the file system throws. */
export async function readLogFile(path: string, find: FindRecords): Promise<LogReading> {
	const { size } = statSync(path);
	if (size === 0) return { damage: 'empty' };
	const compressed = isCompressed(path);
	if (size <= wholeCompressed) {
		const raw = readFileSync(path);
		if (!compressed) {
			if (raw.length <= wholeBytes) return readWhole(raw, find);
		} else {
			const length = raw.readUInt32LE(Math.max(0, raw.length - 4));
			if (length <= wholeBytes && length <= bestRatio * raw.length) {
				const bytes = inflate(raw, length);
				if (bytes === undefined) return { damage: 'damaged compression' };
				if (bytes !== 'longer') return readWhole(bytes, find);
			}
		}
	}
	return readStream(path, compressed, find);
}

/** Files of one member say how long they are; of several, the last one. */
function inflate(raw: Buffer, length: number): Buffer | 'longer' | undefined {
	try {
		return gunzipSync(raw, { chunkSize: Math.max(64, length + 1), maxOutputLength: wholeBytes + 1 });
	} catch (error) {
		if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'longer';
		return undefined;
	}
}

function readWhole(bytes: Buffer, find: FindRecords): LogReading {
	const uses: Use[] = [];
	const places = new NeedlePlaces(bytes);
	let broken = false;
	const { state } = find(bytes, false, (start, end) => {
		if (places.isIn(start, end)) broken ||= !take(bytes, start, end, uses);
	});
	if (state === 'foreign') return { damage: 'not a log file' };
	if (state === 'unfinished') return { damage: 'cut off' };
	if (state === 'damaged' || broken) return { damage: 'damaged document' };
	return { uses, bytes: bytes.length };
}

async function readStream(path: string, compressed: boolean, find: FindRecords): Promise<LogReading> {
	const file = createReadStream(path, { highWaterMark: pieceBytes });
	const stream = compressed ? file.pipe(createGunzip({ chunkSize: pieceBytes })) : file;
	file.on('error', (error) => stream.destroy(error));
	const uses: Use[] = [];
	let [held, inList, total] = [Buffer.alloc(0), false, 0];
	let broken = false;
	let state = 'unfinished';
	try {
		for await (const piece of stream as AsyncIterable<Buffer>) {
			total += piece.length;
			const bytes = held.length === 0 ? piece : Buffer.concat([held, piece]);
			const places = new NeedlePlaces(bytes);
			const scanned = find(bytes, inList, (start, end) => {
				if (places.isIn(start, end)) broken ||= !take(bytes, start, end, uses);
			});
			({ state, inList } = scanned);
			if (state === 'foreign') return { damage: 'not a log file' };
			if (state === 'damaged' || broken) return { damage: 'damaged document' };
			held = Buffer.from(bytes.subarray(scanned.rest));
			if (held.length > mostRecordBytes) return { damage: 'too large a record' };
		}
	} catch (error) {
		if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
			return { damage: 'damaged compression' };
		}
		throw error;
	} finally {
		stream.destroy();
		file.destroy();
	}
	return state === 'complete' ? { uses, bytes: total } : { damage: 'cut off' };
}

/** Whether the stretch is a record that parses; what it tells is taken. */
function take(bytes: Buffer, start: number, end: number, uses: Use[]): boolean {
	try {
		uses.push(...usesOf(JSON.parse(bytes.toString('utf8', start, end))));
		return true;
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}

function isCompressed(path: string): boolean {
	const magic = Buffer.alloc(2);
	const file = openSync(path, 'r');
	try {
		readSync(file, magic, 0, 2, 0);
	} finally {
		closeSync(file);
	}
	return magic[0] === 0x1f && magic[1] === 0x8b;
}
