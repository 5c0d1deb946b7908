import { beginWith, describeKeepers, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that allows everything but what it lists, secrets or parameters among it.',
	why: 'NotAction and NotResource allow everything that they do not list: reading every value, and whatever AWS adds tomorrow. Who reads the policy sees what is excluded, not what is granted.',
	remedy: 'List the actions and resources that the holder needs; to keep something out, put a Deny beside them.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'secret-policy', 'parameter-policy'],
	worlds: ['account', 'iac'],
	needs: ['invertedGrant'],
	yieldsTo: ['service-wide-secret-action'],
	messages: {
		inverted:
			'{{statement}} allows {{holders}} to call {{reads}}: it allows {{allowed}} except {{excluded}}{{conditions}}.',
	},
	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
	],

	*check({ invertedGrant, label }, { found }) {
		if (invertedGrant === null) return;
		const { grant, reads, excluded, allowed } = invertedGrant;
		yield found('inverted', {
			statement: beginWith(label),
			holders: describeKeepers(grant),
			reads: describeList(reads),
			allowed,
			excluded: describeList(excluded),
			conditions: grant.conditions === '' ? '' : `, ${grant.conditions}`,
		});
	},
});
