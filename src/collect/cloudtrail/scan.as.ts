// AssemblyScript: compiled to WebAssembly by `npm run generate`. See scan-records.ts, which does the same byte by byte.

import { equal, escapedBy, escapesNext, prefixXor } from './blocks.as';
import {
	awsRegion,
	errorCode,
	eventId,
	eventName,
	eventSource,
	eventTime,
	findFields,
	recipientAccount,
	requestParameters,
	resources,
	sessionFromConsole,
	sharedId,
	sourceIpAddress,
	userAgent,
	userIdentity,
} from './fields.as';
import { arena, forgetAll, intern, internEnd, noRoom } from './intern.as';
import { isKms, mayNameKey, mayNameSecret, readUuid, secondsOf } from './values.as';

/**
 * What is told of each record that is found, in u32: begin, end, how it is told (0: it must be parsed; 1: by the rest), number of its caller,
 * number of what was called, seconds since 1970, four of its id, and where the id that it shares with another trail begins, or 0.
 */
const output: usize = 2048;
const outputBytes: usize = 48;
/** How many records there is room for. */
const capacity: u32 = 4096;
/** The host puts the bytes here, and 128 zeros behind them. */
const input: usize = internEnd;

/** Kept between calls for the host to read. */
export let rest: u32 = 0;
/** 0: unfinished; 1: the list has ended, at `rest`; 2: damaged, at `rest`; 3: no more room for records, go on from `rest`. */
export let state: u32 = 0;
/** 1: there is no more room for numbers; `forget` makes some. */
export let crowded: u32 = 0;

export function inputOffset(): usize {
	return input;
}

export function outputOffset(): usize {
	return output;
}

/** Where what has numbers begins; see intern.as.ts. */
export function numbersOffset(): usize {
	return arena;
}

/** Makes all numbers of callers and calls anew. */
export function forget(): void {
	forgetAll();
	crowded = 0;
}

/** In place of the number of a caller: it is not needed. */
const nobody: u32 = 0xfffffffe;

/** Begin and length of what is interned. */
const pieces: usize = 1536;

@inline
function piece(index: u32, field: usize): void {
	store<u64>(pieces + ((<usize>index) << 3), load<u64>(field));
}

/** Tells of the record between two places as one more. */
function tell(count: u32, begin: u32, end: u32): void {
	const target = output + <usize>count * outputBytes;
	store<u32>(target, begin);
	store<u32>(target, end, 4);
	store<u32>(target, 0, 8);
	if (!findFields(input + begin, input + end) || load<u32>(sharedId, 4) > 38) return;
	const time = secondsOf(eventTime);
	if (time == 0 || !readUuid(eventId, target + 24)) return;
	const isShared = load<u32>(sharedId, 4) != 0;
	if (isShared && !readUuid(sharedId, pieces)) return;
	let what: u32;
	let isRead = true;
	if (isKms(eventSource)) {
		// What is no secret is not told by its name, of which there may be as many as calls, nor by who called.
		isRead = mayNameSecret(requestParameters);
		// The key is named among the resources, or else by the caller.
		if (!isRead && !mayNameKey(resources)) return;
		piece(0, eventSource);
		piece(1, eventName);
		piece(2, resources);
		piece(3, recipientAccount);
		piece(4, requestParameters);
		piece(5, errorCode);
		what = intern(2, pieces, isRead ? 6 : 4);
	} else {
		piece(0, eventSource);
		piece(1, eventName);
		piece(2, requestParameters);
		piece(3, errorCode);
		what = intern(1, pieces, 4);
	}
	piece(0, userIdentity);
	piece(1, userAgent);
	piece(2, sourceIpAddress);
	piece(3, awsRegion);
	piece(4, recipientAccount);
	piece(5, sessionFromConsole);
	const who = isRead ? intern(0, pieces, 6) : nobody;
	if (who == noRoom || what == noRoom) {
		crowded = 1;
		return;
	}
	store<u32>(target, 1, 8);
	store<u32>(target, who, 12);
	store<u32>(target, what, 16);
	store<u32>(target, time, 20);
	store<u32>(target, isShared ? load<u32>(sharedId) + 1 - <u32>input : 0, 40);
}

/** Whether only spaces and commas stand between two places. */
@inline
function isGap(from: usize, to: usize): bool {
	for (let at = from; at < to; at++) {
		const byte = load<u8>(at);
		if (byte != 0x2c && byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09) return false;
	}
	return true;
}

/** Whether a string begins like a name that a record must hold to be worth parsing, by eight or twelve letters; see needles.ts. */
@inline
function isNeedle(at: usize): bool {
	const eight = load<u64>(at);
	// GetSecre, GetParam, BatchGet, ListSecr, SecretAR, kms.amaz
	if (
		eight == 0x7a616d612e736d6b ||
		eight == 0x6572636553746547 ||
		eight == 0x6d61726150746547 ||
		eight == 0x7465476863746142 ||
		eight == 0x726365537473694c ||
		eight == 0x5241746572636553
	) {
		return true;
	}
	const four = load<u32>(at, 8);
	// DescribeSecr, DescribePara, PARAMETER_AR
	return (
		(eight == 0x6562697263736544 && (four == 0x72636553 || four == 0x61726150)) ||
		(eight == 0x4554454d41524150 && four == 0x52415f52)
	);
}

