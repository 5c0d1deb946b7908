import { isRead, isUnread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that many principals can read.',
	why: 'Each of them is a way to the value; when it leaks, nobody can tell through whom.',
	remedy:
		'See who they are (`hushlint access` and its name) and take it from those who do not read it: grant it by name to the roles of its own service.',
	severity: 'low',
	since: '0.1.0',
	topic: 'access',
	resource: 'secret',
	worlds: ['account'],
	weighs: ['crowd', 'deletedAt'],
	options: { maximum: integer({ default: 20, minimum: 1, describe: 'Readers that a secret may have.' }) },
	messages: { crowded: '{{count}} principals besides administrators can read it, among them {{names}}.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],

	*check({ crowd, deletedAt }, { found, gap, options }) {
		if (typeof deletedAt === 'string') return;
		if (isUnread(crowd)) yield gap(crowd);
		if (!isRead(crowd)) return;
		const { count, names, upperBound, lowerBound } = crowd;
		const [more] = lowerBound;
		if (count > options.maximum) {
			const words = upperBound.length > 0 ? `At most ${count}` : String(count);
			yield found('crowded', { count: words, names: names.join(', ') });
		} else if (more !== undefined) yield gap(more);
	},
});
