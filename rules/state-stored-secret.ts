import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret, parameter or data source whose value Terraform keeps in its state.',
	why: 'The state holds the value in plain text: whoever reads the state file, its bucket or a plan has every secret of the estate at once.',
	remedy: {
		text: 'Set the value outside Terraform, or through a write-only argument from an ephemeral resource: neither is kept.',
		terraform: '{{argument}}_wo         = ephemeral.random_password.this.result\n{{argument}}_wo_version = 1',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'template',
	resource: ['secret', 'parameter', 'declaration'],
	worlds: ['iac'],
	needs: ['inState'],
	yieldsTo: ['literal-secret-value', 'environment-stored-secret', 'plaintext-parameter'],
	messages: { stored: 'Terraform keeps the value in its state ({{by}}).' },
	references: ['https://developer.hashicorp.com/terraform/language/manage-sensitive-data'],

	*check({ inState }, { found }) {
		if (inState === null) return;
		const worse = { severity: 'medium', because: 'the state is a local file' } as const;
		// Only these have a write-only twin.
		const argument = inState.by === 'secret_string' || inState.by === 'value' ? inState.by : '';
		const data = { by: inState.by, argument };
		yield found('stored', data, { at: inState.at, ...(inState.backend === 'local' ? worse : {}) });
	},
});
