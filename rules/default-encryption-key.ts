import { isRead, isUnread } from '../src/model/observed.ts';
import { choice } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter under the AWS managed key.',
	why: 'Some standards demand keys whose policy you control. The AWS managed key lets every principal of the account decrypt what it may read.',
	remedy:
		'Create a customer managed key ($1 a month, plus $0.03 per 10,000 requests) and set it; keep the AWS managed key where no standard asks for more.',
	severity: 'informational',
	enabled: false,
	since: '0.1.0',
	topic: 'encryption',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	needs: ['setAside', 'sensitive'],
	weighs: ['encryptionKey'],
	options: {
		scope: choice({
			of: ['all', 'sensitive'],
			default: 'all',
			describe: 'Judge all, or only what the setting `sensitive` names.',
		}),
	},
	messages: { default: 'It is encrypted with the AWS managed key {{key}}.' },
	equivalents: ['Checkov CKV_AWS_149', 'AWS Config secretsmanager-using-cmk'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],

	*check({ encryptionKey, setAside, sensitive }, { found, gap, options }) {
		if (setAside || (options.scope === 'sensitive' && !sensitive)) return;
		if (isUnread(encryptionKey)) yield gap(encryptionKey);
		else if (isRead(encryptionKey) && encryptionKey?.kind === 'aws-managed')
			yield found('default', { key: encryptionKey.id });
	},
});
