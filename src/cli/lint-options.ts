import type { Argv } from 'yargs';
import { severities } from '../finding/finding.ts';
import { formatNames } from '../report/format-names.ts';

/** The options of every command that judges. */
export function lintOptions<Args>(yargs: Argv<Args>) {
	return yargs
		.option('format', { choices: formatNames, default: 'terminal' as const, describe: 'Format of standard output' })
		.option('output', {
			type: 'string',
			array: true,
			nargs: 1,
			default: [] as string[],
			describe: 'Also write [FORMAT=]FILE; the extension decides without FORMAT; repeatable',
		})
		.option('quiet', { type: 'boolean', default: false, describe: 'Print nothing to standard output' })
		.option('config', {
			type: 'string',
			describe: 'Configuration file; default: the nearest hushlint.config.yaml upwards',
		})
		.option('only', {
			type: 'string',
			array: true,
			nargs: 1,
			describe: 'Only these rules or topics; repeatable, or with commas',
		})
		.option('except', {
			type: 'string',
			array: true,
			nargs: 1,
			describe: 'All but these rules or topics; repeatable, or with commas',
		})
		.option('min-severity', { choices: severities, describe: 'Leave milder findings out' })
		.option('fail-on', {
			choices: [...severities, 'never'] as const,
			default: 'high' as const,
			describe: 'Exit with 1 from this severity on',
		})
		.option('fail-on-cost', { type: 'number', describe: 'Exit with 1 from this many avoidable USD a month on' })
		.option('strict', { type: 'boolean', default: false, describe: 'Exit with 3 if something could not be evaluated' })
		.option('baseline', { type: 'string', describe: 'Findings known in this file do not count' })
		.option('write-baseline', { type: 'string', describe: 'Write the findings of this run to a baseline file' })
		.option('color', { type: 'boolean', describe: 'Colours; default: on a terminal (--no-color to switch off)' });
}

export type LintArguments = ReturnType<typeof lintOptions<object>> extends Argv<infer Args> ? Args : never;
