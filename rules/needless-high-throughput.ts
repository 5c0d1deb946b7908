import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { integer, number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Account that pays for more throughput of Parameter Store than it uses.',
	why: 'With the setting on, every read of a standard parameter is billed; without it, 40 reads a second are free.',
	remedy: {
		text: 'Switch higher throughput off, or keep values in a cache first where bursts come near the limit.',
		cli: 'aws ssm reset-service-setting --region {{region}} --setting-id /ssm/parameter-store/high-throughput-enabled',
	},
	severity: 'informational',
	since: '0.2.0',
	topic: 'cost',
	resource: 'account',
	// A template may turn the setting on; what is read in a second it does not know.
	worlds: ['account'],
	weighs: ['boughtThroughput'],
	options: {
		days: integer({ default: 30, minimum: 1, describe: 'Days of events that must not come near the limit.' }),
		shareOfLimit: number({
			default: 0.75,
			minimum: 0,
			maximum: 1,
			describe: 'Part of the ordinary limit from which the setting counts as needed.',
		}),
		lowUsd: number({ default: 1, minimum: 0, describe: 'USD a month from which a finding is low.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'USD a month from which a finding is medium.' }),
	},
	messages: {
		idle: 'Higher throughput is on, and nobody read a parameter in {{days}} days.',
		needless:
			'Higher throughput is on, and in {{days}} days no second saw more than {{peak}} reads of parameters; {{limit}} are answered without it. Reads of standard parameters cost ${{usd}} a month{{besides}}.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html'],

	*check({ boughtThroughput }, { found, gap, options }) {
		if (isUnread(boughtThroughput)) yield gap(boughtThroughput);
		if (!isRead(boughtThroughput) || boughtThroughput === null) return;
		const { peak, limit, usd, usdBesides, days } = boughtThroughput;
		// Just below the limit, the next busy day is above it.
		if (peak >= limit * options.shareOfLimit) return;
		if (days < options.days) {
			yield gap(unread('not-collected', `${options.days} days of reads`));
			return;
		}
		if (peak === 0) {
			yield found('idle', { days: Math.floor(days) });
			return;
		}
		const severity = usd >= options.mediumUsd ? 'medium' : usd >= options.lowUsd ? 'low' : 'informational';
		// What caches would spare is told of the parameters, and counted there.
		const cost = usdBesides > 0 ? { monthlyCost: { usd: usdBesides, basis: 'measured' as const } } : {};
		const besides = usdBesides < usd ? `, $${usdBesides.toFixed(2)} if callers kept what they read` : '';
		const data = { peak, limit, usd: usd.toFixed(2), besides, days: Math.floor(days) };
		yield found('needless', data, { severity, ...cost });
	},
});
