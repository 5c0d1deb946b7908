import { describeParties } from '../src/access/statements/foreign-words.ts';
import { beginWith } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that opens a secret or its key to another account as a whole.',
	why: 'The other account decides which of its principals read the value, and adds to them without asking.',
	remedy: 'Name the roles that need it, or add the condition aws:PrincipalArn; the account stays in the ARN of each.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	// Resource Access Manager shares parameters with accounts, not with roles.
	origins: ['secret-policy', 'key-policy'],
	worlds: ['account', 'iac'],
	weighs: ['foreignAccess'],
	yieldsTo: ['broken-cross-account-share'],
	messages: {
		whole: '{{statement}} lets {{whom}} call {{actions}}: any principal to whom that account allows it.',
	},
	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
	],

	*check({ label, foreignAccess }, { found, gap }) {
		if (isUnread(foreignAccess)) yield gap(foreignAccess);
		if (!isRead(foreignAccess)) return;
		const whole = foreignAccess.parties.filter((party) => party.whole);
		for (const { account, whom, actions } of describeParties(whole)) {
			yield found('whole', { statement: beginWith(label), whom, actions }, { key: account });
		}
		if (foreignAccess.open) yield gap(foreignAccess.open);
	},
});
