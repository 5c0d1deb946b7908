import { asObject, type Json } from '../../usage/json.ts';

/** The fields of a record that its caller is told by, in the order of the scanner's pieces; see fields.as.ts. */
export const callerNames = [
	'userIdentity',
	'userAgent',
	'sourceIPAddress',
	'awsRegion',
	'recipientAccountId',
	'sessionCredentialFromConsole',
] as const;

/** Those that what is called is told by. */
export const subjectNames = ['eventSource', 'eventName', 'errorCode', 'requestParameters'] as const;

/** Bytes of an entry before the lengths of its pieces, of which it says how many at `countAt`; see intern.as.ts. */
const headBytes = 16;
const countAt = 12;

function padded(length: number): number {
	return (length + 7) & ~7;
}

/** What the scanner has given numbers to, as it lies in its memory: one behind the other. */
export class ScannedNumbers {
	readonly #memory: WebAssembly.Memory;
	readonly #begin: number;
	#offsets: number[] = [];
	#next: number;

	constructor(memory: WebAssembly.Memory, begin: number) {
		this.#memory = memory;
		this.#begin = begin;
		this.#next = begin;
	}

	forget(): void {
		this.#offsets = [];
		this.#next = this.#begin;
	}

	/** The fields that a number stands for, parsed. Throws a `SyntaxError`. */
	json(number: number, names: readonly string[]): Json {
		const bytes = Buffer.from(this.#memory.buffer);
		while (this.#offsets.length <= number) {
			this.#offsets.push(this.#next);
			this.#next = this.#end(bytes, this.#next);
		}
		const entry = this.#offsets[number] ?? 0;
		let at = entry + headBytes + padded(names.length * 4);
		const fields: string[] = [];
		for (const [index, name] of names.entries()) {
			const length = bytes.readUInt32LE(entry + headBytes + index * 4);
			if (length > 0) fields.push(`"${name}":${bytes.toString('utf8', at, at + length)}`);
			at += padded(length);
		}
		return asObject(JSON.parse(`{${fields.join(',')}}`)) ?? {};
	}

	#end(bytes: Buffer, entry: number): number {
		const count = bytes.readUInt32LE(entry + countAt) & 0xff;
		let end = entry + headBytes + padded(count * 4);
		for (let index = 0; index < count; index += 1) end += padded(bytes.readUInt32LE(entry + headBytes + index * 4));
		return end;
	}
}
