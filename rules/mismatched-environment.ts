import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter whose name and tag name different environments.',
	why: 'Policies that grant by tag and policies that grant by name then disagree on who may read it, and one of them is wrong.',
	remedy: 'Find out where it is used, and correct the tag or recreate it under the right name.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'naming',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	needs: ['setAside'],
	weighs: ['environments', 'tags', 'name'],
	messages: { mismatched: 'By its name it belongs to "{{byName}}", by its tag to "{{byTag}}".' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access-abac.html'],

	*check({ environments, setAside }, { found, gap }) {
		if (setAside || !isRead(environments)) return;
		const { byName, byTag } = environments;
		if (byName === null || byTag === null) return;
		if (isUnread(byName)) yield gap(byName);
		else if (isUnread(byTag)) yield gap(byTag);
		else if (isRead(byName) && isRead(byTag) && byName !== byTag) yield found('mismatched', { byName, byTag });
	},
});
