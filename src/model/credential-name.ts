import { findMeanings, unjoin, withoutNumber, type Found } from './credential-search.ts';
import { besideWords, loginWords, notLoginWords, plainWords, type Meaning } from './credential-words.ts';
import { splitText, type Text } from './text.ts';
import { tokensOf } from './tokens.ts';

const stores = new Set<Meaning['kind']>(['database', 'redshift', 'documentdb', 'timestream', 'elasticache']);

/** Kinds that say in which form a credential comes, not whose it is. */
const forms = new Set<Meaning['kind']>(['certificate', 'encryption-key', 'generic']);

/**
 * What a name says it is the credential of; `null` if nothing, or if it names something beside a credential
 * (`db-migration-config`). The last word known counts, as in `stripe-sync/db`; words for an engine before `db`,
 * issuers before forms (`github-app-private-key`).
 */
export function readCredentialName(
	name: Text,
): { readonly meaning: Meaning; readonly confidence: 'strong' | 'weak' } | null {
	const segments = splitText(name, '/').map((segment) => unjoin(tokensOf(segment).tokens));
	const tokens = segments.flat();
	const found = findMeanings(tokens);
	const chosen = choose(found, segments);
	if (!chosen || chosen.meaning.kind === null) return null;
	const { meaning, end } = chosen;
	const rest = tokens.slice(end).filter((token) => !isNoise(token));
	const login = rest.some((token) => loginWords.has(withoutNumber(token)));
	const beside = (token: string) =>
		besideWords.has(token) || (stores.has(meaning.kind) && notLoginWords.has(token) && !login);
	const last = rest.at(-1);
	if (last !== undefined && beside(last) && !loginWords.has(last)) return null;
	if (!login && rest.some(beside)) return null;
	const clear = rest.every((token) => isPlain(token) && !besideWords.has(token));
	if (meaning.shy && !clear) return null;
	const rivals = found.some(
		(other) => other !== chosen && other.meaning.kind !== null && isRival(other.meaning, meaning),
	);
	return { meaning, confidence: clear && !rivals ? 'strong' : 'weak' };
}

function choose(found: readonly Found[], segments: readonly (readonly string[])[]): Found | undefined {
	const last = found.at(-1);
	if (!last) return undefined;
	if (forms.has(last.meaning.kind)) {
		const issuer = found.findLast((other) => other.meaning.kind === 'third-party' && isHolder(other, segments));
		return issuer ?? found.findLast(({ meaning }) => meaning.kind === last.meaning.kind);
	}
	if (!last.meaning.general) return last;
	const engine = found.findLast(({ meaning }) => !meaning.general && stores.has(meaning.kind));
	const apart = found.findLast(({ meaning }) => !stores.has(meaning.kind));
	if (!engine || (apart && apart.start > engine.start)) return last;
	return { ...last, meaning: engine.meaning };
}

/** `stripe/signing-secret` and `stripe-signing-secret` are Stripe's; `slack-notifier/smtp` is not Slack's. */
function isHolder({ start, end }: Found, segments: readonly (readonly string[])[]): boolean {
	let from = 0;
	for (const [i, { length }] of segments.entries()) {
		const whole = start === from && end === from + length;
		if (start >= from && end <= from + length) return whole || i === segments.length - 1;
		from += length;
	}
	return false;
}

/** Another kind of thing, or another engine. */
function isRival(other: Meaning, chosen: Meaning): boolean {
	if (forms.has(other.kind) || forms.has(chosen.kind) || (other.general && stores.has(chosen.kind))) return false;
	return other.kind !== chosen.kind || other.engine !== chosen.engine;
}

/** Suffixes that tools make: numbers, hashes, versions. */
function isNoise(token: string): boolean {
	return (
		/^(?=.*\d)[a-z0-9]{1,3}$/.test(token) ||
		/^\d+$/.test(token) ||
		(/^[a-z0-9]{6,}$/.test(token) && /\d.*\d/.test(token))
	);
}

function isPlain(token: string): boolean {
	const bare = withoutNumber(token);
	return plainWords.has(bare) || loginWords.has(bare) || findMeanings([token]).length > 0;
}
