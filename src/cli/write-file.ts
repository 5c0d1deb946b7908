import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/** An output that cannot be written: one sentence that names it. */
export class OutputError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'OutputError';
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'its folder does not exist',
	ENOTDIR: 'its folder is a file',
	EISDIR: 'it is a directory',
	EACCES: 'permission was denied',
	EPERM: 'permission was denied',
	EROFS: 'the file system is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'it would be too large',
	ELOOP: 'it is a loop of symbolic links',
	ENAMETOOLONG: 'its name is too long',
	EMFILE: 'too many files are open',
	EPIPE: 'nobody reads it',
	EIO: 'the disk failed to write it',
};

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. A link is followed; a device or pipe is written to.
 * Throws `OutputError`.
 */
export function writeFileAtomically(path: string, text: string, mode = 0o600): void {
	try {
		const target = targetOf(path);
		if (target.replace) replaceFile(target.path, text, mode);
		else writeFileSync(target.path, text);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (typeof code !== 'string') throw error;
		throw new OutputError(`cannot write ${path}: ${reasons[code] ?? code}`);
	}
}

function targetOf(path: string): { readonly path: string; readonly replace: boolean } {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return { path, replace: true };
	if (stats.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
	return { path: realpathSync(path), replace: stats.isFile() };
}

function replaceFile(path: string, text: string, mode: number): void {
	const temporary = join(dirname(path), `.hushlint-${randomUUID()}`);
	const descriptor = openSync(temporary, 'wx', mode);
	try {
		try {
			writeFileSync(descriptor, text);
		} finally {
			closeSync(descriptor);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
