// AssemblyScript, part of scan.as.ts: numbers for pieces of records, so that what was met before need not be parsed again.

/**
 * Of the arena's entries: u64 hash, u32 number, u32 kind and number of pieces, the length of each, then their bytes, each with a comma and spaces
 * behind it, and null in place of an empty one: so that all together are the items of a JSON array.
 */
const slots: usize = 1 << 18;
const slotCount: u32 = 1 << 16;
const slotMask: u32 = slotCount - 1;
const mostEntries: u32 = slotCount >> 1;
export const arena: usize = slots + ((<usize>slotCount) << 2);
const arenaEnd: usize = arena + (16 << 20);

/** Where what comes behind it may begin. */
export const internEnd: usize = arenaEnd;

/** What `intern` gives where there is no room left. */
export const noRoom: u32 = 0xffffffff;

const multiplier: u64 = 0x9e3779b97f4a7c15;

let used: usize = arena;
let entries: u32 = 0;

export function forgetAll(): void {
	memory.fill(slots, 0, (<usize>slotCount) << 2);
	used = arena;
	entries = 0;
}

/** The last bytes of a piece, as a number; what follows the piece may be read. */
@inline
function tail(at: usize, length: u32): u64 {
	return load<u64>(at) & (((<u64>1) << ((<u64>length) << 3)) - 1);
}

@inline
function mix(hash: u64, word: u64): u64 {
	return rotl<u64>((hash ^ word) * multiplier, 29);
}

@inline
function padded(length: u32): u32 {
	return (length + 7) & ~7;
}

/** Bytes that a piece takes up. */
@inline
function storedBytes(length: u32): u32 {
	return padded((length == 0 ? 4 : length) + 1);
}

/** Whether a piece is the one that is kept. */
function isSame(piece: usize, kept: usize, length: u32): bool {
	let left = length;
	let a = piece;
	let b = kept;
	while (left >= 16) {
		if (v128.any_true(v128.xor(v128.load(a), v128.load(b)))) return false;
		a += 16;
		b += 16;
		left -= 16;
	}
	while (left >= 8) {
		if (load<u64>(a) != load<u64>(b)) return false;
		a += 8;
		b += 8;
		left -= 8;
	}
	return left == 0 || tail(a, left) == tail(b, left);
}

/** The number of `count` pieces, of which `spans` holds begin and length: the same for the same bytes, until all is forgotten. */
export function intern(kind: u32, spans: usize, count: u32): u32 {
	let hash: u64 = (kind + 1) * multiplier;
	let bytes: u32 = 0;
	for (let index: u32 = 0; index < count; index++) {
		let at = <usize>load<u32>(spans + (index << 3));
		const length = load<u32>(spans + (index << 3), 4);
		bytes += storedBytes(length);
		hash = mix(hash, <u64>length);
		let left = length;
		if (left >= 64) {
			// Four at once need not wait for each other.
			let a = hash;
			let b = hash;
			let c = hash;
			let d = hash;
			while (left >= 32) {
				a = mix(a, load<u64>(at));
				b = mix(b, load<u64>(at, 8));
				c = mix(c, load<u64>(at, 16));
				d = mix(d, load<u64>(at, 24));
				at += 32;
				left -= 32;
			}
			hash = mix(mix(mix(a, b), c), d);
		}
		while (left >= 8) {
			hash = mix(hash, load<u64>(at));
			at += 8;
			left -= 8;
		}
		if (left > 0) hash = mix(hash, tail(at, left));
	}
	hash ^= hash >> 31;
	let slot = <u32>hash & slotMask;
	const head: usize = 16 + ((<usize>padded(count << 2)));
	for (;;) {
		const entry = <usize>load<u32>(slots + ((<usize>slot) << 2));
		if (entry == 0) break;
		if (load<u64>(entry) == hash && load<u32>(entry, 12) == ((kind << 8) | count) && arePieces(entry, head, spans, count)) {
			return load<u32>(entry, 8);
		}
		slot = (slot + 1) & slotMask;
	}
	if (entries == mostEntries || used + head + bytes > arenaEnd) return noRoom;
	const entry = used;
	used += head + bytes;
	store<u32>(slots + ((<usize>slot) << 2), <u32>entry);
	store<u64>(entry, hash);
	store<u32>(entry, entries, 8);
	store<u32>(entry, (kind << 8) | count, 12);
	let kept = entry + head;
	for (let index: u32 = 0; index < count; index++) {
		const length = load<u32>(spans + (index << 3), 4);
		store<u32>(entry + 16 + (index << 2), length);
		const end = kept + storedBytes(length);
		store<u64>(end - 8, 0x2020202020202020);
		if (length == 0) {
			// null
			store<u32>(kept, 0x6c6c756e);
			store<u8>(kept, 0x2c, 4);
		} else {
			memory.copy(kept, <usize>load<u32>(spans + (index << 3)), length);
			store<u8>(kept + length, 0x2c);
		}
		kept = end;
	}
	return entries++;
}

function arePieces(entry: usize, head: usize, spans: usize, count: u32): bool {
	let kept = entry + head;
	for (let index: u32 = 0; index < count; index++) {
		const length = load<u32>(spans + (index << 3), 4);
		if (load<u32>(entry + 16 + (index << 2)) != length) return false;
		if (!isSame(<usize>load<u32>(spans + (index << 3)), kept, length)) return false;
		kept += storedBytes(length);
	}
	return true;
}
