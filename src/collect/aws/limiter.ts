import type { Clock } from './clock.ts';

/** Paces the calls of one API in one account and Region, over all workers. */
export interface Limiter {
	/** Waits for a turn. */
	take(signal: AbortSignal): Promise<void>;
	/** A call was throttled: slower, but at most once a second, since one burst is one message. */
	slow(): void;
	/** A call went through: back towards the ceiling. */
	grow(): void;
	readonly ratePerSecond: number;
}

export function createLimiter(ceiling: number, clock: Clock): Limiter {
	const floor = Math.min(ceiling, 0.5);
	let rate = ceiling;
	let next = -Infinity;
	let slowedAt = -Infinity;
	let latest = -Infinity;
	return {
		async take(signal) {
			const now = clock.now();
			// Turns given out by a clock that went back since would be far away.
			if (now < latest) next = now;
			latest = now;
			const turn = Math.max(now, next);
			next = turn + 1000 / rate;
			if (turn > now) await clock.sleep(turn - now, signal);
		},
		slow() {
			const now = clock.now();
			if (now >= slowedAt && now - slowedAt < 1000) return;
			slowedAt = now;
			rate = Math.max(floor, rate * 0.7);
		},
		grow() {
			rate = Math.min(ceiling, rate + (ceiling - rate) * 0.05 + ceiling * 0.002);
		},
		get ratePerSecond() {
			return rate;
		},
	};
}
