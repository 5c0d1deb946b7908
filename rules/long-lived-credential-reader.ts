import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Principal that reads secrets with an access key that never expires.',
	why: 'An access key lies in files and build systems until somebody finds it, and opens every secret of its user from anywhere.',
	remedy:
		'Let a role read the secret instead: of the workload, of the build by OIDC, of people by single sign-on. Then delete the access key.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'access',
	resource: 'principal',
	worlds: ['account', 'iac'],
	weighs: ['keyHolder'],
	messages: { reads: 'With {{keys}} it can read {{names}}.' },
	references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],

	*check({ keyHolder }, { found, gap }) {
		if (isUnread(keyHolder)) yield gap(keyHolder);
		if (!isRead(keyHolder) || keyHolder === null) return;
		const { keys, names, upperBound, lowerBound } = keyHolder;
		const [first, ...others] = names;
		const [open] = lowerBound;
		if (first !== undefined) {
			const atMost = upperBound.length > 0 ? 'at most ' : '';
			const more = others.length > 0 ? ` and ${others.length} more` : '';
			const words = keys === 1 ? 'an active access key' : `${keys} active access keys`;
			yield found('reads', { keys: words, names: `${atMost}${first}${more}` });
		} else if (open !== undefined) yield gap(open);
	},
});
