import { isDatabase } from '../src/model/credential.ts';
import { daysBetween } from '../src/model/days.ts';
import { isRead } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret of a database credential that nothing rotates.',
	why: 'A database password that never changes stays good for everyone who has ever seen it: former staff, old backups, a leaked log.',
	remedy:
		'Turn on managed rotation, or rotate with the AWS template for the engine. If it is rotated by hand, tag it hushlint:rotation=manual.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['rotation', 'exemption', 'credentialKind', 'notRotatable'],
	weighs: ['valueSetAt'],
	yieldsTo: ['paused-rotation', 'unusable-key'],
	messages: {
		unrotated: 'Nothing rotates this database credential ({{evidence}}){{age}}.',
	},
	equivalents: [
		'Security Hub SecretsManager.1',
		'Prowler secretsmanager_automatic_rotation_enabled',
		'Checkov CKV2_AWS_57',
	],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html'],

	*check({ rotation, exemption, credentialKind, notRotatable, valueSetAt }, { found, now }) {
		if (rotation?.enabled || exemption || notRotatable !== null) return;
		if (credentialKind === null || !isDatabase(credentialKind) || credentialKind.rotatable !== 'aws') return;
		const { evidence, confidence } = credentialKind;
		const doubt = { severity: 'low', because: 'the evidence is weak' } as const;
		const extra = confidence === 'weak' ? doubt : {};
		const aged = isRead(valueSetAt) && valueSetAt !== null;
		const age = aged ? `; its value is ${daysBetween(valueSetAt, now)} days old` : '';
		yield found('unrotated', { evidence, age }, extra);
	},
});
