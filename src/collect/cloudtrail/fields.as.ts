// AssemblyScript, part of scan.as.ts: where the fields of a record stand, without parsing it.

import { equal, escapedBy, escapesNext, prefixXor } from './blocks.as';

/** Begin and length of each field that records are told by; a length of 0: it is not there. */
export const fields: usize = 1024;
export const userIdentity: usize = fields;
export const userAgent: usize = fields + 8;
export const sourceIpAddress: usize = fields + 16;
export const awsRegion: usize = fields + 24;
export const sessionFromConsole: usize = fields + 32;
export const recipientAccount: usize = fields + 40;
export const eventSource: usize = fields + 48;
export const eventName: usize = fields + 56;
export const errorCode: usize = fields + 64;
export const requestParameters: usize = fields + 72;
export const resources: usize = fields + 80;
export const eventTime: usize = fields + 88;
export const eventId: usize = fields + 96;
export const sharedId: usize = fields + 104;
const fieldsEnd: usize = fields + 112;

@inline
function isSpace(byte: u8): bool {
	return byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09;
}

/** The field of a name; 0: none that is looked for. */
@inline
function fieldOf(at: usize, length: u32): usize {
	const eight = load<u64>(at);
	switch (length) {
		case 7:
			// eventID
			return (eight & 0x00ffffffffffffff) == 0x004449746e657665 ? eventId : 0;
		case 9: {
			const ninth = load<u8>(at, 8);
			// eventTime, eventName, errorCode
			if (ninth == 0x65) {
				if (eight == 0x6d6954746e657665) return eventTime;
				if (eight == 0x6d614e746e657665) return eventName;
				if (eight == 0x646f43726f727265) return errorCode;
			}
			// awsRegion; resources; userAgent
			if (ninth == 0x6e && eight == 0x6f69676552737761) return awsRegion;
			if (ninth == 0x73 && eight == 0x656372756f736572) return resources;
			return ninth == 0x74 && eight == 0x6e65674172657375 ? userAgent : 0;
		}
		case 11:
			// eventSource
			return eight == 0x756f53746e657665 && (load<u32>(at, 8) & 0xffffff) == 0x656372 ? eventSource : 0;
		case 12:
			// userIdentity
			return eight == 0x6e65644972657375 && load<u32>(at, 8) == 0x79746974 ? userIdentity : 0;
		case 13:
			// sharedEventID
			return eight == 0x7645646572616873 && load<u64>(at, 5) == 0x4449746e65764564 ? sharedId : 0;
		case 15:
			// sourceIPAddress
			return eight == 0x5049656372756f73 && load<u64>(at, 7) == 0x7373657264644150 ? sourceIpAddress : 0;
		case 17:
			// requestParameters
			return eight == 0x5074736575716572 && load<u64>(at, 8) == 0x726574656d617261 && load<u8>(at, 16) == 0x73
				? requestParameters
				: 0;
		case 18:
			// recipientAccountId
			return eight == 0x6e65697069636572 && load<u64>(at, 8) == 0x746e756f63634174 && load<u16>(at, 16) == 0x6449
				? recipientAccount
				: 0;
		case 28:
			// sessionCredentialFromConsole
			return eight == 0x436e6f6973736573 &&
				load<u64>(at, 8) == 0x6169746e65646572 &&
				load<u64>(at, 16) == 0x6e6f436d6f72466c &&
				load<u32>(at, 24) == 0x656c6f73
				? sessionFromConsole
				: 0;
		default:
			return 0;
	}
}

/** Whether the string that `stringEnd` looked at last holds a backslash. */
let escaped: bool = false;

/** The quote that ends the string whose first letter is at `from`, or `end`. */
function stringEnd(from: usize, end: usize): usize {
	let at = from;
	escaped = false;
	while (at < end) {
		const bytes = v128.load(at);
		const found = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)));
		const mask = i8x16.bitmask(found);
		if (mask == 0) {
			at += 16;
			continue;
		}
		at += ctz(mask);
		if (at < end && load<u8>(at) == 0x22) return at;
		escaped = true;
		at += 2;
	}
	return end;
}

/** Behind the bracket that closes the one at `from`, or `end`. As in scan.as.ts, 64 bytes at once. */
function nestedEnd(from: usize, end: usize): usize {
	const lower = i8x16.splat(0x20);
	const backslashByte = i8x16.splat(0x5c);
	let depth: i32 = 0;
	let inString: u64 = 0;
	let escapes: u64 = 0;
	for (let at = from; at < end; at += 64) {
		const a = v128.load(at);
		const b = v128.load(at, 16);
		const c = v128.load(at, 32);
		const d = v128.load(at, 48);
		let quotes = equal(a, b, c, d, i8x16.splat(0x22));
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
		const strings = prefixXor(quotes) ^ inString;
		inString = <u64>((<i64>strings) >> 63);
		const opens = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), i8x16.splat(0x7b)) & ~strings;
		const closes = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), i8x16.splat(0x7d)) & ~strings;
		const closing = <i32>popcnt(closes);
		if (depth > closing) {
			depth += <i32>popcnt(opens) - closing;
			continue;
		}
		let both = opens | closes;
		while (both != 0) {
			const bit = ctz(both);
			if (((opens >> bit) & 1) != 0) depth++;
			else if (--depth == 0) return min(at + <usize>bit + 1, end);
			both &= both - 1;
		}
	}
	return end;
}

@inline
function isLiteral(byte: u8): bool {
	return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2b && byte <= 0x39 && byte != 0x2c) || byte == 0x45;
}

/** Finds the fields of the record from `begin` to `end`; false: it must be parsed to know them. */
export function findFields(begin: usize, end: usize): bool {
	memory.fill(fields, 0, fieldsEnd - fields);
	const last = end - 1;
	let at = begin + 1;
	while (isSpace(load<u8>(at))) at++;
	if (at == last) return true;
	while (at < last) {
		if (load<u8>(at) != 0x22) return false;
		const name = at + 1;
		const nameEnd = stringEnd(name, last);
		// An escaped letter may be one of a name that is looked for.
		if (escaped) return false;
		const field = fieldOf(name, <u32>(nameEnd - name));
		at = nameEnd + 1;
		while (isSpace(load<u8>(at))) at++;
		if (at >= last || load<u8>(at) != 0x3a) return false;
		at++;
		while (isSpace(load<u8>(at))) at++;
		const value = at;
		const byte = load<u8>(at);
		if (byte == 0x22) at = stringEnd(at + 1, last) + 1;
		else if ((byte | 0x20) == 0x7b) at = nestedEnd(at, last);
		else while (at < last && isLiteral(load<u8>(at))) at++;
		if (at > last || at == value) return false;
		if (field != 0) {
			store<u32>(field, <u32>value);
			store<u32>(field, <u32>(at - value), 4);
		}
		while (isSpace(load<u8>(at))) at++;
		if (at == last) return true;
		if (at > last || load<u8>(at) != 0x2c) return false;
		at++;
		while (isSpace(load<u8>(at))) at++;
	}
	return false;
}
