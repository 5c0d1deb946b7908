import { factOf, type Resource } from '../model/estate.ts';
import { isRead, isUnread } from '../model/observed.ts';
import { render } from '../model/text.ts';
import type { GroupCost } from './answer.ts';
import type { Bill, Holding } from './bill.ts';
import { figure, weaker } from './figure.ts';
import { nothing, plus, type Range } from './money.ts';
import { knownPlace, type CallPlace } from './place.ts';
import type { MonthlyCost } from './storage.ts';
import type { Use } from './use.ts';

/** What the bill is summed by. */
export type Grouping =
	| { readonly kind: 'secret' | 'caller' | 'account' }
	| { readonly kind: 'tag'; readonly name: string };

interface Part extends CallPlace {
	readonly name: string;
}

interface Sum extends Part {
	now: Range;
	avoidable: Range;
	readonly bases: Set<MonthlyCost['basis']>;
	/** Of what is avoidable. */
	readonly avoidableBases: Set<MonthlyCost['basis']>;
}

/** The bill in groups, dearest first. What has no group has one of its own, so that groups add up to the bill. */
export function groupsBy(by: Grouping, { holdings, uses }: Bill): GroupCost[] {
	const sums = new Map<string, Sum>();
	const sumOf = (part: Part): Sum => {
		const key = JSON.stringify([part.name, part.account, part.region]);
		const sum = sums.get(key) ?? {
			...part,
			now: nothing,
			avoidable: nothing,
			bases: new Set(),
			avoidableBases: new Set(),
		};
		sums.set(key, sum);
		return sum;
	};
	const known = new Map<Resource, Sum>();
	const sumOfResource = (resource: Holding['resource']): Sum => {
		const sum = known.get(resource) ?? sumOf(groupOf(by, resource));
		known.set(resource, sum);
		return sum;
	};
	for (const { resource, cost, basis } of holdings) {
		enter(by.kind === 'caller' ? sumOf({ name: '(storage)' }) : sumOfResource(resource), cost, nothing, basis);
	}
	for (const use of uses) {
		const { resource } = use;
		const isOfResource = resource !== null && (by.kind === 'secret' || by.kind === 'tag');
		enter(isOfResource ? sumOfResource(resource) : sumOf(groupOfUse(by, use)), use.cost, use.avoidable, use.basis);
	}
	return [...sums.values()]
		.filter(({ now }) => now[1] > 0)
		.toSorted((a, b) => b.now[0] - a.now[0] || (a.name < b.name ? -1 : 1))
		.map(({ name, now, avoidable, bases, avoidableBases, ...place }) => ({
			name,
			...knownPlace(place),
			now: figure(now, weaker(bases)),
			avoidable: figure(avoidable, weaker(avoidableBases.size === 0 ? bases : avoidableBases)),
		}));
}

function enter(sum: Sum, cost: Range, avoidable: Range, basis: MonthlyCost['basis']): void {
	sum.now = plus(sum.now, cost);
	sum.avoidable = plus(sum.avoidable, avoidable);
	sum.bases.add(basis);
	if (avoidable[1] > 0) sum.avoidableBases.add(basis);
}

/** Of calls on nothing in sight, and of all calls where they are summed by who makes them. */
function groupOfUse(by: Grouping, { principal, workload, account, region, target }: Use): Part {
	if (by.kind === 'account') return { name: account ?? '(templates)' };
	if (by.kind === 'tag') return { name: '(untagged)' };
	if (by.kind === 'secret') return { name: targetName(target), account, region };
	const own = workload === null || workload === principal ? [] : [workload];
	return { name: [principal, ...own].join(' '), account };
}

/** What calls were about, where it is no resource in sight. */
export function targetName(target: string): string {
	return target === '*' ? '(lists and batches)' : target;
}

function groupOf(by: Grouping, resource: Holding['resource']): Part {
	const { account, region } = resource.scope;
	if (by.kind === 'account') return { name: account ?? '(templates)' };
	if (by.kind !== 'tag') return { name: resource.label, account, region };
	if (resource.kind === 'key') return { name: '(keys)' };
	const tags = resource.kind === 'secret' ? factOf(resource, 'tags') : factOf(resource, 'tags');
	if (isUnread(tags)) return { name: '(unknown)' };
	const value = isRead(tags) ? tags[by.name] : undefined;
	return { name: value === undefined ? '(untagged)' : render(value) || '(empty)' };
}
