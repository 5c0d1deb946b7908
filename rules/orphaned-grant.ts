import { beginWith, describeList } from '../src/access/holder-words.ts';
import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that still allows a role or user that was deleted.',
	why: 'The grant opens nothing, not even to a new role of the old name; it hides who is meant to read, and what broke when the role was made anew.',
	remedy: 'Remove the id from the policy, or name the role that took over.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['secret-policy', 'parameter-policy', 'key-policy'],
	worlds: ['account'],
	needs: ['orphans', 'actions'],
	messages: { orphaned: '{{statement}} allows {{actions}} to {{ids}}: {{whose}} deleted.' },
	references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],

	*check({ orphans, actions, label }, { found }) {
		if (orphans.length === 0) return;
		const ids = orphans.map(({ id }) => id);
		const types = [...new Set(orphans.map(({ type }) => type))].toSorted();
		const whose =
			ids.length === 1 ? `the ${types[0]} was` : `the ${types.map((type) => `${type}s`).join(' and ')} were`;
		yield found('orphaned', {
			statement: beginWith(label),
			actions: actions === null ? 'actions' : describeList(actions.map(render)),
			ids: describeList(ids),
			whose,
		});
	},
});
