import { endsWell, recordsBegin, type FindRecords, type Scanned, type ScanState } from './scan-records.ts';

interface Exports {
	readonly memory: WebAssembly.Memory;
	readonly inputOffset: () => number;
	readonly scan: (from: number, length: number, output: number) => number;
	readonly rest: WebAssembly.Global;
	readonly state: WebAssembly.Global;
}

const pageBytes = 65_536;
/** The scanner reads whole blocks, and zeros behind the end. */
const blockBytes = 64;
/** A record is at least `{},` long; one that holds a needle is a thousand times as long. */
const leastRecord = 3;
const pairBytes = 8;

/** The scanner of `scan.as.ts`; `undefined` where the machine's WebAssembly has no SIMD. */
export function createWasmScanner(code: BufferSource): FindRecords | undefined {
	const exports = instantiate(code);
	if (!exports) return undefined;
	const { memory, inputOffset, scan, rest, state } = exports;
	const input = inputOffset();
	return (bytes, inList, onRecord): Scanned => {
		let from = 0;
		if (!inList) {
			const begin = recordsBegin(bytes);
			if (typeof begin === 'string') return { state: begin === 'short' ? 'unfinished' : begin, rest: 0, inList };
			from = begin;
		}
		const output = Math.ceil((input + bytes.length + blockBytes) / pairBytes) * pairBytes;
		grow(memory, output + Math.ceil(bytes.length / leastRecord) * pairBytes);
		const view = new Uint8Array(memory.buffer);
		view.set(bytes, input);
		view.fill(0, input + bytes.length, input + bytes.length + blockBytes);
		const count = scan(from, bytes.length, output);
		const pairs = new Uint32Array(memory.buffer, output, count * 2);
		for (let index = 0; index < pairs.length; index += 2) onRecord(pairs[index] ?? 0, pairs[index + 1] ?? 0);
		const place = Number(rest.value);
		return { state: stateOf(Number(state.value), bytes, place), rest: place, inList: true };
	};
}

function stateOf(state: number, bytes: Uint8Array, place: number): ScanState {
	if (state === 1) return endsWell(bytes, place + 1);
	return state === 0 ? 'unfinished' : 'damaged';
}

function instantiate(code: BufferSource): Exports | undefined {
	try {
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {});
		return exports as unknown as Exports;
	} catch (error) {
		if (error instanceof WebAssembly.CompileError) return undefined;
		throw error;
	}
}

function grow(memory: WebAssembly.Memory, bytes: number): void {
	const missing = bytes - memory.buffer.byteLength;
	if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
}
