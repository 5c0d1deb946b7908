import { numberOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { list, plainOf, text, type Value } from './value.ts';

/** Addresses in CIDR notation: the network's number, its bits and how many of them are fixed. */
interface Network {
	readonly base: bigint;
	readonly bits: 32 | 128;
	readonly prefix: number;
}

function networkOf(value: Value | undefined): Network | undefined {
	const [, address = '', length = ''] = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(plainOf(value) ?? '') ?? [];
	const bits = address.includes(':') ? 128 : 32;
	const number = bits === 32 ? fromDotted(address) : fromGroups(address);
	const prefix = Number(length);
	if (number === undefined || length === '' || prefix > bits) return undefined;
	return { base: number - (number & hostMask(bits, prefix)), bits, prefix };
}

function hostMask(bits: number, prefix: number): bigint {
	return (1n << BigInt(bits - prefix)) - 1n;
}

function fromDotted(address: string): bigint | undefined {
	const parts = address.split('.');
	if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
	return parts.reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
}

function groupsOf(part: string): string[] {
	return part === '' ? [] : part.split(':');
}

function fromGroups(address: string): bigint | undefined {
	const [head = '', tail, ...more] = address.split('::');
	const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
	const missing = 8 - first.length - last.length;
	if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
	const all = [...first, ...Array.from({ length: missing }, () => '0'), ...last];
	if (all.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
	return all.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}

function write(number: bigint, bits: number): string {
	if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join('.');
	const groups = Array.from({ length: 8 }, (_, index) => ((number >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
	const runs = Array.from(groups.join(':').matchAll(/(?:^|:)(?:0(?::|$)){2,}/g), ([run]) => run);
	const [longest] = runs.toSorted((a, b) => b.length - a.length);
	return longest === undefined ? groups.join(':') : groups.join(':').replace(longest, '::');
}

function subnet({ base, bits, prefix }: Network, more: number, number: bigint): Network | undefined {
	const length = prefix + more;
	if (!Number.isInteger(more) || more < 0 || length > bits || number < 0n || number >= 1n << BigInt(more))
		return undefined;
	return { base: base + (number << BigInt(bits - length)), bits, prefix: length };
}

function cidr({ base, bits, prefix }: Network): Value {
	return text(`${write(base, bits)}/${prefix}`);
}

function whole(value: Value | undefined): bigint | undefined {
	const number = numberOf(value);
	return number !== undefined && Number.isInteger(number) ? BigInt(number) : undefined;
}

export const networkFunctions: Functions = {
	cidrhost: ([range, host]) => {
		const [network, number] = [networkOf(range), whole(host)];
		if (!network || number === undefined) return undefined;
		const size = hostMask(network.bits, network.prefix) + 1n;
		const offset = number < 0n ? size + number : number;
		return offset < 0n || offset >= size ? undefined : text(write(network.base + offset, network.bits));
	},
	cidrnetmask: ([range]) => {
		const network = networkOf(range);
		if (network?.bits !== 32) return undefined;
		return text(write(0xffff_ffffn - hostMask(32, network.prefix), 32));
	},
	cidrsubnet: ([range, more, number]) => {
		const [network, bits, index] = [networkOf(range), numberOf(more), whole(number)];
		const made = network && bits !== undefined && index !== undefined ? subnet(network, bits, index) : undefined;
		return made && cidr(made);
	},
	cidrsubnets: ([range, ...more]) => {
		const network = networkOf(range);
		if (!network || more.length > 1000) return undefined;
		const made: Network[] = [];
		let next = network.base;
		for (const value of more) {
			const bits = numberOf(value);
			const length = network.prefix + (bits ?? 0);
			if (bits === undefined || bits < 1 || length > network.bits) return undefined;
			const mask = hostMask(network.bits, length);
			const base = (next + mask) & ~mask;
			if (base + mask > network.base + hostMask(network.bits, network.prefix)) return undefined;
			made.push({ base, bits: network.bits, prefix: length });
			next = base + mask + 1n;
		}
		return list(made.map(cidr));
	},
};
