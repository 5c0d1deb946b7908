import { isRead } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that is gone at once when its template lets go of it.',
	why: 'One rename or one wrong destroy, and the value is lost for ever: there is no window in which to restore it.',
	remedy: {
		text: 'Keep a recovery window, or retain the secret when it leaves the template.',
		terraform: 'recovery_window_in_days = 30',
		cloudformation: 'DeletionPolicy: RetainExceptOnCreate\nUpdateReplacePolicy: Retain',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'template',
	resource: 'secret',
	worlds: ['iac'],
	needs: ['recoveryDays', 'retained'],
	weighs: ['environment', 'recoveryAt'],
	messages: {
		noWindow: 'Its recovery window is 0 days.',
		notRetained:
			'CloudFormation deletes it without a recovery window unless DeletionPolicy and UpdateReplacePolicy both retain it.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html'],

	*check({ recoveryDays, retained, environment, recoveryAt }, { found }) {
		const production = isRead(environment) && environment === 'prod';
		const worse = production ? ({ severity: 'medium', because: 'it is a production secret' } as const) : {};
		const at = isRead(recoveryAt) && recoveryAt !== null ? { at: recoveryAt } : {};
		if (recoveryDays === 0) yield found('noWindow', {}, { ...worse, ...at });
		else if (retained === false) yield found('notRetained', {}, worse);
	},
});
