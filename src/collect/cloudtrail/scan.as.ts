// AssemblyScript: compiled to WebAssembly by the build. See scan-records.ts, which does the same byte by byte.

/** Where the host puts the bytes; 64 zero bytes follow them. */
const input: usize = 1024;

/** Kept between calls for the host to read. */
export let rest: u32 = 0;
/** 0: unfinished; 1: the list has ended, at `rest`; 2: damaged, at `rest`. */
export let state: u32 = 0;

export function inputOffset(): usize {
	return input;
}

@inline
function prefixXor(bits: u64): u64 {
	let x = bits;
	x ^= x << 1;
	x ^= x << 2;
	x ^= x << 4;
	x ^= x << 8;
	x ^= x << 16;
	x ^= x << 32;
	return x;
}

@inline
function equal(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
	return (
		<u64>(<u32>i8x16.bitmask(i8x16.eq(a, byte))) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(b, byte))) << 16) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(c, byte))) << 32) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(d, byte))) << 48)
	);
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

/**
 * Writes begin and end of each record from `from` on, as pairs of u32 at `output`, and returns how many; `from` is within the list of records.
 */
export function scan(from: u32, length: u32, output: usize): u32 {
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
		const backslashes = equal(a, b, c, d, backslashByte);
		if ((backslashes | escapes) != 0) {
			// Every second backslash of a run escapes what follows it.
			let escaped = escapes;
			escapes = 0;
			let left = backslashes & ~escaped;
			while (left != 0) {
				const bit = ctz(left);
				if (bit == 63) {
					escapes = 1;
					break;
				}
				const next = (<u64>2) << bit;
				escaped |= next;
				left &= ~(next | (next - 1));
			}
			quotes &= ~escaped;
		}
		const strings = prefixXor(quotes) ^ inString;
		inString = <u64>((<i64>strings) >> 63);
		let opens = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), openByte) & ~strings;
		let closes = equal(v128.or(a, lower), v128.or(b, lower), v128.or(c, lower), v128.or(d, lower), closeByte) & ~strings;
		const closing = <i32>popcnt(closes);
		if (depth > closing) {
			depth += <i32>popcnt(opens) - closing;
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
					store<u32>(output + (count << 3), begin);
					store<u32>(output + (count << 3), place + 1, 4);
					count++;
					lastEnd = place + 1;
				} else if (depth < 0) {
					const ends = load<u8>(input + place) == 0x5d && isGap(input + lastEnd, input + place);
					rest = ends ? place : lastEnd;
					state = ends ? 1 : 2;
					return count;
				}
			}
			both &= both - 1;
		}
	}
	rest = depth > 0 ? begin : lastEnd;
	state = depth > 0 || isGap(input + lastEnd, input + length) ? 0 : 2;
	return count;
}
