import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A file that cannot be read or is not what it should be: one sentence that names it. */
export class InputError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'InputError';
	}
}

export interface ReadOptions {
	/** What the file is to the user: "snapshot", "config file". */
	readonly what: string;
	readonly maxBytes: number;
}

/** Small enough for its garbage to stay in the young heap. */
const pieceSize = 65_536;

/** No resource takes more; a text in one line is better read as a whole. */
const longestLine = 8_000_000;

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	ENOTDIR: 'there is no such file',
	EISDIR: 'it is a directory',
	EACCES: 'permission was denied',
	EPERM: 'permission was denied',
	ELOOP: 'it is a loop of symbolic links',
	ENAMETOOLONG: 'its name is too long',
	EMFILE: 'too many files are open',
	EIO: 'the disk failed to read it',
};

/** The text of a file, without its byte order mark. Throws `InputError`. */
export function readTextFile(path: string, { what, maxBytes }: ReadOptions): string {
	const fault: Fault = (reason) => new InputError(`cannot read ${what} ${path}: ${reason}`);
	const text = named(fault, () => readAll(path, maxBytes, fault));
	if (text.includes('\0')) throw fault('it is not text');
	if (!/\S/.test(text)) throw fault('it is empty');
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

type Fault = (reason: string) => InputError;

function named<Result>(fault: Fault, read: () => Result): Result {
	try {
		return read();
	} catch (error) {
		const code = error instanceof InputError ? undefined : codeOf(error);
		throw code === undefined ? error : fault(reasons[code] ?? code);
	}
}

function readAll(path: string, maxBytes: number, fault: Fault): string {
	const descriptor = openSync(path, 'r');
	try {
		const stats = fstatSync(descriptor);
		if (stats.isDirectory()) throw fault('it is a directory');
		const tooLarge = (): InputError => fault(`it is larger than ${Math.max(1, Math.floor(maxBytes / 1e6))} MB`);
		if (stats.isFile()) {
			if (stats.size > maxBytes) throw tooLarge();
			const head = Buffer.alloc(4096);
			if (head.subarray(0, readSync(descriptor, head, 0, head.length, 0)).includes(0)) throw fault('it is not text');
			// Decoded while it is read, so that bytes and text are not both held.
			const text = readFileSync(descriptor, 'utf8');
			if (text.includes('\uFFFD') && !isUtf8(readFileSync(path))) throw fault('it is not UTF-8 text');
			return text;
		}
		const bytes = readStream(descriptor, maxBytes);
		if (bytes === undefined) throw tooLarge();
		if (!isUtf8(bytes)) throw fault('it is not UTF-8 text');
		return bytes.toString('utf8');
	} finally {
		closeSync(descriptor);
	}
}

/**
 * The lines of a regular file of UTF-8 text, read piece by piece. They end early at whatever `readTextFile` would refuse or
 * change, so a caller that finds them incomplete asks it for the text or the reason.
 */
export function* readLines(path: string): Generator<string, void> {
	const descriptor = openSync(path, 'r');
	try {
		if (!fstatSync(descriptor).isFile()) return;
		const decoder = new StringDecoder('utf8');
		const bytes = Buffer.allocUnsafe(pieceSize);
		let rest = '';
		for (let count = readSync(descriptor, bytes); count > 0; count = readSync(descriptor, bytes)) {
			const piece = decoder.write(bytes.subarray(0, count));
			if (/[\0\uFFFD]/.test(piece)) return;
			const lines = piece.split('\n');
			lines[0] = rest + (lines[0] ?? '');
			rest = lines.pop() ?? '';
			if (rest.length > longestLine) return;
			yield* lines;
		}
		yield rest + decoder.end();
	} finally {
		closeSync(descriptor);
	}
}

/** The first and the last few thousand bytes of a regular file as text; nothing, if there is no such file. */
export function readEnds(path: string): { readonly head: string; readonly tail: string } {
	try {
		const descriptor = openSync(path, 'r');
		try {
			const stats = fstatSync(descriptor);
			const bytes = Buffer.alloc(4096);
			const read = (from: number): string =>
				stats.isFile() ? bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, from)) : '';
			return { head: read(0), tail: read(Math.max(0, stats.size - bytes.length)) };
		} finally {
			closeSync(descriptor);
		}
	} catch {
		// Why it cannot be read is told by whoever needs all of it.
		return { head: '', tail: '' };
	}
}

/** The bytes of a pipe or device, whose size nobody knows; `undefined` if there are too many. */
function readStream(descriptor: number, maxBytes: number): Buffer | undefined {
	const chunks: Buffer[] = [];
	for (let total = 0; ;) {
		const chunk = Buffer.alloc(65_536);
		const count = readSync(descriptor, chunk);
		if (count === 0) return Buffer.concat(chunks);
		total += count;
		if (total > maxBytes) return undefined;
		chunks.push(chunk.subarray(0, count));
	}
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
