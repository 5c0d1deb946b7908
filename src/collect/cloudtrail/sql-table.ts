/** A table over the log files of a bucket. */
export interface TableOptions {
	readonly table: string;
	/** Up to `AWSLogs`, or an organization's folder in it: `s3://bucket/prefix/AWSLogs/`. */
	readonly location: string;
	readonly accounts: readonly string[];
	readonly regions: readonly string[];
	/** The first UTC day: `2026-01-31`. */
	readonly since: string;
}

const text = 'STRING';

function struct(members: Readonly<Record<string, string>>): string {
	return `STRUCT<${Object.entries(members)
		.map(([name, type]) => `${name}:${type}`)
		.join(',')}>`;
}

const texts = (...names: readonly string[]): Readonly<Record<string, string>> =>
	Object.fromEntries(names.map((name) => [name, text]));

/** The columns that Athena's guide gives such tables, so that what was written for one works on the other. */
export const tableColumns: Readonly<Record<string, string>> = {
	...texts('eventversion'),
	useridentity: struct({
		...texts('type', 'principalid', 'arn', 'accountid', 'invokedby', 'accesskeyid', 'username'),
		onbehalfof: struct(texts('userid', 'identitystorearn')),
		sessioncontext: struct({
			attributes: struct(texts('mfaauthenticated', 'creationdate')),
			sessionissuer: struct(texts('type', 'principalid', 'arn', 'accountid', 'username')),
			ec2roledelivery: text,
			webidfederationdata: struct({ federatedprovider: text, attributes: 'MAP<STRING,STRING>' }),
		}),
	}),
	...texts('eventtime', 'eventsource', 'eventname', 'awsregion', 'sourceipaddress', 'useragent'),
	...texts('errorcode', 'errormessage', 'requestparameters', 'responseelements', 'additionaleventdata'),
	...texts('requestid', 'eventid', 'readonly'),
	resources: `ARRAY<${struct(texts('arn', 'accountid', 'type'))}>`,
	...texts('eventtype', 'apiversion', 'recipientaccountid', 'serviceeventdetails', 'sharedeventid'),
	...texts('vpcendpointid', 'vpcendpointaccountid', 'eventcategory'),
	addendum: struct(texts('reason', 'updatedfields', 'originalrequestid', 'originaleventid')),
	...texts('sessioncredentialfromconsole', 'edgedevicedetails'),
	tlsdetails: struct(texts('tlsversion', 'ciphersuite', 'clientprovidedhostheader')),
};

/** Whether a table of so many has partitions for accounts and Regions, besides those for days. */
export function hasPlaces({ accounts, regions }: Pick<TableOptions, 'accounts' | 'regions'>): boolean {
	return accounts.length > 1 || regions.length > 1;
}

/** The statement that makes the table, its partitions projected: by day, and by account and Region where there are several. */
export function tableDefinition({ table, location, accounts, regions, since }: TableOptions): string {
	const isPartitioned = hasPlaces({ accounts, regions });
	const root = location.endsWith('/') ? location : `${location}/`;
	const [account, region] = isPartitioned ? ['${account}', '${region}'] : [accounts[0], regions[0]];
	const partitions = isPartitioned ? ['account', 'region', 'timestamp'] : ['timestamp'];
	const properties = {
		'projection.enabled': 'true',
		...(isPartitioned
			? {
					'projection.account.type': 'enum',
					'projection.account.values': accounts.join(','),
					'projection.region.type': 'enum',
					'projection.region.values': regions.join(','),
				}
			: {}),
		'projection.timestamp.type': 'date',
		'projection.timestamp.format': 'yyyy/MM/dd',
		'projection.timestamp.interval': '1',
		'projection.timestamp.interval.unit': 'DAYS',
		'projection.timestamp.range': `${since.replaceAll('-', '/')},NOW`,
		'storage.location.template': `${root}${account}/CloudTrail/${region}/\${timestamp}`,
	};
	const columns = Object.entries(tableColumns).map(([name, type]) => `  \`${name}\` ${type}`);
	return [
		`CREATE EXTERNAL TABLE \`${table}\` (`,
		columns.join(',\n'),
		')',
		`PARTITIONED BY (${partitions.map((name) => `\`${name}\` STRING`).join(', ')})`,
		"ROW FORMAT SERDE 'org.apache.hive.hcatalog.data.JsonSerDe'",
		"STORED AS INPUTFORMAT 'com.amazon.emr.cloudtrail.CloudTrailInputFormat'",
		"OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
		`LOCATION '${isPartitioned ? root : `${root}${account}/CloudTrail/${region}/`}'`,
		'TBLPROPERTIES (',
		Object.entries(properties)
			.map(([name, value]) => `  '${name}'='${value}'`)
			.join(',\n'),
		');',
		'',
	].join('\n');
}
