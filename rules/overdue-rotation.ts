import { dayOf, isPast } from '../src/model/days.ts';
import { isRead } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation is overdue.',
	why: 'Secrets Manager keeps trying and failing: the value grows old while everyone believes it is rotated.',
	remedy: {
		text: 'Read the log of the rotation function for the error, mend it, then rotate once by hand to see it work.',
		cli: 'aws secretsmanager rotate-secret --region {{region}} --secret-id {{arn}}',
	},
	severity: 'high',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account'],
	needs: ['rotation', 'exemption', 'nextRotationAt'],
	weighs: ['lastRotatedAt'],
	yieldsTo: ['unusable-key', 'never-succeeded-rotation', 'stuck-rotation'],
	options: {
		graceDays: integer({
			default: 2,
			minimum: 0,
			describe: 'Days past the due date before a rotation counts as overdue.',
		}),
	},
	messages: {
		overdue: 'Rotation was due on {{due}} and has not succeeded{{since}}.',
	},
	equivalents: ['Security Hub SecretsManager.2', 'AWS Config secretsmanager-scheduled-rotation-success-check'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html'],

	*check({ rotation, exemption, nextRotationAt, lastRotatedAt }, { found, options, now }) {
		if (!rotation?.enabled || exemption || nextRotationAt === null) return;
		if (!isPast(nextRotationAt, now, options.graceDays)) return;
		const since = isRead(lastRotatedAt) && lastRotatedAt !== null ? ` since ${dayOf(lastRotatedAt)}` : '';
		yield found('overdue', { due: dayOf(nextRotationAt), since });
	},
});
