import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Key of your own that protects secrets and is not rotated.',
	why: 'All data keys of the secrets rest on one key material for ever; automatic rotation renews it without anyone noticing.',
	remedy: {
		text: 'Turn on automatic rotation. Old material is kept, so nothing needs to be encrypted again; the first two rotations add $1 a month each.',
		cli: 'aws kms enable-key-rotation --region {{region}} --key-id {{arn}}',
		terraform: 'enable_key_rotation = true',
		cloudformation: 'EnableKeyRotation: true',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'encryption',
	resource: 'key',
	worlds: ['account', 'iac'],
	needs: ['renewal', 'protects'],
	messages: { unrotated: 'Automatic rotation is off on a key that protects {{protects}}.' },
	equivalents: ['Security Hub KMS.4', 'Checkov CKV_AWS_7', 'Prowler kms_cmk_rotation_enabled'],
	references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],

	*check({ renewal, protects }, { found }) {
		if (renewal !== 'off' || protects.length === 0) return;
		const [first] = protects;
		const others = protects.length - 1;
		yield found('unrotated', { protects: `"${first?.label ?? ''}"${others > 0 ? ` and ${others} more` : ''}` });
	},
});
