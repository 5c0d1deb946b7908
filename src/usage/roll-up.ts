import { callerFields, type Caller } from './caller.ts';
import type { CallerKind, UsagePeak, UsageRow } from '../model/usage.ts';
import { batchRead, everything } from './event.ts';
import { windowSeconds, type Grain } from './grain.ts';
import type { Resolve } from './names.ts';
import type { PeakRow } from './peaks.ts';
import { Numbered } from './numbered.ts';
import { replayWithin, type Span } from './replay.ts';

/** Seconds that common caches keep a secret. */
export const lifetimes = [60, 300, 900, 3600] as const;

/** A rotation function and the role it runs with, by the ARN of the secret it rotates. */
export type Rotators = ReadonlyMap<string, { readonly name: string; readonly arn: string; readonly role?: string }>;

interface Sum {
	readonly resource: string;
	readonly caller: Caller;
	readonly kind: CallerKind;
	readonly event: string;
	readonly error: string;
	count: number;
	first: number;
	last: number;
	readonly hours: number[];
	/** Least and most for each of `lifetimes`. */
	readonly replay: number[];
}

/** Sums the grain up to what a snapshot keeps. Takes it bucket by bucket: all rows of one session must come in one. */
export class RollUp {
	readonly #sums = new Map<string, Sum>();
	readonly #rotators: Rotators;

	constructor(rotators: Rotators = new Map()) {
		this.#rotators = rotators;
	}

	/** Adds a bucket whose resources are resolved. */
	add(grain: Grain): void {
		const { table } = grain;
		const order = table.sorted();
		const derived = derivedReads(grain);
		const names = new Numbered<null>();
		/** Callers that are summed up together have one number. */
		const classes = grain.callers.values.map(({ account, region, principal, workload, kind }) =>
			names.of([account, region, principal, workload, kind].join('\u0000'), () => null),
		);
		const known = new Map<number, Sum>();
		let at = 0;
		while (at < order.length) {
			const start = order[at] ?? 0;
			const spans: Span[] = [];
			const caller = table.cell(start, 0);
			const resource = table.cell(start, 1);
			const kind = table.cell(start, 2);
			const key =
				((classes[caller] ?? 0) * grain.resources.values.length + resource) * grain.kinds.values.length + kind;
			let sum = known.get(key);
			if (!sum) known.set(key, (sum = this.#sumOf(grain, start)));
			for (; at < order.length; at += 1) {
				const row = order[at] ?? 0;
				if (table.cell(row, 0) !== caller || table.cell(row, 1) !== resource || table.cell(row, 2) !== kind) break;
				const said = { count: table.cell(row, 4), first: table.cell(row, 5), last: table.cell(row, 6) };
				const span = derived ? { ...said, count: said.count - (derived.get(row) ?? 0) } : said;
				if (span.count === 0) continue;
				spans.push(span);
				enter(sum, span, table.cell(row, 3));
			}
			addReplay(sum, spans);
		}
	}

	#sumOf(grain: Grain, row: number): Sum {
		const { table } = grain;
		const caller = grain.callers.values[table.cell(row, 0)];
		const call = grain.kinds.values[table.cell(row, 2)];
		const resource = grain.resources.values[table.cell(row, 1)];
		if (!caller || !call || resource === undefined) throw new RangeError('a row of another grain');
		const { account, region, principal, workload } = caller;
		const kind = this.#kindOf(caller, resource);
		const { event, error } = call;
		const own = `\u0000${workload}\u0000${event}\u0000${error}\u0000${kind}\u0000${account}\u0000${region}`;
		const key = `${resource}\u0000${principal}${own}`;
		const known = this.#sums.get(key);
		if (known) return known;
		const hours = Array.from({ length: 24 }, () => 0);
		const replay = lifetimes.flatMap(() => [0, 0]);
		const sum: Sum = { resource, caller, kind, event, error, count: 0, first: Infinity, last: 0, hours, replay };
		this.#sums.set(key, sum);
		return sum;
	}

	/** A rotation function reads the secret it rotates by its own name: roles may be shared. */
	#kindOf({ kind, principal, workload }: Caller, resource: string): CallerKind {
		const rotator = this.#rotators.get(resource);
		if (!rotator || (workload !== rotator.name && workload !== rotator.arn)) return kind;
		return rotator.role === undefined || rotator.role === principal ? 'rotation' : kind;
	}

	/** All rows, in the order of what tells them apart. */
	rows(): UsageRow[] {
		return [...this.#sums]
			.filter(([, { count }]) => count > 0)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([, sum]) => ({
				resource: sum.resource,
				account: sum.caller.account,
				region: sum.caller.region,
				principal: sum.caller.principal,
				workload: sum.caller.workload === '' ? null : sum.caller.workload,
				kind: sum.kind,
				event: sum.event,
				error: sum.error === '' ? null : sum.error,
				count: sum.count,
				first: timeText(sum.first),
				last: timeText(sum.last),
				hours: sum.hours,
				replay: Object.fromEntries(
					lifetimes.map((seconds, index) => [
						String(seconds),
						[sum.replay[index * 2] ?? 0, sum.replay[index * 2 + 1] ?? 0] as const,
					]),
				),
			}));
	}
}

