import type { OptionWords } from './option-words.ts';

/** Where the record of reads is, for every command that takes it. */
export const usageSourceOptions = {
	usage: {
		type: 'string',
		describe: 'Who reads: a folder of CloudTrail log files, or a file of events as JSON',
	},
	cache: { type: 'boolean', default: true, describe: 'Keep what was read for the next time (--no-cache: do not)' },
	'cache-dir': { type: 'string', describe: "Folder to keep it in; default: the user's cache folder" },
} as const satisfies OptionWords;

export const usageOptions = {
	...usageSourceOptions,
	snapshot: { type: 'string', describe: 'Saved snapshot that names are resolved to ARNs with' },
	format: { choices: ['csv', 'json'], default: 'csv', describe: 'Format of standard output' },
	output: {
		alias: 'o',
		type: 'string',
		describe: 'Write to this file instead',
	},
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if something could not be read' },
} as const satisfies OptionWords;
