import { describeList } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

const messages = {
	everyone: '{{role}} reads {{secrets}}, and any AWS principal may assume it, {{because}}.',
	account: '{{role}} reads {{secrets}}, and account {{whom}} may assume it without an external id.',
	provider:
		'{{role}} reads {{secrets}}, and whoever holds a token of {{whom}} may assume it: no condition asks for its subject.',
	'any-subject':
		'{{role}} reads {{secrets}}, and whoever holds a token of {{whom}} may assume it: the condition on its subject fits all.',
	'service-accounts': '{{role}} reads {{secrets}}, and any service account of the cluster {{whom}} may assume it.',
} as const;

export default defineRule({
	summary: 'Statement of a trust policy that lets nearly anyone become a role that reads secrets.',
	why: 'The policies on the secret are as strong as the door to the role: another customer of the same provider, or any pipeline of it, walks in.',
	remedy:
		'Name the principals; ask a foreign account for sts:ExternalId, and an identity provider for the subject of its token, such as repo:example/orders:ref:refs/heads/main or system:serviceaccount:orders:api.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['trust-policy'],
	worlds: ['account', 'iac'],
	weighs: ['looseTrust'],
	messages,
	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
	],

	*check({ origin, looseTrust }, { found, gap }) {
		if (isUnread(looseTrust)) yield gap(looseTrust);
		if (!isRead(looseTrust)) return;
		const { trust, secrets, open } = looseTrust;
		const role = origin?.of.label ?? '';
		for (const { kind, whom, because } of trust) {
			yield found(kind, { role, secrets: describeList(secrets, 3), whom, because }, { key: whom });
		}
		if (open) yield gap(open);
	},
});
