import { isRead, isUnread } from '../src/model/observed.ts';
import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload whose secrets are read again far more often than they change.',
	why: 'Every read is billed, for every copy, day and night; and what polls a secret every few seconds hides who really uses it.',
	remedy:
		'Lengthen the interval: an hour is the default of the External Secrets Operator, and enough for most secrets.',
	severity: 'low',
	since: '0.1.0',
	topic: 'cost',
	resource: 'workload',
	worlds: ['iac'],
	weighs: ['refreshCost', 'cache', 'references'],
	options: {
		lowUsd: number({ default: 1, minimum: 0, describe: 'Avoidable USD a month from which a finding is low.' }),
		mediumUsd: number({ default: 25, minimum: 0, describe: 'Avoidable USD a month from which a finding is medium.' }),
	},
	messages: {
		eager: 'Reading every {{interval}} makes {{calls}} calls a month, ${{usd}}; hourly would save ${{saved}}.',
		switchedOff: 'The cache of the Lambda extension is switched off by a TTL of 0.',
	},
	references: ['https://external-secrets.io/latest/api/externalsecret/'],

	*check({ refreshCost, cache, references }, { found, gap, options }) {
		if (isUnread(refreshCost)) yield gap(refreshCost);
		if (isRead(refreshCost) && refreshCost !== null && refreshCost.saved >= options.lowUsd) {
			const { calls, everySeconds, usd, saved, at } = refreshCost;
			const data = {
				interval: everySeconds === 1 ? 'second' : `${everySeconds} seconds`,
				calls: calls.toLocaleString('en-US'),
				usd: usd.toFixed(2),
				saved: saved.toFixed(2),
			};
			const monthlyCost = { usd: saved, basis: 'assumed' } as const;
			yield found('eager', data, { at, monthlyCost, ...(saved >= options.mediumUsd ? { severity: 'medium' } : {}) });
		}
		const reads = isRead(references) && references.some(({ how }) => how === 'runtime');
		if (isRead(cache) && cache?.ttlSeconds === 0 && reads) yield found('switchedOff', {}, { at: cache.at });
	},
});
