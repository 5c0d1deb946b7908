import { describeHolders, beginWith, describeList } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that lets principals open a secret to themselves or to others.',
	why: 'Whoever writes the policy of a secret or of its key decides who reads it: one call makes a reader of anyone, in any account.',
	remedy:
		'Leave policies to administrators and to the role that deploys them; allow secretsmanager:PutResourcePolicy, kms:PutKeyPolicy and kms:CreateGrant to nobody else, the last one only with kms:GrantIsForAWSResource.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'secret-policy', 'parameter-policy', 'key-policy'],
	worlds: ['account', 'iac'],
	weighs: ['openingGrants'],
	// Both tell that the grant opens things to others.
	yieldsTo: ['service-wide-secret-action', 'inverted-secret-grant'],
	messages: {
		policy: '{{statement}} lets {{holders}} call {{actions}} on {{what}}, and so open it to anyone.',
		key: '{{statement}} lets {{holders}} call {{actions}} on {{what}}, the key that alone keeps them from what it protects.',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
		'https://docs.aws.amazon.com/kms/latest/developerguide/grants.html',
	],

	*check({ label, openingGrants }, { found, gap }) {
		if (isUnread(openingGrants)) yield gap(openingGrants);
		if (!isRead(openingGrants)) return;
		const { grants, open } = openingGrants;
		for (const { by, actions, what, holders, reads } of grants) {
			const milder = { severity: 'medium', because: 'who holds it can read the value already' } as const;
			const data = {
				statement: beginWith(label),
				holders: describeHolders(holders),
				actions: describeList(actions),
				what: describeList(what, 3),
			};
			yield found(by, data, reads ? milder : {});
		}
		if (open) yield gap(open);
	},
});
