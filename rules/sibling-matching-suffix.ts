import { beginWith, describeKeepers, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement for one secret whose wildcard matches the secrets beside it.',
	why: 'A star stands for more than the six characters of the suffix: whoever may read one secret reads every other whose name begins alike.',
	remedy: 'Write -?????? for the suffix: it matches this secret only, also when it is created anew.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy'],
	worlds: ['account', 'iac'],
	needs: ['siblingMatches'],
	yieldsTo: [
		'overbroad-secret-pattern',
		'secret-read-on-everything',
		'service-wide-secret-action',
		'inverted-secret-grant',
	],
	messages: {
		siblings:
			'{{statement}} allows {{holders}} to call {{actions}} on {{pattern}}, meant for {{name}}, which matches {{siblings}} too. Let it end in "{{remedy}}".',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html'],

	*check({ siblingMatches, label }, { found }) {
		for (const { grant, pattern, name, siblings, remedy } of siblingMatches) {
			const holders = describeKeepers(grant);
			const actions = 'secretsmanager:GetSecretValue';
			const data = {
				statement: beginWith(label),
				holders,
				actions,
				pattern,
				name,
				siblings: describeList(siblings),
				remedy,
			};
			yield found('siblings', data, { key: pattern });
		}
	},
});