/** Seconds since 1970 as ISO 8601. */
export function timeText(seconds: number): string {
	return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

function enter(sum: Sum, { count, first, last }: Span, window: number): void {
	sum.count += count;
	if (first < sum.first) sum.first = first;
	if (last > sum.last) sum.last = last;
	const hour = Math.floor((window * windowSeconds) / 3600) % 24;
	sum.hours[hour] = (sum.hours[hour] ?? 0) + count;
}

/** A refusal is not kept in a cache, and a batch is no read that a cache of single secrets would save. */
function addReplay({ event, error, replay }: Sum, spans: readonly Span[]): void {
	const calls = spans.reduce((total, { count }) => total + count, 0);
	const isKept = error === '' && event !== batchRead;
	for (const [index, seconds] of lifetimes.entries()) {
		const [least, most] = isKept ? replayWithin(spans, seconds) : [calls, calls];
		replay[index * 2] = (replay[index * 2] ?? 0) + least;
		replay[index * 2 + 1] = (replay[index * 2 + 1] ?? 0) + most;
	}
}

/** A batch and the reads it makes are recorded at most so many seconds apart. */
const apart = 2;

interface Said {
	readonly row: number;
	/** Calls that are not yet told to be another's. */
	left: number;
	readonly first: number;
	readonly last: number;
}

/**
 * How much of what batches say of a secret, by their rows, is said again by reads of that secret: AWS records one for each, but not always.
 * `undefined`: there is no batch. Each read counts against one batch, in the order of time: that of rows depends on where they were read from.
 */
function derivedReads({ table, kinds, callers, resources }: Grain): ReadonlyMap<number, number> | undefined {
	const isBatch = kinds.values.map(({ event }) => event === batchRead);
	if (!isBatch.includes(true)) return undefined;
	const isRead = kinds.values.map(({ event }) => event === 'secretsmanager:GetSecretValue');
	const names = new Numbered<null>();
	const sessions = callers.values.map(({ session }) => names.of(session, () => null));
	const key = (row: number): number =>
		(sessions[table.cell(row, 0)] ?? 0) * resources.values.length + table.cell(row, 1);
	const said = (row: number): Said => ({
		row,
		left: table.cell(row, 4),
		first: table.cell(row, 5),
		last: table.cell(row, 6),
	});
	const pairs = new Map<number, { readonly batches: Said[]; readonly reads: Said[] }>();
	for (let row = 0; row < table.size; row += 1) {
		if (isBatch[table.cell(row, 2)] !== true || resources.values[table.cell(row, 1)] === everything) continue;
		const pair = pairs.get(key(row));
		if (pair) pair.batches.push(said(row));
		else pairs.set(key(row), { batches: [said(row)], reads: [] });
	}
	for (let row = 0; row < table.size; row += 1) {
		if (isRead[table.cell(row, 2)] === true) pairs.get(key(row))?.reads.push(said(row));
	}
	const identity = ({ row }: Said): string => {
		const caller = callers.values[table.cell(row, 0)];
		const kind = kinds.values[table.cell(row, 2)];
		return [...callerFields.map((field) => caller?.[field]), kind?.error].join('\u0000');
	};
	const byTime = (a: Said, b: Said): number =>
		a.first - b.first || a.last - b.last || a.left - b.left || (identity(a) < identity(b) ? -1 : 1);
	const derived = new Map<number, number>();
	for (const { batches, reads } of pairs.values()) {
		const inTime = reads.toSorted(byTime);
		for (const batch of batches.toSorted(byTime)) derived.set(batch.row, takeFrom(inTime, batch));
	}
	return derived;
}

/** Reads that a batch made: they count against no other. */
function takeFrom(reads: readonly Said[], { left: count, first, last }: Said): number {
	let taken = 0;
	for (const read of reads) {
		if (read.first > last + apart) break;
		if (read.last < first - apart) continue;
		const more = Math.min(read.left, count - taken);
		read.left -= more;
		taken += more;
	}
	return taken;
}

/** The highest second of each resource and of all together: of names that stand for one resource the sum, which is the most it can be. */
export function highest(rows: Iterable<PeakRow>, resolve: Resolve): UsagePeak[] {
	const series = new Map<string, { readonly row: PeakRow; readonly minutes: Map<number, number> }>();
	for (const row of rows) {
		const key = [row.account, row.region, row.group, row.resource].join('\u0000');
		let one = series.get(key);
		if (!one) series.set(key, (one = { row, minutes: new Map() }));
		one.minutes.set(row.minute, (one.minutes.get(row.minute) ?? 0) + row.perSecond);
	}
	const peaks = new Map<string, { -readonly [Field in keyof UsagePeak]: UsagePeak[Field] }>();
	for (const { row, minutes } of series.values()) {
		const { account, region, group } = row;
		const event = group.startsWith('ssm:') ? 'ssm:' : 'secretsmanager:';
		const resource = row.resource === '' ? null : resolve(event, row.resource, account, region);
		let perSecond = 0;
		for (const calls of minutes.values()) perSecond = Math.max(perSecond, calls);
		const key = [account, region, group, resource ?? ''].join('\u0000');
		const known = peaks.get(key);
		if (known) known.perSecond += perSecond;
		else peaks.set(key, { account, region, group, resource, perSecond });
	}
	return [...peaks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, peak]) => peak);
}
