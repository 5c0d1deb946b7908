/** Calls within a stretch of time of which only the first and the last are known. */
export interface Span {
	readonly count: number;
	/** Seconds; `first <= last`. */
	readonly first: number;
	readonly last: number;
}

/** Least and most calls. */
export type Interval = readonly [least: number, most: number];

/**
 * The calls an ideal cache would still make if everything read through it: the first call fetches, and so does the next one at least `ttl`
 * seconds after a fetch. `times` in seconds, ascending.
 */
export function replay(times: readonly number[], ttl: number): number {
	let [misses, until] = [0, -Infinity];
	for (const time of times) {
		if (time < until) continue;
		misses += 1;
		until = time + ttl;
	}
	return misses;
}

/**
 * The same where within each span only the first and last call and their number are known: an interval that holds the true number, and whose
 * ends are both possible. Spans ascend and do not overlap.
 *
 * Two caches that see the same calls fetch in turns, so one that has fetched once more is never behind by more than that fetch. Hence, span
 * by span, fewer fetches beat a fuller cache and, of equally many, the fuller cache makes fewer later; for the most it is the other way.
 */
export function replayWithin(spans: Iterable<Span>, ttl: number): Interval {
	let [least, lateUntil] = [0, -Infinity];
	let [most, earlyUntil] = [0, -Infinity];
	for (const span of spans) {
		const { first, last, count } = span;
		if (last >= lateUntil) {
			const misses = first >= lateUntil && last >= first + ttl ? 2 : 1;
			least += misses;
			// Of one miss, the first call's if the cache is empty by then; else the last call's, the others before it.
			lateUntil = (misses === 1 && first >= lateUntil ? first : last) + ttl;
		}
		if (last >= earlyUntil) {
			const from = Math.max(first, earlyUntil);
			// The calls that can stand where the cache runs out: all but the first, if that one is a hit.
			const movable = first >= earlyUntil ? count : count - 1;
			const wanted = Math.floor((last - from) / ttl) + 1;
			const misses = Math.min(movable, wanted);
			most += misses;
			// With a call to spare the last one is a hit; without, it is the last miss.
			earlyUntil =
				(count > 1 && misses === movable && !(first >= earlyUntil && misses === 1) ? last : from + (misses - 1) * ttl) +
				ttl;
		}
	}
	return [least, most];
}
