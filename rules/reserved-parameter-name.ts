import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Parameter whose name Parameter Store refuses.',
	why: 'The deployment fails, after half of it has been made.',
	remedy:
		'Choose a name that does not start with aws or ssm, has at most 15 levels, and differs from others by more than a leading slash.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'naming',
	resource: 'parameter',
	worlds: ['iac'],
	needs: ['name', 'nameFault'],
	messages: { refused: 'The name "{{name}}" {{fault}}.' },
	equivalents: ['cfn-lint W3701'],
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html'],

	*check({ name, nameFault }, { found }) {
		if (name === null || nameFault === null) return;
		yield found('refused', { name: render(name), fault: nameFault.words }, { key: nameFault.fault });
	},
});
