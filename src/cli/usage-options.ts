import { collectOptions } from './collect-options.ts';
import type { OptionWords } from './option-words.ts';

/** Where the record of reads is, for every command that takes it. */
export const usageSourceOptions = {
	usage: {
		type: 'string',
		describe:
			'Who reads: a folder of CloudTrail log files, a file of events as JSON, s3://BUCKET/PREFIX, athena://WORKGROUP/DATABASE/TABLE, or lookup for the event history',
	},
	'usage-days': { type: 'number', describe: 'Days of the past that are read from AWS; default: 90' },
	'usage-accounts': { type: 'string', describe: 'Accounts to read the log files of, with commas; default: all' },
	'usage-regions': { type: 'string', describe: 'Regions to read the record of, with commas; default: all there is' },
	'usage-budget': {
		type: 'string',
		describe: 'Time to look up events in, after which a sample is taken; default: 10m',
	},
	'max-scan-gb': { type: 'number', describe: 'Cancel a query in Athena that scans more' },
	'athena-workgroup': { type: 'string', describe: 'Workgroup in Athena, before what the source says' },
	'athena-output': {
		type: 'string',
		describe: 'Place in S3 for the answer of Athena, where the workgroup has none: s3://BUCKET/PREFIX/',
	},
	cache: { type: 'boolean', default: true, describe: 'Keep what was read for the next time (--no-cache: do not)' },
	'cache-dir': { type: 'string', describe: "Folder to keep it in; default: the user's cache folder" },
} as const satisfies OptionWords;

export const usageOptions = {
	...usageSourceOptions,
	...collectOptions,
	table: { type: 'string', default: 'cloudtrail_logs', describe: 'Name of the table that ddl makes' },
	snapshot: { type: 'string', describe: 'Saved snapshot that names are resolved to ARNs with' },
	format: { choices: ['csv', 'json'], default: 'csv', describe: 'Format of standard output' },
	output: {
		alias: 'o',
		type: 'string',
		describe: 'Write to this file instead',
	},
	'print-policy': {
		type: 'boolean',
		default: false,
		describe: 'Print the least IAM policy that reading from --usage needs',
	},
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if something could not be read' },
} as const satisfies OptionWords;
