import { daysBetween } from '../src/model/days.ts';
import { unread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Key of your own that protects one secret and nothing else.',
	why: 'The AWS managed key protects a secret as well and costs nothing, as long as neither the policy of a key nor readers from other accounts call for one of your own.',
	remedy: {
		text: 'Unless a standard demands a key of your own, put the secret under the AWS managed key; for a parameter that takes its value: `aws ssm put-parameter --overwrite --key-id alias/aws/ssm`. Then disable the old key rather than delete it: versions of a secret without a staging label, former versions of a parameter, and backups that nobody touched in those days stay under it. Schedule its deletion, which takes 7 to 30 days, once nobody misses it.',
		cli: 'aws secretsmanager update-secret --region {{region}} --secret-id {{secret}} --kms-key-id alias/aws/secretsmanager',
	},
	severity: 'informational',
	since: '0.2.0',
	topic: 'cost',
	resource: 'key',
	// A template shows neither what else uses a key nor whom it keeps from its secret.
	worlds: ['account'],
	needs: ['lonelyKey'],
	options: {
		days: integer({
			default: 30,
			minimum: 1,
			describe: 'Days of events without another use after which it counts as lonely.',
		}),
	},
	messages: {
		lonely:
			'It protects nothing but the {{kind}} "{{name}}", as far as {{days}} days of events tell, and whoever may read the {{kind}} could do so under the AWS managed key. It costs ${{usd}} a month.',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
		'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-determining-usage.html',
	],

	*check({ lonelyKey }, { found, gap, options, now }) {
		if (lonelyKey === null) return;
		const { kind, label, arn, days, createdAt, saving, basis } = lonelyKey;
		// What will use a young key may not be there yet.
		if (createdAt !== null && daysBetween(createdAt, now) < options.days) return;
		if (days < options.days) {
			yield gap(unread('not-collected', `${options.days} days of calls to KMS`));
			return;
		}
		const [least = 0, most] = saving.map((micro) => (micro / 1e6).toFixed(2));
		const data = {
			kind,
			name: label,
			days: Math.floor(days),
			usd: least === most ? least : `${least} to $${most}`,
			secret: kind === 'secret' ? arn : '',
		};
		yield found('lonely', data, { monthlyCost: { usd: saving[0] / 1e6, basis } });
	},
});
