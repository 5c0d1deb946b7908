import { asObject, type Json } from '../../usage/json.ts';

/** The fields that the scanner numbers together, by their kind, in the order of its pieces; see scan.as.ts. */
const namesByKind = [
	['userIdentity', 'userAgent', 'sourceIPAddress', 'awsRegion', 'recipientAccountId', 'sessionCredentialFromConsole'],
	['eventSource', 'eventName', 'requestParameters', 'errorCode'],
	['eventSource', 'eventName', 'resources', 'recipientAccountId', 'requestParameters', 'errorCode'],
] as const;

/** Bytes of an entry before the lengths of its pieces; their kind and how many they are it says at `countAt`; see intern.as.ts. */
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
	json(number: number): Json {
		const bytes = Buffer.from(this.#memory.buffer);
		while (this.#offsets.length <= number) {
			this.#offsets.push(this.#next);
			this.#next = this.#end(bytes, this.#next);
		}
		const entry = this.#offsets[number] ?? 0;
		const count = bytes.readUInt32LE(entry + countAt) & 0xff;
		const names: readonly string[] = namesByKind[bytes.readUInt32LE(entry + countAt) >>> 8] ?? [];
		let at = entry + headBytes + padded(count * 4);
		const fields: string[] = [];
		for (const [index, name] of names.slice(0, count).entries()) {
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
