import { CallerIndex, type Caller } from './caller.ts';
import { callOf, everything, type Call } from './event.ts';
import { Grain } from './grain.ts';
import { asObject } from './json.ts';
import { Numbered } from './numbered.ts';
import { Peaks, type PeakRow } from './peaks.ts';

/** A call with who made it. */
export interface CallBy extends Call {
	readonly caller: Caller;
}

/** What a record tells, before it is known whether the file it stands in counts. */
export interface Told {
	readonly call: Call;
	/** Number of the caller in the fold that was asked. */
	readonly caller: number;
}

/** Folds the records of one partition, such as a day of one account and Region. Each record counts once, however often it was delivered. */
export class Fold {
	readonly grain = new Grain();
	/** Calls across accounts: the other account's trail may hold them too. */
	readonly shared: CallBy[] = [];
	/** Whole ARNs of secrets and parameters. */
	readonly arns = new Set<string>();
	/** Records that counted. */
	calls = 0;
	readonly #ids = new Set<string>();
	readonly #peaks = new Peaks();
	readonly #places = new Numbered<readonly [account: string, region: string]>();
	/** Of the callers, by their numbers. */
	readonly #placeOf: number[] = [];
	readonly #callers = new CallerIndex((caller) => this.grain.caller(caller));

	tell(record: unknown): Told | undefined {
		const event = asObject(record);
		const call = event && callOf(event);
		if (!event || !call) return undefined;
		return { call, caller: this.#callers.of(event) };
	}

	count({ call, caller: number }: Told): void {
		const { id, event, error, time, resources } = call;
		if (id !== '') {
			const known = this.#ids.size;
			this.#ids.add(id);
			if (this.#ids.size === known) return;
		}
		this.calls += 1;
		const { grain } = this;
		const caller = grain.callers.values[number];
		if (!caller) throw new RangeError('a caller of another fold');
		const numbers = resources.map((resource) => grain.resource(resource));
		const isBatch = resources.length > 0 && resources[0] === everything;
		this.#peaks.add(this.#place(number, caller), event, isBatch ? numbers.slice(1) : numbers, time);
		if (event === 'kms:Decrypt') for (const arn of resources) this.arns.add(arn);
		if (call.sharedId !== '') {
			this.shared.push({ ...call, caller });
			return;
		}
		const kind = grain.kind(event, error);
		for (const resource of numbers) grain.add(number, resource, kind, time);
	}

	/** The most calls per second of what was counted. */
	peaks(): PeakRow[] {
		return this.#peaks.rows(this.#places.values, this.grain.resources.values);
	}

	#place(number: number, { account, region }: Caller): number {
		return (this.#placeOf[number] ??= this.#places.of(`${account}/${region}`, () => [account, region]));
	}
}

/** Adds each call across accounts once, as told by the trail that knows the caller best. */
export function addShared(calls: Iterable<CallBy>, grain: Grain): void {
	const best = new Map<string, CallBy>();
	for (const call of calls) {
		const known = best.get(call.sharedId);
		if (!known || knowledge(call) > knowledge(known)) best.set(call.sharedId, call);
	}
	for (const { caller, event, error, time, resources } of best.values()) {
		const number = grain.caller(caller);
		for (const resource of resources) grain.add(number, grain.resource(resource), grain.kind(event, error), time);
	}
}

/** The trail of the owner tells of a foreign caller its account and id only; between equals, the order of accounts decides. */
function knowledge({ caller }: CallBy): string {
	return `${caller.credential === '' ? 0 : 1}${caller.principal.startsWith('arn:') ? 1 : 0}${caller.account}`;
}
