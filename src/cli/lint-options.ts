import { outputOptions } from './output-options.ts';
import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { severities } from '../finding/finding.ts';
import { formatNames } from '../report/format-names.ts';
import type { OptionWords } from './option-words.ts';

/** The options of every command that judges. */
export const lintOptions = {
	format: { choices: formatNames, default: 'terminal', describe: 'Format of standard output' },
	...outputOptions,
	only: {
		type: 'string',
		array: true,
		nargs: 1,
		describe: 'Only these rules or topics; repeatable, or with commas',
		complete: 'rules and topics',
	},
	except: {
		type: 'string',
		array: true,
		nargs: 1,
		describe: 'All but these rules or topics; repeatable, or with commas',
		complete: 'rules and topics',
	},
	'min-severity': { choices: severities, describe: 'Leave milder findings out' },
	'fail-on': { choices: [...severities, 'never'], default: 'high', describe: 'Exit with 1 from this severity on' },
	'fail-on-cost': { type: 'number', describe: 'Exit with 1 from this many avoidable USD a month on' },
	prices: { type: 'string', describe: 'Reckon with the prices in this file' },
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if something could not be evaluated' },
	baseline: { type: 'string', describe: 'Findings known in this file do not count' },
	'write-baseline': { type: 'string', describe: 'Write the findings of this run to a baseline file' },
	color: { type: 'boolean', describe: 'Colours; default: on a terminal (--no-color to switch off)' },
} as const satisfies OptionWords;

export type LintArguments = ArgumentsCamelCase<InferredOptionTypes<typeof lintOptions>>;
