import { environment, spellings, wordsOf } from './environment.ts';
import type { Estate, Resource } from './estate.ts';
import { isRead } from './observed.ts';
import { plain, type Text } from './text.ts';

/**
 * The name's words with the environment in its place, where the template is made of whole placeholders; `null` where the environment
 * cannot be told, words are missing or speak of another environment, or the name is taken.
 */
export function suggestName(
	name: Text,
	template: string,
	resource: Resource<'secret' | 'parameter'>,
	estate: Estate,
): string | null {
	const text = plain(name);
	const wanted = template.split('/').filter((segment) => segment !== '');
	if (text === undefined || !wanted.every((segment) => /^\{\w+\}$/.test(segment)) || !wanted.includes('{environment}'))
		return null;
	const known = environment.of(resource, estate);
	if (!isRead(known) || known === null) return null;
	const segments = text.split('/').filter(Boolean);
	const flat = segments.length === 1;
	const rest = withoutEnvironment(flat ? wordsOf(segments[0] ?? '') : segments, known, spellings(estate));
	const others = wanted.length - 1;
	if (rest === null || rest.length < others || others === 0) return null;
	// The last placeholder takes what is left: with the separator the name used.
	const places = [...rest.slice(0, others - 1), rest.slice(others - 1).join(flat ? '-' : '/')];
	let next = 0;
	const suggestion =
		(template.startsWith('/') ? '/' : '') +
		wanted.map((segment) => (segment === '{environment}' ? known : (places[next++] ?? ''))).join('/');
	return isTaken(suggestion, resource, estate) ? null : suggestion;
}

/** The words but those that spell the environment, one or two in a row; `null` if others spell another. */
function withoutEnvironment(
	words: readonly string[],
	known: string,
	spelled: ReadonlyMap<string, string>,
): readonly string[] | null {
	const rest: string[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const pair = spelled.get(
			words
				.slice(at, at + 2)
				.join('-')
				.toLowerCase(),
		);
		const one = spelled.get(words[at]?.toLowerCase() ?? '');
		const found = pair !== undefined && at + 1 < words.length ? pair : one;
		if (found === undefined) rest.push(words[at] ?? '');
		else if (found !== known) return null;
		else if (found === pair && at + 1 < words.length) at += 1;
	}
	return rest;
}

function isTaken(name: string, { kind, scope }: Resource<'secret' | 'parameter'>, estate: Estate): boolean {
	return estate.indexed(buildNames).has(JSON.stringify([scope.id, kind, name]));
}

function buildNames(estate: Estate): ReadonlySet<string> {
	return new Set(
		[...estate.resources('secret'), ...estate.resources('parameter')].map(({ kind, scope, facts: { name } }) =>
			JSON.stringify([scope.id, kind, typeof name === 'string' ? name : null]),
		),
	);
}
