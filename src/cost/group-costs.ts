import { factOf, type Resource } from '../model/estate.ts';
import { isRead, isUnread } from '../model/observed.ts';
import { render } from '../model/text.ts';
import type { GroupCost } from './answer.ts';
import type { Bill } from './bill.ts';
import { figure, weaker } from './figure.ts';
import { nothing, plus, type Range } from './money.ts';
import type { MonthlyCost } from './storage.ts';

/** What the bill is summed by. */
export type Grouping =
	| { readonly kind: 'secret' | 'caller' | 'account' }
	| { readonly kind: 'tag'; readonly name: string };

interface Sum {
	readonly name: string;
	readonly account?: string | undefined;
	readonly region?: string | undefined;
	now: Range;
	avoidable: Range;
	readonly bases: Set<MonthlyCost['basis']>;
}

interface Part {
	readonly name: string;
	readonly account?: string | undefined;
	readonly region?: string | undefined;
}

/** The bill in groups, dearest first. What has no group has one of its own, so that groups add up to the bill. */
export function groupsBy(by: Grouping, { holdings, uses }: Bill): GroupCost[] {
	const sums = new Map<string, Sum>();
	const enter = (part: Part, cost: Range, avoidable: Range, basis: MonthlyCost['basis']): void => {
		const key = JSON.stringify([part.name, part.account, part.region]);
		const known = sums.get(key) ?? { ...part, now: nothing, avoidable: nothing, bases: new Set() };
		known.now = plus(known.now, cost);
		known.avoidable = plus(known.avoidable, avoidable);
		known.bases.add(basis);
		sums.set(key, known);
	};
	for (const { resource, cost, basis } of holdings) {
		enter(by.kind === 'caller' ? { name: '(storage)' } : groupOf(by, resource), cost, nothing, basis);
	}
	for (const use of uses) {
		const { account, region } = use;
		const caller = [use.principal, use.workload].filter((word) => word !== null && word !== use.principal);
		const part =
			by.kind === 'caller'
				? { name: [use.principal, ...caller].join(' '), account }
				: by.kind === 'account'
					? { name: account ?? '(templates)' }
					: use.resource === null
						? {
								name: by.kind === 'tag' ? '(untagged)' : targetName(use.target),
								account,
								region,
							}
						: groupOf(by, use.resource);
		enter(part, use.cost, use.avoidable, use.basis);
	}
	return [...sums.values()]
		.filter(({ now }) => now[1] > 0)
		.toSorted((a, b) => b.now[0] - a.now[0] || (a.name < b.name ? -1 : 1))
		.map(({ name, account, region, now, avoidable, bases }) => ({
			name,
			...(account === undefined ? {} : { account }),
			...(region === undefined ? {} : { region }),
			now: figure(now, weaker(bases)),
			avoidable: figure(avoidable, weaker(bases)),
		}));
}

/** What calls were about, where it is no resource in sight. */
export function targetName(target: string): string {
	return target === '*' ? '(lists and batches)' : target;
}

function groupOf(by: Grouping, resource: Resource<'secret'> | Resource<'parameter'> | Resource<'key'>): Part {
	const { account, region } = resource.scope;
	if (by.kind === 'account') return { name: account ?? '(templates)' };
	if (by.kind !== 'tag') return { name: resource.label, account, region };
	if (resource.kind === 'key') return { name: '(keys)' };
	const tags = resource.kind === 'secret' ? factOf(resource, 'tags') : factOf(resource, 'tags');
	if (isUnread(tags)) return { name: '(unknown)' };
	const value = isRead(tags) ? tags[by.name] : undefined;
	return { name: value === undefined ? '(untagged)' : render(value) || '(empty)' };
}
