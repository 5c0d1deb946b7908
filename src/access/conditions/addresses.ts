/** A range of IP addresses: the first bits that its addresses share. */
export interface Range {
	/** 32 or 128. */
	readonly width: number;
	readonly bits: bigint;
	readonly length: number;
}

/** Reads `203.0.113.0/24` or `2001:db8::/32`; without a length it is one address. */
export function readRange(text: string): Range | undefined {
	const [address = '', length, more] = text.split('/');
	const read = readAddress(address.trim());
	if (!read || more !== undefined || (length !== undefined && !/^\d{1,3}$/.test(length.trim()))) return undefined;
	const bits = length === undefined ? read.width : Number(length);
	return bits > read.width ? undefined : { ...read, length: bits };
}

export function inRange(address: string, range: Range): boolean {
	const read = readAddress(address);
	if (!read || read.width !== range.width) return false;
	const rest = BigInt(range.width - range.length);
	return read.bits >> rest === range.bits >> rest;
}

function readAddress(text: string): Pick<Range, 'width' | 'bits'> | undefined {
	return text.includes(':') ? readV6(text) : readV4(text);
}

function readV4(text: string): Pick<Range, 'width' | 'bits'> | undefined {
	const bytes = text.split('.');
	if (bytes.length !== 4 || bytes.some((byte) => !/^\d{1,3}$/.test(byte) || Number(byte) > 255)) return undefined;
	return { width: 32, bits: bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n) };
}

function readV6(text: string): Pick<Range, 'width' | 'bits'> | undefined {
	const halves = text.split('::');
	if (halves.length > 2) return undefined;
	const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(withV4)));
	const missing = 8 - left.length - right.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
	const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
	if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	return { width: 128, bits: groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n) };
}

/** `192.0.2.1` at the end of an address, as two groups. */
function withV4(group: string): readonly string[] {
	if (!group.includes('.')) return [group];
	const read = readV4(group);
	if (!read) return [group];
	const hex = read.bits.toString(16).padStart(8, '0');
	return [hex.slice(0, 4), hex.slice(4)];
}
