import type { UsageCoverage } from '../../model/usage.ts';
import type { Grain } from '../../usage/grain.ts';
import { timeText } from '../../usage/roll-up.ts';

/** Which calls a coverage is told by, in seconds since 1970; what is left out is no limit. */
export interface CoverageLimits {
	/** Rows that begin before it tell nothing. */
	readonly earliest?: number;
	/** Rows that begin behind it tell nothing, those that end behind it end there. */
	readonly latest?: number;
}

/** How far a grain itself tells of each account and Region: from the first call to the last. */
export function grainCoverage(
	grain: Grain,
	complete: UsageCoverage['complete'],
	{ earliest = 0, latest = Infinity }: CoverageLimits = {},
): UsageCoverage[] {
	const places = new Map<string, { account: string; region: string; first: number; last: number }>();
	for (let index = 0; index < grain.size; index += 1) {
		const { account, region, first, last } = grain.row(index);
		if (first > latest || first < earliest) continue;
		const key = `${account}/${region}`;
		const place = places.get(key);
		if (!place) places.set(key, { account, region, first, last: Math.min(last, latest) });
		else {
			place.first = Math.min(place.first, first);
			place.last = Math.max(place.last, Math.min(last, latest));
		}
	}
	return [...places]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { account, region, first, last }]) => ({
			account,
			region,
			from: timeText(first),
			to: timeText(last),
			complete,
		}));
}
