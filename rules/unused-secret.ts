import { dayOf, daysBetween } from '../src/model/days.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that nobody reads.',
	why: 'It costs money every month, and a credential that nobody uses is a credential that nobody misses when it is stolen.',
	remedy: {
		text: 'Ask its owner, then delete it with a recovery window: until it ends, the secret can be restored and costs nothing.',
		cli: 'aws secretsmanager delete-secret --region {{region}} --secret-id {{arn}} --recovery-window-in-days 30',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account'],
	needs: ['exemption', 'lastReadAt', 'createdAt'],
	weighs: ['monthlyCost'],
	options: {
		days: integer({ default: 90, minimum: 1, describe: 'Days without a read after which a secret counts as unused.' }),
		minimumAgeDays: integer({ default: 30, minimum: 0, describe: 'Age in days below which a secret is not judged.' }),
	},
	messages: {
		unused: 'Nobody has read it since {{last}}, {{days}} days ago.',
		never: 'Nobody has ever read it; it is {{days}} days old.',
	},
	equivalents: ['Security Hub SecretsManager.3', 'Prowler secretsmanager_secret_unused'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html'],

	*check({ exemption, lastReadAt, createdAt, monthlyCost }, { found, options, now }) {
		if (exemption || createdAt === null) return;
		const age = daysBetween(createdAt, now);
		if (age <= options.minimumAgeDays) return;
		const cost = 'usd' in monthlyCost ? { monthlyCost } : {};
		if (lastReadAt === null) yield found('never', { days: age }, cost);
		else if (daysBetween(lastReadAt, now) > options.days) {
			yield found('unused', { last: dayOf(lastReadAt), days: daysBetween(lastReadAt, now) }, cost);
		}
	},
});
