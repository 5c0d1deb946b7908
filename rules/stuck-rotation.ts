import { dayOf, isPast } from '../src/model/days.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation stopped half way.',
	why: 'A version waits under AWSPENDING: the new credential may already work at its issuer, and no further rotation starts while it stands.',
	remedy: {
		text: 'Find out whether the pending value works. Then finish the rotation, or take the label off and rotate again.',
		cli: 'aws secretsmanager update-secret-version-stage --region {{region}} --secret-id {{arn}} --version-stage AWSPENDING --remove-from-version-id {{version}}',
	},
	severity: 'high',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account'],
	needs: ['exemption'],
	weighs: ['versions'],
	yieldsTo: ['unusable-key', 'never-succeeded-rotation'],
	options: { maxHours: integer({ default: 24, minimum: 1, describe: 'Hours that a rotation may take.' }) },
	messages: { stuck: 'Version {{version}} has waited under AWSPENDING since {{since}} without becoming current.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html'],

	*check({ versions, exemption }, { found, gap, options, now }) {
		if (exemption) return;
		if (isUnread(versions)) yield gap(versions);
		for (const { id, stages, createdAt } of isRead(versions) ? versions : []) {
			if (!stages.includes('AWSPENDING') || stages.includes('AWSCURRENT')) continue;
			if (typeof createdAt !== 'string' || !isPast(createdAt, now, options.maxHours / 24)) continue;
			yield found('stuck', { version: id, since: dayOf(createdAt) });
		}
	},
});
