import type { Estate, Resource } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';
import type { ChangeCount, CostChange, CostComparison, Figure } from './answer.ts';
import { buildBill, type Bill, type BillOptions } from './bill.ts';
import { basisOf, countedIn, headOf, totalOf, unknownOf } from './build-answer.ts';
import { figure, weaker } from './figure.ts';
import { targetName } from './group-costs.ts';
import { nothing, plus, sum, type Range } from './money.ts';
import { usd } from './prices.ts';
import { usageOf } from './usage-index.ts';

/** One of the two that are compared. */
export interface Side {
	readonly estate: Estate;
	/** Of templates: the folder or file that was named, as scopes name theirs. What lies in it has the same name on both sides. */
	readonly base?: string;
}

export interface ComparisonOptions extends Pick<BillOptions, 'rates'> {
	/** Of hushlint. */
	readonly version: string;
}

/** What changed between two estates. Of what has no known cost on one side, no difference is told. */
export function compareBills(before: Side, after: Side, options: ComparisonOptions): CostComparison {
	const [older, newer] = [buildBill(before.estate, options), buildBill(after.estate, options)];
	const isFlat = [before, after].every(({ estate }) => estate.scopes.length === 1);
	const [was, is] = [costsOf(before, older, isFlat), costsOf(after, newer, isFlat)];
	const open = new Set([...was.open, ...is.open]);
	const pairs = [...new Set([...was.costs.keys(), ...is.costs.keys()])]
		.filter((key) => !open.has(key))
		.map((key) => pairOf(was.costs.get(key), is.costs.get(key)));
	const changes = pairs.flatMap(({ change }) => change ?? []);
	return {
		question: 'comparison',
		...headOf(after.estate, options.version),
		since: before.estate.snapshot.takenAt,
		of: [before, after].some(({ estate }) => isTemplates(estate)) ? 'templates' : 'snapshots',
		before: figure(totalOf(older), basisOf(older)),
		after: figure(totalOf(newer), basisOf(newer)),
		windows: { before: countedIn(options.rates ?? before.estate), after: countedIn(options.rates ?? after.estate) },
		difference: differenceOf(sum(pairs.map((pair) => pair.difference))),
		counts: (['added', 'removed', 'changed', 'unchanged'] as const).map((status): ChangeCount => {
			const own = pairs.filter((pair) => pair.status === status);
			return { status, count: own.length, difference: differenceOf(sum(own.map((pair) => pair.difference))) };
		}),
		changes: changes.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
		unknown: [...unknownOf(before.estate, older), ...unknownOf(after.estate, newer)].filter(
			(one, at, all) => all.findIndex((other) => other.resource === one.resource) === at,
		),
		notes: notesOf(before.estate, after.estate, options),
	};
}

/** Whether an estate is of templates. */
export function isTemplates({ scopes }: Estate): boolean {
	return scopes.some(({ world }) => world === 'iac');
}

interface Named {
	readonly kind: CostChange['kind'];
	readonly name: string;
	readonly cost: Range;
	readonly basis: Figure['basis'];
}

interface Pair {
	readonly status: ChangeCount['status'];
	readonly difference: Range;
	/** `undefined`: nothing to show. */
	readonly change?: CostChange;
}

function pairOf(a: Named | undefined, b: Named | undefined): Pair {
	const [from, to] = [a?.cost ?? nothing, b?.cost ?? nothing];
	// Equal parts of both, such as a bill that is only known within bounds, are no difference.
	const difference: Range = [to[0] - from[0], to[1] - from[1]];
	const status = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
	const named = b ?? a;
	if (named === undefined || (difference[0] === 0 && difference[1] === 0)) {
		return { status: status === 'changed' ? 'unchanged' : status, difference };
	}
	const show = (one: Named | undefined): Figure | null => (one === undefined ? null : figure(one.cost, one.basis));
	const { kind, name } = named;
	const change = { kind, name, status, before: show(a), after: show(b), difference: differenceOf(difference) } as const;
	return { status, difference, change };
}

function differenceOf([a, b]: Range): CostComparison['difference'] {
	return { least: usd(Math.min(a, b)), most: usd(Math.max(a, b)) };
}

function sizeOf({ difference: { least, most } }: CostChange): number {
	return Math.max(Math.abs(least), Math.abs(most));
}

