import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A record as CloudTrail writes it, of what Athena's table has. */
const record = `STRUCT(
	userIdentity STRUCT(
		"type" VARCHAR, principalId VARCHAR, arn VARCHAR, accountId VARCHAR, invokedBy VARCHAR, accessKeyId VARCHAR,
		onBehalfOf STRUCT(userId VARCHAR),
		sessionContext STRUCT(attributes STRUCT(mfaAuthenticated VARCHAR), sessionIssuer STRUCT(arn VARCHAR))
	),
	eventTime VARCHAR, eventSource VARCHAR, eventName VARCHAR, awsRegion VARCHAR, sourceIPAddress VARCHAR, userAgent VARCHAR,
	errorCode VARCHAR, requestParameters JSON, eventID VARCHAR, recipientAccountId VARCHAR, sharedEventID VARCHAR,
	sessionCredentialFromConsole VARCHAR
)`;

/** What Athena calls otherwise. */
const macros = [
	'CREATE MACRO from_iso8601_timestamp(t) AS CAST(t AS TIMESTAMPTZ)',
	'CREATE MACRO to_unixtime(t) AS epoch(t)',
	'CREATE MACRO json_extract_scalar(j, p) AS json_extract_string(j, p)',
	'CREATE MACRO json_format(j) AS CAST(j AS VARCHAR)',
	// It hashes texts, and gives hexadecimal digits at once.
	'CREATE MACRO to_utf8(t) AS t',
	'CREATE MACRO to_hex(t) AS upper(t)',
];

/** The log files under a folder as the table that Athena would show, in `trails.events`. */
export async function openTrail(folder: string): Promise<DuckDBConnection> {
	const database = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await database.connect();
	for (const macro of macros) await connection.run(macro);
	await connection.run('CREATE SCHEMA trails');
	await connection.run(`CREATE VIEW trails.events AS
		SELECT unnest(r), regexp_extract(filename, '/(\\d{4}/\\d{2}/\\d{2})/[^/]*$', 1) AS "timestamp",
			regexp_extract(filename, '/(\\d{12})/CloudTrail/', 1) AS account,
			regexp_extract(filename, '/CloudTrail/([^/]*)/', 1) AS region
		FROM (
			SELECT unnest(Records) AS r, filename
			FROM read_json('${folder.replaceAll("'", "''")}/**/*_CloudTrail_*.json*',
				columns = {Records: '${record.replaceAll(/\s+/g, ' ').replaceAll("'", "''")}[]'},
				filename = true, maximum_object_size = 100000000)
		)`);
	return connection;
}

/** The answer of a statement, all cells as text, as Athena gives them. */
export async function ask(
	connection: DuckDBConnection,
	statement: string,
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] }> {
	const reader = await connection.runAndReadAll(statement);
	const rows = reader.getRows().map((row) => row.map((cell) => (cell === null ? null : String(cell))));
	return { columns: reader.columnNames(), rows };
}
