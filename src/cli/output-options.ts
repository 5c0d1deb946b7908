import type { OptionWords } from './option-words.ts';

/** What every command that prints a report takes, besides its formats. */
export const outputOptions = {
	output: {
		type: 'string',
		array: true,
		nargs: 1,
		default: [] as string[],
		describe: 'Also write [FORMAT=]FILE; the extension decides without FORMAT; repeatable',
	},
	quiet: { type: 'boolean', default: false, describe: 'Print nothing to standard output' },
	config: { type: 'string', describe: 'Configuration file; default: the nearest hushlint.config.yaml upwards' },
} as const satisfies OptionWords;
