/** A secret or parameter that is known to exist. */
export interface Known {
	readonly arn: string;
	/** Without it the ARN tells. */
	readonly name?: string;
}

/** The ARN of what a caller asked for, or the caller's own words where nothing known answers to them. */
export type Resolve = (event: string, resource: string, account: string, region: string) => string;

const reference = '/aws/reference/secretsmanager/';
const suffix = /-[A-Za-z0-9]{6}$/;

/**
 * Tells which secret or parameter a name, a whole or a partial ARN stands for: first among those of the inventory, then among those whose ARN
 * stands in the events themselves. A name that two of these answer to stays a name.
 */
export function createResolver(inventory: Iterable<Known>, seen: Iterable<string>): Resolve {
	const known = new Index(inventory);
	const told = new Index([...seen].map((arn) => ({ arn })));
	const answers = new Map<string, string>();
	return (event, resource, account, region) => {
		if (resource === '*' || resource.endsWith('/*')) return resource;
		const key = `${event.startsWith('ssm:') ? 'p' : 's'}\u0000${resource}\u0000${account}\u0000${region}`;
		let answer = answers.get(key);
		if (answer === undefined) {
			const place = placeOf(event, resource, account, region);
			answer = place === undefined ? resource : (known.find(place, resource) ?? told.find(place, resource) ?? resource);
			answers.set(key, answer);
		}
		return answer;
	};
}

interface Place {
	readonly service: 'secret' | 'parameter';
	readonly account: string;
	readonly region: string;
	/** Name, or the end of an ARN. */
	readonly tail: string;
}

/** Where to look for what a caller wrote. */
function placeOf(event: string, resource: string, account: string, region: string): Place | undefined {
	if (resource.startsWith('arn:')) return placeOfArn(resource);
	if (!event.startsWith('ssm:')) return { service: 'secret', account, region, tail: resource };
	if (!resource.startsWith(reference)) return { service: 'parameter', account, region, tail: bare(resource) };
	return { service: 'secret', account, region, tail: resource.slice(reference.length) };
}

function placeOfArn(arn: string): Place | undefined {
	const [, , service, region = '', account = '', ...rest] = arn.split(':');
	const tail = rest.join(':');
	if (service === 'secretsmanager' && tail.startsWith('secret:')) {
		return { service: 'secret', account, region, tail: tail.slice('secret:'.length) };
	}
	if (service !== 'ssm' || !tail.startsWith('parameter/')) return undefined;
	return { service: 'parameter', account, region, tail: tail.slice('parameter/'.length) };
}

/** The ARN of a parameter is the same with and without a slash before its name. */
function bare(name: string): string {
	return name.startsWith('/') ? name.slice(1) : name;
}

class Index {
	readonly #arns = new Set<string>();
	/** `null`: several have this name. */
	readonly #byName = new Map<string, string | null>();

	constructor(items: Iterable<Known>) {
		for (const { arn, name } of items) {
			const place = placeOfArn(arn);
			if (!place || this.#arns.has(arn)) continue;
			this.#arns.add(arn);
			const ownName = place.service === 'parameter' ? place.tail : (name ?? place.tail.replace(suffix, ''));
			const key = keyOf({ ...place, tail: ownName });
			this.#byName.set(key, this.#byName.has(key) ? null : arn);
		}
	}

	/** The whole tail is tried before anything that could be a suffix is taken off: names may end like one. */
	find(place: Place, resource: string): string | undefined {
		if (this.#arns.has(resource)) return resource;
		return this.#byName.get(keyOf(place)) ?? undefined;
	}
}

function keyOf({ service, account, region, tail }: Place): string {
	return `${service}\u0000${account}\u0000${region}\u0000${tail}`;
}
