import {
	accessSync,
	closeSync,
	constants,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve, sep } from 'node:path';

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
	EEXIST: 'its folder is a file',
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

/** The words for a code of the file system. */
export function whyNotWritten(code: string | undefined): string {
	return code === undefined ? 'the system gives no reason' : (reasons[code] ?? code);
}

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. A link is followed; a device or pipe is written to.
 * Throws `OutputError`.
 */
export function writeFileAtomically(path: string, text: string, mode = 0o600): void {
	attempt(path, () => {
		const target = targetOf(path);
		if (target.replace) replaceFile(target.path, text, mode);
		else writeFileSync(target.path, text);
	});
}

/** Finds out, without changing anything, whether a file can probably be written, its missing folders made. Throws `OutputError`. */
export function checkWritable(path: string): void {
	attempt(path, () => {
		if (path.endsWith(sep)) throw coded('EISDIR');
		if (!targetOf(path).replace) return;
		let folder = dirname(resolve(path));
		while (!statSync(folder, { throwIfNoEntry: false }) && folder !== dirname(folder)) folder = dirname(folder);
		if (!statSync(folder).isDirectory()) throw coded('ENOTDIR');
		accessSync(folder, constants.W_OK);
	});
}

/** Whether something stands there that is no regular file, such as a pipe or a device. */
export function isSpecial(path: string): boolean {
	return attempt(path, () => !targetOf(path).replace);
}

/** Does it, or says in an `OutputError` why the path cannot be written. */
export function attempt<Result>(path: string, write: () => Result): Result {
	try {
		return write();
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (typeof code !== 'string') throw error;
		throw new OutputError(`cannot write ${path}: ${whyNotWritten(code)}`);
	}
}

function targetOf(path: string): { readonly path: string; readonly replace: boolean } {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return { path, replace: true };
	if (stats.isDirectory()) throw coded('EISDIR');
	// What a link to a pipe leads to has no name that could be opened.
	return stats.isFile() ? { path: realpathSync(path), replace: true } : { path, replace: false };
}

function coded(code: string): Error {
	return Object.assign(new Error(code), { code });
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
