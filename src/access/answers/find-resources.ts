import type { Estate } from '../../model/estate.ts';
import { render, type Text } from '../../model/text.ts';
import { matches } from '../match-pattern.ts';
import type { Readable } from '../read-access.ts';

/** Every secret and parameter, in the snapshot's order. */
export function readablesOf(estate: Estate): readonly Readable[] {
	return [...estate.resources('secret'), ...estate.resources('parameter')];
}

/**
 * The secrets and parameters that a word names: by name, ARN with or without its suffix, address or construct path, or as a pattern of all
 * these. A name may stand for one in each account and Region.
 */
export function findResources(word: string, estate: Estate): readonly Readable[] {
	const all = readablesOf(estate);
	const wanted = withoutKey(word);
	const exact = all.filter((resource) => namesOf(resource).includes(wanted));
	if (exact.length > 0) return exact;
	const looser = all.filter((resource) => looseNamesOf(resource).includes(wanted));
	if (looser.length > 0) return looser;
	if (!/[*?]/.test(wanted)) return [];
	// A pattern such as `a*` is not meant for ARNs.
	const isArn = wanted.startsWith('arn:');
	return all.filter((resource) =>
		namesOf(resource).some((name) => name.startsWith('arn:') === isArn && matches(wanted, name) === 'yes'),
	);
}

/** What people may have meant to type. */
export function namesToSuggest(estate: Estate): readonly string[] {
	return [...new Set(readablesOf(estate).flatMap((resource) => [nameOf(resource), resource.address ?? []].flat()))];
}

/** The name of a secret or parameter; its address where the template leaves the name open. */
export function nameOf(resource: Readable): string {
	const name: unknown = resource.facts.name;
	return typeof name === 'string' || Array.isArray(name) ? render(name as Text) : resource.label;
}

function namesOf(resource: Readable): readonly string[] {
	const { id, label, address, arn } = resource;
	return [id, label, nameOf(resource), ...(address === undefined ? [] : [address]), ...(arn ? [render(arn)] : [])];
}

/** The ARN without its random suffix, and of parameters the name with or without its slash. */
function looseNamesOf(resource: Readable): readonly string[] {
	const name = nameOf(resource);
	const arn = resource.arn === undefined ? [] : [render(resource.arn).replace(/-(?:[A-Za-z0-9]{6}|\?{6})$/, '')];
	return resource.kind === 'secret' ? arn : [name.replace(/^\//, ''), `/${name}`];
}

/** Task definitions write the JSON key, stage and version behind an ARN; IAM policies six question marks. */
function withoutKey(word: string): string {
	const secret = /^(arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:[^:]+)(?::.*)?$/.exec(word);
	return (secret?.[1] ?? word).replace(/^(arn:.*)-\?{6}$/, '$1');
}
