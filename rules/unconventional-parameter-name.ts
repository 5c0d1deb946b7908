import { choice, integer } from '../src/rule/options.ts';
import { misfits, nameCases } from '../src/rule/naming.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter whose name does not follow the naming convention.',
	why: 'Policies grant by name pattern: a name outside the convention is granted to too many readers, or by exceptions that pile up.',
	remedy:
		'Create the parameter under a name that fits, move its readers, and delete the old one. A parameter cannot be renamed.',
	severity: 'low',
	since: '0.1.0',
	topic: 'naming',
	resource: 'parameter',
	worlds: ['account', 'iac'],
	needs: ['nameFit', 'setAside'],
	options: {
		minimumShare: integer({
			default: 60,
			minimum: 0,
			maximum: 100,
			describe:
				'Percentage of names that must follow the default convention for single names to be reported; below it, the account is, once.',
		}),
		case: choice({ of: nameCases, default: 'any', describe: 'Letter case that names must keep to.' }),
	},
	messages: {
		unconventional: '"{{name}}" does not follow {{template}}{{offer}}.',
		wrongCase: '"{{name}}" is not in {{case}} case.',
		unconvened:
			'Only {{fitting}} of {{judged}} parameter names here follow {{template}}: there is no convention to grant by.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-hierarchies.html'],

	*check(parameter, { found, options }) {
		if (parameter.setAside || parameter.nameFit === null) return;
		yield* misfits(parameter.nameFit, options, found);
	},
});
