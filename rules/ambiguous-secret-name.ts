import { endsLikeSuffix } from '../src/model/name-suffix.ts';
import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose name ends like the random suffix of an ARN.',
	why: 'A hyphen and six characters make a partial ARN ambiguous: Secrets Manager may take the end of the name for the suffix, and find another secret or none.',
	remedy:
		'Rename it so that it does not end in a hyphen and six letters or digits, or refer to it by its full ARN everywhere.',
	severity: 'informational',
	since: '0.1.0',
	topic: 'naming',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['setAside'],
	weighs: ['name', 'suffixSibling'],
	messages: {
		ambiguous: '"{{name}}" ends in a hyphen and six characters, as ARN suffixes do{{sibling}}.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen'],

	*check({ name, setAside, suffixSibling }, { found, gap }) {
		if (setAside) return;
		if (isUnread(name)) yield gap(name);
		if (!isRead(name) || name === null) return;
		const ends = endsLikeSuffix(name);
		if (ends === 'maybe') yield gap(unread('unresolved'));
		if (ends !== 'yes') return;
		if (isUnread(suffixSibling)) yield gap(suffixSibling);
		const sibling = typeof suffixSibling === 'string' ? suffixSibling : null;
		const words = sibling === null ? '' : `; a secret named "${sibling}" exists, and a partial ARN can mean either`;
		const worse = { severity: 'medium', because: 'a sibling bears the rest of its name' } as const;
		yield found('ambiguous', { name: render(name), sibling: words }, sibling === null ? {} : worse);
	},
});
