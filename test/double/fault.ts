import { createHash } from 'node:crypto';

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
	| 'repeated-token'
	| 'endless-tokens'
	| 'endless-body'
	| 'drip'
	| 'big-error'
	| 'redirect'
	| 'nameless'
	| 'mistyped';

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
	return { kind: 'denied', service: prefix === 'tag' ? 'tagging' : prefix, api };
}

export interface CallToBreak {
	readonly service: string;
	readonly api: string;
	readonly region: string;
	readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Decides which fault a call meets. Chance is a function of seed, call and how often it was made, so it is the same
 * however the calls of several workers interleave.
 */
export function createFaults(faults: readonly Fault[], seed: number): (call: CallToBreak) => FaultKind | undefined {
	const states = faults.map((fault) => ({ fault, seen: 0, struck: 0, made: new Map<string, number>() }));
	return (call) => {
		for (const state of states) {
			const { fault } = state;
			if (!matches(fault, call)) continue;
			const identity = JSON.stringify(call);
			const made = (state.made.get(identity) ?? 0) + 1;
			state.made.set(identity, made);
			if (++state.seen <= (fault.after ?? 0) || state.struck >= (fault.times ?? Infinity)) continue;
			if (chance(`${seed} ${made} ${identity}`) >= (fault.share ?? 1)) continue;
			state.struck++;
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

/** From 0 to under 1. */
function chance(text: string): number {
	return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
