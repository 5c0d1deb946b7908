// AssemblyScript, part of scan.as.ts: 64 bytes at once, a bit for each.

@inline
export function prefixXor(bits: u64): u64 {
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
export function equal(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
	return (
		<u64>(<u32>i8x16.bitmask(i8x16.eq(a, byte))) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(b, byte))) << 16) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(c, byte))) << 32) |
		(<u64>(<u32>i8x16.bitmask(i8x16.eq(d, byte))) << 48)
	);
}

/** What backslashes escape: every second of a run what follows it; `before` is 1 if the first byte is escaped. */
export function escapedBy(backslashes: u64, before: u64): u64 {
	let escaped = before;
	let left = backslashes & ~escaped;
	while (left != 0) {
		const bit = ctz(left);
		if (bit == 63) break;
		const next = (<u64>2) << bit;
		escaped |= next;
		left &= ~(next | (next - 1));
	}
	return escaped;
}

/** 1 if the byte behind the 64 is escaped. */
@inline
export function escapesNext(backslashes: u64, escaped: u64): u64 {
	return (backslashes & ~escaped) >> 63;
}
