import { nameOf } from '../src/access/statements/foreign-words.ts';
import { beginWith, describeList } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

const legs = { 'default-key': 'defaultKey', 'key-policy': 'keyPolicy', 'own-policies': 'ownPolicies' } as const;

export default defineRule({
	summary: 'Statement that shares a secret with another account which cannot read it.',
	why: 'A share takes three consents, of the secret, of its key and of the reader; with one missing the reader fails, and the usual cure opens more than was meant.',
	remedy:
		'Give the secret a customer managed key, let the same principals call kms:Decrypt in its policy, and let their own policies allow both; else take the statement out.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['secret-policy', 'parameter-policy'],
	worlds: ['account', 'iac'],
	weighs: ['brokenShares'],
	yieldsTo: ['untrusted-account-access'],
	messages: {
		defaultKey:
			'{{statement}} lets in {{whom}}, who cannot read it: it is under {{key}}, which other accounts cannot use.',
		keyPolicy:
			'{{statement}} lets in {{whom}}, who cannot read it: the policy of its key {{key}} does not let them decrypt.',
		ownPolicies: '{{statement}} lets in {{whom}}, who cannot read it: their own policies do not allow it.',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html',
		'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html',
	],

	*check({ label, brokenShares }, { found, gap }) {
		if (isUnread(brokenShares)) yield gap(brokenShares);
		if (!isRead(brokenShares)) return;
		const { shares, open } = brokenShares;
		const statement = beginWith(label);
		for (const [leg, message] of Object.entries(legs)) {
			const broken = shares.filter((share) => share.leg === leg);
			if (broken.length === 0) continue;
			const whom = describeList([...new Set(broken.map(({ party }) => nameOf(party)))], 3);
			yield found(message, { statement, whom, key: broken[0]?.key ?? '' });
		}
		if (open) yield gap(open);
	},
});
