import type { Estate } from '../model/estate.ts';
import { unread, type Unread } from '../model/observed.ts';
import { placeKey, type CallPlace } from './place.ts';
import { coverageGap, staleGap, usageOf } from './usage-index.ts';

/**
 * Why nobody can say of an account and Region that something was not read; `null`: one can. A trail may leave reads out, so that events
 * without a single call about secrets tell nothing unless a trail is known to record them.
 */
export function absenceGap(estate: Estate, place: CallPlace): Unread | null {
	const usage = usageOf(estate);
	if (usage === undefined) return unread('not-collected');
	const gap = coverageGap(usage, place) ?? staleGap(usage, place, estate);
	if (gap !== null) return gap;
	if (usage.source === 'lookup' || estate.indexed(placesWithCalls).has(placeKey(place))) return null;
	return recordsReads(estate, place)
		? null
		: unread('not-collected', 'a read of anything: the trail may leave them out');
}

function placesWithCalls(estate: Estate): ReadonlySet<string> {
	return new Set(usageOf(estate)?.rows.map((row) => placeKey(row)));
}

function recordsReads(estate: Estate, { account, region }: CallPlace): boolean {
	return estate.resources('trail').some(({ scope, facts }) => {
		if (facts.logging !== true || facts.recordsReads !== true || scope.world === 'iac') return false;
		if (scope.account !== account) return facts.organization === true && facts.multiRegion === true;
		return scope.region === region || facts.multiRegion === true;
	});
}
