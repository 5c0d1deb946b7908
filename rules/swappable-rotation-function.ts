import { describeList } from '../src/access/holder-words.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Principal that reads secrets by changing the code of their rotation function.',
	why: 'The function is handed every new value: who may change its code reads secrets that no policy gives it.',
	remedy:
		'Allow lambda:UpdateFunctionCode on rotation functions to the role that deploys them alone, and name that role in the setting `deployers`.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'principal',
	worlds: ['account'],
	weighs: ['functionChanger'],
	messages: {
		swappable: 'It may change the code of {{functions}}, and so read {{secrets}}, which it cannot itself.',
	},
	references: [
		'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html',
	],

	*check({ functionChanger }, { found, gap }) {
		if (isUnread(functionChanger)) yield gap(functionChanger);
		if (!isRead(functionChanger)) return;
		const { functions, secrets, open } = functionChanger;
		if (secrets.length > 0)
			yield found('swappable', { functions: describeList(functions, 2), secrets: describeList(secrets, 2) });
		else if (open !== undefined) yield gap(open);
	},
});
