import { CallerIndex, type Caller } from './caller.ts';
import { callOf, everything, subjectOf, type Call, type Subject } from './event.ts';
import { Grain } from './grain.ts';
import { Ids, idOf } from './ids.ts';
import { asObject, type Json } from './json.ts';
import { Numbered } from './numbered.ts';
import { Peaks, type PeakRow } from './peaks.ts';
import { Tellings } from './tellings.ts';

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

/** What calls of one caller can be alike in, with its numbers in the grain. */
interface Numbers extends Subject {
	readonly kind: number;
	readonly numbers: readonly number[];
	/** Those whose calls per second are counted, with others of the group. */
	readonly rated: readonly number[];
	readonly group: number | undefined;
	/** Whether a file that counts holds such a call. */
	counted: boolean;
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
	readonly #ids = new Ids();
	readonly #subjects = new Numbered<Numbers>();
	readonly #one = new Tellings();
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

	/** The number of what is called. */
	subject({ event, error, resources, sharedId }: Subject): number {
		const key = [event, error, sharedId, ...resources].join('\u0000');
		return this.#subjects.of(key, () => {
			const { grain } = this;
			const numbers = resources.map((resource) => grain.resource(resource));
			const isBatch = resources[0] === everything;
			const rated = isBatch ? numbers.slice(1) : numbers;
			const [kind, group] = [grain.kind(event, error), this.#peaks.group(event)];
			return { event, error, resources, sharedId, kind, numbers, rated, group, counted: false };
		});
	}

	/** The same of a record, if it tells of a call. */
	subjectOf(record: Json): number | undefined {
		const subject = subjectOf(record);
		return subject && this.subject(subject);
	}

	/** Notes a call, to be counted with the others of its file. */
	note({ call, caller }: Told, tellings: Tellings): void {
		const [a, b, c, d] = idOf(call.id);
		tellings.push(caller, this.subject(call), call.time, a, b, c, d);
	}

	count(told: Told): void {
		this.#one.clear();
		this.note(told, this.#one);
		this.countAll(this.#one);
	}

	/** Counts the calls of a file. */
	countAll(tellings: Tellings): void {
		for (let index = 0; index < tellings.size; index += 1) {
			const [a, b] = [tellings.cell(index, 3), tellings.cell(index, 4)];
			if (!this.#ids.add(a, b, tellings.cell(index, 5), tellings.cell(index, 6))) continue;
			this.#enter(tellings.cell(index, 0), tellings.cell(index, 1), tellings.cell(index, 2));
		}
	}

	#enter(number: number, subjectNumber: number, time: number): void {
		this.calls += 1;
		const { grain } = this;
		const caller = grain.callers.values[number];
		const subject = this.#subjects.values[subjectNumber];
		if (!caller || !subject) throw new RangeError('a call of another fold');
		const { event, error, resources, sharedId, kind, numbers, rated, group } = subject;
		if (!subject.counted && event === 'kms:Decrypt') for (const arn of resources) this.arns.add(arn);
		subject.counted = true;
		if (group !== undefined) this.#peaks.add(this.#place(number, caller), group, rated, time);
		if (sharedId !== '') {
			this.shared.push({ event, error, resources, sharedId, time, id: '', caller });
			return;
		}
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
