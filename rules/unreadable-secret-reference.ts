import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload whose own role cannot read the secret or parameter it refers to.',
	why: 'The task does not start, or the function fails at its first read: a grant is missing that nobody will miss before that.',
	remedy:
		'Give that role what is missing: secretsmanager:GetSecretValue on the secret or ssm:GetParameters on the parameter, and kms:Decrypt where the key is your own.',
	severity: 'high',
	since: '0.1.0',
	topic: 'access',
	resource: 'workload',
	worlds: ['account', 'iac'],
	weighs: ['unreadableReferences'],
	messages: { unreadable: 'It refers to {{target}}, which {{role}} cannot read: {{leg}}.' },
	references: [
		'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
	],

	*check({ unreadableReferences }, { found, gap }) {
		if (isUnread(unreadableReferences)) yield gap(unreadableReferences);
		if (!isRead(unreadableReferences)) return;
		const { references, open } = unreadableReferences;
		for (const { target, id, role, leg, surely, at } of references) {
			const milder = { severity: 'medium', because: 'its code may do without the value' } as const;
			yield found('unreadable', { target, role, leg }, { at, key: id, ...(surely ? {} : milder) });
		}
		if (open !== undefined) yield gap(open);
	},
});
