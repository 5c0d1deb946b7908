import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation function may not do its work.',
	why: 'The rotation is set up and every run of it fails, half way at worst: the new password is at the database and not in the secret.',
	remedy:
		'Let secretsmanager.amazonaws.com invoke the function (aws:SourceAccount: your account), and let its role read, write and label the secret and use its key.',
	severity: 'high',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	weighs: ['rotationPower', 'rotationFunction', 'setAside'],
	yieldsTo: ['unusable-key', 'missing-rotation-function'],
	messages: { powerless: 'Rotation by {{function}} cannot work: {{lack}}.' },
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html',
	],

	*check({ rotationPower, rotationFunction, setAside }, { found, gap }) {
		if (isRead(setAside) && setAside !== null) return;
		if (isUnread(rotationPower)) yield gap(rotationPower);
		if (!isRead(rotationPower) || !isRead(rotationFunction)) return;
		const { lacks, open } = rotationPower;
		if (isUnread(setAside)) {
			if (lacks.length > 0 || open !== undefined) yield gap(setAside);
			return;
		}
		const name = rotationFunction?.name ?? '';
		for (const { leg, words } of lacks) yield found('powerless', { function: name, lack: words }, { key: leg });
		if (open !== undefined) yield gap(open);
	},
});
