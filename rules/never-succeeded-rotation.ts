import { dayOf, isPast } from '../src/model/days.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation is on and has never succeeded.',
	why: 'Everyone believes the value is rotated; it has never changed since the day it was set.',
	remedy: {
		text: 'Read the log of the rotation function for the first error, mend it, then rotate once by hand to see it work.',
		cli: 'aws secretsmanager rotate-secret --region {{region}} --secret-id {{arn}}',
	},
	severity: 'high',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account'],
	needs: ['rotation', 'exemption', 'lastRotatedAt', 'nextRotationAt'],
	yieldsTo: ['unusable-key', 'missing-rotation-function', 'doomed-rotation'],
	options: {
		graceDays: integer({
			default: 1,
			minimum: 0,
			describe: 'Days past the first due date before the first rotation counts as failed.',
		}),
	},
	messages: { never: 'Rotation is on, its first run was due on {{due}}, and it has never succeeded.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html'],

	*check({ rotation, exemption, lastRotatedAt, nextRotationAt }, { found, options, now }) {
		if (!rotation?.enabled || exemption || lastRotatedAt !== null || nextRotationAt === null) return;
		if (isPast(nextRotationAt, now, options.graceDays)) yield found('never', { due: dayOf(nextRotationAt) });
	},
});
