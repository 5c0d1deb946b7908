import type { Scope } from '../src/model/snapshot.ts';
import type { ValueShape } from '../src/model/template.ts';
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
	worlds: ['account', 'iac'],
	needs: ['environment'],
	yieldsTo: ['literal-secret-value'],
	messages: { stored: 'The environment variable {{variable}} holds {{what}} in plain text.' },
	equivalents: ['cdk-nag ECS2'],
	references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

	*check({ environment, scope }, { found }) {
		for (const { name, value, at } of environment) {
			const what = whatIs(value, scope);
			if (what === undefined) continue;
			yield found('stored', { variable: render(name), what }, { at: value.at ?? at, key: render(name) });
		}
	},
});

/** A template's literals are another rule's; in an account nobody wrote them anywhere else. */
function whatIs({ origin, words }: ValueShape, { world }: Scope): string | undefined {
	if (origin === 'credential' && world === 'account') return words ?? 'a credential';
	if (origin === 'generated') return 'a generated secret';
	return origin === 'secret-value' ? 'the value of a secret' : undefined;
}
