import { partRole, type PartRole } from './credential-parts.ts';
import { isCredentialName } from './credential-shape.ts';
import { besideWords } from './credential-words.ts';
import { tokensOf } from './tokens.ts';

const openRoles: ReadonlySet<PartRole> = new Set([
	'username',
	'host',
	'port',
	'database',
	'engine',
	'client-id',
	'key-id',
]);

/** Words of `besideWords` that a secret may be kept under. */
const closed = new Set(
	`config configs configuration conf setting settings option options parameter parameters template templates script scripts
	file files backup backups dump export import integration policy policies`.split(/\s+/),
);

/** Whether a field of a secret's JSON is, by its name, no secret: `username`, `host`, `account_ids`. */
export function isOpenField(name: string): boolean {
	if (isCredentialName(name) === 'yes') return false;
	const part = partRole(name);
	if (part !== null) return openRoles.has(part.role);
	const last = tokensOf(name).tokens.at(-1);
	return last !== undefined && besideWords.has(last) && !closed.has(last);
}
