import { beginWith, describeKeepers, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that allows decrypting with every key of the account.',
	why: 'The key is the second lock of a secret. Who may use every key has only the first one left to open, and opens data of other services too.',
	remedy:
		'Name the key in the Resource, and add kms:ViaService and kms:EncryptionContext:SecretARN (PARAMETER_ARN for a parameter), so that it decrypts the secret and nothing else.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy'],
	worlds: ['account', 'iac'],
	needs: ['everyKey'],
	messages: {
		every: '{{statement}} allows {{holders}} to call {{actions}} on every key: its Resource is {{pattern}}{{via}}.',
	},
	equivalents: ['Security Hub KMS.1', 'Security Hub KMS.2'],
	references: ['https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html'],

	*check({ everyKey, label }, { found }) {
		if (everyKey === null) return;
		const { grant, actions, patterns, services } = everyKey;
		const data = {
			statement: beginWith(label),
			holders: describeKeepers(grant),
			actions: describeList(actions),
			pattern: describeList(patterns),
			via: services.length === 0 ? '' : `, through ${describeList(services)}`,
		};
		if (services.length === 0) yield found('every', data);
		else yield found('every', data, { severity: 'low', because: 'it works only on behalf of the service' });
	},
});
