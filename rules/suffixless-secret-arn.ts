import { beginWith, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that names a secret without the random suffix of its ARN.',
	why: 'Every secret has six random characters behind its name. Without them the Resource matches nothing: an Allow opens nothing, a Deny protects nothing.',
	remedy: 'End the Resource with -?????? where the suffix belongs, or refer to the secret by its whole ARN.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'control-policy', 'secret-policy'],
	worlds: ['account', 'iac'],
	needs: ['suffixlessArns'],
	messages: {
		allow:
			'{{statement}} allows {{actions}} to {{holders}} on {{pattern}}, which matches nothing: it lacks the suffix of {{names}}. Let it end in "{{remedy}}".',
		deny: '{{statement}} denies {{actions}} to {{holders}} on {{pattern}}, which matches nothing: it lacks the suffix of {{names}}. Let it end in "{{remedy}}".',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html',
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html',
	],

	*check({ suffixlessArns, label }, { found }) {
		for (const { pattern, names, effect, holders, actions, remedy } of suffixlessArns) {
			const data = {
				statement: beginWith(label),
				holders,
				actions: describeList(actions),
				pattern,
				names: describeList(names),
				remedy,
			};
			if (effect === 'Allow') yield found('allow', data, { key: pattern });
			else yield found('deny', data, { key: pattern, severity: 'high', because: 'the Deny protects nothing' });
		}
	},
});
