import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Credential that is written into a template.',
	why: 'Everyone who can read the repository has it, every clone keeps it, and deleting the line does not delete the history.',
	remedy:
		'Change the credential at its issuer: it has been seen. Then let it be generated, or set it outside the template.',
	severity: 'critical',
	since: '0.1.0',
	topic: 'template',
	resource: ['secret', 'parameter', 'workload', 'database', 'declaration'],
	worlds: ['iac'],
	needs: ['literals'],
	messages: { literal: 'Here {{place}} is {{words}}, written out.' },
	equivalents: ['Checkov CKV_AWS_384', 'Checkov CKV_AWS_45'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html'],

	*check({ literals }, { found }) {
		for (const { place, words, at } of literals)
			yield found('literal', { place, words }, { at, key: place, fold: 'place' });
	},
});
