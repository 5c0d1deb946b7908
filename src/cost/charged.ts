import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { isRead, isUnread, unread, type Unread } from '../model/observed.ts';
import type { Caller } from './callers.ts';
import { exactly, nothing, type Range } from './money.ts';
import { isSamePlace, placeKey, type CallPlace } from './place.ts';
import { nameOf } from './usage-index.ts';
import type { Target } from './uses.ts';

/** One page of `GetParametersByPath` brings at most so many, each an interaction. */
const pageSize = 10;

/** How much of its price a call costs: standard parameters are free to read unless their account bought more throughput. */
export function chargedShare({ resource, target, service }: Target, caller: Caller, estate: Estate): Range {
	if (service === 'secretsmanager' || resource?.kind === 'secret') return exactly(1);
	// Whoever reads pays, by the setting of the account it reads from.
	const throughput = highThroughput(caller, estate);
	if (resource !== null) return isCharged(resource, throughput);
	if (!target.endsWith('/*')) return throughput === false ? [0, 1] : throughput === true ? exactly(1) : [0, 1];
	const below = parametersBelow(target, caller, estate).map((one) => isCharged(one, throughput));
	const most = below.filter(([, share]) => share > 0).length;
	if (most === 0) return below.length === 0 && throughput !== false ? [0, 1] : nothing;
	// What a page holds is not recorded; that it holds something charged is sure only where everything is.
	return [below.every(([share]) => share > 0) ? 1 : 0, Math.min(pageSize, most)];
}

/** Whether reads of a parameter are charged, as a share of their price. */
export function isCharged(parameter: Resource<'parameter'>, throughput: boolean | undefined): Range {
	const tier = factOf(parameter, 'tier');
	if (tier === 'Advanced' || throughput === true) return exactly(1);
	const isFree = throughput === false && isRead(tier) && tier === 'Standard';
	return isFree ? nothing : [0, 1];
}

/** Whether an account pays for higher throughput in a Region; `undefined`: that is not known. */
export function highThroughput(place: CallPlace, estate: Estate): boolean | undefined {
	return estate.indexed(buildThroughput).get(placeKey(place));
}

/** Why it is not known whether an account pays for higher throughput, if so. */
export function openThroughput(place: CallPlace, estate: Estate): Unread | undefined {
	if (highThroughput(place, estate) !== undefined) return undefined;
	const settings = estate.resources('account').filter(({ scope }) => isSamePlace(scope, place));
	return settings.map((one) => factOf(one, 'highThroughput')).find((fact) => isUnread(fact)) ?? unread('not-collected');
}

function buildThroughput(estate: Estate): ReadonlyMap<string, boolean> {
	const known = new Map<string, boolean>();
	for (const one of estate.resources('account')) {
		const setting = factOf(one, 'highThroughput');
		if (typeof setting === 'boolean') known.set(placeKey(one.scope), setting);
	}
	return known;
}

/** The parameters that a read by path may bring, `target` being the path and `/*`. */
export function parametersBelow(target: string, place: CallPlace, estate: Estate): readonly Resource<'parameter'>[] {
	const known = estate.indexed(createBelow);
	const path = slashed(target.slice(0, -1));
	const key = `${placeKey(place)} ${path}`;
	let below = known.get(key);
	if (!below) {
		const all = estate.indexed(parametersByPlace).get(placeKey(place)) ?? [];
		below = all.flatMap(({ name, parameter }) => (name.startsWith(path) ? [parameter] : []));
		known.set(key, below);
	}
	return below;
}

/** By account, Region and path: many callers read the same ones. */
function createBelow(): Map<string, readonly Resource<'parameter'>[]> {
	return new Map();
}

interface Named {
	readonly name: string;
	readonly parameter: Resource<'parameter'>;
}

function parametersByPlace(estate: Estate): ReadonlyMap<string, readonly Named[]> {
	const places = new Map<string, Named[]>();
	for (const parameter of estate.resources('parameter')) {
		const name = nameOf(parameter);
		if (name !== undefined) addTo(places, placeKey(parameter.scope), { name: slashed(name), parameter });
	}
	return places;
}

/** A parameter without a path stands below `/`. */
function slashed(name: string): string {
	return name.startsWith('/') ? name : `/${name}`;
}
