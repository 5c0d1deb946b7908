import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Database whose master password nothing manages or rotates.',
	why: 'The master password can do everything, lies in the template, its inputs or its state, and stays the same for years.',
	remedy: {
		text: 'Let the service keep the master password in Secrets Manager and rotate it.',
		terraform: '{{argument}} = true',
		cloudformation: '{{property}}: true',
	},
	severity: 'medium',
	since: '0.1.0',
	topic: 'template',
	resource: 'database',
	worlds: ['iac'],
	needs: ['unmanagedPassword', 'type'],
	messages: { unmanaged: 'The master password is neither managed by the service nor kept in a secret that rotates.' },
	references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],

	*check({ unmanagedPassword, type }, { found }) {
		if (unmanagedPassword !== 'nobody') return;
		const [argument, property] =
			type === 'redshift'
				? ['manage_master_password', 'ManageMasterPassword']
				: ['manage_master_user_password', 'ManageMasterUserPassword'];
		yield found('unmanaged', { argument, property });
	},
});
