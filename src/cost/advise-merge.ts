import type { Estate, Resource } from '../model/estate.ts';
import { setAside } from '../model/exemption.ts';
import { addTo } from '../model/group-by.ts';
import { isRead } from '../model/observed.ts';
import { parts } from '../model/parts.ts';
import type { Advice, Case } from './advice.ts';
import { exactly, nothing } from './money.ts';
import { priceOf } from './prices.ts';
import type { Use } from './use.ts';

/** Parts of one credential belong into one secret; what that saves is known once it is known which parts stay. */
export function adviseMerge(resource: Resource<'secret'>, { estate, confidence }: Case): Advice | null {
	const group = parts.of(resource, estate);
	const aside = setAside.of(resource, estate);
	if (!isRead(group) || group === null || aside !== null) return null;
	const because = [`${group.names.length} secrets hold parts of one credential: ${group.names.join(', ')}`];
	return {
		course: 'merge',
		saving: nothing,
		because,
		blockers: [],
		unchecked: ['whether those who read one part may read the others', 'whether the parts together are at most 64 KB'],
		confidence: confidence === 'high' ? 'high' : 'medium',
	};
}

/** A secret that is to be merged, with what is known of it. */
export interface Merging {
	readonly resource: Resource<'secret'>;
	readonly advice: Advice;
	readonly uses: readonly Use[];
}

/**
 * The advice to merge, the saving with the part that leads. `null` for what stays alone after all: the other parts go, or it shares no
 * reader with them.
 */
export function settleMerges(
	merging: readonly Merging[],
	estate: Estate,
): ReadonlyMap<Resource<'secret'>, Advice | null> {
	const groups = new Map<string, Merging[]>();
	for (const one of merging) {
		const group = parts.of(one.resource, estate);
		estate.memo.delete(one.resource);
		if (!isRead(group) || group === null) continue;
		const key = JSON.stringify([one.resource.scope.id, group.stem]);
		addTo(groups, key, one);
	}
	const settled = new Map<Resource<'secret'>, Advice | null>();
	for (const group of groups.values()) {
		const together = group.filter((one) => group.every((other) => one === other || haveReaderInCommon(one, other)));
		for (const { resource } of group) settled.set(resource, null);
		const [leader] = together.toSorted((a, b) => Number(leads(b, estate)) - Number(leads(a, estate)));
		const price = leader && priceOf(leader.resource.scope, 'secretMonth', estate.settings.prices);
		if (leader === undefined || together.length < 2) continue;
		const saving = typeof price === 'number' ? exactly(price * (together.length - 1)) : nothing;
		for (const one of together) settled.set(one.resource, { ...one.advice, saving: one === leader ? saving : nothing });
	}
	return settled;
}

function leads({ resource }: Merging, estate: Estate): boolean {
	const group = parts.of(resource, estate);
	estate.memo.delete(resource);
	return isRead(group) && group?.leads === true;
}

/** Also where nobody was seen to read one of them. */
function haveReaderInCommon({ uses: some }: Merging, { uses: others }: Merging): boolean {
	const [mine, theirs] = [readersOf(some), readersOf(others)];
	return mine.size === 0 || theirs.size === 0 || [...mine].some((reader) => theirs.has(reader));
}

function readersOf(uses: readonly Use[]): ReadonlySet<string> {
	return new Set(
		uses.filter(({ kind, reads }) => kind === 'application' && reads[1] > 0).map(({ principal }) => principal),
	);
}
