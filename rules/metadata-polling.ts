import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Account whose secrets are described or listed over and over.',
	why: 'A description is billed like a read of the value, and nobody needs one every second.',
	remedy:
		'Read the value instead of asking whether it is there, keep lists for a while, and let EventBridge tell of changes.',
	severity: 'low',
	since: '0.2.0',
	topic: 'cost',
	resource: 'account',
	worlds: ['account'],
	needs: ['metadataCallers'],
	options: {
		lowUsd: number({ default: 1, minimum: 0, describe: 'USD a month from which there is a finding.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'USD a month from which a finding is medium.' }),
	},
	messages: {
		polling:
			'{{caller}} makes {{calls}} calls a month that only describe or list secrets, {{basis}} over {{days}} days: ${{usd}}. What helps is {{remedy}}.',
	},
	references: ['https://aws.amazon.com/secrets-manager/pricing/'],

	*check({ metadataCallers }, { found, options }) {
		for (const { principal, workload, caller, remedy, calls, usd, basis, days } of metadataCallers) {
			if (usd < options.lowUsd) continue;
			yield found(
				'polling',
				{
					caller,
					remedy,
					calls: calls.toLocaleString('en-US'),
					usd: usd.toFixed(2),
					basis: basis === 'measured' ? 'measured' : 'sampled',
					days: Math.round(days),
				},
				{
					key: `${principal} ${workload ?? ''}`,
					monthlyCost: { usd, basis },
					...(usd >= options.mediumUsd ? { severity: 'medium' } : {}),
				},
			);
		}
	},
});
