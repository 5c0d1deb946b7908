import type {
	GetQueryExecutionInput,
	GetQueryExecutionOutput,
	GetQueryResultsInput,
	GetQueryResultsOutput,
	StartQueryExecutionInput,
	StartQueryExecutionOutput,
	StopQueryExecutionInput,
	StopQueryExecutionOutput,
} from '@aws-sdk/client-athena';
import type { Read } from '../aws/read.ts';

const service = 'athena';

export const startQueryExecution: Read<StartQueryExecutionInput, StartQueryExecutionOutput> = {
	service,
	api: 'StartQueryExecution',
	action: 'athena:StartQueryExecution',
	ratePerSecond: 5,
	expects: { QueryExecutionId: 'string' },
	fills: [],
};

export const getQueryExecution: Read<GetQueryExecutionInput, GetQueryExecutionOutput> = {
	service,
	api: 'GetQueryExecution',
	action: 'athena:GetQueryExecution',
	ratePerSecond: 20,
	expects: { QueryExecution: 'object' },
	fills: [],
};

export const getQueryResults: Read<GetQueryResultsInput, GetQueryResultsOutput> = {
	service,
	api: 'GetQueryResults',
	action: 'athena:GetQueryResults',
	ratePerSecond: 20,
	expects: { ResultSet: 'object' },
	fills: [],
};

export const stopQueryExecution: Read<StopQueryExecutionInput, StopQueryExecutionOutput> = {
	service,
	api: 'StopQueryExecution',
	action: 'athena:StopQueryExecution',
	ratePerSecond: 5,
	expects: {},
	fills: [],
};

/** What asking Athena calls. The query itself needs the table, its files and the place of the answer besides. */
export const athenaReads = [startQueryExecution, getQueryExecution, getQueryResults, stopQueryExecution];
