import { describeParties } from '../src/access/statements/foreign-words.ts';
import { beginWith } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret, parameter or key that is open to an account nobody vouches for.',
	why: 'Whoever runs the other account reads the value and decides who else does; a forgotten partner or a mistyped number reads it for years.',
	remedy:
		'Take the account out of the policy; if it is meant, name it in the setting `trustedAccounts`, which speaks for accounts outside the organization.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: ['statement', 'key'],
	origins: ['secret-policy', 'parameter-policy', 'key-policy'],
	worlds: ['account', 'iac'],
	weighs: ['foreignAccess'],
	yieldsTo: ['public-secret-policy', 'public-key-policy'],
	messages: {
		named:
			'{{statement}} lets {{whom}} call {{actions}}, and neither settings nor organization vouch for account {{account}}.',
		granted:
			'A grant lets {{whom}} call {{actions}}, and neither settings nor organization vouch for account {{account}}.',
	},
	equivalents: ['IAM Access Analyzer external access'],
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html',
		'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
	],

	*check({ kind, label, foreignAccess }, { found, gap }) {
		if (isUnread(foreignAccess)) yield gap(foreignAccess);
		if (!isRead(foreignAccess)) return;
		const { parties, open } = foreignAccess;
		const untrusted = parties.filter(({ trusted }) => trusted === false);
		for (const { account, whom, actions } of describeParties(untrusted)) {
			if (kind === 'key') yield found('granted', { whom, actions, account }, { key: account });
			else yield found('named', { statement: beginWith(label), whom, actions, account }, { key: account });
		}
		const unsure = parties.map(({ trusted }) => trusted).find((trusted) => isUnread(trusted)) ?? open;
		if (isUnread(unsure)) yield gap(unsure);
	},
});
