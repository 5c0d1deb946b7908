import { endsWell, recordsBegin, type FindRecords, type Scanned, type ScanState } from './scan-records.ts';

interface Exports {
	readonly memory: WebAssembly.Memory;
	readonly inputOffset: () => number;
	readonly outputOffset: () => number;
	readonly scan: (from: number, length: number) => number;
	readonly rest: WebAssembly.Global;
	readonly state: WebAssembly.Global;
}

const pageBytes = 65_536;
/** The scanner reads whole blocks, and looks this far behind them for needles. */
const zeroBytes = 128;
const moreToCome = 3;

/** The scanner of `scan.as.ts`, which finds the records that hold a needle; `undefined` where the machine's WebAssembly has no SIMD. */
export function createWasmScanner(code: BufferSource): FindRecords | undefined {
	const exports = instantiate(code);
	if (!exports) return undefined;
	const { memory, scan, rest, state } = exports;
	const [input, output] = [exports.inputOffset(), exports.outputOffset()];
	return (bytes, inList, onRecord): Scanned => {
		let from = 0;
		if (!inList) {
			const begin = recordsBegin(bytes);
			if (typeof begin === 'string') return { state: begin === 'short' ? 'unfinished' : begin, rest: 0, inList };
			from = begin;
		}
		grow(memory, input + bytes.length + zeroBytes);
		const view = new Uint8Array(memory.buffer);
		view.set(bytes, input);
		view.fill(0, input + bytes.length, input + bytes.length + zeroBytes);
		let ended: number;
		do {
			const count = scan(from, bytes.length);
			const pairs = new Uint32Array(memory.buffer, output, count * 2);
			for (let index = 0; index < pairs.length; index += 2) onRecord(pairs[index] ?? 0, pairs[index + 1] ?? 0);
			from = Number(rest.value);
			ended = Number(state.value);
		} while (ended === moreToCome);
		return { state: stateOf(ended, bytes, from), rest: from, inList: true };
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