interface Costs {
	/** What is free has a cost too: nothing. */
	readonly costs: ReadonlyMap<string, Named>;
	/** What some cost of is not known. */
	readonly open: ReadonlySet<string>;
}

/** What a side pays, by what both sides know it by. */
function costsOf({ estate, base }: Side, { holdings, uses, unpriced }: Bill, isFlat: boolean): Costs {
	const costs = new Map<string, Named>();
	const enter = (kind: Named['kind'], label: string, place: string, cost: Range, basis: Figure['basis']): void => {
		const key = keyOf(kind, label, place);
		const known = costs.get(key);
		costs.set(key, {
			kind,
			name: place === '' ? label : `${label} (${place})`,
			cost: known === undefined ? cost : plus(known.cost, cost),
			basis: known === undefined ? basis : weaker([known.basis, basis]),
		});
	};
	const placeAt = (scope: Scope): string => placeOf(scope, base, isFlat);
	const all: Resource<'secret' | 'parameter' | 'key'>[] = [
		...estate.resources('secret'),
		...estate.resources('parameter'),
		...estate.resources('key'),
	];
	for (const { kind, label, scope } of all) enter(kind, label, placeAt(scope), nothing, 'declared');
	for (const { resource, cost, basis } of holdings) {
		enter(resource.kind, resource.label, placeAt(resource.scope), cost, basis);
	}
	for (const { resource, declaredBy, principal, workload, target, account, region, cost, basis } of uses) {
		if (cost[1] === 0) continue;
		if (declaredBy) enter('caller', declaredBy.label, placeAt(declaredBy.scope), cost, basis);
		else if (resource) enter(resource.kind, resource.label, placeAt(resource.scope), cost, basis);
		else {
			const caller = [...new Set([principal, workload, targetName(target)])].filter(Boolean).join(' ');
			enter('caller', caller, wordsOf(account, region), cost, basis);
		}
	}
	const open = unpriced.flatMap(({ resource }) => {
		if (typeof resource === 'string') return [];
		const { kind, label, scope } = resource;
		return [keyOf(kind === 'workload' ? 'caller' : kind, label, placeAt(scope))];
	});
	return { costs, open: new Set(open) };
}

function keyOf(kind: string, label: string, place: string): string {
	return JSON.stringify([kind, label, place]);
}

/** Accounts and Regions tell live resources of one name apart; templates their folders, as seen from what was named. */
function placeOf({ world, account, region, root = '' }: Scope, base: string | undefined, isFlat: boolean): string {
	if (world !== 'iac') return wordsOf(account, region);
	if (isFlat || root === base) return '';
	return base !== undefined && root.startsWith(`${base}/`) ? root.slice(base.length + 1) : root;
}

function wordsOf(...words: readonly (string | undefined)[]): string {
	return words.filter(Boolean).join(' ');
}

function notesOf(before: Estate, after: Estate, { rates }: ComparisonOptions): string[] {
	if (rates !== undefined) {
		return ['Calls on both sides are those measured of live secrets and parameters with the same names.'];
	}
	if (isTemplates(before) || isTemplates(after)) {
		return ['No reads were measured: there are no calls on either side but those at declared intervals.'];
	}
	const [was, is] = [usageOf(before), usageOf(after)];
	const side = was === undefined ? 'after' : 'before';
	return [
		...((was === undefined) === (is === undefined)
			? []
			: [`Reads were measured ${side} only: the difference holds all that they cost.`]),
		...oneSided(before, after),
	];
}

/** Places that were listed for one side only, whose things look added or removed. */
function oneSided(before: Estate, after: Estate): string[] {
	const [was, is] = [listedPlaces(before), listedPlaces(after)];
	return [
		...[...is]
			.filter((place) => !was.has(place))
			.map((place) => `${place} were not listed before: what is there counts as added.`),
		...[...was]
			.filter((place) => !is.has(place))
			.map((place) => `${place} are not listed any more: what was there counts as removed.`),
	];
}

const kinds = { secret: 'Secrets', parameter: 'Parameters', key: 'Keys' } as const;

function listedPlaces({ scopes }: Estate): ReadonlySet<string> {
	return new Set(
		scopes.flatMap(({ account, region, listed }) =>
			(['secret', 'parameter', 'key'] as const)
				.filter((kind) => listed[kind] === true)
				.map((kind) => `${kinds[kind]} in ${wordsOf(account, region)}`),
		),
	);
}
