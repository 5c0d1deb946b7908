import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter whose name differs from another only by case or separator.',
	why: 'Sooner or later somebody reads, rotates or deletes the wrong one.',
	remedy: 'Find out which one is used, move its readers to it, and delete the other.',
	severity: 'informational',
	since: '0.1.0',
	topic: 'naming',
	resource: ['secret', 'parameter'],
	worlds: ['account'],
	needs: ['name', 'lookalikes', 'setAside'],
	messages: { lookalike: '"{{name}}" differs only by case or separator from {{others}}.' },

	*check({ name, lookalikes, setAside }, { found }) {
		if (name === null || lookalikes.length === 0 || setAside) return;
		yield found('lookalike', { name: render(name), others: lookalikes.map((other) => `"${other}"`).join(', ') });
	},
});
