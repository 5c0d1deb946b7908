import type { Estate, Resource } from '../model/estate.ts';
import { groupBy } from '../model/group-by.ts';
import { sentence } from '../model/observed.ts';
import { adviseAll, afterAdvice, type Advice } from './advice.ts';
import {
	costVersion,
	type BillAnswer,
	type CallerCost,
	type CountedWindow,
	type Figure,
	type ItemCost,
	type ResourceCost,
	type UnknownCost,
} from './answer.ts';
import { buildBill, type Bill, type BillOptions, type Holding } from './bill.ts';
import { basisOfSum, figure, weaker } from './figure.ts';
import { groupsBy, targetName, type Grouping } from './group-costs.ts';
import { plus, sum, whole, type Range } from './money.ts';
import { knownPlace } from './place.ts';
import { sourceOf } from './prices.ts';
import { notesOf, windowOf } from './bill-notes.ts';
import { usageOf } from './usage-index.ts';
import { unlistedCosts } from './unlisted.ts';
import type { Use } from './use.ts';

export interface AnswerOptions extends BillOptions {
	/** Of hushlint. */
	readonly version: string;
	readonly by: Grouping;
	/** What the user asked to imagine, in words. */
	readonly whatIf?: string;
}

/** The bill of an estate, what caches would save, and what each secret and parameter had better be. */
export function answerBill(estate: Estate, options: AnswerOptions): BillAnswer {
	const bill = buildBill(estate, options);
	const advice = adviseAll(estate, bill);
	const now = totalOf(bill);
	const basis = basisOf(bill);
	const avoidable = sum(bill.uses.map((use) => use.avoidable));
	const { by, whatIf } = options;
	return {
		question: 'bill',
		...headOf(estate, options.version),
		window: countedIn(options.rates ?? estate),
		by: by.kind,
		...(by.kind === 'tag' ? { tag: by.name } : {}),
		...(whatIf === undefined ? {} : { whatIf }),
		total: {
			now: figure(now, basis),
			avoidable: figure(avoidable, basisOfAvoidable(bill.uses)),
			afterAdvice: figure(afterAdvice(now, advice.values()), adviceBasis([...advice.values()], basis)),
		},
		items: itemsOf(bill),
		groups: groupsBy(by, bill),
		resources: resourceCosts(bill, advice, estate),
		callers: bill.uses.map(callerCost).toSorted((a, b) => b.now.usd - a.now.usd || b.calls[0] - a.calls[0]),
		unknown: unknownOf(estate, bill),
		notes: notesOf(estate, bill, options),
	};
}

/** When the calls were counted that an estate knows of; `null`: none were. */
export function countedIn(estate: Estate): CountedWindow | null {
	const usage = usageOf(estate);
	return usage === undefined || usage.coverage.length === 0 ? null : windowOf(usage);
}

/** What every answer begins with. */
export function headOf(estate: Estate, version: string) {
	return {
		version: costVersion,
		tool: { name: 'hushlint', version } as const,
		takenAt: estate.snapshot.takenAt,
		prices: sourceOf(estate.settings.prices),
	};
}

export function totalOf({ holdings, uses }: Bill): Range {
	return sum([...holdings, ...uses].map(({ cost }) => cost));
}

export function basisOf({ holdings, uses }: Bill): Figure['basis'] {
	return weaker([...holdings, ...uses].map(({ basis }) => basis));
}

function basisOfAvoidable(uses: readonly Use[]): Figure['basis'] {
	return basisOfSum(uses.map(({ avoidable: amount, basis }) => ({ amount, basis })));
}

function itemsOf({ holdings, uses }: Bill): ItemCost[] {
	const items = (['secret', 'replicas', 'parameter', 'key'] as const).map((item) => {
		const own = holdings.filter((one) => one.item === item);
		return {
			item,
			count: own.length,
			cost: figure(sum(own.map(({ cost }) => cost)), weaker(own.map(({ basis }) => basis))),
		};
	});
	const calls = Math.round(uses.reduce((total, use) => total + use.calls[1], 0));
	const cost = figure(sum(uses.map((use) => use.cost)), weaker(uses.map(({ basis }) => basis)));
	// A call a year is none a month, and costs nevertheless.
	return [...items, { item: 'calls' as const, count: calls, cost }].filter(
		(one) => one.count > 0 || one.cost.atMost > 0,
	);
}

function resourceCosts(bill: Bill, advice: ReadonlyMap<Resource, Advice>, estate: Estate): ResourceCost[] {
	const held = groupBy(bill.holdings, (holding): Resource => holding.resource);
	const uses = groupBy(bill.uses, (use): Resource | null => use.resource);
	const all: Holding['resource'][] = [
		...estate.resources('secret'),
		...estate.resources('parameter'),
		...estate.resources('key'),
	];
	return all
		.map((resource): ResourceCost => {
			const holdings = held.get(resource) ?? [];
			const own = uses.get(resource) ?? [];
			const holding = sum(holdings.map(({ cost }) => cost));
			const basis = weaker([...holdings, ...own].map((one) => one.basis));
			const given = advice.get(resource);
			return {
				kind: resource.kind,
				id: resource.id,
				name: resource.label,
				...knownPlace(resource.scope),
				now: figure(plus(holding, sum(own.map(({ cost }) => cost))), basis),
				held: figure(holding, weaker(holdings.map((one) => one.basis))),
				calls: whole(sum(own.map(({ calls }) => calls))),
				avoidable: figure(sum(own.map((use) => use.avoidable)), basisOfAvoidable(own)),
				...(given === undefined
					? {}
					: { advice: { ...given, saving: figure(given.saving, adviceBasis([given], basis)) } }),
			};
		})
		.filter(({ kind, now, advice: given }) => kind !== 'key' || now.atMost > 0 || given !== undefined)
		.toSorted((a, b) => b.now.usd - a.now.usd || (a.name < b.name ? -1 : 1));
}

/** What a move saves rests on the size of values, which nobody looks at. */
function adviceBasis(advice: readonly Advice[], basis: Figure['basis']): Figure['basis'] {
	return advice.some(({ course }) => course === 'parameter-store' || course === 'secrets-manager') ? 'assumed' : basis;
}

function callerCost(use: Use): CallerCost {
	return {
		principal: use.principal,
		workload: use.workload,
		kind: use.kind,
		resource: use.resource?.label ?? use.target,
		...knownPlace(use),
		calls: whole(use.calls),
		avoidableCalls: whole(use.avoidableCalls),
		kmsRequests: whole(use.kms),
		now: figure(use.cost, use.basis),
		avoidable: figure(use.avoidable, use.basis),
		remedy: use.remedy,
	};
}

/** Of what no cost is known, each once: what was not listed, then single things. */
export function unknownOf(estate: Estate, { unpriced }: Bill): UnknownCost[] {
	const known = new Map<Resource | string, UnknownCost>();
	// Having and reading a thing may both be without a price.
	for (const { resource, reason } of unpriced) {
		if (known.has(resource)) continue;
		const name = typeof resource === 'string' ? targetName(resource) : resource.label;
		known.set(resource, { resource: name, reason: sentence(reason) });
	}
	return [...unlistedCosts(estate), ...known.values()];
}
