import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter that needs what only Secrets Manager has.',
	why: 'Parameter Store rotates nothing, replicates nothing, and shares a parameter with whole accounts only.',
	remedy: 'Keep the value in a secret of Secrets Manager, and let its readers take it from there.',
	severity: 'low',
	since: '0.2.0',
	topic: 'cost',
	resource: 'parameter',
	worlds: ['account', 'iac'],
	needs: ['setAside', 'secretsManagerMove'],
	yieldsTo: ['unused-parameter'],
	messages: { candidate: 'As a secret it could have more: {{reasons}}. That would cost ${{cost}} a month, assumed.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html'],

	*check({ setAside, secretsManagerMove }, { found }) {
		if (setAside || secretsManagerMove === null) return;
		const { because, cost } = secretsManagerMove;
		yield found('candidate', { reasons: because.join('; '), cost: (Math.max(0, cost[1]) / 1e6).toFixed(2) });
	},
});
