import { beginWith, describeKeepers, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that allows reading every secret or parameter of the account.',
	why: 'One leak of such a role, or one injection into what runs with it, hands over every credential of the account, those made tomorrow included.',
	remedy:
		'Name the secrets the holder needs: the ARN with -?????? in place of the suffix, or the path of its service. What only lists needs no right to read values.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy'],
	worlds: ['account', 'iac'],
	needs: ['wideRead'],
	yieldsTo: ['service-wide-secret-action', 'inverted-secret-grant'],
	messages: {
		everything:
			'{{statement}} allows {{holders}} to call {{actions}} on every {{kinds}}: its Resource is {{pattern}}{{conditions}}.',
	},
	equivalents: ['Checkov CKV_AWS_108', 'cloudsplaining DataExfiltration'],
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
		'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html',
	],

	*check({ wideRead, label }, { found }) {
		if (wideRead === null) return;
		const { grant, kinds, actions, patterns, harmless } = wideRead;
		const data = {
			statement: beginWith(label),
			holders: describeKeepers(grant),
			actions: describeList(actions),
			kinds: kinds.join(' and '),
			pattern: describeList(patterns),
			conditions: grant.conditions === '' ? '' : `, ${grant.conditions}`,
		};
		if (grant.narrowing === 'which')
			yield found('everything', data, { severity: 'low', because: 'a condition says which secrets' });
		else if (harmless)
			yield found('everything', data, { severity: 'low', because: 'no parameter in sight holds a credential' });
		else if (grant.narrowing === 'who')
			yield found('everything', data, { severity: 'medium', because: 'a condition says who, or from where' });
		else yield found('everything', data);
	},
});
