import { describeList } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter with a credential under the key that everyone in the account may use.',
	why: 'The key aws/ssm opens to whoever may read the parameter, and policies such as ReadOnlyAccess read every parameter.',
	remedy:
		'Encrypt credentials with a key of your own and name its readers, or move them to Secrets Manager; replace the policies that read every parameter.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'parameter',
	worlds: ['account', 'iac'],
	weighs: ['openParameters', 'exemption'],
	messages: { readable: '{{principals}} can read every parameter, among them {{parameters}} under aws/ssm.' },
	references: [
		'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
	],

	*check({ openParameters, exemption, scope }, { found, gap }) {
		if (isRead(exemption) && exemption !== null) return;
		if (isUnread(openParameters)) yield gap(openParameters);
		if (!isRead(openParameters) || openParameters === null) return;
		const { parameters, holders, open } = openParameters;
		if (holders.length > 0) {
			const principals = describeList(
				holders.map(({ name, policies }) => `${name} (${describeList(policies)})`),
				3,
			);
			const milder = { severity: 'low', because: 'who else is in the account is not in the template' } as const;
			const extra = scope.world === 'iac' ? milder : {};
			yield found('readable', { principals, parameters: describeList(parameters, 3) }, { about: 'account', ...extra });
		} else if (open !== undefined) yield gap(open);
	},
});
