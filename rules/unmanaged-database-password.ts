import { defineRule } from '../src/rule/define-rule.ts';

const cluster = { command: 'modify-db-cluster', option: '--db-cluster-identifier' };

const commands = {
	'rds-instance': { service: 'rds', command: 'modify-db-instance', option: '--db-instance-identifier' },
	'rds-cluster': { service: 'rds', ...cluster },
	documentdb: { service: 'docdb', ...cluster },
	redshift: { service: 'redshift', command: 'modify-cluster', option: '--cluster-identifier' },
};

export default defineRule({
	summary: 'Database whose master password nothing manages or rotates.',
	why: 'The master password can do everything, lies in a template, its inputs or its state, and stays the same for years.',
	remedy: {
		text: 'Let the service keep the master password in Secrets Manager and rotate it.',
		cli: 'aws {{service}} {{command}} --region {{region}} {{option}} {{name}} --{{flag}}',
		terraform: '{{argument}} = true',
		cloudformation: '{{property}}: true',
	},
	severity: 'medium',
	since: '0.1.0',
	topic: 'template',
	resource: 'database',
	worlds: ['account', 'iac'],
	needs: ['unmanagedPassword', 'type'],
	messages: { unmanaged: 'The master password is neither managed by the service nor kept in a secret that rotates.' },
	references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],

	*check({ unmanagedPassword, type }, { found }) {
		if (unmanagedPassword !== 'nobody') return;
		const [argument, property] =
			type === 'redshift'
				? ['manage_master_password', 'ManageMasterPassword']
				: ['manage_master_user_password', 'ManageMasterUserPassword'];
		const flag = argument.replaceAll('_', '-');
		const { service = '', command = '', option = '' } = Object.hasOwn(commands, type) ? commands[type] : {};
		yield found('unmanaged', { argument, property, flag, service, command, option });
	},
});
