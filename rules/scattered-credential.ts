import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that is one part of a credential kept in several secrets.',
	why: 'Parts change at different times, so a reader may see half an old credential and half a new one; and each part is billed as a secret.',
	remedy: 'Keep the parts together as one JSON secret: one read gets them all, and they rotate together.',
	severity: 'low',
	since: '0.1.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['parts', 'setAside'],
	weighs: ['partsSaving'],
	yieldsTo: ['unused-secret'],
	messages: { scattered: '{{names}} are parts of one credential ({{roles}}); one JSON secret would hold them.' },
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html'],

	*check({ parts, setAside, partsSaving }, { found }) {
		if (!parts?.leads || setAside) return;
		const data = { names: parts.names.map((name) => `"${name}"`).join(', '), roles: parts.roles.join(', ') };
		yield found('scattered', data, { key: parts.stem, ...('usd' in partsSaving ? { monthlyCost: partsSaving } : {}) });
	},
});
