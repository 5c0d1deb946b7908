import { collectOptions } from './collect-options.ts';
import { lintOptions } from './lint-options.ts';
import type { OptionWords } from './option-words.ts';

export const auditOptions = {
	...collectOptions,
	...lintOptions,
	snapshot: {
		type: 'string',
		excludes: ['profile', 'regions'],
		describe: 'Audit this saved snapshot instead of a live account',
	},
} as const satisfies OptionWords;

export const collectCommandOptions = {
	...collectOptions,
	output: { alias: 'o', type: 'string', describe: 'File to write the snapshot to' },
	'print-policy': {
		type: 'boolean',
		default: false,
		excludes: ['output', 'profile', 'regions'],
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
	readonly options: OptionWords;
}

/** Every command with the words it takes. */
export const commands: Readonly<Record<string, CommandWords>> = {
	audit: { operands: [], options: auditOptions },
	collect: { operands: [], options: collectCommandOptions },
	rules: { operands: [], options: rulesOptions },
	explain: { operands: ['rule'], options: {} },
	completion: { operands: [], options: {} },
};
