import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Declaration of an output that gives the value of a secret away.',
	why: 'Outputs are printed by every deployment, kept in logs, and readable by everyone who may describe the stack or read the state.',
	remedy:
		'Output the name or ARN instead, and let the reader fetch the value; in Terraform at least mark it sensitive.',
	severity: 'high',
	since: '0.1.0',
	topic: 'template',
	resource: 'declaration',
	worlds: ['iac'],
	needs: ['role', 'value', 'sensitive', 'exported'],
	messages: { exposed: 'The output gives away {{what}}{{exported}}.' },
	references: ['https://developer.hashicorp.com/terraform/language/values/outputs'],

	*check({ role, value, sensitive, exported }, { found }) {
		if (role !== 'output' || sensitive || value === null) return;
		if (value.origin !== 'secret-value' && value.origin !== 'generated') return;
		const what = value.origin === 'generated' ? 'a generated secret' : 'the value of a secret';
		yield found('exposed', { what, exported: exported ? ', and exports it to other stacks' : '' }, { at: value.at });
	},
});
