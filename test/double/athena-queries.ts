import type { DuckDBConnection } from '@duckdb/node-api';
import { ApiError, type Input, type Operation } from './operation.ts';
import { ask } from './trail-database.ts';

/** How queries go. */
export interface QueryScript {
	/** Looks at a query that still waits. */
	readonly queued?: number;
	/** Looks at a query that runs, besides the time it takes. */
	readonly running?: number;
	/** How it ends instead of well. */
	readonly end?: 'FAILED' | 'CANCELLED';
	readonly reason?: string;
	/** Bytes it scanned at each look at it. */
	readonly scanned?: readonly number[];
}

interface Query {
	looks: number;
	stopped: boolean;
	answer?: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] };
	failure?: unknown;
}

/** An Athena that runs the statements it is given on DuckDB. */
export class AthenaQueries {
	readonly #connection: DuckDBConnection;
	readonly #script: QueryScript;
	readonly #queries = new Map<string, Query>();
	readonly #byToken = new Map<string, string>();
	readonly inputs: Input[] = [];

	constructor(connection: DuckDBConnection, script: QueryScript = {}) {
		this.#connection = connection;
		this.#script = script;
	}

	get stopped(): number {
		return [...this.#queries.values()].filter(({ stopped }) => stopped).length;
	}

	/** Queries that were started; the same token starts none anew. */
	get started(): number {
		return this.#queries.size;
	}

	start(input: Input): object {
		this.inputs.push(input);
		const { ClientRequestToken: token, QueryString: statement } = input;
		if (typeof token !== 'string' || typeof statement !== 'string' || token.length < 32) {
			throw new ApiError('InvalidRequestException');
		}
		const known = this.#byToken.get(token);
		if (known !== undefined) return { QueryExecutionId: known };
		const id = `query-${this.#queries.size}`;
		const query: Query = { looks: 0, stopped: false };
		this.#queries.set(id, query);
		this.#byToken.set(token, id);
		ask(this.#connection, statement).then(
			(answer) => (query.answer = answer),
			(error: unknown) => (query.failure = error),
		);
		return { QueryExecutionId: id };
	}

	look({ QueryExecutionId: id }: Input): object {
		const query = this.#of(id);
		const { queued = 0, scanned = [4096] } = this.#script;
		query.looks += 1;
		const bytes = query.looks <= queued ? 0 : (scanned[Math.min(scanned.length, query.looks - queued) - 1] ?? 0);
		return {
			QueryExecution: {
				QueryExecutionId: id,
				Status: { State: this.#stateOf(query), StateChangeReason: this.#script.reason },
				Statistics: { DataScannedInBytes: bytes },
			},
		};
	}

	results({ QueryExecutionId: id, NextToken, MaxResults }: Input): object {
		const { answer } = this.#of(id);
		if (!answer || Number(MaxResults) > 1000) throw new ApiError('InvalidRequestException');
		const rows = [answer.columns, ...answer.rows];
		const start = typeof NextToken === 'string' ? Number(NextToken) : 0;
		const end = start + Number(MaxResults ?? 1000);
		const Rows = rows.slice(start, end).map((row) => ({
			Data: row.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
		}));
		return { ResultSet: { Rows }, ...(end < rows.length ? { NextToken: String(end) } : {}) };
	}

	stop({ QueryExecutionId: id }: Input): object {
		this.#of(id).stopped = true;
		return {};
	}

	#of(id: unknown): Query {
		const query = typeof id === 'string' ? this.#queries.get(id) : undefined;
		if (!query) throw new ApiError('InvalidRequestException');
		return query;
	}

	#stateOf(query: Query): string {
		const { queued = 0, running = 0, end } = this.#script;
		if (query.stopped) return 'CANCELLED';
		if (query.looks <= queued) return 'QUEUED';
		if (query.failure !== undefined) throw query.failure;
		if (query.looks <= queued + running || !query.answer) return 'RUNNING';
		return end ?? 'SUCCEEDED';
	}
}

export const athenaOperations: Readonly<Record<string, Operation>> = {
	'athena StartQueryExecution': ({ athena }, input) => queriesOf(athena).start(input),
	'athena GetQueryExecution': ({ athena }, input) => queriesOf(athena).look(input),
	'athena GetQueryResults': ({ athena }, input) => queriesOf(athena).results(input),
	'athena StopQueryExecution': ({ athena }, input) => queriesOf(athena).stop(input),
};

function queriesOf(athena: AthenaQueries | undefined): AthenaQueries {
	if (!athena) throw new ApiError('InvalidRequestException');
	return athena;
}
