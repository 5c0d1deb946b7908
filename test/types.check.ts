// What must and what must not compile. Checked by `npm run types`; nothing here is run.
import { openStatements } from '../src/access/statements/open-statements.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

const prose = { summary: 'Secret.', why: 'It.', remedy: 'Do.', since: '0.1.0', worlds: ['account'] } as const;

export const design = defineRule({
	...prose,
	severity: 'high',
	enabled: true,
	topic: 'rotation',
	resource: 'secret',
	needs: ['rotation', 'exemption'],
	weighs: ['lastReadAt'],
	yieldsTo: ['unusable-key'],
	options: { graceDays: integer({ default: 2, minimum: 0, describe: 'Days.' }) },
	messages: { overdue: 'Rotation was due on {{due}} and has not succeeded since {{last}}.' },
	equivalents: ['Security Hub SecretsManager.2'],
	*check(secret, { found, gap, options, now }) {
		if (secret.exemption || !secret.rotation?.enabled) return;
		if (typeof secret.lastReadAt === 'object' && secret.lastReadAt !== null && 'unread' in secret.lastReadAt) {
			yield gap(secret.lastReadAt);
		}
		yield found('overdue', { due: now.toISOString(), last: options.graceDays });
		// @ts-expect-error -- a placeholder without its value
		yield found('overdue', { due: 'x' });
		// @ts-expect-error -- no such message
		yield found('overdrawn', {});
		// @ts-expect-error -- no such option
		found('overdue', { due: options.graceHours, last: 0 });
		// @ts-expect-error -- a fact that is neither needed nor weighed
		found('overdue', { due: secret.versions, last: 0 });
		// @ts-expect-error -- a weighed fact must be tested
		secret.lastReadAt?.slice(0, 10);
	},
});

export const style = defineRule({
	...prose,
	severity: 'critical',
	topic: 'access',
	resource: 'secret',
	needs: ['resourcePolicy'],
	messages: { open: 'Statement {{statement}} lets any AWS principal call {{actions}}.' },
	*check(secret, { found }) {
		for (const { sid, actions, at } of openStatements(secret.resourcePolicy)) {
			yield found('open', { statement: sid, actions: actions.join(', ') }, { at });
		}
	},
});

export const shared = defineRule({
	...prose,
	severity: 'low',
	topic: 'naming',
	resource: ['secret', 'parameter'],
	// @ts-expect-error -- parameters have no rotation
	needs: ['rotation'],
	messages: { odd: 'Odd.' },
	*check(_resource, { found }) {
		yield found('odd', {});
	},
});
