import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement of a key policy that lets any AWS principal decrypt.',
	why: 'The key was the second lock on every secret under it; with this statement it is open to every AWS account.',
	remedy: 'Name the principals that need the key, or limit the statement with kms:CallerAccount or aws:PrincipalOrgID.',
	severity: 'high',
	since: '0.1.0',
	topic: 'encryption',
	resource: 'statement',
	origins: ['key-policy'],
	worlds: ['account', 'iac'],
	needs: ['openness'],
	weighs: ['exposedSecrets'],
	messages: {
		open: 'Any AWS principal can call {{actions}}: the statement allows everyone {{because}}{{exposed}}.',
	},
	equivalents: ['Security Hub KMS.5', 'Prowler kms_key_not_publicly_accessible'],
	references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html'],

	*check({ openness, exposedSecrets }, { found }) {
		if (openness?.to !== 'anyone') return;
		const data = { actions: openness.actions.join(', '), because: openness.because };
		if (Array.isArray(exposedSecrets) && exposedSecrets.length > 0) {
			const exposed = `; from outside one can read ${exposedSecrets.join(', ')} too`;
			const worse = { severity: 'critical', because: 'a secret under the key is open too' } as const;
			yield found('open', { ...data, exposed }, worse);
		} else yield found('open', { ...data, exposed: '' });
	},
});
