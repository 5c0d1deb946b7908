import { groupBy } from '../model/group-by.ts';
import type { CallerKind, UsageRow } from '../model/usage.ts';
import { batchRead } from '../usage/event.ts';
import type { Range } from './money.ts';

/** Who reads: calls with the same role and workload could share a remedy. */
export interface Caller {
	/** ARN of the role or user behind the session; of services their name. */
	readonly principal: string;
	readonly workload: string | null;
	readonly kind: CallerKind;
	/** Account and Region of the calls. */
	readonly account: string;
	readonly region: string;
}

/** The calls of one caller on one resource, as counted in the window. */
export interface CallerReads {
	readonly caller: Caller;
	/** Reads of the value that succeeded, less those that a batch may have made. */
	readonly reads: Range;
	/** Calls that failed. */
	readonly attempts: number;
	/** Calls about everything but the value. */
	readonly lookups: number;
	/** Calls for many secrets at once, each billed as one. */
	readonly batches: number;
	/** What batches brought of this resource, no calls of their own. */
	readonly batched: number;
	/** Requests to KMS that were recorded; `null`: this caller's are not. */
	readonly decrypts: number | null;
	/** Of the reads that succeeded; `null`: none did. */
	readonly first: string | null;
	readonly last: string | null;
	/** Calls that a cache of so many seconds would still make; `undefined`: that was not replayed. */
	readonly remaining: (lifetime: number) => Range | undefined;
}

const valueReads: ReadonlySet<string> = new Set([
	'secretsmanager:GetSecretValue',
	'ssm:GetParameter',
	'ssm:GetParameters',
	'ssm:GetParametersByPath',
	'ssm:GetParameterHistory',
]);

/** Whether a row tells that a value was read; what a batch says of a secret is one. */
export function isValueRead({ event, error, resource }: UsageRow): boolean {
	return error === null && (valueReads.has(event) || (event === batchRead && resource !== '*'));
}

/** Whether a row tells of batches that read who knows what: those by tags or names list no secrets. */
export function isOpenBatch({ event, error, resource }: UsageRow): boolean {
	return event === batchRead && resource === '*' && error === null;
}

/** By caller the calls of `BatchGetSecretValue`, each of which may have been recorded as reads of single secrets too. */
export function batchesOf(rows: Iterable<UsageRow>): ReadonlyMap<string, number> {
	const batches = new Map<string, number>();
	for (const row of rows) {
		if (!isOpenBatch(row)) continue;
		batches.set(sessionKey(row), (batches.get(sessionKey(row)) ?? 0) + row.count);
	}
	return batches;
}

/** The rows of one resource, a sum for each caller. */
export function callersOf(rows: readonly UsageRow[], batches: ReadonlyMap<string, number>): CallerReads[] {
	return [...groupBy(rows, sessionKey)].flatMap(([key, group]) => callerReads(eachOnce(group), batches.get(key) ?? 0));
}

/**
 * A secret that is read through Parameter Store is recorded twice: as that call, and as the one that Parameter Store makes in the caller's name.
 * Where all are so the former stay, whose user agent is the caller's own.
 */
function eachOnce(rows: readonly UsageRow[]): readonly UsageRow[] {
	const [relayed, made] = [rows.filter(isRelayed), rows.filter(isRelay)];
	if (relayed.length === 0 || made.length === 0) return rows;
	const less = count(made) > count(relayed) ? isRelayed : isRelay;
	return rows.filter((row) => !less(row));
}

function isRelayed({ event, resource }: UsageRow): boolean {
	return event.startsWith('ssm:') && resource.split(':', 3)[2] === 'secretsmanager';
}

function isRelay({ event }: UsageRow): boolean {
	return event === 'secretsmanager:GetSecretValue';
}

/** A request to KMS bears the service's name for a user agent, so its kind says less than the read's. */
function sessionKey({ principal, workload, account, region }: UsageRow): string {
	return [principal, workload ?? '', account, region].join('\u0000');
}

function callerReads(rows: readonly UsageRow[], batches: number): CallerReads[] {
	const own = rows.filter(({ event }) => event !== 'kms:Decrypt');
	const decrypts = rows.filter(({ event, error }) => event === 'kms:Decrypt' && error === null);
	const kinds = groupBy(own, ({ kind }) => kind);
	const [first] = decrypts;
	if (kinds.size === 0 && first !== undefined) kinds.set(first.kind, []);
	const total = decrypts.length === 0 ? null : count(decrypts);
	const allReads = count(own.filter(isValueRead));
	return [...kinds].map(([kind, some]) => {
		const [{ principal, workload, account, region }] = [some[0] ?? first] as [UsageRow];
		const reads = some.filter((row) => isValueRead(row) && row.event !== batchRead);
		const read = count(reads);
		const seen = some.filter(isValueRead);
		const share = kinds.size === 1 ? 1 : allReads === 0 ? 0 : count(seen) / allReads;
		return {
			caller: { principal, workload, kind, account, region },
			// One batch brings a secret at most once.
			reads: [Math.max(0, read - batches), read],
			attempts: count(some.filter(({ error, event, resource }) => error !== null && !isListing(event, resource))),
			lookups: count(
				some.filter(({ event, error }) => error === null && !valueReads.has(event) && event !== batchRead),
			),
			batches: count(some.filter(isOpenBatch)),
			batched: count(seen) - read,
			decrypts: total === null ? null : Math.round(total * share),
			first: seen.map((row) => row.first).toSorted()[0] ?? null,
			last:
				seen
					.map((row) => row.last)
					.toSorted()
					.at(-1) ?? null,
			remaining: (lifetime) => remainingOf(reads, lifetime),
		};
	});
}

/** What a batch tells of a secret is no call of its own. */
function isListing(event: string, resource: string): boolean {
	return event === batchRead && resource !== '*';
}

/** One cache serves all kinds of reads, so together they leave at least the most of them, and at most their sum. */
function remainingOf(rows: readonly UsageRow[], lifetime: number): Range | undefined {
	if (rows.every(({ replay }) => replay[lifetime] === undefined)) return undefined;
	let largest = 0;
	let all = 0;
	for (const { replay, count: calls } of rows) {
		const [least, most] = replay[lifetime] ?? [0, calls];
		largest = Math.max(largest, least);
		all += most;
	}
	return [largest, all];
}

function count(rows: readonly UsageRow[]): number {
	return rows.reduce((total, row) => total + row.count, 0);
}
