import { outputOptions } from './output-options.ts';
import { costFormatNames } from '../report/cost-format-names.ts';
import { collectOptions } from './collect-options.ts';
import { lifetimes } from '../usage/roll-up.ts';
import type { OptionWords } from './option-words.ts';
import { templateOptions } from './template-options.ts';
import { usageSourceOptions } from './usage-options.ts';

export const costOptions = {
	snapshot: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Price this saved snapshot instead of a live account',
	},
	...templateOptions,
	...collectOptions,
	...usageSourceOptions,
	by: {
		type: 'string',
		default: 'secret',
		complete: ['secret', 'caller', 'account', 'tag:'],
		describe: 'Sum the bill by secret, caller, account or tag:NAME',
	},
	'what-if': {
		type: 'string',
		array: true,
		nargs: 1,
		complete: [...lifetimes.map((seconds) => `ttl=${seconds}`), 'interval='],
		describe: 'Reckon with caches of ttl=60|300|900|3600 seconds, or polls every interval=1h; repeatable',
	},
	rates: {
		type: 'string',
		describe: 'Take the reads of templates from this snapshot, or usage as JSON, by the names of its secrets',
	},
	compare: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Tell the difference from this older snapshot, plan or folder of templates',
	},
	prices: { type: 'string', describe: 'Reckon with the prices in this file' },
	'fail-on-cost': {
		type: 'number',
		describe: 'Exit with 1 from this many avoidable USD a month on; with --compare from as many more USD a month',
	},
	format: { choices: costFormatNames, default: 'terminal', describe: 'Format of standard output' },
	...outputOptions,
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if the cost of something is not known' },
	color: { type: 'boolean', describe: 'Colours; default: on a terminal (--no-color to switch off)' },
} as const satisfies OptionWords;
