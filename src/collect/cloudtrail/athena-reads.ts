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

/** What Athena does in the caller's name: it looks up the table, reads its files and writes the answer. */
const actionsOfQuery = [
	'glue:GetDatabase',
	'glue:GetTable',
	'glue:GetPartitions',
	's3:GetBucketLocation',
	's3:ListBucket',
	's3:GetObject',
	's3:PutObject',
];

/** What a query in Athena needs. */
export const athenaReads = [
	startQueryExecution,
	getQueryExecution,
	getQueryResults,
	stopQueryExecution,
	...actionsOfQuery.map((action) => ({ action })),
];
