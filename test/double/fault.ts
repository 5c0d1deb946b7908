/** A way in which a call goes wrong. */
export type FaultKind =
	| 'throttle'
	| 'server-error'
	| 'html-error'
	| 'reset'
	| 'truncated'
	| 'empty-body'
	| 'empty-object'
	| 'stall'
	| 'stall-mid-body'
	| 'slow'
	| 'denied'
	| 'html'
	| 'expired'
	| 'unknown-key'
	| 'wrong-signature'
	| 'unknown-operation'
	| 'empty-page'
	| 'repeated-token';

/** When a fault strikes. Whatever is left out matches everything. */
export interface Fault {
	readonly kind: FaultKind;
	/** Name of the operation. */
	readonly api?: string;
	readonly service?: string;
	readonly region?: string;
	/** Part of the ARN, id or name that the call is about. */
	readonly item?: string;
	/** Share of the calls, from 0 to 1. */
	readonly share?: number;
	/** Calls that go well before the first fault. */
	readonly after?: number;
	/** Number of faults; then all is well. */
	readonly times?: number;
}

/** The fault that refuses one IAM action, such as `kms:DescribeKey`. */
export function deny(action: string): Fault {
	const [prefix = '', api = ''] = action.split(':');
	return { kind: 'denied', service: prefix, api };
}

export interface CallToBreak {
	readonly service: string;
	readonly api: string;
	readonly region: string;
	readonly input: Readonly<Record<string, unknown>>;
}

/** Decides, with its own repeatable chance, which fault a call meets. */
export function createFaults(faults: readonly Fault[], seed: number): (call: CallToBreak) => FaultKind | undefined {
	const random = mulberry32(seed);
	const counts = faults.map(() => ({ seen: 0, struck: 0 }));
	return (call) => {
		for (const [index, fault] of faults.entries()) {
			const count = counts[index];
			if (count === undefined || !matches(fault, call)) continue;
			count.seen++;
			if (count.seen <= (fault.after ?? 0) || count.struck >= (fault.times ?? Infinity)) continue;
			if (random() >= (fault.share ?? 1)) continue;
			count.struck++;
			return fault.kind;
		}
		return undefined;
	};
}

function matches(fault: Fault, { service, api, region, input }: CallToBreak): boolean {
	if (fault.api !== undefined && fault.api !== api) return false;
	if (fault.service !== undefined && fault.service !== service) return false;
	if (fault.region !== undefined && fault.region !== region) return false;
	const { item } = fault;
	return item === undefined || Object.values(input).some((value) => typeof value === 'string' && value.includes(item));
}

function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
