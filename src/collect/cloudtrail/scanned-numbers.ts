import type { Json } from '../../usage/json.ts';

/** The fields that the scanner numbers together, by their kind, in the order of its pieces; see scan.as.ts. */
const namesByKind = [
	['userIdentity', 'userAgent', 'sourceIPAddress', 'awsRegion', 'recipientAccountId', 'sessionCredentialFromConsole'],
	['eventSource', 'eventName', 'requestParameters', 'errorCode'],
	['eventSource', 'eventName', 'resources', 'recipientAccountId', 'requestParameters', 'errorCode'],
] as const;

/** Bytes of an entry before the lengths of its pieces; their kind and how many they are it says at `aboutAt`; see intern.as.ts. */
const headBytes = 16;
const aboutAt = 12;
/** What stands for an empty piece. */
const nullBytes = 4;

function padded(length: number): number {
	return (length + 7) & ~7;
}

/** What the scanner has given numbers to, as it lies in its memory: one behind the other. */
export class ScannedNumbers {
	readonly #memory: WebAssembly.Memory;
	readonly #begin: number;
	#offsets: number[] = [];
	#next: number;
	#view = Buffer.alloc(0);

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
		const bytes = this.#bytes();
		while (this.#offsets.length <= number) {
			this.#offsets.push(this.#next);
			this.#next = endOf(bytes, this.#next);
		}
		const entry = this.#offsets[number] ?? 0;
		const about = bytes.readUInt32LE(entry + aboutAt);
		const begin = entry + headBytes + padded((about & 0xff) * 4);
		const values = JSON.parse(`[${bytes.toString('utf8', begin, endOf(bytes, entry))}0]`) as readonly unknown[];
		const names = (namesByKind[about >>> 8] ?? []).slice(0, about & 0xff);
		return Object.fromEntries(names.map((name, index) => [name, values[index]]));
	}

	#bytes(): Buffer {
		const { buffer } = this.#memory;
		if (this.#view.buffer !== buffer) this.#view = Buffer.from(buffer);
		return this.#view;
	}
}

/** Behind an entry. */
function endOf(bytes: Buffer, entry: number): number {
	const count = bytes.readUInt32LE(entry + aboutAt) & 0xff;
	let end = entry + headBytes + padded(count * 4);
	for (let index = 0; index < count; index += 1) {
		end += padded((bytes.readUInt32LE(entry + headBytes + index * 4) || nullBytes) + 1);
	}
	return end;
}
