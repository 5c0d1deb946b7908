import { setTimeout as wait } from 'node:timers/promises';

/** Time and chance as the engine sees them; tests bring their own. */
export interface Clock {
	/** Milliseconds from any fixed point. */
	now(): number;
	/** Returns early, without an error, when the signal is aborted. */
	sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** From 0 to under 1. */
	random(): number;
}

export const systemClock: Clock = {
	now: () => performance.now(),
	sleep: async (milliseconds, signal) => {
		try {
			await wait(milliseconds, undefined, { signal });
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	},
	random: () => Math.random(),
};
