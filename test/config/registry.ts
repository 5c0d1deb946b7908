import { choice, flag, integer, list, number, type OptionTable } from '../../src/rule/options.ts';
import type { Registry, Rule } from '../../src/rule/rule.ts';

function rule(topic: Rule['topic'], options: OptionTable = {}, enabled = true): Rule {
	return {
		summary: 'Something is wrong.',
		why: 'It is.',
		remedy: 'Repair it.',
		severity: 'medium',
		enabled,
		since: '0.1.0',
		topic,
		resource: ['secret'],
		worlds: ['account'],
		needs: [],
		weighs: [],
		yieldsTo: [],
		options,
		messages: {},
		equivalents: [],
		references: [],
		check: () => [],
	};
}

/** Rules with every kind of option. */
export const registry: Registry = {
	'unused-secret': rule('cost', { days: integer({ default: 90, minimum: 1, maximum: 3650, describe: 'Days.' }) }),
	'odd-name': rule('naming', {
		case: choice({ of: ['any', 'kebab'], default: 'any', describe: 'Case.' }),
		share: number({ default: 0.5, minimum: 0, describe: 'Share.' }),
		strict: flag({ default: false, describe: 'Strict.' }),
		words: list({ default: ['a'], describe: 'Words.' }),
	}),
	'quiet-rule': rule('access', {}, false),
	'public-policy': rule('access'),
};
