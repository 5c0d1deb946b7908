import { isRead, isUnread } from '../src/model/observed.ts';
import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose replica in another Region failed.',
	why: 'The replica keeps an old value or none. The day the other Region is needed, its readers get a credential that no longer works.',
	remedy: {
		text: 'Remove what the status message names (often a secret of the same name, or a disabled key), then replicate again.',
		cli: 'aws secretsmanager replicate-secret-to-regions --region {{region}} --secret-id {{arn}} --add-replica-regions {{target}}',
	},
	severity: 'high',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account'],
	needs: ['setAside'],
	weighs: ['replicas'],
	messages: {
		failed: 'The replica in {{replica}} has status {{status}}{{quoted}}.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html'],

	*check({ replicas, setAside }, { found, gap }) {
		if (setAside) return;
		if (isUnread(replicas)) yield gap(replicas);
		for (const { region, status, statusMessage, kmsKeyId } of isRead(replicas) ? replicas : []) {
			if (status !== 'Failed' && status !== 'Detached') continue;
			const replica = render(region);
			const quoted = statusMessage ? `: "${statusMessage.replace(/\.$/, '')}"` : '';
			// Left out, the replica would come back under the AWS managed key.
			const target = `Region=${replica}${kmsKeyId ? `,KmsKeyId=${render(kmsKeyId)}` : ''}`;
			const data = { replica, status, quoted, target };
			yield found('failed', data, { key: replica });
		}
	},
});
