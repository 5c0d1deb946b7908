import { beginWith, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement that denies reading parameters and leaves another way to read them.',
	why: 'Parameter Store has four actions that give the value, each allowed and denied for itself; and GetParametersByPath is asked for the path above, not for the parameter.',
	remedy:
		'Deny ssm:GetParameter* on the parameters, and ssm:GetParametersByPath on every path above them up to parameter/, or allow only what is to be read.',
	severity: 'high',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'control-policy'],
	worlds: ['account', 'iac'],
	needs: ['denyBypass'],
	messages: {
		bypassed: '{{statement}} denies reading {{pattern}}, yet {{holders}} can call {{ways}}.',
		open: '{{statement}} denies reading {{pattern}}, but not by {{ways}}: whoever it is for may still be allowed that.',
	},
	references: [
		'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html',
		'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html',
	],

	*check({ denyBypass, label }, { found }) {
		if (denyBypass === null) return;
		const { pattern, ways, holders } = denyBypass;
		const data = { statement: beginWith(label), pattern, ways: describeList(ways) };
		if (holders !== null) yield found('bypassed', { ...data, holders });
		else yield found('open', data, { severity: 'medium', because: 'it is not in sight whom it binds' });
	},
});
