import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement of a secret policy that any AWS principal can use to read it.',
	why: 'A resource policy that allows everyone without a limit hands the value to every AWS account.',
	remedy:
		'Name the principals that need the secret; of a service, add aws:SourceAccount or aws:SourceArn. Put the policy back with --block-public-policy, which refuses the next mistake.',
	severity: 'critical',
	since: '0.1.0',
	topic: 'access',
	resource: 'statement',
	origins: ['secret-policy'],
	worlds: ['account', 'iac'],
	needs: ['openness'],
	messages: {
		open: 'Any AWS principal can call {{actions}}: the statement allows everyone {{because}}.',
		service: 'The service {{service}} can call {{actions}} on behalf of any account {{because}}.',
	},
	equivalents: ['Prowler secretsmanager_not_publicly_accessible', 'IAM Access Analyzer external access'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html'],

	*check({ openness }, { found }) {
		if (openness === null) return;
		const { actions, because } = openness;
		const data = { actions: actions.join(', '), because };
		if (openness.to === 'anyone') yield found('open', data);
		else
			yield found(
				'service',
				{ ...data, service: openness.service ?? '' },
				{ severity: 'medium', because: 'only a service can use it' },
			);
	},
});
