import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** Why a file is not read, in words that follow "…: ". */
export interface Unreadable {
	readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EACCES: 'permission was denied',
	EPERM: 'permission was denied',
	ELOOP: 'it is a loop of symbolic links',
	ENAMETOOLONG: 'its name is too long',
};

/** The text of a file of at most so many bytes. */
export function readTemplateFile(path: string, maxBytes: number): string | Unreadable {
	try {
		const stats = statSync(path);
		const tooLarge = { reason: `it is larger than ${Math.floor(maxBytes / 1e6)} MB` };
		if (stats.size > maxBytes) return tooLarge;
		const bytes = readFileSync(path);
		if (bytes.length > maxBytes) return tooLarge;
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

/** What an error of the file system means. Throws what is none. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (typeof code !== 'string') throw error;
	return reasons[code] ?? `it cannot be read (${code})`;
}
