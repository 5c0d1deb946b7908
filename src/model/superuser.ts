import { factOf, type Estate } from './estate.ts';
import { isRead, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Text } from './text.ts';
import { tokensOf } from './tokens.ts';

const words = new Set(['master', 'admin', 'administrator', 'root', 'superuser', 'dba']);

/** Whether a name names a superuser. */
export function namesSuperuser(name: Text): boolean {
	return tokensOf(name).tokens.some((token) => words.has(token));
}

/** Whether the secret is that of a database's superuser, as its name or the database itself says. */
export const superuser = question({
	kinds: ['secret'],
	needs: ['name'],
	across: ['database.passwordSecrets'],
	ask({ name, id, scope }, estate): Weighed<boolean> {
		if (estate.indexed(masterSecrets).has(JSON.stringify([scope.id, id]))) return true;
		if (name === null) return false;
		if (namesSuperuser(name)) return true;
		return tokensOf(name).complete ? false : unread('unresolved');
	},
});

function masterSecrets(estate: Estate): ReadonlySet<string> {
	return new Set(
		estate.resources('database').flatMap((database) => {
			const secrets = factOf(database, 'passwordSecrets');
			return isRead(secrets) ? secrets.map((id) => JSON.stringify([database.scope.id, id])) : [];
		}),
	);
}
