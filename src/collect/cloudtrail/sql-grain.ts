import { builderAgents, consoleAgents, scannerAgents } from '../../usage/caller.ts';
import { batchRead, events, everything } from '../../usage/event.ts';
import { windowSeconds } from '../../usage/grain.ts';
import { groups } from '../../usage/peaks.ts';

/** What of a table of CloudTrail records is asked for. */
export interface GrainQuery {
	readonly database: string;
	readonly table: string;
	/** UTC days of delivery: `2026-01-31`. */
	readonly from: string;
	readonly to: string;
	/** Those of the table's own partitions, if it has such; else of the records. */
	readonly accounts?: readonly string[];
	readonly regions?: readonly string[];
	/** Whether the table has partitions for `account` and `region`, as that of `tableDefinition` for several of them. */
	readonly partitioned?: boolean;
}

/** Columns of the answer, in its order. */
export const grainColumns = [
	'account',
	'region',
	'principal',
	'workload',
	'session',
	'credential',
	'source_ip',
	'caller_kind',
	'resource',
	'event',
	'error',
	'slot',
	'calls',
	'first_call',
	'last_call',
	'busiest_resource',
	'busiest_group',
] as const;

/**
 * The grain as one statement that reads the table once: what `callOf`, `callerOf` and `Fold` say, in the words that Athena and DuckDB share. It
 * tells besides the most calls within one second of a window, on the resource and of its group. Tables have no `inScopeOf`. No window function
 * may gather what is not alike: one machine would have to hold it.
 */
export function grainStatement(query: GrainQuery): string {
	const { database, table } = query;
	return `WITH records AS (
  SELECT
    coalesce(recipientaccountid, '') AS account,
    coalesce(awsregion, '') AS region,
    coalesce(useridentity.type, '') AS identity_type,
    coalesce(useridentity.arn, '') AS identity_arn,
    coalesce(nullif(useridentity.principalid, ''), useridentity.onbehalfof.userid, '') AS identity_id,
    coalesce(useridentity.accountid, '') AS identity_account,
    coalesce(useridentity.invokedby, '') AS invoked_by,
    coalesce(useridentity.accesskeyid, '') AS access_key,
    coalesce(useridentity.sessioncontext.sessionissuer.arn, '') AS issuer,
    coalesce(useridentity.sessioncontext.attributes.mfaauthenticated, '') AS mfa,
    coalesce(sessioncredentialfromconsole, '') AS from_console,
    coalesce(sourceipaddress, '') AS source_ip,
    coalesce(useragent, '') AS agent,
    ${eventName()} AS event,
    coalesce(errorcode, '') AS error,
    coalesce(eventid, '') AS event_id,
    coalesce(sharedeventid, '') AS shared_id,
    CAST(floor(to_unixtime(try(from_iso8601_timestamp(eventtime)))) AS BIGINT) AS called,
    ${resources()} AS resources
  FROM ${quoted(database)}.${quoted(table)}
  WHERE ${conditions(query).join('\n    AND ')}
), deliveries AS (
  SELECT *,
    row_number() OVER (PARTITION BY account, region, event_id ORDER BY called) AS delivery,
    coalesce(nullif(issuer, ''), nullif(identity_arn, ''), nullif(invoked_by, ''), nullif(identity_account || CASE WHEN identity_account <> '' AND identity_id <> '' THEN ':' ELSE '' END || identity_id, ''), 'unknown') AS principal
  FROM records
  WHERE called BETWEEN 0 AND 4294967295
), calls AS (
  SELECT *,
    ${groupOf()} AS quota,
    CASE
      WHEN issuer = '' THEN ''
      ELSE coalesce(nullif(${extract('identity_arn', ':assumed-role/[^/]+/(.+)$', 1)}, ''), ${extract('identity_id', '^[^:]*:([^:]*)', 1)})
    END AS workload,
    coalesce(nullif(identity_arn, ''), nullif(identity_id, ''), principal) AS session,
    CASE WHEN access_key = '' THEN '' ELSE substr(lower(to_hex(sha256(to_utf8(access_key)))), 1, 16) END AS credential,
    ${kind()} AS caller_kind
  FROM deliveries
  WHERE delivery = 1 OR event_id = ''
), seconds AS (
  SELECT *,
    count(*) OVER (PARTITION BY account, region, quota, called) AS group_calls,
    row_number() OVER (PARTITION BY CASE WHEN shared_id = '' THEN event_id ELSE shared_id END ORDER BY CASE WHEN credential = '' THEN 0 ELSE 1 END DESC, CASE WHEN principal LIKE 'arn:%' THEN 1 ELSE 0 END DESC, account DESC) AS telling
  FROM calls
), uses AS (
  SELECT *,
    count(*) OVER (PARTITION BY account, region, quota, resource, called) AS resource_calls
  FROM seconds
  CROSS JOIN UNNEST(resources) AS t (resource)
)
SELECT
  account, region, principal, workload, session, credential, source_ip, caller_kind, resource, event, error,
  CAST(floor(CAST(called AS DOUBLE) / ${windowSeconds}) AS BIGINT) AS slot,
  count(*) AS calls,
  min(called) AS first_call,
  max(called) AS last_call,
  CASE WHEN min(quota) = '' THEN 0 ELSE max(resource_calls) END AS busiest_resource,
  CASE WHEN min(quota) = '' THEN 0 ELSE max(group_calls) END AS busiest_group
FROM uses
WHERE telling = 1 OR shared_id = ''
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
`;
}

