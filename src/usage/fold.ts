import { CallerIndex, type Caller } from './caller.ts';
import { callOf, everything, subjectOf, timeOf, type Call, type Subject } from './event.ts';
import { Grain } from './grain.ts';
import { Ids, idOf } from './ids.ts';
import { asObject, asText, type Json } from './json.ts';
import { ownKeyUse, type KeyCall } from './key-use.ts';
import type { Resolve } from './names.ts';
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

/** How often a key was used for something. */
export interface KeyCount extends KeyCall {
	readonly count: number;
}

/** A subject with its numbers in the grain. */
interface NumberedSubject extends Subject {
	readonly kind: number;
	readonly numbers: readonly number[];
	/** Those whose calls per second are counted, with others of the group. */
	readonly rated: readonly number[];
	readonly group: number | undefined;
}

/** What records can be alike in, besides who called and when. */
interface Matter {
	/** Absent: the call reads nothing, but uses a key. */
	readonly subject?: NumberedSubject;
	/** Numbers of the keys it uses. */
	readonly keys: readonly number[];
	/** Whether a file that counts holds such a call. */
	counted: boolean;
}

/** In place of the number of a caller: it does not matter. */
export const anybody = 0xffff_ffff;

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
	readonly #matters = new Numbered<Matter>();
	readonly #keys = new Numbered<{ -readonly [Field in keyof KeyCount]: KeyCount[Field] }>();
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

	/** The number of what a record's call is about, if that is something to count. */
	matterOf(record: Json): number | undefined {
		const subject = subjectOf(record);
		const keys = ownKeyUse(record);
		return subject || keys.length > 0 ? this.#matter(subject, keys) : undefined;
	}

	/** Whether calls on something must say who made them. */
	needsCaller(matter: number): boolean {
		return this.#matters.values[matter]?.subject !== undefined;
	}

	#matter(subject: Subject | undefined, keys: readonly KeyCall[]): number {
		const parts = subject ? [subject.event, subject.error, ...subject.resources] : [];
		const key = [...parts, '', ...keys.flatMap((one) => [one.key, one.resource ?? ''])].join('\u0000');
		return this.#matters.of(key, () => ({
			...(subject ? { subject: this.#numbersOf(subject) } : {}),
			keys: keys.map((one) => this.#keys.of(`${one.key}\u0000${one.resource}`, () => ({ ...one, count: 0 }))),
			counted: false,
		}));
	}

	#numbersOf({ event, error, resources }: Subject): NumberedSubject {
		const { grain } = this;
		const numbers = resources.map((resource) => grain.resource(resource));
		const rated = resources[0] === everything ? numbers.slice(1) : numbers;
		const [kind, group] = [grain.kind(event, error), this.#peaks.group(event)];
		return { event, error, resources, kind, numbers, rated, group };
	}

	/** Notes what a record tells, to be counted with the others of its file. */
	note(record: unknown, tellings: Tellings): void {
		const event = asObject(record);
		const matter = event && this.matterOf(event);
		const time = event && timeOf(event);
		if (!event || matter === undefined || time === undefined) return;
		const [a, b, c, d] = idOf(asText(event['eventID']));
		tellings.push(this.needsCaller(matter) ? this.#callers.of(event) : anybody, matter, time, a, b, c, d);
		tellings.share(asText(event['sharedEventID']));
	}

	/** Counts the calls of a file. */
	countAll(tellings: Tellings): void {
		const { cells, size } = tellings;
		for (let index = 0, at = 0; index < size; index += 1, at += Tellings.stride) {
			const isNew = this.#ids.add(cells[at + 3] ?? 0, cells[at + 4] ?? 0, cells[at + 5] ?? 0, cells[at + 6] ?? 0);
			if (isNew) this.#enter(cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0, tellings.sharedId(index));
		}
	}

	/** Counts one call. */
	count({ call, caller }: Told): void {
		const tellings = new Tellings();
		const [a, b, c, d] = idOf(call.id);
		tellings.push(caller, this.#matter(call, []), call.time, a, b, c, d);
		tellings.share(call.sharedId);
		this.countAll(tellings);
	}

	#enter(number: number, matterNumber: number, time: number, sharedId: string): void {
		const matter = this.#matters.values[matterNumber];
		if (!matter) throw new RangeError('a call of another fold');
		for (const key of matter.keys) {
			const use = this.#keys.values[key];
			if (use) use.count += 1;
		}
		const { subject } = matter;
		if (!subject) return;
		this.calls += 1;
		const caller = this.grain.callers.values[number];
		if (!caller) throw new RangeError('a caller of another fold');
		const { kind, numbers, rated, group } = subject;
		if (!matter.counted && subject.event === 'kms:Decrypt') for (const arn of subject.resources) this.arns.add(arn);
		matter.counted = true;
		if (group !== undefined) this.#peaks.add(this.#place(number, caller), group, rated, time);
		if (sharedId !== '') {
			const { event, error, resources } = subject;
			this.shared.push({ event, error, resources, sharedId, time, id: '', caller });
			return;
		}
		for (const resource of numbers) this.grain.add(number, resource, kind, time);
	}

	/** The most calls per second of what was counted. */
	peaks(): PeakRow[] {
		return this.#peaks.rows(this.#places.values, this.grain.resources.values);
	}

	/** What keys were used for, and how often. */
	keyUses(): KeyCount[] {
		return this.#keys.values.filter(({ count }) => count > 0);
	}

	#place(number: number, { account, region }: Caller): number {
		return (this.#placeOf[number] ??= this.#places.of(`${account}/${region}`, () => [account, region]));
	}
}

/** Adds each call across accounts once, as told by the trail that knows the caller best; `resolve` gives each resource its name there. */
export function addShared(calls: Iterable<CallBy>, grain: Grain, resolve: Resolve = (_, resource) => resource): void {
	const best = new Map<string, CallBy>();
	for (const call of calls) {
		const known = best.get(call.sharedId);
		if (!known || knowledge(call) > knowledge(known)) best.set(call.sharedId, call);
	}
	for (const { caller, event, error, time, resources } of best.values()) {
		const number = grain.caller(caller);
		for (const resource of resources) {
			const name = resolve(event, resource, caller.account, caller.region);
			grain.add(number, grain.resource(name), grain.kind(event, error), time);
		}
	}
}

/** The trail of the owner tells of a foreign caller its account and id only; between equals, the order of accounts decides. */
function knowledge({ caller }: CallBy): string {
	return `${caller.credential === '' ? 0 : 1}${caller.principal.startsWith('arn:') ? 1 : 0}${caller.account}`;
}
