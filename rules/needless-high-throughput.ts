import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Account that pays for more throughput of Parameter Store than it uses.',
	why: 'With the setting on, every read of a standard parameter is billed; without it, 40 reads a second are free.',
	remedy: {
		text: 'Switch higher throughput off, or keep values in a cache first where bursts come near the limit.',
		cli: 'aws ssm reset-service-setting --region {{region}} --setting-id /ssm/parameter-store/high-throughput-enabled',
	},
	severity: 'informational',
	since: '0.1.0',
	topic: 'cost',
	resource: 'account',
	worlds: ['account'],
	needs: ['boughtThroughput'],
	options: {
		lowUsd: number({ default: 1, minimum: 0, describe: 'USD a month from which a finding is low.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'USD a month from which a finding is medium.' }),
	},
	messages: {
		idle: 'Higher throughput is on, and nobody read a parameter in {{days}} days.',
		needless:
			'Higher throughput is on, and in {{days}} days no second saw more than {{peak}} reads of parameters; {{limit}} are answered without it. Reads of standard parameters cost ${{usd}} a month.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html'],

	*check({ boughtThroughput }, { found, options }) {
		if (boughtThroughput === null) return;
		const { peak, limit, usd, days } = boughtThroughput;
		if (peak >= limit) return;
		if (peak === 0) {
			yield found('idle', { days: Math.floor(days) });
			return;
		}
		const severity = usd >= options.mediumUsd ? 'medium' : usd >= options.lowUsd ? 'low' : 'informational';
		const data = { peak, limit, usd: usd.toFixed(2), days: Math.floor(days) };
		yield found('needless', data, { severity, ...(usd > 0 ? { monthlyCost: { usd, basis: 'measured' } } : {}) });
	},
});
