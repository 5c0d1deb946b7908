import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation schedule leaves too long between two runs.',
	why: 'A leaked value stays good until the next rotation, however well the rotation works.',
	remedy: {
		text: 'Shorten the schedule. Secrets Manager can rotate as often as every four hours.',
		cli: 'aws secretsmanager rotate-secret --region {{region}} --secret-id {{arn}} --no-rotate-immediately --rotation-rules AutomaticallyAfterDays={{limit}}',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['rotationGap', 'setAside'],
	options: {
		maxGapDays: integer({
			default: 90,
			minimum: 1,
			describe: 'Longest acceptable time between two rotations, in days.',
		}),
	},
	messages: {
		slow: 'The schedule {{schedule}} leaves up to {{days}} days between two rotations; {{limit}} are acceptable.',
		never: 'The schedule {{schedule}} never runs; {{limit}} days between two rotations are acceptable.',
	},
	equivalents: ['Checkov CKV_AWS_304'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html'],

	*check({ rotationGap, setAside }, { found, options }) {
		if (rotationGap === null || setAside) return;
		const { schedule, days } = rotationGap;
		const limit = options.maxGapDays;
		if (days === Infinity) yield found('never', { schedule, limit });
		else if (days > limit) yield found('slow', { schedule, days: Math.ceil(days), limit });
	},
});
