import type { OptionWords } from './option-words.ts';

/** What every command that reads templates takes to read them as they are deployed. */
export const templateOptions = {
	account: { type: 'string', describe: 'Account id that the templates are deployed to' },
	region: { type: 'string', describe: 'Region that the templates are deployed to' },
	var: { type: 'string', array: true, nargs: 1, describe: 'Terraform variable as NAME=VALUE; repeatable' },
	'var-file': { type: 'string', array: true, nargs: 1, describe: 'File of Terraform variables; repeatable' },
} as const satisfies OptionWords;

type TemplateArguments = { readonly [Name in 'account' | 'region' | 'var' | 'varFile']?: unknown };

/** The name of one of these options that was given, if any was. */
export function givenTemplateOption({
	account,
	region,
	var: variables,
	varFile,
}: TemplateArguments): string | undefined {
	const given = Object.entries({ account, region, var: variables, 'var-file': varFile });
	return given.find(([, value]) => value !== undefined)?.[0];
}
