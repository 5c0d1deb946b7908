import type { Estate, Kind, Resource } from '../model/estate.ts';
import { isNotApplicable, isUnread, type Weighed } from '../model/observed.ts';
import { microUsd, sourceOf, usd } from './prices.ts';
import { keyStorage, parameterStorage, replicaStorage, secretStorage, type MonthlyCost } from './storage.ts';

/** What storing the estate costs. */
export interface EstateStorage {
	/** USD a month over what has a price; `null` if nothing has. */
	readonly usd: number | null;
	/** Where the prices come from, and how many resources the sum leaves out. */
	readonly prices: string;
}

/** The storage of every secret, parameter and key in the snapshot. A replica in another Region is a secret of its own; templates only declare it. */
export function estateStorage(estate: Estate): EstateStorage {
	let [micro, known, unknown] = [0, 0, 0];
	for (const cost of costsOf(estate)) {
		if (isUnread(cost) || isNotApplicable(cost)) unknown += 1;
		else {
			known += 1;
			micro += microUsd(cost.usd);
		}
	}
	const missing = unknown === 0 ? '' : `; without ${unknown} whose cost is not known`;
	return { usd: known === 0 && unknown > 0 ? null : usd(micro), prices: sourceOf(estate.settings.prices) + missing };
}

function* costsOf(estate: Estate): Iterable<Weighed<MonthlyCost>> {
	for (const secret of estate.resources('secret')) {
		yield* asked(secret, estate, secretStorage);
		if (secret.scope.world === 'iac') yield* asked(secret, estate, replicaStorage);
	}
	for (const parameter of estate.resources('parameter')) yield* asked(parameter, estate, parameterStorage);
	for (const key of estate.resources('key')) yield* asked(key, estate, keyStorage);
}

/** Answers are dropped at once: nobody asks a second time, and an estate has many resources. */
function* asked<Of extends Kind>(
	resource: Resource<Of>,
	estate: Estate,
	storage: { of(resource: Resource<Of>, estate: Estate): Weighed<MonthlyCost> },
): Iterable<Weighed<MonthlyCost>> {
	const remembered = estate.memo.has(resource);
	yield storage.of(resource, estate);
	if (!remembered) estate.memo.delete(resource);
}
