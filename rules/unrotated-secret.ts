import { isDatabase } from '../src/model/credential.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that AWS could rotate and nothing rotates.',
	why: 'A credential that never changes stays good for everyone who has ever seen it, and this kind can be rotated without anyone noticing.',
	remedy:
		'Rotate it with the AWS template for its kind. An IAM access key has none: put a role in its place, or rotate it by a function of your own. If it is rotated by hand, tag it hushlint:rotation=manual.',
	severity: 'low',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['rotation', 'exemption', 'credentialKind', 'notRotatable'],
	yieldsTo: ['paused-rotation', 'unusable-key'],
	messages: {
		unrotated: 'Nothing rotates this {{kind}} ({{evidence}}), though rotation can be set up for it.',
	},
	equivalents: ['Security Hub SecretsManager.1'],
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html',
	],

	*check({ rotation, exemption, credentialKind, notRotatable }, { found }) {
		if (rotation?.enabled || exemption || notRotatable !== null || credentialKind === null) return;
		if (isDatabase(credentialKind) || credentialKind.rotatable !== 'aws') return;
		yield found('unrotated', { kind: credentialKind.words, evidence: credentialKind.evidence });
	},
});
