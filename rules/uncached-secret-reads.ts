import { isRead, isUnread } from '../src/model/observed.ts';
import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that a caller fetches again and again instead of keeping it.',
	why: 'Every call is billed, and so is the request to a key of your own; and every call is a round trip that the user of the application waits for.',
	remedy:
		'Keep the value for a few minutes. A function can by the AWS Parameters and Secrets Lambda Extension, a service by a caching client or the AWS Workload Credentials Provider, and what polls by a longer interval.',
	severity: 'low',
	since: '0.2.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account'],
	needs: ['setAside'],
	weighs: ['uncachedReads', 'spreadReads'],
	options: {
		lowUsd: number({ default: 1, minimum: 0, describe: 'Avoidable USD a month from which there is a finding.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'Avoidable USD a month from which a finding is medium.' }),
	},
	messages: {
		uncached:
			'{{caller}} reads it {{reads}} times a month, {{basis}} over {{days}} days; a cache of 300 seconds would spare {{avoidable}} of them, each a round trip, and ${{usd}}. What fits it is {{remedy}}.',
		spread:
			'{{caller}} reads {{count}} secrets such as this one {{reads}} times a month in all, {{basis}} over {{days}} days; a cache of 300 seconds would spare {{avoidable}} of them, each a round trip, and ${{usd}}. What fits it is {{remedy}}.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html'],

	*check({ setAside, uncachedReads, spreadReads }, { found, gap, options }) {
		// Reads cost the same whoever owns the secret.
		if (setAside?.kind === 'configured' || setAside?.kind === 'pending-deletion') return;
		if (isUnread(uncachedReads)) yield gap(uncachedReads);
		if (!isRead(uncachedReads)) return;
		for (const { principal, workload, caller, remedy, reads, avoidable, usd, days, basis, open } of uncachedReads) {
			if (open && usd < options.lowUsd && open.usd >= options.lowUsd) yield gap(open.reason);
			if (usd < options.lowUsd) continue;
			const [least, most] = avoidable.map((calls) => calls.toLocaleString('en-US'));
			const data = {
				caller,
				remedy,
				reads: reads.toLocaleString('en-US'),
				avoidable: least === most ? `${least}` : `${least} to ${most}`,
				usd: usd.toFixed(2),
				basis: basis === 'measured' ? 'measured' : 'sampled',
				days: Math.round(days),
			};
			yield found('uncached', data, {
				key: `${principal} ${workload ?? ''}`,
				monthlyCost: { usd, basis },
				...(usd >= options.mediumUsd ? { severity: 'medium' } : {}),
			});
		}
		if (!isRead(spreadReads)) return;
		for (const { principal, workload, caller, remedy, below, days, basis } of spreadReads) {
			// What is worth a finding of its own has one.
			const small = below(options.lowUsd);
			if (small.count < 2) continue;
			const { usd, open } = small;
			if (open && usd < options.lowUsd && open.usd >= options.lowUsd) yield gap(open.reason);
			if (usd < options.lowUsd) continue;
			const data = {
				caller,
				remedy,
				count: small.count,
				reads: small.reads.toLocaleString('en-US'),
				avoidable: small.avoidable.toLocaleString('en-US'),
				usd: usd.toFixed(2),
				basis: basis === 'measured' ? 'measured' : 'sampled',
				days: Math.round(days),
			};
			yield found('spread', data, {
				key: `${principal} ${workload ?? ''}`,
				monthlyCost: { usd, basis },
				...(usd >= options.mediumUsd ? { severity: 'medium' } : {}),
			});
		}
	},
});
