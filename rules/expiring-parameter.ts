import { dayOf, daysBetween, isPast } from '../src/model/days.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter that is about to be deleted by its own policy, or whose policy failed.',
	why: 'Parameter Store deletes it at the date of its Expiration policy without asking; its readers fail from that minute.',
	remedy: 'Renew the value with a later expiration, or move its readers away before the date.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'parameter',
	worlds: ['account'],
	needs: ['policies'],
	options: { days: integer({ default: 14, minimum: 1, describe: 'Days ahead that an expiration is told.' }) },
	messages: {
		expiring: 'It {{expires}}; Parameter Store deletes it without asking.',
		failed: 'Its {{type}} policy failed.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html'],

	*check({ policies }, { found, options, now }) {
		for (const { type, status, expiresAt } of policies) {
			if (status === 'Failed') yield found('failed', { type }, { key: type });
			else if (type === 'Expiration' && typeof expiresAt === 'string' && status !== 'Finished') {
				const days = -daysBetween(expiresAt, now);
				const ahead = days <= 1 ? 'within a day' : `in ${days} days`;
				const past = isPast(expiresAt, now);
				const expires = past ? `expired on ${dayOf(expiresAt)}` : `expires on ${dayOf(expiresAt)}, ${ahead}`;
				if (days <= options.days) yield found('expiring', { expires }, { key: type });
			}
		}
	},
});
