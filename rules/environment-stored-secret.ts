import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload with the value of a secret in its plain environment.',
	why: 'Everyone who may describe the function or the task reads it there; it ends in crash dumps and child processes, and rotation never reaches it.',
	remedy:
		'Pass the name of the secret and read it at run time through a cache; in ECS use `secrets` instead of `environment`.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'template',
	resource: 'workload',
	worlds: ['iac'],
	needs: ['environment'],
	yieldsTo: ['literal-secret-value'],
	messages: { stored: 'The environment variable {{variable}} holds {{what}} in plain text.' },
	equivalents: ['cdk-nag ECS2'],
	references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

	*check({ environment }, { found }) {
		for (const { name, value, at } of environment) {
			if (value.origin !== 'secret-value' && value.origin !== 'generated') continue;
			const what = value.origin === 'generated' ? 'a generated secret' : 'the value of a secret';
			yield found('stored', { variable: render(name), what }, { at: value.at ?? at, key: render(name) });
		}
	},
});
