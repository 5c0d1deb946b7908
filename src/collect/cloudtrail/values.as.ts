// AssemblyScript, part of scan.as.ts: what stands in a field that fields.as.ts found; it is given by where its begin and length are kept.

@inline
function digit(at: usize): u32 {
	return <u32>load<u8>(at) - 0x30;
}

/** Two digits as a number; more than 99: they are none. */
@inline
function two(at: usize): u32 {
	const tens = digit(at);
	const ones = digit(at + 1);
	return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

/** Seconds since 1970 of a time such as `"2026-01-31T23:59:59Z"`; 0: it is written in another way. */
export function secondsOf(field: usize): u32 {
	if (load<u32>(field, 4) != 22) return 0;
	const at = <usize>load<u32>(field) + 1;
	const signs =
		load<u8>(at, 4) == 0x2d &&
		load<u8>(at, 7) == 0x2d &&
		load<u8>(at, 10) == 0x54 &&
		load<u8>(at, 13) == 0x3a &&
		load<u8>(at, 16) == 0x3a &&
		load<u8>(at, 19) == 0x5a;
	const century = two(at);
	const year = century * 100 + two(at + 2);
	const month = two(at + 5);
	const day = two(at + 8);
	const hour = two(at + 11);
	const minute = two(at + 14);
	const second = two(at + 17);
	if (!signs || year < 1971 || year > 2099 || month < 1 || month > 12) return 0;
	// The last days of a month are rare enough to be parsed.
	if (day < 1 || day > (month == 2 ? <u32>28 : <u32>30)) return 0;
	if (hour > 23 || minute > 59 || second > 59) return 0;
	// Days from the first of March of the year 0.
	const y = month > 2 ? year : year - 1;
	const m = month > 2 ? month - 3 : month + 9;
	const days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
	return days * 86400 + hour * 3600 + minute * 60 + second;
}

@inline
function hexOf(byte: u8): u32 {
	if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
	return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : 1000;
}

/** Writes the four words of a field such as `"9f2a…-…"` to `target`; false: it is no such id. */
export function readUuid(field: usize, target: usize): bool {
	if (load<u32>(field, 4) != 38) return false;
	const at = <usize>load<u32>(field) + 1;
	let word: u32 = 0;
	let digits: u32 = 0;
	for (let index: u32 = 0; index < 36; index++) {
		const byte = load<u8>(at + index);
		if (index == 8 || index == 13 || index == 18 || index == 23) {
			if (byte != 0x2d) return false;
			continue;
		}
		const value = hexOf(byte);
		if (value > 15) return false;
		word = (word << 4) | value;
		digits++;
		if ((digits & 7) == 0) store<u32>(target + ((digits >> 1) - 4), word);
	}
	return true;
}

/** Whether a field is the text of these letters and its quotes. */
@inline
export function isKms(field: usize): bool {
	// "kms.amazonaws.com"
	const at = <usize>load<u32>(field);
	return (
		load<u32>(field, 4) == 19 &&
		load<u64>(at) == 0x616d612e736d6b22 &&
		load<u64>(at, 8) == 0x632e7377616e6f7a &&
		(load<u32>(at, 16) & 0xffffff) == 0x226d6f
	);
}

/** Whether a string of the field begins as what KMS decrypts is named, or could, for all that is seen of its escapes. */
export function mayNameSecret(field: usize): bool {
	let at = <usize>load<u32>(field);
	const end = at + <usize>load<u32>(field, 4);
	while (at < end) {
		const bytes = v128.load(at);
		const found = v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c)));
		const mask = i8x16.bitmask(found);
		if (mask == 0) {
			at += 16;
			continue;
		}
		at += ctz(mask) + 1;
		if (at > end) return false;
		// A backslash; SecretAR, PARAMETE
		if (load<u8>(at - 1) == 0x5c) return true;
		const eight = load<u64>(at);
		if (eight == 0x5241746572636553 || eight == 0x4554454d41524150) return true;
	}
	return false;
}

/** Whether the field holds what only ARNs of keys hold. */
export function mayNameKey(field: usize): bool {
	const begin = <usize>load<u32>(field);
	const end = begin + <usize>load<u32>(field, 4);
	for (let at = begin; at + 5 <= end; at++) {
		// :key/
		if (load<u32>(at) == 0x79656b3a && load<u8>(at, 4) == 0x2f) return true;
	}
	return false;
}
