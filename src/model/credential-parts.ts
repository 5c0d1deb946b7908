import { isHole, partsOf, type Text } from './text.ts';
import { tokensOf } from './tokens.ts';

/** What one part of a credential is to the whole. */
export type PartRole =
	| 'username'
	| 'password'
	| 'host'
	| 'port'
	| 'database'
	| 'engine'
	| 'url'
	| 'key-id'
	| 'key-secret'
	| 'client-id'
	| 'client-secret';

/** A name that ends in a part of a credential. */
export interface Part {
	/** The name before it, in lower-case words; equal stems are parts of one credential. Holes stand as `${id}`. */
	readonly stem: string;
	readonly role: PartRole;
}

/** Endings, longest first where one ends in another. */
const endings: readonly (readonly [role: PartRole, ...endings: string[]])[] = [
	['key-id', 'access key id', 'api key id', 'key id', 'accesskeyid', 'apikeyid', 'keyid'],
	['key-secret', 'secret access key', 'access key secret', 'api key secret', 'secretaccesskey', 'key secret'],
	['key-secret', 'secret key', 'secretkey'],
	['key-id', 'access key', 'accesskey'],
	['client-id', 'client id', 'clientid', 'consumer key', 'consumerkey', 'app id', 'appid', 'application id'],
	['client-secret', 'client secret', 'clientsecret', 'consumer secret', 'app secret', 'application secret'],
	['url', 'connection string', 'connectionstring', 'jdbc url', 'url', 'uri', 'dsn'],
	['username', 'user name', 'username', 'user id', 'userid', 'user', 'login'],
	['password', 'password', 'passwd', 'pwd', 'pass', 'pw'],
	['host', 'host name', 'hostname', 'host', 'endpoint'],
	['port', 'port'],
	['engine', 'engine', 'dialect'],
];

interface Ending {
	readonly role: PartRole;
	readonly words: readonly string[];
}

/** The endings by their last word, in the order above. */
const byLastWord = new Map<string, Ending[]>();
for (const [role, ...alternatives] of endings) {
	for (const ending of alternatives) {
		const words = ending.split(' ');
		const last = words.at(-1) ?? '';
		byLastWord.set(last, [...(byLastWord.get(last) ?? []), { role, words }]);
	}
}

/** `dbname` and its kin are two words, so that their stem is that of `db-password`. */
const joined =
	/^(db|database|rds|pg|postgres|mysql)(name|user|username|login|password|passwd|pwd|pass|host|hostname|port|url|uri)$/;

/** Which part of a credential a name ends in: `prod/db/username`, `stripe_client_secret`; `null` if in none. */
export function partRole(name: Text): Part | null {
	const parts = partsOf(name);
	const last = parts.at(-1);
	if (last === undefined || isHole(last)) return null;
	const tail = wordsOf(parts.length === 1 ? last : [{ hole: '' }, last]);
	for (const { role, words } of byLastWord.get(tail.at(-1) ?? '') ?? []) {
		const length = endsWith(tail, words);
		if (length > 0) return { stem: stemOf(parts, length), role };
	}
	const named =
		endsWith(tail, ['db', 'name']) || endsWith(tail, ['database', 'name']) || endsWith(tail, ['pg', 'name']);
	return named ? { stem: stemOf(parts, 1), role: 'database' } : null;
}

function wordsOf(text: Text): readonly string[] {
	return tokensOf(text).tokens.flatMap((token) => joined.exec(token)?.slice(1) ?? [token]);
}

/** The ending's length in words, or 0. */
function endsWith(words: readonly string[], ending: readonly string[]): number {
	const start = words.length - ending.length;
	return start >= 0 && ending.every((word, i) => words[start + i] === word) ? ending.length : 0;
}

function stemOf(parts: readonly Exclude<Text, string>[number][], dropped: number): string {
	const words = parts.flatMap((part) => (isHole(part) ? [`\${${part.hole}}`] : wordsOf(part)));
	const stem = words.slice(0, -dropped);
	// `prod/db/dbname` is a sibling of `prod/db/username`.
	return stem.filter((word, i) => word !== stem[i - 1]).join(' ');
}
