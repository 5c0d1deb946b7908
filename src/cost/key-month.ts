import { dayMilliseconds } from '../model/days.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread } from '../model/observed.ts';
import { exactly, type Range } from './money.ts';
import { microUsd, priceOf } from './prices.ts';
import { keyStorage, type MonthlyCost } from './storage.ts';

/** AWS bills the first two rotations of a key, each as much as the key. */
const billedRotations = 2;

/** Keeping a key, with the rotations that its age leaves room for. */
export function keyMonth(
	key: Resource<'key'>,
	estate: Estate,
): { readonly cost: Range; readonly basis: MonthlyCost['basis'] } | Unread {
	const stored = keyStorage.of(key, estate);
	if (isUnread(stored)) return stored;
	if (isNotApplicable(stored)) return unread('unpriced');
	const base = microUsd(stored.usd);
	const rotation = factOf(key, 'rotation');
	const createdAt = factOf(key, 'createdAt');
	if (base === 0 || (isRead(rotation) && !rotation.enabled)) return { cost: exactly(base), basis: 'declared' };
	// A template's keys are new.
	if (isNotApplicable(createdAt)) return { cost: exactly(base), basis: 'declared' };
	const price = priceOf(key.scope, 'kmsRotationMonth', estate.settings.prices);
	if (isUnread(price)) return price;
	const period = isRead(rotation) ? (rotation.periodDays ?? 365) : 90;
	const age = isRead(createdAt) && createdAt !== null ? estate.now.getTime() - Date.parse(createdAt) : Infinity;
	const most = Math.min(billedRotations, Math.max(0, Math.floor(age / dayMilliseconds / period)));
	return { cost: [base, base + most * price], basis: most === 0 ? 'declared' : 'assumed' };
}
