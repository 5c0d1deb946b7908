import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement of a secret policy that any AWS principal can use to read it.',
	why: 'A resource policy that allows everyone without a limit hands the value to every AWS account.',
	remedy: {
		text: 'Name the principals that need the secret, and turn on block public policy.',
		cli: 'aws secretsmanager put-resource-policy --region {{region}} --secret-id {{secret}} --block-public-policy --resource-policy file://policy.json',
	},
	severity: 'critical',
	since: '0.1.0',
	topic: 'access',
	resource: 'statement',
	origins: ['secret-policy'],
	worlds: ['account'],
	needs: ['openness'],
	messages: {
		open: 'Any AWS principal can call {{actions}}: the statement allows everyone {{because}}.',
		service: 'The service {{service}} can call {{actions}} on behalf of any account {{because}}.',
	},
	equivalents: ['Prowler secretsmanager_not_publicly_accessible', 'IAM Access Analyzer external access'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html'],

	*check({ openness, origin }, { found }) {
		if (openness === null) return;
		const { actions, because } = openness;
		const data = { actions: actions.join(', '), because, secret: origin?.of.id ?? '' };
		if (openness.to === 'anyone') yield found('open', data);
		else
			yield found(
				'service',
				{ ...data, service: openness.service ?? '' },
				{ severity: 'medium', because: 'only a service can use it' },
			);
	},
});
