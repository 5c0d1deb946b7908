import { dayOf, daysBetween } from '../src/model/days.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter whose KMS key is disabled, pending deletion or gone.',
	why: 'Nobody can read it, and once the key is deleted nobody ever will.',
	remedy:
		'Cancel the deletion or enable the key. If it is gone, set a new key and write the value again from its issuer.',
	severity: 'high',
	since: '0.1.0',
	topic: 'encryption',
	resource: ['secret', 'parameter'],
	worlds: ['account'],
	needs: ['encryptionKey', 'setAside'],
	weighs: ['lastReadAt', 'keyState'],
	messages: {
		missing: 'Its key {{key}} does not exist.',
		disabled: 'Its key {{key}} is {{state}}.',
		deleting: 'Its key {{key}} is pending deletion on {{on}}.',
	},
	references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html'],

	*check({ encryptionKey, setAside, keyState, lastReadAt }, { found, gap, now }) {
		if (encryptionKey === null || setAside) return;
		const read = isRead(lastReadAt) && lastReadAt !== null && daysBetween(lastReadAt, now) <= 90;
		const extra = read ? ({ severity: 'critical', because: 'it was read in the last 90 days' } as const) : {};
		const key = encryptionKey.id;
		if (encryptionKey.kind === 'missing') yield found('missing', { key }, extra);
		else if (isUnread(keyState)) yield gap(keyState);
		else if (isRead(keyState) && keyState?.state === 'PendingDeletion') {
			const on = keyState.deletionAt === null ? 'a date not known' : dayOf(keyState.deletionAt);
			yield found('deleting', { key, on }, extra);
		} else if (isRead(keyState) && keyState?.state === 'Disabled')
			yield found('disabled', { key, state: 'disabled' }, extra);
		else if (isRead(keyState) && keyState?.state === 'Unavailable')
			yield found('disabled', { key, state: 'unavailable' }, extra);
	},
});
