import { beginWith } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that allows batch reads of secrets and has no effect.',
	why: 'The first run in production ends in AccessDenied, and what is then widened in a hurry is rarely narrowed again.',
	remedy:
		'Allow secretsmanager:BatchGetSecretValue on "*" in a statement of its own, which opens nothing by itself, and secretsmanager:GetSecretValue on the secrets that may be read.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy'],
	worlds: ['account', 'iac'],
	needs: ['idleBatch'],
	messages: {
		resource:
			'{{statement}} allows {{holders}} to call secretsmanager:BatchGetSecretValue on {{pattern}}, which has no effect: the action knows no resource but "*".',
		alone:
			'{{statement}} allows {{holders}} to call secretsmanager:BatchGetSecretValue on {{pattern}}, which has no effect: nothing allows secretsmanager:GetSecretValue, which each secret of the batch needs.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'],

	*check({ idleBatch, label }, { found }) {
		if (idleBatch === null) return;
		const { why, holders, pattern } = idleBatch;
		yield found(why, { statement: beginWith(label), holders, pattern });
	},
});
