import { isRead, isUnread } from '../src/model/observed.ts';
import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter that a caller fetches again and again instead of keeping it.',
	why: 'Reads of advanced parameters are billed. All others share 40 reads a second in an account and Region: what takes most of them makes every other reader fail.',
	remedy:
		'Keep the value for a few minutes. A function can by the AWS Parameters and Secrets Lambda Extension, a service by a caching client or the AWS Workload Credentials Provider, and what polls by a longer interval.',
	severity: 'low',
	since: '0.2.0',
	topic: 'cost',
	resource: 'parameter',
	worlds: ['account'],
	needs: ['setAside'],
	weighs: ['uncachedReads', 'parameterLoad'],
	options: {
		lowUsd: number({ default: 1, minimum: 0, describe: 'Avoidable USD a month from which there is a finding.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'Avoidable USD a month from which a finding is medium.' }),
		shareOfLimit: number({
			default: 0.75,
			minimum: 0,
			maximum: 1,
			describe: 'Part of the shared limit that all reads of one second must reach to risk throttling.',
		}),
	},
	messages: {
		billed:
			'{{caller}} reads it {{reads}} times a month, {{basis}} over {{days}} days; a cache of 300 seconds would spare {{avoidable}} of them, each a round trip, and ${{usd}}. What fits it is {{remedy}}.',
		throttled:
			'{{caller}} reads it up to {{own}} times a second, and all readers of parameters up to {{all}} of {{limit}}; a cache of 300 seconds would spare {{avoidable}} of {{reads}} reads a month, {{basis}} over {{days}} days. What fits it is {{remedy}}.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html'],

	*check({ setAside, uncachedReads, parameterLoad }, { found, gap, options }) {
		if (setAside) return;
		if (isUnread(uncachedReads)) yield gap(uncachedReads);
		if (!isRead(uncachedReads)) return;
		if (isUnread(parameterLoad) && uncachedReads.length > 0) yield gap(parameterLoad);
		const load = isRead(parameterLoad) ? parameterLoad : null;
		const isRisky = load !== null && load.all >= load.limit * options.shareOfLimit && load.own * 2 > load.all;
		for (const [at, one] of uncachedReads.entries()) {
			const { principal, workload, caller, remedy, usd, basis, days, open } = one;
			if (open && usd < options.lowUsd && open.usd >= options.lowUsd) yield gap(open.reason);
			const [least, most] = one.avoidable.map((calls) => calls.toLocaleString('en-US'));
			const data = {
				caller,
				remedy,
				reads: one.reads.toLocaleString('en-US'),
				avoidable: least === most ? `${least}` : `${least} to ${most}`,
				basis: basis === 'measured' ? 'measured' : 'sampled',
				days: Math.round(days),
			};
			const key = `${principal} ${workload ?? ''}`;
			if (usd >= options.lowUsd) {
				const severity = usd >= options.mediumUsd ? ({ severity: 'medium' } as const) : {};
				const monthlyCost = { usd, basis };
				yield found('billed', { ...data, usd: usd.toFixed(2) }, { key, monthlyCost, ...severity });
			} else if (isRisky && at === 0) {
				yield found('throttled', { ...data, own: load.own, all: load.all, limit: load.limit }, { key });
			}
		}
	},
});
