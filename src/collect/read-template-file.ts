import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Why a file is not read, in words that follow "…: ". */
export interface Unreadable {
	readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'it is a directory',
	EACCES: 'permission was denied',
	EPERM: 'permission was denied',
	ELOOP: 'it is a loop of symbolic links',
	ENAMETOOLONG: 'its name is too long',
};

export interface ReadOptions {
	readonly maxBytes: number;
	/** Pipes and devices are read too: only what the user names may be one, for they may never end. */
	readonly streams?: boolean;
}

/** The text of a file. */
export function readTemplateFile(path: string, { maxBytes, streams = false }: ReadOptions): string | Unreadable {
	try {
		const bytes = readBytes(path, maxBytes, streams);
		if ('reason' in bytes) return bytes;
		const [first, second] = bytes;
		if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
			return { reason: 'it is UTF-16, and templates are UTF-8' };
		}
		if (bytes.includes(0) || !isUtf8(bytes)) return { reason: 'it is not UTF-8 text' };
		return bytes.toString('utf8');
	} catch (error) {
		return { reason: reasonOf(error) };
	}
}

function readBytes(path: string, maxBytes: number, streams: boolean): Buffer | Unreadable {
	const stats = statSync(path);
	if (stats.isDirectory()) return { reason: 'it is a directory' };
	if (!stats.isFile() && !streams) return { reason: 'it is no regular file' };
	const tooLarge = { reason: `it is larger than ${Math.floor(maxBytes / 1e6)} MB` };
	if (stats.size > maxBytes) return tooLarge;
	const descriptor = openSync(path, 'r');
	try {
		if (stats.isFile()) return readFileSync(descriptor);
		const chunks: Buffer[] = [];
		for (let total = 0; total <= maxBytes;) {
			const chunk = Buffer.alloc(65_536);
			const count = readSync(descriptor, chunk);
			if (count === 0) return Buffer.concat(chunks);
			total += count;
			chunks.push(chunk.subarray(0, count));
		}
		return tooLarge;
	} finally {
		closeSync(descriptor);
	}
}

/** What an error of the file system means. Throws what is none. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (typeof code !== 'string') throw error;
	return reasons[code] ?? `it cannot be read (${code})`;
}
