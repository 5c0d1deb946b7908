import { estateStorage } from '../cost/estate-storage.ts';
import type { CostSummary } from '../finding/report.ts';
import type { Estate } from '../model/estate.ts';

/** What storing the estate costs, as reports show it. */
export function storageCost(estate: Estate): Pick<CostSummary, 'storageUsd' | 'prices'> {
	const { usd, prices } = estateStorage(estate);
	return { storageUsd: usd, prices };
}
