import type { OptionWords } from './option-words.ts';

/** What every command that reads templates takes to read them as they are deployed. */
export const templateOptions = {
	account: { type: 'string', describe: 'Account id that the templates are deployed to' },
	region: { type: 'string', describe: 'Region that the templates are deployed to' },
	var: { type: 'string', array: true, nargs: 1, describe: 'Terraform variable as NAME=VALUE; repeatable' },
	'var-file': { type: 'string', array: true, nargs: 1, describe: 'File of Terraform variables; repeatable' },
} as const satisfies OptionWords;
