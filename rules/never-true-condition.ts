import { beginWith, describeList } from '../src/access/holder-words.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement on reads whose condition always comes out the same, or whose variable stands for nothing.',
	why: 'A key that no read carries makes an Allow dead and a Deny idle; where the operator also holds for absent keys, it makes the Allow unlimited and the Deny total. Policies look tighter, or wider, than they are.',
	remedy:
		'Test a key that the action carries, as the Service Authorization Reference lists them, in a statement of its own for each service; for variables write Version 2012-10-17 and no spaces.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy', 'control-policy', 'secret-policy', 'parameter-policy'],
	worlds: ['account', 'iac'],
	needs: ['deadConditions', 'deadVariables'],
	messages: {
		deadAllow:
			'{{statement}} allows {{reads}} to {{holders}} only if {{condition}}; no such read carries {{key}}, so that the Allow is dead.',
		idleDeny:
			'{{statement}} denies {{reads}} to {{holders}} only if {{condition}}; no such read carries {{key}}, so that the Deny protects nothing.',
		unlimitedAllow:
			'{{statement}} allows {{reads}} to {{holders}} if {{condition}}; no such read carries {{key}}, so that the condition always holds and limits nothing.',
		totalDeny:
			'{{statement}} denies {{reads}} to {{holders}} if {{condition}}; no such read carries {{key}}, so that the Deny always holds.',
		variable: '{{statement}} uses {{variable}} in {{element}}, about {{holders}}; {{why}}, so that {{effect}}.',
	},
	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html',
		'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html',
	],

	*check({ deadConditions, deadVariables, label }, { found }) {
		const statement = beginWith(label);
		for (const { effect, holds, key, words, reads, holders } of deadConditions) {
			const message = effect === 'Allow' ? (holds ? 'unlimitedAllow' : 'deadAllow') : holds ? 'totalDeny' : 'idleDeny';
			yield found(message, { statement, reads: describeList(reads), holders, condition: words, key }, { key: words });
		}
		for (const { effect, variable, element, why, reach, holders } of deadVariables) {
			const data = {
				statement,
				variable,
				element: element === 'Resource' ? 'its Resource' : `the condition on ${element}`,
				holders,
				why:
					why === 'version'
						? 'a policy without Version 2012-10-17 takes it for letters'
						: 'a name with spaces is no variable',
				effect: outcomes[reach][effect],
			};
			yield found('variable', data, { key: `${element} ${variable}` });
		}
	},
});

const outcomes = {
	all: { Allow: 'the Allow is dead', Deny: 'the Deny protects nothing' },
	always: { Allow: 'the condition always holds', Deny: 'the Deny always holds' },
	part: { Allow: 'it matches nothing', Deny: 'it matches nothing' },
} as const;
