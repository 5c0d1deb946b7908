import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';

// What DuckDB needs for the same: `npx tsx bench/duckdb.ts LIST TARGET` writes the calls that read, of the log files that LIST names one on a
// line, to TARGET as Parquet. Damaged files must not be among them: one ends the whole statement.

const [list = '', target = ''] = process.argv.slice(2);
const files = readFileSync(list, 'utf8').trim().split('\n');

const record = `STRUCT(
	eventTime VARCHAR, eventSource VARCHAR, eventName VARCHAR, awsRegion VARCHAR, sourceIPAddress VARCHAR, userAgent VARCHAR,
	errorCode VARCHAR, requestParameters JSON, eventID VARCHAR, sharedEventID VARCHAR, recipientAccountId VARCHAR,
	userIdentity STRUCT(
		"type" VARCHAR, principalId VARCHAR, arn VARCHAR, accountId VARCHAR, invokedBy VARCHAR, accessKeyId VARCHAR,
		sessionContext STRUCT(sessionIssuer STRUCT(arn VARCHAR))
	)
)`.replaceAll(/\s+/g, ' ');

const database = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
const connection = await database.connect();
await connection.run(`COPY (
	SELECT unnest(r) FROM (
		SELECT unnest(Records) AS r
		FROM read_json([${files.map((file) => `'${file}'`).join(',')}],
			columns = {Records: '${record}[]'}, maximum_object_size = 50000000, format = 'unstructured')
	)
	WHERE (r.eventSource = 'secretsmanager.amazonaws.com' AND r.eventName IN ('GetSecretValue', 'BatchGetSecretValue'))
		OR (r.eventSource = 'ssm.amazonaws.com' AND r.eventName IN ('GetParameter', 'GetParameters', 'GetParametersByPath'))
		OR (r.eventSource = 'kms.amazonaws.com' AND r.eventName = 'Decrypt')
) TO '${target}' (FORMAT parquet, COMPRESSION zstd)`);
