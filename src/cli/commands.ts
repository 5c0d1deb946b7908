import { accessOptions } from './access-options.ts';
import { collectOptions } from './collect-options.ts';
import { costOptions } from './cost-options.ts';
import { lintOptions } from './lint-options.ts';
import type { OptionWords } from './option-words.ts';
import { pricesOptions } from './prices-options.ts';
import { templateOptions } from './template-options.ts';
import { usageOptions, usageSourceOptions } from './usage-options.ts';

export const auditOptions = {
	...collectOptions,
	...usageSourceOptions,
	...lintOptions,
	snapshot: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Audit this saved snapshot instead of a live account',
	},
} as const satisfies OptionWords;

export const scanOptions = {
	...lintOptions,
	...templateOptions,
	include: { type: 'string', array: true, nargs: 1, describe: 'Scan only files that match this glob; repeatable' },
	exclude: { type: 'string', array: true, nargs: 1, describe: 'Leave out files that match this glob; repeatable' },
	'changed-since': {
		type: 'string',
		describe: 'Report only findings on lines changed since this Git commit, branch or tag',
	},
} as const satisfies OptionWords;

export const collectCommandOptions = {
	...collectOptions,
	...usageSourceOptions,
	output: { alias: 'o', type: 'string', describe: 'File to write the snapshot to' },
	from: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Take what the AWS CLI printed into the files of this folder, instead of a live account',
	},
	account: { type: 'string', describe: 'Account of the files that do not say theirs' },
	region: { type: 'string', describe: 'Region of the files that do not say theirs' },
	'print-policy': {
		type: 'boolean',
		default: false,
		excludes: ['output', 'profile', 'regions', 'from'],
		describe: 'Print the least IAM policy that collecting needs',
	},
} as const satisfies OptionWords;

export const rulesOptions = {
	format: { choices: ['terminal', 'json'], default: 'terminal', describe: 'Format' },
	topic: { type: 'string', describe: 'Only the rules of this topic', complete: 'topics' },
} as const satisfies OptionWords;

export interface CommandWords {
	/** What the command takes besides options. */
	readonly operands: readonly string[];
	/** Whether any number of words may follow, such as files. */
	readonly files?: true;
	readonly options: OptionWords;
}

/** Every command with the words it takes. */
export const commands: Readonly<Record<string, CommandWords>> = {
	audit: { operands: [], options: auditOptions },
	scan: { operands: [], files: true, options: scanOptions },
	collect: { operands: [], options: collectCommandOptions },
	access: { operands: [], files: true, options: accessOptions },
	usage: { operands: [], files: true, options: usageOptions },
	cost: { operands: [], files: true, options: costOptions },
	prices: { operands: [], options: pricesOptions },
	rules: { operands: [], options: rulesOptions },
	explain: { operands: ['rule'], options: {} },
	completion: { operands: [], options: {} },
};
