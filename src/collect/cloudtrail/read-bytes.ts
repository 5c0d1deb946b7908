import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';

const pieceBytes = 1024 * 1024;

/** The bytes of a file piece by piece, inflated if it is compressed; the next piece may overwrite the last. Throws what the file system and zlib throw. */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
	const file = createReadStream(path, { highWaterMark: pieceBytes });
	const stream = isGzip(readHead(path, 2)) ? file.pipe(createGunzip({ chunkSize: pieceBytes })) : file;
	file.on('error', (error) => stream.destroy(error));
	try {
		yield* stream as AsyncIterable<Buffer>;
	} finally {
		stream.destroy();
		file.destroy();
	}
}

/** The first bytes of a file as they lie on the disk, fewer of a shorter one. Throws what the file system throws. */
export function readHead(path: string, bytes: number): Buffer {
	const descriptor = openSync(path, 'r');
	try {
		const head = Buffer.alloc(bytes);
		return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
	} finally {
		closeSync(descriptor);
	}
}

export function isGzip(head: Uint8Array): boolean {
	return head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether an error says that compressed bytes are damaged. */
export function isDamagedGzip(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
