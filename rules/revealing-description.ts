import { credentialShape } from '../src/model/credential-shape.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter whose description, tag or name holds a credential.',
	why: 'Names, descriptions and tags are metadata: anyone who may list sees them, they are not encrypted with your key, and they appear in logs.',
	remedy: 'Take it out, put it into the value, and change the credential: it has been seen.',
	severity: 'high',
	since: '0.1.0',
	topic: 'encryption',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	weighs: ['name', 'description', 'tags'],
	messages: { revealing: 'The {{place}} holds something shaped like {{shape}}.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/data-protection.html'],

	*check({ name, description, tags }, { found, gap }) {
		const places = [
			['name', isRead(name) ? name : null],
			['description', isRead(description) ? description : null],
			...(isRead(tags) ? Object.entries(tags).map(([key, value]) => [`tag "${key}"`, value] as const) : []),
		] as const;
		for (const [place, text] of places) {
			const shape = text === null ? null : credentialShape(render(text));
			if (shape) yield found('revealing', { place, shape: shape.words }, { key: place });
		}
		for (const fact of [name, description, tags]) if (isUnread(fact)) yield gap(fact);
	},
});
