import { beginWith, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that allows all of Secrets Manager or Parameter Store by a wildcard.',
	why: 'The wildcard brings more than its author thought of: whoever has it can replace the value, delete it, or hand it to another account.',
	remedy:
		'List the actions the holder needs: a reader needs secretsmanager:GetSecretValue, or ssm:GetParameter and its kin.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'secret-policy', 'parameter-policy'],
	worlds: ['account', 'iac'],
	needs: ['wideAction'],
	messages: {
		wide: '{{statement}} allows {{holders}} to call {{actions}} on {{pattern}}: to {{effects}}{{conditions}}.',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html',
		'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
	],

	*check({ wideAction, label }, { found }) {
		if (wideAction === null) return;
		const { grant, holders, actions, effects, patterns } = wideAction;
		yield found('wide', {
			statement: beginWith(label),
			holders,
			actions: describeList(actions),
			pattern: describeList(patterns, 3),
			effects: describeList(effects),
			conditions: grant.conditions === '' ? '' : `, ${grant.conditions}`,
		});
	},
});
