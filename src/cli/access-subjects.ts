import { findSomeone, principalNames, type Someone } from '../access/answers/find-principals.ts';
import { findResources, namesToSuggest } from '../access/answers/find-resources.ts';
import type { Readable } from '../access/read-access.ts';
import { suggestion } from '../config/nearest.ts';
import { factOf, type Estate } from '../model/estate.ts';
import { InputError } from './read-file.ts';
import { UsageError } from './usage-error.ts';

/** The secrets and parameters that words name, in any of the estates. Throws `UsageError` for a word that names none. */
export function namedResources(words: readonly string[], estates: readonly Estate[]): readonly Readable[] {
	const found = words.flatMap((word) => {
		const resources = estates.flatMap((estate) => findResources(word, estate));
		if (resources.length > 0) return resources;
		const known = estates.flatMap(namesToSuggest);
		throw new UsageError(
			known.length === 0
				? 'no secret and no parameter was listed, so there is nothing to ask about'
				: `there is no secret and no parameter ${called(word)}${suggest(word, known) || '; "hushlint access" without a name lists them'}`,
		);
	});
	return [...new Set(found)];
}

/** Those whom a word names. Throws `UsageError` if there is nobody. */
export function namedPrincipals(word: string, estate: Estate): readonly Someone[] {
	const found = findSomeone(word, estate);
	const askable = found.filter(({ principal }) => !isGroup(principal));
	if (askable.length > 0) return askable;
	if (found.length > 0) {
		throw new UsageError(`--principal: ${word} is a group, and groups read nothing: ask for one of its users`);
	}
	const known = principalNames(estate);
	throw new UsageError(
		known.length === 0
			? '--principal: no role and no user is in sight'
			: `--principal: there is no role and no user ${called(word)}${suggest(word, known)}`,
	);
}

function isGroup(principal: Someone['principal']): boolean {
	return principal.kind === 'principal' && factOf(principal, 'type') === 'group';
}

/** An older snapshot of accounts knows no principals, and would make everything look closed. Throws `InputError`. */
export function checkPrincipals({ scopes }: Estate, path: string | undefined): void {
	const accounts = scopes.filter(({ world }) => world === 'account');
	if (accounts.length === 0 || accounts.some(({ listed }) => listed.principal !== undefined)) return;
	const what = path === undefined ? 'the account was read without its principals' : `${path} holds no principals`;
	throw new InputError(`${what}: collect it again with "hushlint collect -o FILE"`);
}

function called(word: string): string {
	return `called "${word}"`;
}

/** The nearest name; of a longer name also its last part. */
function suggest(word: string, known: readonly string[]): string {
	const near = suggestion(word, known);
	if (near !== '') return near;
	const last = word.split('/').findLast((part) => part !== '') ?? word;
	const within = known.filter((name) => name.toLowerCase().includes(last.toLowerCase())).slice(0, 3);
	if (within.length === 0 || last.length < 2) return '';
	return `; did you mean ${within.map((name) => `"${name}"`).join(' or ')}?`;
}
