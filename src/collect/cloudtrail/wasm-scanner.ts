import { anybody, type Fold } from '../../usage/fold.ts';
import { callerOf } from '../../usage/caller.ts';
import type { Tellings } from '../../usage/tellings.ts';
import { noteRecord, unlessBroken, type FindCalls } from './find-calls.ts';
import { ScannedNumbers } from './scanned-numbers.ts';
import { endsWell, recordsBegin, type FindRecords, type Scanned, type ScanState } from './scan-records.ts';

interface Exports {
	readonly memory: WebAssembly.Memory;
	readonly inputOffset: () => number;
	readonly outputOffset: () => number;
	readonly numbersOffset: () => number;
	readonly scan: (from: number, length: number) => number;
	readonly forget: () => void;
	readonly rest: WebAssembly.Global;
	readonly state: WebAssembly.Global;
	readonly crowded: WebAssembly.Global;
}

const pageBytes = 65_536;
/** The scanner reads whole blocks, and looks this far behind them for needles. */
const zeroBytes = 128;
const moreToCome = 3;
/** Of what `scan.as.ts` tells of a record: begin, end, how, caller, matter, time, four of the id, where the shared id begins or 0. */
const stride = 12;
const byParsing = 0;
const uuidLetters = 36;

/** The scanner of `scan.as.ts`. */
export interface WasmScanner {
	readonly findRecords: FindRecords;
	readonly findCalls: FindCalls;
}

/** `undefined` where the machine's WebAssembly has no SIMD. It finds the records that hold a needle. */
export function createWasmScanner(code: BufferSource): WasmScanner | undefined {
	const exports = instantiate(code);
	if (!exports) return undefined;
	const scan = scanWith(exports);
	return {
		findRecords: (bytes, inList, onRecord) =>
			scan(bytes, inList, (cells) => {
				for (let at = 0; at < cells.length; at += stride) onRecord(cells[at] ?? 0, cells[at + 1] ?? 0);
			}),
		findCalls: callsWith(exports, scan),
	};
}

type Scan = (bytes: Uint8Array, inList: boolean, onFound: (cells: Uint32Array) => void) => Scanned;

function scanWith({ memory, scan, rest, state, inputOffset, outputOffset }: Exports): Scan {
	const [input, output] = [inputOffset(), outputOffset()];
	grow(memory, input);
	return (bytes, inList, onFound) => {
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
			onFound(new Uint32Array(memory.buffer, output, count * stride));
			from = Number(rest.value);
			ended = Number(state.value);
		} while (ended === moreToCome);
		return { state: stateOf(ended, bytes, from), rest: from, inList: true };
	};
}

/** Records that were told of by numbers are parsed in pieces, each piece once; the others whole. */
function callsWith(exports: Exports, scan: Scan): FindCalls {
	const numbers = new ScannedNumbers(exports.memory, exports.numbersOffset());
	/** Of callers and of what they call, by their numbers here, those in the fold. */
	let known: number[] = [];
	let current: Fold | undefined;
	const begin = (): void => {
		exports.forget();
		numbers.forget();
		known = [];
	};
	const tell = (bytes: Buffer, cells: Uint32Array, at: number, fold: Fold, told: Tellings): void => {
		if (cells[at + 2] === byParsing) {
			noteRecord(bytes, cells[at] ?? 0, cells[at + 1] ?? 0, fold, told);
			return;
		}
		const who = cells[at + 3] ?? 0;
		const what = cells[at + 4] ?? 0;
		let matter = known[what];
		if (matter === undefined) known[what] = matter = fold.matterOf(numbers.json(what)) ?? noCall;
		if (matter === noCall) return;
		let caller = who === nobody ? anybody : known[who];
		if (caller === undefined) known[who] = caller = fold.grain.caller(callerOf(numbers.json(who)));
		told.copy(caller, matter, cells, at + 5);
		const shared = cells[at + 10] ?? 0;
		if (shared !== 0) told.share(bytes.toString('latin1', shared, shared + uuidLetters));
	};
	return (bytes, inList, fold, told) => {
		if (fold !== current) begin();
		current = fold;
		return unlessBroken(() =>
			scan(bytes, inList, (cells) => {
				for (let at = 0; at < cells.length; at += stride) tell(bytes, cells, at, fold, told);
				if (Number(exports.crowded.value) !== 0) begin();
			}),
		);
	};
}

/** In place of the number of what is called: records of this kind tell nothing that counts. */
const noCall = -1;
/** In place of the scanner's number of a caller: it is not needed. */
const nobody = 0xffff_fffe;

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
