import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter that a principal of another environment can read.',
	why: 'Whoever takes over development then holds production: environments that share secrets are one environment.',
	remedy: 'Grant each environment its own secrets by name, as in `secret:dev/*`; best of all, give each an account.',
	severity: 'high',
	since: '0.1.0',
	topic: 'access',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	weighs: ['otherEnvironments', 'setAside'],
	messages: { crossing: 'It is of {{own}}, and {{names}} of {{other}} can read it.' },
	references: [
		'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html',
	],

	*check({ otherEnvironments, setAside }, { found, gap }) {
		if (isRead(setAside) && setAside?.kind === 'pending-deletion') return;
		if (isUnread(otherEnvironments)) yield gap(otherEnvironments);
		if (!isRead(otherEnvironments) || otherEnvironments === null) return;
		const { own, strangers, open } = otherEnvironments;
		for (const { environment, names } of strangers) {
			const [first = '', second, ...others] = names;
			const more = others.length > 0 ? ` and ${others.length} more` : '';
			const milder = { severity: 'low', because: 'production reads what is not' } as const;
			const data = { own, other: environment, names: `${second === undefined ? first : `${first}, ${second}`}${more}` };
			yield found('crossing', data, { key: environment, ...(environment === 'prod' ? milder : {}) });
		}
		if (open !== undefined) yield gap(open);
	},
});
