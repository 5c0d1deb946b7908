import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter that holds a credential in plain text.',
	why: 'A String needs no key to read: everyone with ssm:GetParameter sees it, and the console shows it on the page.',
	remedy: {
		text: 'Recreate it as a SecureString, or better as a secret, with a new value: the old one was readable. CloudFormation cannot create a SecureString; Terraform and the API can.',
		terraform: 'type = "SecureString"',
	},
	severity: 'medium',
	since: '0.1.0',
	topic: 'encryption',
	resource: 'parameter',
	worlds: ['account', 'iac'],
	needs: ['type', 'setAside'],
	weighs: ['credentialName', 'dataType', 'value'],
	yieldsTo: ['literal-secret-value'],
	messages: { plaintext: 'It is a {{type}}, though its name says that it is a credential.' },
	equivalents: ['Checkov CKV2_AWS_34'],
	references: [
		'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
	],

	*check({ type, credentialName, setAside, dataType, value }, { found, gap }) {
		if (type === 'SecureString' || setAside || (typeof dataType === 'string' && dataType !== 'text')) return;
		if (isUnread(credentialName)) yield gap(credentialName);
		else if (credentialName === true) {
			const origin = isRead(value) && value !== null ? value.origin : null;
			// The name of a secret, or a literal that is none, is no credential whatever the parameter is called.
			if (origin === 'secret-name' || origin === 'literal') return;
			const sure = origin !== null && origin !== 'placeholder' && origin !== 'unknown';
			yield found('plaintext', { type }, sure ? { severity: 'high', because: 'the template sets its value' } : {});
		}
	},
});
