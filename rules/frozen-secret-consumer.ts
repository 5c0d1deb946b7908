import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload that goes on with the old value after its secret has rotated.',
	why: 'The rotation succeeds, and the workload fails at its next connection: nobody touched it, and a restart heals it.',
	remedy:
		'Start the workload anew when the secret rotates, read the secret at run time through a cache, or refresh it more often than it rotates.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'workload',
	worlds: ['account', 'iac'],
	weighs: ['frozenReferences'],
	messages: {
		frozen: 'Secret {{secret}} rotates ({{schedule}}), but is {{how}}, and nothing starts the workload anew.',
	},
	references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html'],

	*check({ frozenReferences }, { found, gap }) {
		if (isUnread(frozenReferences)) yield gap(frozenReferences);
		if (!isRead(frozenReferences)) return;
		const { references, open } = frozenReferences;
		for (const { secret, id, how, schedule, singleUser, at } of references) {
			const worse = { severity: 'high', because: 'single-user rotation ends the old value at once' } as const;
			yield found('frozen', { secret, how, schedule }, { at, key: id, ...(singleUser ? worse : {}) });
		}
		if (open !== undefined) yield gap(open);
	},
});
