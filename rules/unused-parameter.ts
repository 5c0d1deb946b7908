import { daysBetween } from '../src/model/days.ts';
import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { unusedParameterDays } from '../src/model/unused-days.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter that nobody reads.',
	why: 'A value that nobody uses is one that nobody keeps right, and a credential that nobody misses when it is stolen.',
	remedy: {
		text: 'Ask its owner, note the value where it can be found again, and delete the parameter: nothing restores it.',
		cli: 'aws ssm delete-parameter --region {{region}} --name {{name}}',
	},
	severity: 'informational',
	since: '0.2.0',
	topic: 'cost',
	resource: 'parameter',
	worlds: ['account'],
	needs: ['setAside', 'lastModifiedAt'],
	weighs: ['parameterReads', 'monthlyCost'],
	options: {
		days: integer({
			default: unusedParameterDays,
			minimum: 1,
			describe: 'Days of events without a read after which it counts as unused.',
		}),
	},
	messages: { unused: 'Nobody has read it, its path or its key in the {{days}} days of events.' },
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-cloudtrail-logs.html'],

	*check({ setAside, lastModifiedAt, parameterReads, monthlyCost }, { found, gap, options, now }) {
		// Who wrote it lately uses it.
		if (setAside || (lastModifiedAt !== null && daysBetween(lastModifiedAt, now) <= options.days)) return;
		if (isUnread(parameterReads)) yield gap(parameterReads);
		if (!isRead(parameterReads) || parameterReads.read) return;
		const { days } = parameterReads;
		if (days < options.days) yield gap(unread('not-collected', `${options.days} days of reads`));
		else
			yield found(
				'unused',
				{ days: Math.floor(days) },
				'usd' in monthlyCost && monthlyCost.usd > 0 ? { monthlyCost } : {},
			);
	},
});
