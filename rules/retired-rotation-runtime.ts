import { dayOf, isPast } from '../src/model/days.ts';
import { deprecationOf } from '../src/model/lambda-runtimes.ts';
import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { plain } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload that rotates secrets on a retired Lambda runtime.',
	why: 'The runtime gets no security updates, and soon the function can no longer be changed: the code that holds new passwords is the last that should grow old.',
	remedy: 'Deploy the rotation function again from the current template, on a runtime that AWS supports.',
	severity: 'low',
	since: '0.2.0',
	topic: 'rotation',
	resource: 'workload',
	worlds: ['account', 'iac'],
	needs: ['type'],
	weighs: ['runtime', 'rotates'],
	messages: { retired: 'It rotates {{secrets}} on {{runtime}}, which AWS retired on {{day}}.' },
	equivalents: ['Security Hub Lambda.2'],
	references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],

	*check({ type, rotates, runtime }, { found, gap, now }) {
		if (type !== 'function' || (isRead(rotates) && rotates.length === 0) || runtime === null) return;
		const name = isRead(runtime) ? plain(runtime) : undefined;
		const day = name === undefined ? undefined : deprecationOf(name);
		if (day !== undefined && !isPast(day, now)) return;
		if (isUnread(rotates)) yield gap(rotates);
		else if (isUnread(runtime)) yield gap(runtime);
		else if (name === undefined) yield gap(unread('unresolved'));
		else if (day === undefined) yield gap(unread('unfamiliar'));
		else if (isRead(rotates)) {
			const [first = '', ...others] = rotates;
			const secrets = others.length === 0 ? first : `${first} and ${others.length} more`;
			yield found('retired', { secrets, runtime: name, day: dayOf(day) });
		}
	},
});
