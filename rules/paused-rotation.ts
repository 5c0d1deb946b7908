import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation was configured and is switched off.',
	why: 'Rotation is often paused for an incident and forgotten: the schedule still looks right, and nothing happens.',
	remedy: {
		text: 'Switch rotation on again: the command only tests the function, and the schedule does the rest. If the secret is rotated by hand now, tag it hushlint:rotation=manual.',
		cli: 'aws secretsmanager rotate-secret --region {{region}} --secret-id {{arn}} --no-rotate-immediately',
	},
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account'],
	needs: ['rotation', 'exemption', 'notRotatable'],
	yieldsTo: ['unusable-key'],
	messages: { paused: 'Rotation is configured and switched off.' },
	equivalents: ['Security Hub SecretsManager.1'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_cancel-rotation.html'],

	*check({ rotation, exemption, notRotatable }, { found }) {
		if (rotation === null || rotation.enabled || exemption || notRotatable !== null) return;
		yield found('paused', {});
	},
});
