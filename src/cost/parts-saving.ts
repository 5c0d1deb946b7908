import type { Estate, Resource } from '../model/estate.ts';
import { isUnread, type Weighed } from '../model/observed.ts';
import { parts } from '../model/parts.ts';
import { question } from '../model/question.ts';
import { idleSecret } from './advise-deletion.ts';
import { priceOf, usd } from './prices.ts';
import type { MonthlyCost } from './storage.ts';
import { nameOf } from './usage-index.ts';

/** What one secret instead of all the parts of a credential would save; nothing for a secret that is no part. What is to be deleted anyway is not counted. */
export const partsSaving = question({
	kinds: ['secret'],
	asks: [parts],
	ask({ scope }, estate, resource): Weighed<MonthlyCost> {
		const found = parts.of(resource, estate);
		if (found !== null && !('names' in found)) return found;
		const price = priceOf(scope, 'secretMonth', estate.settings.prices);
		if (isUnread(price)) return price;
		const kept = (found?.names ?? []).filter(
			(name) => !isIdle(estate.indexed(byName).get(keyOf(scope.id, name)), estate),
		);
		return { usd: usd(price * Math.max(0, kept.length - 1)), basis: 'declared' };
	},
});

function isIdle(secret: Resource<'secret'> | undefined, estate: Estate): boolean {
	if (secret === undefined || secret.scope.world === 'iac') return false;
	const remembered = estate.memo.has(secret);
	const words = idleSecret(secret, estate);
	if (!remembered) estate.memo.delete(secret);
	return words !== null;
}

function byName(estate: Estate): ReadonlyMap<string, Resource<'secret'>> {
	return new Map(estate.resources('secret').map((secret) => [keyOf(secret.scope.id, nameOf(secret) ?? ''), secret]));
}

function keyOf(scope: string, name: string): string {
	return `${scope}\u0000${name}`;
}
