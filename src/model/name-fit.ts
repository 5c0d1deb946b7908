import type { Estate, Resource } from './estate.ts';
import { environment } from './environment.ts';
import { parameterExemption, setAside } from './exemption.ts';
import { isGivenName } from './name-origin.ts';
import { suggestName } from './name-suggestion.ts';
import { fitsTemplate, strangeEnvironment } from './name-template.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { defaultParameterName, defaultSecretName } from './settings.ts';
import type { Answer, Text } from './text.ts';

/** How a name stands to the estate's name template. */
export interface NameFit {
	readonly name: Text;
	readonly template: string;
	readonly fits: Answer;
	/** A name that fits, made of the same words; `null` where none can be told. */
	readonly suggestion: string | null;
	/** What stands where an environment should, if nothing else is amiss. */
	readonly strange: string | null;
	/** Names of this scope that the template judges, and how many fit. */
	readonly judged: number;
	readonly fitting: number;
	/** A template with one or two names, which say nothing about a convention. */
	readonly few: boolean;
	/** Whether the user chose the template. */
	readonly configured: boolean;
}

type Named = 'secret' | 'parameter';

/** `null`: the name is generated or prescribed. */
export const nameFit = question({
	kinds: ['secret', 'parameter'],
	needs: ['name'],
	asks: [environment],
	across: ['secret.name', 'secret.owningService', 'secret.primaryRegion', 'secret.deletedAt', 'parameter.name'],
	ask({ name, scope }, estate, resource): Weighed<NameFit | null> {
		if (name === null || isGivenName(name)) return null;
		const { template, configured } = templateFor(resource.kind, estate);
		const fits = fitsTemplate(name, template, estate);
		const share = estate.indexed(shares).get(`${scope.id} ${resource.kind}`) ?? noShare;
		// How many names fit is known only if all names are: without that, nobody knows whether there is a convention to break.
		const open =
			share.unknown ??
			(scope.listed[resource.kind] === true ? undefined : (scope.listed[resource.kind] ?? unread('unlisted')));
		if (fits === 'no' && !configured && isUnread(open)) return open;
		const { judged, fitting } = share;
		const broken = fits === 'no';
		const suggestion = broken ? suggestName(name, template, resource, estate) : null;
		const strange = broken ? strangeEnvironment(name, template, estate) : null;
		const few = scope.world === 'iac' && judged < 3;
		return { name, template, fits, suggestion, strange, judged, fitting, few, configured };
	},
});

function templateFor(kind: Named, { settings }: Estate): { template: string; configured: boolean } {
	const own = kind === 'secret' ? settings.secretName : settings.parameterName;
	return { template: own ?? (kind === 'secret' ? defaultSecretName : defaultParameterName), configured: own !== null };
}

/** Names judged, how many fit, and why some may be missing. */
interface Share {
	judged: number;
	fitting: number;
	unknown?: Unread;
}

const noShare: Share = { judged: 0, fitting: 0 };

/** Per scope and kind, over what is the user's to name. */
function shares(estate: Estate): ReadonlyMap<string, Share> {
	const counts = new Map<string, Share>();
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		const { kind, scope } = resource;
		const { name = unread('not-collected') } = resource.facts;
		const key = `${scope.id} ${kind}`;
		const count = counts.get(key) ?? { judged: 0, fitting: 0 };
		counts.set(key, count);
		const aside = asideOf(resource, estate);
		if (isUnread(name)) count.unknown = name;
		else if (isUnread(aside)) count.unknown = aside;
		else if (aside === null && name !== null && !isGivenName(name)) {
			count.judged += 1;
			if (fitsTemplate(name, templateFor(kind, estate).template, estate) !== 'no') count.fitting += 1;
		}
	}
	return counts;
}

function asideOf(resource: Resource<'secret'> | Resource<'parameter'>, estate: Estate): Unread | object | null {
	const remembered = estate.memo.has(resource);
	const aside = resource.kind === 'secret' ? setAside.of(resource, estate) : parameterExemption.of(resource, estate);
	if (!remembered) estate.memo.delete(resource);
	return isRead(aside) || isUnread(aside) ? aside : null;
}
