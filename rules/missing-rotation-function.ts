import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose rotation function does not exist.',
	why: 'Every rotation fails before it begins: the value grows old while everyone believes it is rotated.',
	remedy:
		'Deploy the function again, or give the secret another: rotation by AWS where its service offers that, else the template for its kind.',
	severity: 'high',
	since: '0.2.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	weighs: ['rotationFunction', 'setAside'],
	yieldsTo: ['unusable-key'],
	messages: { missing: 'Rotation calls the function {{function}}, which does not exist.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html'],

	*check({ setAside, rotationFunction }, { found, gap }) {
		if (isRead(setAside) && setAside !== null) return;
		if (isRead(rotationFunction) && rotationFunction?.workload !== null) return;
		if (isUnread(rotationFunction)) yield gap(rotationFunction);
		else if (isUnread(setAside)) yield gap(setAside);
		else if (isRead(rotationFunction)) yield found('missing', { function: rotationFunction.name });
	},
});
