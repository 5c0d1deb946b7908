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
		const wide = wideEncoding(bytes);
		if (wide !== undefined) return decodeWide(bytes, wide);
		if (bytes.includes(0) || !isUtf8(bytes)) return { reason: 'it is not UTF-8 text' };
		return bytes.toString('utf8');
	} catch (error) {
		return { reason: reasonOf(error) };
	}
}

/** UTF-16, by its byte order mark: what PowerShell writes. */
function wideEncoding([first, second]: Buffer): 'utf-16le' | 'utf-16be' | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeWide(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string | Unreadable {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? { reason: 'it is not text' } : text;
	} catch {
		return { reason: 'it is not UTF-16 text, although it begins like one' };
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
