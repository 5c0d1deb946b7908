import type { OptionWords } from './option-words.ts';

export const pricesOptions = {
	prices: { type: 'string', describe: 'Show the prices in this file instead of those that come with hushlint' },
	refresh: {
		type: 'boolean',
		default: false,
		excludes: ['prices'],
		describe: 'Fetch the price list that AWS publishes, without credentials, and make a file for --prices of it',
	},
	region: {
		type: 'string',
		array: true,
		nargs: 1,
		describe: 'With --refresh: only these Regions, with commas; repeatable; default: all',
	},
	endpoint: { type: 'string', describe: 'With --refresh: a mirror of the price list, http:// or https://' },
	output: { alias: 'o', type: 'string', describe: 'File to write the prices to, as JSON' },
	format: {
		choices: ['terminal', 'json'],
		describe: 'Format of standard output; default: terminal, json with --refresh, nothing with --output',
	},
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if --refresh leaves a price out' },
	color: { type: 'boolean', describe: 'Colours; default: on a terminal (--no-color to switch off)' },
} as const satisfies OptionWords;
