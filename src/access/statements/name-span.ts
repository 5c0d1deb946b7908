import { spellings, wordsOf } from '../../model/environment.ts';
import type { Estate, Resource } from '../../model/estate.ts';
import { factOf } from '../../model/estate.ts';
import { fitsTemplate } from '../../model/name-template.ts';
import { isRead, unread, type Unread } from '../../model/observed.ts';
import { defaultParameterName, defaultSecretName } from '../../model/settings.ts';
import { isHole, partsOf, plain, splitText, type Hole, type Text } from '../../model/text.ts';

/** What a pattern of names spans, by its letters alone. `one`: one service of one environment, as far as names tell. */
export type Span = 'one' | 'services' | 'environments' | Unread;

/**
 * Judges the words before the first wildcard: an environment alone leaves its services open; two words, or one beside an environment, are a
 * service. A single word may be a service or all there is.
 */
export function spanOf(name: Text, kind: 'secret' | 'parameter', estate: Estate): Span {
	const parts = withVariables(name);
	const wild = parts.findIndex((part) => !isHole(part) && /[*?]/.test(part));
	if (wild < 0 || isSuffix(parts)) return 'one';
	const cut = parts[wild];
	const head = partsOf([...parts.slice(0, wild), typeof cut === 'string' ? cut.replace(/[*?].*$/s, '') : '']);
	if (head.length === 0) return beginsWild(parts, kind, estate) ? 'environments' : unread('elsewhere');
	const words = head.flatMap((part): (string | Hole)[] =>
		isHole(part) ? [part] : part.split('/').flatMap((piece) => [...wordsOf(piece)]),
	);
	const spelled = words.filter((word) => word !== '');
	const rest = withoutEnvironment(spelled, estate);
	const spoken = rest.length < spelled.length;
	if (spoken && rest.length === 0) return 'services';
	if (rest.length >= (spoken ? 1 : 2)) return 'one';
	return unread(rest.some((word) => typeof word !== 'string') ? 'unresolved' : 'elsewhere');
}

/** The service in a name that fits the name template; `null` where the template or the name does not tell. */
export function serviceOf(resource: Resource<'secret' | 'parameter'>, estate: Estate): string | null {
	const name = factOf(resource, 'name');
	const template = templateFor(resource.kind, estate);
	const place = template.split('/').indexOf('{service}');
	if (place < 0 || !isRead(name) || name === null || fitsTemplate(name, template, estate) !== 'yes') return null;
	const segment = splitText(name, '/')[place];
	return segment === undefined ? null : (plain(segment) ?? null);
}

function templateFor(kind: 'secret' | 'parameter', { settings }: Estate): string {
	return kind === 'secret'
		? (settings.secretName ?? defaultSecretName)
		: (settings.parameterName ?? defaultParameterName);
}

/** Only a template that the user chose says that the first segment is the environment, whatever stands there. */
function beginsWild(parts: readonly (string | Hole)[], kind: 'secret' | 'parameter', { settings }: Estate): boolean {
	const chosen = kind === 'secret' ? settings.secretName : settings.parameterName;
	const [first] = parts;
	return typeof first === 'string' && /^\*\/[^*?]/.test(first) && /^\/?\{environment\}\//.test(chosen ?? '');
}

/** A wildcard that only stands for the random suffix. */
function isSuffix(parts: readonly (string | Hole)[]): boolean {
	const last = parts.at(-1);
	const before = parts.slice(0, -1).some((part) => !isHole(part) && /[*?]/.test(part));
	return !before && typeof last === 'string' && /^[^*?]*-\?{6}$/.test(last);
}

/** Policy variables as holes: each stands for one value. */
function withVariables(name: Text): (string | Hole)[] {
	return partsOf(name).flatMap((part) =>
		isHole(part)
			? [part]
			: part
					.split(/(\$\{[^}]*\})/)
					.filter((piece) => piece !== '')
					.map((piece) => (piece.startsWith('${') ? { hole: piece } : piece)),
	);
}

function withoutEnvironment(words: readonly (string | Hole)[], estate: Estate): readonly (string | Hole)[] {
	const known = spellings(estate);
	for (const [at, word] of words.entries()) {
		for (const count of [2, 1]) {
			const run = words.slice(at, at + count);
			if (typeof word !== 'string' || run.length < count || !run.every((one) => typeof one === 'string')) continue;
			if (known.has(run.join('-').toLowerCase())) return [...words.slice(0, at), ...words.slice(at + count)];
		}
	}
	return words;
}
