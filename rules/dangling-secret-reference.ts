import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload that refers to a secret, parameter or JSON key that does not exist.',
	why: 'The task does not start, or the function fails at its first read, in the environment where nobody tried it.',
	remedy: 'Correct the name, or declare what is missing.',
	severity: 'high',
	since: '0.1.0',
	topic: 'template',
	resource: 'workload',
	worlds: ['account', 'iac'],
	weighs: ['danglingReferences'],
	messages: { dangling: 'It refers to {{missing}}: that does not exist.' },
	references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html'],

	*check({ danglingReferences }, { found, gap }) {
		if (isUnread(danglingReferences)) yield gap(danglingReferences);
		if (!isRead(danglingReferences)) return;
		const { references, open } = danglingReferences;
		for (const { words, at } of references) yield found('dangling', { missing: words }, { at, key: words });
		if (open !== undefined) yield gap(open);
	},
});