/**
 * Tells of each record from `from` on that holds a needle, and returns how many; `from` is within the list of records, behind one
 * or before the first.
 */
export function scan(from: u32, length: u32): u32 {
	const bigA = i8x16.splat(0x41);
	const capitals = i8x16.splat(26);
	const smallK = i8x16.splat(0x6b);
	/** Behind the last needle of the blocks before this one. */
	let behindNeedle: u32 = 0;
	const quoteByte = i8x16.splat(0x22);
	const backslashByte = i8x16.splat(0x5c);
	const openByte = i8x16.splat(0x7b);
	const closeByte = i8x16.splat(0x7d);
	const lower = i8x16.splat(0x20);
	let count: u32 = 0;
	let depth: i32 = 0;
	let begin: u32 = 0;
	let lastEnd: u32 = from;
	let inString: u64 = 0;
	let escapes: u64 = 0;
	for (let block: u32 = from; block < length; block += 64) {
		const at = input + block;
		const a = v128.load(at);
		const b = v128.load(at, 16);
		const c = v128.load(at, 32);
		const d = v128.load(at, 48);
		let quotes = equal(a, b, c, d, quoteByte);
		const anyBackslash = v128.or(
			v128.or(i8x16.eq(a, backslashByte), i8x16.eq(b, backslashByte)),
			v128.or(i8x16.eq(c, backslashByte), i8x16.eq(d, backslashByte)),
		);
		if (v128.any_true(anyBackslash) || escapes != 0) {
			const backslashes = equal(a, b, c, d, backslashByte);
			const escaped = escapedBy(backslashes, escapes);
			escapes = escapesNext(backslashes, escaped);
			quotes &= ~escaped;
		}
		// What is looked for begins with a capital or a k behind a quote.
		const capital =
			<u64>(<u32>i8x16.bitmask(v128.or(i8x16.lt_u(i8x16.sub(a, bigA), capitals), i8x16.eq(a, smallK)))) |
			(<u64>(<u32>i8x16.bitmask(v128.or(i8x16.lt_u(i8x16.sub(b, bigA), capitals), i8x16.eq(b, smallK)))) << 16) |
			(<u64>(<u32>i8x16.bitmask(v128.or(i8x16.lt_u(i8x16.sub(c, bigA), capitals), i8x16.eq(c, smallK)))) << 32) |
			(<u64>(<u32>i8x16.bitmask(v128.or(i8x16.lt_u(i8x16.sub(d, bigA), capitals), i8x16.eq(d, smallK)))) << 48);
		const beyond = load<u8>(at, 64);
		const next: u64 = beyond - 0x41 < 26 || beyond == 0x6b ? (<u64>1) << 63 : 0;
		let maybe = quotes & ((capital >> 1) | next);
		let hits: u64 = 0;
		while (maybe != 0) {
			const bit = ctz(maybe);
			if (isNeedle(at + <usize>bit + 1)) hits |= (<u64>1) << bit;
			maybe &= maybe - 1;
		}
		const strings = prefixXor(quotes) ^ inString;
		inString = <u64>((<i64>strings) >> 63);
		let opens = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), openByte) & ~strings;
		let closes = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), closeByte) & ~strings;
		const closing = <i32>popcnt(closes);
		if (depth > closing) {
			depth += <i32>popcnt(opens) - closing;
			if (hits != 0) behindNeedle = block + 64 - <u32>clz(hits);
			continue;
		}
		let both = opens | closes;
		while (both != 0) {
			const bit = ctz(both);
			const place = block + <u32>bit;
			if (place >= length) break;
			if (((opens >> bit) & 1) != 0) {
				if (depth == 0) {
					if (!isGap(input + lastEnd, input + place) || load<u8>(input + place) != 0x7b) {
						rest = lastEnd;
						state = 2;
						return count;
					}
					begin = place;
				}
				depth++;
			} else {
				depth--;
				if (depth == 0) {
					// A needle of this block counts from where the record begins, if it begins here.
					const skipped = begin > block ? begin - block : 0;
					const here = hits & (((<u64>2) << bit) - 1) & (<u64>0xffffffffffffffff << skipped);
					lastEnd = place + 1;
					if (behindNeedle > begin || here != 0) {
						tell(count, begin, lastEnd);
						count++;
						if (count == capacity) {
							rest = lastEnd;
							state = 3;
							return count;
						}
					}
				} else if (depth < 0) {
					const ends = load<u8>(input + place) == 0x5d && isGap(input + lastEnd, input + place);
					rest = ends ? place : lastEnd;
					state = ends ? 1 : 2;
					return count;
				}
			}
			both &= both - 1;
		}
		if (hits != 0) behindNeedle = block + 64 - <u32>clz(hits);
	}
	rest = depth > 0 ? begin : lastEnd;
	state = depth > 0 || isGap(input + lastEnd, input + length) ? 0 : 2;
	return count;
}
