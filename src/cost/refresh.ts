import type { Location } from '../model/location.ts';
import { isRead, isUnread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import type { SecretReference } from '../model/template.ts';
import { costOfCalls, monthSeconds } from './money.ts';
import { priceOf, usd } from './prices.ts';

/** What a controller or driver spends on reading its secrets again and again. */
export interface RefreshCost {
	/** Calls a month. */
	readonly calls: number;
	/** USD a month, for the calls alone. */
	readonly usd: number;
	/** USD a month that an hourly interval would save. */
	readonly saved: number;
	/** Seconds between two reads. */
	readonly everySeconds: number;
	/** Where the interval stands. */
	readonly at?: Location;
}

/** Seconds: the interval that others are compared with. */
export const hour = 3600;

/** `null`: it does not poll, or reads nothing that costs. Parameters are free to read at default throughput and left out. */
export const refreshCost = question({
	kinds: ['workload'],
	needs: ['refreshSeconds'],
	weighs: ['references', 'copies', 'refreshAt'],
	ask({ references, refreshSeconds, refreshAt, copies, scope }, { settings }): Weighed<RefreshCost | null> {
		if (refreshSeconds === null || refreshSeconds <= 0) return null;
		if (!isRead(references)) return isUnread(references) ? references : null;
		if (!isRead(copies)) return isUnread(copies) ? copies : null;
		const secrets = polledSecrets(references);
		if (secrets.length === 0) return null;
		const price = priceOf({ partition: 'aws', ...scope }, 'apiCall10k', settings.prices);
		if (isUnread(price)) return price;
		const callsEvery = (seconds: number): number => Math.round((monthSeconds / seconds) * secrets.length * copies);
		const cost = (calls: number): number => costOfCalls(calls, price);
		const calls = callsEvery(refreshSeconds);
		const saved = refreshSeconds < hour ? cost(calls) - cost(callsEvery(hour)) : 0;
		const place = isRead(refreshAt) && refreshAt !== null ? { at: refreshAt } : {};
		return { calls, usd: usd(cost(calls)), saved: usd(saved), everySeconds: refreshSeconds, ...place };
	},
});

/** References to secrets, one for each. */
export function polledSecrets(references: readonly SecretReference[]): readonly SecretReference[] {
	const secrets = references.filter(({ to }) => to === 'secret');
	return [...new Map(secrets.map((one) => [JSON.stringify(one.address ?? one.target), one])).values()];
}

/** What 100,000 reads of one secret cost, in USD: the calls, and the KMS requests where the key is the user's own. */
export const hundredThousandReads = question({
	kinds: ['workload'],
	ask({ scope }, { settings }): Weighed<{ readonly calls: number; readonly withOwnKey: number }> {
		const place = { partition: 'aws', ...scope };
		const call = priceOf(place, 'apiCall10k', settings.prices);
		const decrypt = priceOf(place, 'kmsRequest10k', settings.prices);
		if (isUnread(call)) return call;
		if (isUnread(decrypt)) return decrypt;
		return { calls: usd(call * 10), withOwnKey: usd((call + decrypt) * 10) };
	},
});
