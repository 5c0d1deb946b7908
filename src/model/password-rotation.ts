import type { Resource } from './estate.ts';
import { factOf } from './estate.ts';
import { isNotApplicable, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';

/** Who changes a database's master password: `nobody` in sight, or `null` where there is nothing to change or somebody does. */
export const unmanagedPassword = question({
	kinds: ['database'],
	needs: ['managedPassword', 'password', 'passwordSecrets'],
	across: ['secret.rotation'],
	ask({ managedPassword, password, passwordSecrets, scope }, estate): Weighed<'nobody' | null> {
		if (managedPassword || password === null) return null;
		const secrets = estate
			.resources('secret')
			.filter((secret) => secret.scope === scope && passwordSecrets.includes(secret.id));
		const answers = secrets.map((secret) => rotates(secret));
		if (answers.includes('yes')) return null;
		const open = answers.find((answer) => isUnread(answer));
		if (open !== undefined) return open;
		// A password that comes from elsewhere may be rotated there.
		const foreign = secrets.length === 0 && ['secret-value', 'input', 'unknown'].includes(password.origin);
		return foreign ? unread('elsewhere') : 'nobody';
	},
});

function rotates(secret: Resource<'secret'>): 'yes' | 'no' | Unread {
	const rotation = factOf(secret, 'rotation');
	if (isUnread(rotation)) return rotation;
	return !isNotApplicable(rotation) && rotation?.enabled ? 'yes' : 'no';
}
