/** What a scan of a CloudTrail document comes to. `foreign`: it does not begin as one; `damaged`: it does, and is not well formed after that. */
export type ScanState = 'complete' | 'unfinished' | 'foreign' | 'damaged';

export interface Scanned {
	readonly state: ScanState;
	/** Where the first record that is not whole begins: from there on the bytes are needed again. */
	readonly rest: number;
	/** Whether that is behind `{"Records":[`. */
	readonly inList: boolean;
}

/** Tells where each record of a log file begins and ends, without parsing it. */
export type FindRecords = (
	bytes: Uint8Array,
	inList: boolean,
	onRecord: (start: number, end: number) => void,
) => Scanned;

const [quote, backslash, open, close, openList, closeList, comma] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c];

function isSpace(byte: number | undefined): boolean {
	return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

const head = ['{', '"Records"', ':', '['];

/** Where the records begin: behind `{"Records":[`; `'short'`: the bytes end before that can be said. */
export function recordsBegin(bytes: Uint8Array): number | 'short' | 'foreign' {
	let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	for (const word of head) {
		while (isSpace(bytes[at])) at += 1;
		for (const letter of word) {
			if (at >= bytes.length) return 'short';
			if (bytes[at] !== letter.charCodeAt(0)) return 'foreign';
			at += 1;
		}
	}
	return at;
}

/**
 * Finds the records of a document, byte by byte; `inList` if the bytes are the rest that an earlier scan of it left, and that one was. Brackets
 * within strings do not count, nor does anything below a record: what looks like a record there is none.
 */
export const findRecords: FindRecords = (bytes, inList, onRecord) => {
	let at = 0;
	if (!inList) {
		const begin = recordsBegin(bytes);
		if (typeof begin === 'string') return { state: begin === 'short' ? 'unfinished' : begin, rest: 0, inList };
		at = begin;
	}
	const found = (state: ScanState): Scanned => ({ state, rest: at, inList: true });
	for (;;) {
		while (isSpace(bytes[at]) || bytes[at] === comma) at += 1;
		if (at >= bytes.length) return found('unfinished');
		if (bytes[at] === closeList) return found(endsWell(bytes, at + 1));
		if (bytes[at] !== open) return found('damaged');
		const end = recordEnd(bytes, at);
		if (end === 0) return found('unfinished');
		onRecord(at, end);
		at = end;
	}
};

/** Behind the bracket that closes the record which begins at `start`; 0: it is not there. */
function recordEnd(bytes: Uint8Array, start: number): number {
	let depth = 0;
	for (let at = start; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === quote) {
			at = stringEnd(bytes, at + 1);
			if (at === bytes.length) return 0;
		} else if (byte === open || byte === openList) depth += 1;
		else if ((byte === close || byte === closeList) && --depth === 0) return at + 1;
	}
	return 0;
}

/** The quote that ends the string whose first letter is at `at`. */
function stringEnd(bytes: Uint8Array, at: number): number {
	let end = at;
	while (end < bytes.length && bytes[end] !== quote) end += bytes[end] === backslash ? 2 : 1;
	return Math.min(end, bytes.length);
}

/** Behind the records only the end of the document may come. */
export function endsWell(bytes: Uint8Array, from: number): ScanState {
	let at = from;
	while (isSpace(bytes[at])) at += 1;
	if (at >= bytes.length) return 'unfinished';
	if (bytes[at] !== close) return 'damaged';
	at += 1;
	while (isSpace(bytes[at])) at += 1;
	return at >= bytes.length ? 'complete' : 'damaged';
}
