import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Principal that can read secrets and does not.',
	why: 'Access that nobody uses serves only whoever takes the principal over.',
	remedy:
		'Take the statement away, or name in it only the secrets that were read. `hushlint access` tells which statement it is.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'principal',
	worlds: ['account'],
	needs: ['idleAccess'],
	messages: {
		unused: 'It can read {{names}}{{bound}}, and has not in {{days}} days.',
	},
	equivalents: ['IAM Access Analyzer unused access'],
	references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],

	*check({ idleAccess }, { found }) {
		if (idleAccess === null || idleAccess.idle.length === 0) return;
		const { idle, days, upperBound } = idleAccess;
		const names = idle.slice(0, 5).join(', ');
		const more = idle.length > 5 ? ` and ${idle.length - 5} more` : '';
		const bound = upperBound.length > 0 ? ', at most' : '';
		yield found('unused', { days: Math.floor(days), names: `${names}${more}`, bound });
	},
});
