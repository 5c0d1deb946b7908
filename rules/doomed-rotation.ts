import { isPast } from '../src/model/days.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret rotated by a function although its issuer offers no rotation.',
	why: 'The function can only invent a value that the issuer does not know: the day it succeeds, every reader breaks.',
	remedy: {
		text: 'Switch the rotation off, tag the secret hushlint:rotation=manual, and change the credential at its issuer by hand.',
		cli: 'aws secretsmanager cancel-rotate-secret --region {{region}} --secret-id {{arn}}',
	},
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['rotation', 'exemption', 'genericRotation', 'credentialKind'],
	weighs: ['lastRotatedAt', 'nextRotationAt'],
	messages: {
		doomed:
			'A general rotation function is set up, but the issuer of this credential offers no rotation ({{evidence}}).',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html',
	],

	*check({ exemption, genericRotation, credentialKind, lastRotatedAt, nextRotationAt }, { found, gap, now }) {
		if (exemption || !genericRotation) return;
		if (credentialKind?.rotatable !== 'no' || typeof lastRotatedAt === 'string') return;
		if (isUnread(lastRotatedAt)) {
			yield gap(lastRotatedAt);
			return;
		}
		const failing = isRead(nextRotationAt) && nextRotationAt !== null && isPast(nextRotationAt, now);
		const worse = { severity: 'high', because: 'the rotation is failing' } as const;
		yield found('doomed', { evidence: credentialKind.evidence }, failing ? worse : {});
	},
});
