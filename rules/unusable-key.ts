import { dayOf, daysBetween } from '../src/model/days.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

const unusable: Readonly<Record<string, string>> = {
	Disabled: 'disabled',
	Unavailable: 'unavailable: its key store is out of reach',
	PendingImport: 'without key material: it expired or was deleted',
};

export default defineRule({
	summary: 'Secret or parameter whose KMS key is disabled, pending deletion or gone.',
	why: 'Nobody can read it, and once the key is deleted nobody ever will.',
	remedy:
		'Cancel the deletion or enable the key. If it is gone, set a new key and write the value again from its issuer.',
	severity: 'high',
	since: '0.1.0',
	topic: 'encryption',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	needs: ['setAside'],
	weighs: ['encryptionKey', 'keyState', 'lastReadAt'],
	messages: {
		missing: 'Its key {{key}} does not exist.',
		disabled: 'Its key {{key}} is {{state}}.',
		deleting: 'Its key {{key}} will be deleted{{on}}, and cannot be used until that is cancelled.',
	},
	references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html'],

	*check({ encryptionKey, setAside, keyState, lastReadAt }, { found, gap, now }) {
		if (setAside) return;
		if (isUnread(encryptionKey)) yield gap(encryptionKey);
		if (!isRead(encryptionKey) || encryptionKey === null) return;
		const read = isRead(lastReadAt) && lastReadAt !== null && daysBetween(lastReadAt, now) <= 90;
		const extra = read ? ({ severity: 'critical', because: 'it was read in the last 90 days' } as const) : {};
		const key = encryptionKey.id;
		if (encryptionKey.kind === 'missing') yield found('missing', { key }, extra);
		else if (isUnread(keyState)) yield gap(keyState);
		else if (isRead(keyState) && keyState !== null) {
			const { state, deletionAt } = keyState;
			const words = unusable[state];
			const on = deletionAt === null ? '' : ` on ${dayOf(deletionAt)}`;
			if (/^Pending(Replica)?Deletion$/.test(state)) yield found('deleting', { key, on }, extra);
			else if (words !== undefined) yield found('disabled', { key, state: words }, extra);
		}
	},
});
