import { beginWith } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement with an action of Secrets Manager, Parameter Store or KMS that does not exist.',
	why: 'IAM accepts an action that no service has and never matches it: an Allow grants nothing, a Deny protects nothing, and a reader of the policy believes otherwise.',
	remedy: 'Write the action as the service spells it, or remove it.',
	severity: 'low',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'control-policy', 'secret-policy', 'parameter-policy', 'key-policy'],
	worlds: ['account', 'iac'],
	needs: ['unknownActions'],
	messages: {
		allow: '{{statement}} allows {{action}} to {{holders}}, an action that does not exist{{hint}}.',
		deny: '{{statement}} denies {{action}} to {{holders}}, an action that does not exist{{hint}}.',
		except: '{{statement}} leaves out {{action}}, an action that does not exist{{hint}}.',
	},
	references: [
		'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
		'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html',
	],

	*check({ unknownActions, label }, { found }) {
		for (const { action, nearest, distance, element, holders } of unknownActions) {
			const hint = nearest === null ? '' : `; the nearest is ${nearest}`;
			const near = distance <= 2 ? { severity: 'medium' as const, because: 'it looks like a slip of the pen' } : {};
			yield found(element, { statement: beginWith(label), action, holders, hint }, { key: action, ...near });
		}
	},
});