function conditions({ from, to, accounts, regions, partitioned = false }: GrainQuery): string[] {
	const one = (column: string, values: readonly string[] | undefined): string[] =>
		values === undefined || values.length === 0 ? [] : [`${column} IN (${values.map(text).join(', ')})`];
	const sources = Object.entries(events).map(
		([source, names]) => `(eventsource = ${text(source)} AND eventname IN (${[...names.keys()].map(text).join(', ')}))`,
	);
	return [
		`"timestamp" BETWEEN ${text(from.replaceAll('-', '/'))} AND ${text(to.replaceAll('-', '/'))}`,
		...one(partitioned ? 'account' : 'recipientaccountid', accounts),
		...one(partitioned ? 'region' : 'awsregion', regions),
		`(${sources.join(' OR ')})`,
		// A check of a key is no read, and other decryptions are none of secrets.
		`(eventname <> 'Decrypt' OR (${context('SecretVersionId')} <> 'RequestToValidateKeyAccess' AND ${decrypted()} <> ''))`,
	];
}

function eventName(): string {
	const prefixes = Object.keys(events).map((source) => `WHEN ${text(source)} THEN ${text(`${source.split('.')[0]}:`)}`);
	return `CASE eventsource ${prefixes.join(' ')} END || eventname`;
}

function groupOf(): string {
	const cases = Object.entries(groups).map(([event, group]) => `WHEN ${text(event)} THEN ${text(group)}`);
	return `CASE event ${cases.join(' ')} ELSE '' END`;
}

/** The list as JSON, or what stands for one that is absent or empty. */
function list(member: string, empty: string): string {
	const json = `json_format(json_extract(requestparameters, '$.${member}'))`;
	return `CASE WHEN ${json} LIKE '["%' THEN ${json} ELSE '${empty}' END`;
}

/** As far as a version or label behind a colon; ARNs hold colons of their own. */
const name = String.raw`arn:(?:[^":]*:){0,4}[^":]*|[^":]*`;

function resources(): string {
	const whole = text(everything);
	const orWhole = (value: string): string => `ARRAY[coalesce(nullif(${value}, ''), ${whole})]`;
	const items = (json: string, pattern: string): string =>
		`array_distinct(regexp_extract_all(${json}, ${text(`"(${pattern})(?::[^"]*)?"`)}, 1))`;
	const path = parameter('path');
	return `CASE
      WHEN eventname IN ('GetSecretValue', 'DescribeSecret', 'ListSecretVersionIds') THEN ${orWhole(parameter('secretId'))}
      WHEN eventname = ${text(batchRead.split(':')[1] ?? '')} THEN ARRAY[${whole}] || array_distinct(regexp_extract_all(${list('secretIdList', '[]')}, '"([^"]*)"', 1))
      WHEN eventname IN ('GetParameter', 'GetParameterHistory') THEN ${orWhole(extract(parameter('name'), `^(${name})`, 1))}
      WHEN eventname = 'GetParameters' THEN ${items(list('names', `["${everything}"]`), name)}
      WHEN eventname = 'GetParametersByPath' THEN ARRAY[CASE WHEN ${path} = '' THEN ${whole} ELSE regexp_replace(${path}, '/+$', '') || '/*' END]
      WHEN eventname = 'Decrypt' THEN ARRAY[${decrypted()}]
      ELSE ARRAY[${whole}]
    END`;
}

function parameter(path: string): string {
	return `coalesce(json_extract_scalar(requestparameters, '$.${path}'), '')`;
}

function context(member: string): string {
	return parameter(`encryptionContext.${member}`);
}

function decrypted(): string {
	return `coalesce(nullif(${context('SecretARN')}, ''), ${context('PARAMETER_ARN')})`;
}

/** By the same evidence as `callerOf`. */
function kind(): string {
	return `CASE
      WHEN invoked_by LIKE 'cloudformation.%' THEN 'iac'
      WHEN identity_type = 'AWSService' OR principal LIKE '%/aws-service-role/%' THEN 'service'
      WHEN ${matches(builderAgents)} THEN 'iac'
      WHEN ${matches(scannerAgents)} THEN 'scanner'
      WHEN ${matches(consoleAgents)} OR from_console = 'true' OR principal LIKE '%/aws-reserved/sso.amazonaws.com/%'
        OR identity_type IN ('Root', 'IdentityCenterUser') OR (mfa = 'true' AND invoked_by = '') THEN 'person'
      ELSE 'application'
    END`;
}

function matches({ source, flags }: RegExp): string {
	return `${extract('agent', `${flags.includes('i') ? '(?i)' : ''}${source}`, 0)} <> ''`;
}

/** Athena gives nothing where DuckDB gives an empty text. */
function extract(value: string, pattern: string, part: number): string {
	return `coalesce(regexp_extract(${value}, ${text(pattern)}, ${part}), '')`;
}

function text(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}

function quoted(identifier: string): string {
	return `"${identifier.replaceAll('"', '""')}"`;
}
