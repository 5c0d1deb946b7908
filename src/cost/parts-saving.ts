import { isUnread, type Weighed } from '../model/observed.ts';
import { parts } from '../model/parts.ts';
import { question } from '../model/question.ts';
import { priceOf, usd } from './prices.ts';
import type { MonthlyCost } from './storage.ts';

/** What one secret instead of all the parts of a credential would save; nothing for a secret that is no part. */
export const partsSaving = question({
	kinds: ['secret'],
	asks: [parts],
	ask({ scope }, estate, resource): Weighed<MonthlyCost> {
		const found = parts.of(resource, estate);
		if (found !== null && !('names' in found)) return found;
		const price = priceOf(scope, 'secretMonth', estate.settings.prices);
		if (isUnread(price)) return price;
		return { usd: usd(price * Math.max(0, (found?.names.length ?? 0) - 1)), basis: 'declared' };
	},
});
