import { outputOptions } from './output-options.ts';
import { accessFormatNames } from '../report/access-format-names.ts';
import { collectOptions } from './collect-options.ts';
import type { OptionWords } from './option-words.ts';
import { templateOptions } from './template-options.ts';

export const accessOptions = {
	principal: { type: 'string', describe: 'Tell what this role or user can read: its name or ARN' },
	snapshot: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Ask this saved snapshot instead of a live account',
	},
	templates: {
		type: 'string',
		array: true,
		nargs: 1,
		excludes: ['snapshot', 'profile', 'regions'],
		describe: 'Ask these templates, files or folders, instead of a live account; repeatable',
	},
	...templateOptions,
	...collectOptions,
	compare: {
		type: 'string',
		array: true,
		nargs: 2,
		excludes: ['snapshot', 'templates', 'profile', 'regions', 'principal'],
		describe: 'Tell who gained and lost access between two snapshots: OLD NEW',
	},
	'fail-on-new-readers': {
		type: 'boolean',
		default: false,
		describe: 'With --compare: exit with 1 if anyone gained access',
	},
	format: { choices: accessFormatNames, default: 'terminal', describe: 'Format of standard output' },
	...outputOptions,
	strict: { type: 'boolean', default: false, describe: 'Exit with 3 if something could not be evaluated' },
	color: { type: 'boolean', describe: 'Colours; default: on a terminal (--no-color to switch off)' },
} as const satisfies OptionWords;
