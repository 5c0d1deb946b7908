import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { CollectError } from '../aws/collect-error.ts';
import { createEngine, type Answer, type Engine } from '../aws/engine.ts';
import type { OpenAccount } from '../aws/open-account.ts';
import type { ReadDeclaration } from '../aws/read.ts';
import { getQueryExecution, getQueryResults, startQueryExecution, stopQueryExecution } from './athena-reads.ts';
import type { AthenaSource } from './athena-source.ts';
import { SourceError } from './source-error.ts';

export interface QueryOptions {
	readonly source: AthenaSource;
	readonly statement: string;
	/** Above this the query is cancelled; bytes that Athena bills. */
	readonly mostBytes?: number | undefined;
	readonly signal?: AbortSignal | undefined;
	readonly onScanned?: ((bytes: number) => void) | undefined;
}

export interface QueryAnswer {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | undefined)[])[];
	readonly scannedBytes: number;
}

const pageSize = 1000;
/** Milliseconds between two looks at a query. */
const [firstPause, longestPause] = [500, 5000];

/**
 * Runs one statement in Athena. What makes an end of it before it is done cancels it there too, since it would be billed to its end. Throws a
 * SourceError if it fails, a CollectError if it was interrupted.
 */
export async function runQuery(account: OpenAccount, options: QueryOptions): Promise<QueryAnswer> {
	const { source, statement } = options;
	const engine = account.engineOf(account.home);
	// A query that was asked for and has no name yet could not be cancelled: the start is not given up half way.
	const steady = steadyEngine(account);
	const { QueryExecutionId: id = '' } = outputOf(
		startQueryExecution,
		await steady.call(startQueryExecution, {
			QueryString: statement,
			ClientRequestToken: randomUUID(),
			WorkGroup: source.workgroup,
			QueryExecutionContext: { Database: source.database },
			...(source.output === undefined ? {} : { ResultConfiguration: { OutputLocation: source.output } }),
		}),
	);
	let isOver = false;
	try {
		const scannedBytes = await untilDone(account, engine, id, options, () => (isOver = true));
		const { columns, rows } = await answerOf(engine, id);
		return { columns, rows, scannedBytes };
	} finally {
		if (!isOver) await steady.call(stopQueryExecution, { QueryExecutionId: id });
	}
}

/** Calls on although all else was given up. */
function steadyEngine({ clock, home, sendTo }: OpenAccount): Engine {
	return createEngine({
		send: sendTo(home),
		refresh: () => Promise.resolve(false),
		clock,
		signal: new AbortController().signal,
		inFlight: pLimit(1),
		deadline: 10_000,
	});
}

/** Waits for the end of a query. Returns the bytes it scanned. */
async function untilDone(
	{ clock }: OpenAccount,
	engine: Engine,
	id: string,
	{ mostBytes = Infinity, signal, onScanned }: QueryOptions,
	onEnd: () => void,
): Promise<number> {
	const never = new AbortController().signal;
	for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
		const { QueryExecution: { Status, Statistics } = {} } = outputOf(
			getQueryExecution,
			await engine.call(getQueryExecution, { QueryExecutionId: id }),
		);
		const scanned = Statistics?.DataScannedInBytes ?? 0;
		onScanned?.(scanned);
		const { State: state = '', StateChangeReason: reason = '' } = Status ?? {};
		if (state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED') onEnd();
		if (state === 'SUCCEEDED') return scanned;
		if (state === 'FAILED') throw new SourceError(`the query failed in Athena${whyFailed(reason)}`);
		if (state === 'CANCELLED') throw new SourceError(`the query was cancelled in Athena${whyFailed(reason)}`);
		if (scanned > mostBytes) {
			throw new SourceError(
				`the query was cancelled: it had scanned ${gigabytes(scanned)} GB, and --max-scan-gb allows ${gigabytes(mostBytes)}`,
			);
		}
		await clock.sleep(pause, signal ?? never);
	}
}

/** All rows, without the first, which holds the names of the columns. */
async function answerOf(engine: Engine, id: string): Promise<Pick<QueryAnswer, 'columns' | 'rows'>> {
	const rows: (string | undefined)[][] = [];
	const seen = new Set<string>();
	for (let token: string | undefined; ;) {
		const { ResultSet, NextToken } = outputOf(
			getQueryResults,
			await engine.call(getQueryResults, {
				QueryExecutionId: id,
				MaxResults: pageSize,
				...(token === undefined ? {} : { NextToken: token }),
			}),
		);
		for (const { Data = [] } of ResultSet?.Rows ?? []) rows.push(Data.map(({ VarCharValue }) => VarCharValue));
		if (NextToken === undefined || NextToken === '') break;
		if (seen.has(NextToken)) throw new SourceError('Athena gives the same page of the answer again and again');
		seen.add(NextToken);
		token = NextToken;
	}
	const [columns = [], ...rest] = rows;
	return { columns: columns.map((name) => name ?? ''), rows: rest };
}

function outputOf<Output extends object>({ api, action }: ReadDeclaration, answer: Answer<Output>): Output {
	if (answer.ok) return answer.output;
	const { unread } = answer.why;
	if (unread === 'interrupted')
		throw new CollectError('interrupted', 'The query was interrupted, and cancelled in Athena.');
	const why = unread === 'denied' ? `${action} was denied` : `it did not answer ${api} properly (${answer.code})`;
	throw new SourceError(`Athena cannot be asked: ${why}`);
}

/** The word that stands first in Athena's reason; the rest may quote what is in the files. */
function whyFailed(reason: string): string {
	const word = /^[A-Z][A-Z_]{3,60}(?=\b)/.exec(reason)?.[0];
	if (/insufficient permissions|access denied/i.test(reason))
		return ': it may not read the table, its files or the place of the answer';
	if (/exceeded|cutoff|limit/i.test(reason) && /bytes/i.test(reason))
		return ': the workgroup allows fewer bytes to be scanned';
	if (/output location/i.test(reason)) return ': it has no place for the answer, say ?output=s3://BUCKET/PREFIX/';
	return word === undefined ? '' : `: ${word}`;
}

export function gigabytes(bytes: number): string {
	return (bytes / 1e9).toLocaleString('en-US', { maximumSignificantDigits: 3, useGrouping: false });
}
