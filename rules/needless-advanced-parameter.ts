import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter in the advanced tier that uses nothing of it.',
	why: 'Advanced parameters are billed by the month and by the read; standard ones are free.',
	remedy:
		'If its value is at most 4 KB, recreate it in the standard tier: an advanced parameter cannot be changed back.',
	severity: 'informational',
	since: '0.1.0',
	topic: 'cost',
	resource: 'parameter',
	worlds: ['account', 'iac'],
	needs: ['tier', 'setAside'],
	weighs: ['policies', 'resourcePolicies', 'monthlyCost'],
	yieldsTo: ['unused-parameter'],
	messages: {
		needless:
			'It is in the advanced tier without a parameter policy and without being shared. The standard tier holds up to 4 KB.',
	},
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html'],

	*check({ tier, policies, resourcePolicies, setAside, monthlyCost }, { found, gap }) {
		if (tier !== 'Advanced' || setAside) return;
		const uses = [policies, resourcePolicies];
		if (uses.some((use) => isRead(use) && use.length > 0)) return;
		const open = uses.find(isUnread);
		if (open) yield gap(open);
		else yield found('needless', {}, 'usd' in monthlyCost ? { monthlyCost } : {});
	},
});
