import type { Estate, Resource } from './estate.ts';
import { environment, spellings } from './environment.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { defaultParameterName, defaultSecretName } from './settings.ts';
import { plain, render, splitText, type Answer, type Text } from './text.ts';

/** How a name stands to the estate's name template. */
export interface NameFit {
	readonly template: string;
	readonly fits: Answer;
	/** A name that fits, made of the same words; `null` where the environment cannot be told. */
	readonly suggestion: string | null;
	/** Names of this scope that the template judges, and how many fit. */
	readonly judged: number;
	readonly fitting: number;
	/** Whether the user chose the template. */
	readonly configured: boolean;
}

type Named = 'secret' | 'parameter';

/** Names that AWS prescribes, or whose owners are not the user. */
const mandated = /^(?:AmazonMSK_|ecr-pullthroughcache\/|[a-z-]+!|\/?aws\/|\/?cdk-bootstrap\/)/;

/** `null`: the name is generated or prescribed. */
export const nameFit = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	asks: [environment],
	across: ['secret.name', 'parameter.name'],
	ask({ name, scope }, estate, resource): Weighed<NameFit | null> {
		if (name === null || isMandated(name)) return null;
		const { template, configured } = templateFor(resource.kind, estate);
		const fit = fits(name, template, estate);
		const share = estate.indexed(shares).get(`${scope.id} ${resource.kind}`) ?? noShare;
		// How many names fit is known only if all names are: without that, nobody knows whether there is a convention to break.
		const open =
			share.unknown ??
			(scope.listed[resource.kind] === true ? undefined : (scope.listed[resource.kind] ?? unread('unlisted')));
		if (fit === 'no' && !configured && isUnread(open)) return open;
		const { judged, fitting } = share;
		return { template, fits: fit, suggestion: suggest(name, template, resource, estate), judged, fitting, configured };
	},
});

function templateFor(kind: Named, { settings }: Estate): { template: string; configured: boolean } {
	const own = kind === 'secret' ? settings.secretName : settings.parameterName;
	return { template: own ?? (kind === 'secret' ? defaultSecretName : defaultParameterName), configured: own !== null };
}

function isMandated(name: Text): boolean {
	return mandated.test(render(name));
}

/** Names judged, how many fit, and why some may be missing. */
interface Share {
	judged: number;
	fitting: number;
	unknown?: Unread;
}

const noShare: Share = { judged: 0, fitting: 0 };

/** Per scope and kind. */
function shares(estate: Estate): ReadonlyMap<string, Share> {
	const counts = new Map<string, Share>();
	for (const kind of ['secret', 'parameter'] as const) {
		const { template } = templateFor(kind, estate);
		for (const { facts, scope } of estate.resources(kind)) {
			const { name = unread('not-collected') } = facts;
			const key = `${scope.id} ${kind}`;
			const count = counts.get(key) ?? { judged: 0, fitting: 0 };
			counts.set(key, count);
			if (isUnread(name)) count.unknown = name;
			else if (name !== null && !isMandated(name)) {
				count.judged += 1;
				if (fits(name, template, estate) !== 'no') count.fitting += 1;
			}
		}
	}
	return counts;
}

/** Segment by segment; the last placeholder takes the rest of the path. A hole may be any environment. */
function fits(name: Text, template: string, estate: Estate): Answer {
	const wanted = template.split('/');
	const given = splitText(name, '/');
	const holes = plain(name) === undefined;
	if (given.length < wanted.length) return holes ? 'maybe' : 'no';
	let answer: Answer = 'yes';
	for (const [index, pattern] of wanted.entries()) {
		const last = index === wanted.length - 1;
		const segment = given[index];
		if (segment === undefined) return 'no';
		if (!last || /^\{\w+\}$/.test(pattern)) {
			const one = fitsSegment(segment, pattern, estate);
			if (one === 'no') return 'no';
			if (one === 'maybe') answer = 'maybe';
		} else if (given.length > wanted.length || fitsSegment(segment, pattern, estate) === 'no') return 'no';
	}
	return given.slice(wanted.length).includes('') ? 'no' : answer;
}

function fitsSegment(segment: Text, pattern: string, estate: Estate): Answer {
	const text = plain(segment);
	if (text === undefined) return 'maybe';
	if (!pattern.includes('{')) return text === pattern ? 'yes' : 'no';
	if (pattern === '{environment}') return spellings(estate).has(text.toLowerCase()) ? 'yes' : 'no';
	const pieces = pattern.split(/\{\w+\}/);
	return matchesPieces(text, pieces) ? 'yes' : 'no';
}

/** Literal pieces in order with at least one character between them. */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
	let position = 0;
	for (const [index, piece] of pieces.entries()) {
		if (index === 0) {
			if (!text.startsWith(piece)) return false;
			position = piece.length;
			continue;
		}
		const found = index === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, position + 1);
		if (found < position + 1 || !text.startsWith(piece, found)) return false;
		position = found + piece.length;
	}
	return true;
}

/** The name's words with the environment in its place, where the template is made of whole placeholders. */
function suggest(name: Text, template: string, resource: Resource<Named>, estate: Estate): string | null {
	const text = plain(name);
	const known = environment.of(resource, estate);
	const wanted = template.split('/').filter((segment) => segment !== '');
	if (text === undefined || !wanted.every((segment) => /^\{\w+\}$/.test(segment)) || !wanted.includes('{environment}'))
		return null;
	if (!isRead(known) || known === null) return null;
	const spelled = spellings(estate);
	const words = text.split('/').filter(Boolean);
	const rest = words
		.flatMap((word) => (words.length === 1 ? word.split(/[-_.]/) : [word]))
		.filter((word) => spelled.get(word.toLowerCase()) !== known);
	const others = wanted.length - 1;
	if (rest.length < others || others === 0) return null;
	// The last placeholder takes what is left: with the separator the name used.
	const places = [...rest.slice(0, others - 1), rest.slice(others - 1).join(words.length === 1 ? '-' : '/')];
	let next = 0;
	return (
		(template.startsWith('/') ? '/' : '') +
		wanted.map((segment) => (segment === '{environment}' ? known : (places[next++] ?? ''))).join('/')
	);
}
